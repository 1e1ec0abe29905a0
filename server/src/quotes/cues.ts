import type { SpeakerReason } from '../article/article';
import type { Piece } from '../people/narrative';
import type { Span } from '../text/span';
import type { Grade } from './reliability';
import type { PronounIndex, Subject } from './subjects';
import { subjectAfter } from './subjects';

/** The words that give a quotation to somebody. */
export interface Cue extends Span {
  readonly subject: Subject;
  readonly reason: SpeakerReason;
  readonly grade: Grade;
}

/** Nouns for what somebody says or thinks, behind a preposition: in the words of, in Abe's view. */
const VIEW =
  /^(?:words?|view|views|opinion|estimation|estimate|account|telling|reckoning|admission|phrase|phrasing|mind|judgment|judgement|assessment|parlance)$/u;

/** `in the words of the report`, `in Abe's view`, `by his own account`, where the preposition stands at `i`. */
export function inTheWordsOf(pieces: readonly Piece[], i: number, pronouns: PronounIndex): Cue | null {
  if (!/^(?:in|by|to)$/iu.test(pieces[i]?.text ?? '')) return null;
  let noun = i + 1;
  while (
    noun < i + 7 &&
    (pieces[noun]?.kind === 'word' || pieces[noun]?.kind === 'person' || pieces[noun]?.kind === 'ending')
  ) {
    if (VIEW.test(pieces[noun]!.low)) break;
    noun++;
  }
  const cue = pieces[noun];
  if (cue?.kind !== 'word' || !VIEW.test(cue.low)) return null;
  const subject =
    pieces[noun + 1]?.low === 'of' ? subjectAfter(pieces, noun + 1, pronouns) : ownerOf(pieces, i + 1, pronouns);
  return subject && { start: cue.start, end: cue.end, subject, reason: 'according-to', grade: 'near' };
}

/** Whose the noun is that begins at `first`: `Abe's`, `his`. */
function ownerOf(pieces: readonly Piece[], first: number, pronouns: PronounIndex): Subject | null {
  const owner = pieces[first]!;
  const { start, end, character } = owner;
  if (/^(?:his|her)$/u.test(owner.low)) return { start, end, character: pronouns.get(start) ?? null, isPronoun: true };
  if (character && pieces[first + 1]?.kind === 'ending') return { start, end, character, isPronoun: false };
  const possessive = pieces.findIndex((piece, i) => i > first && i < first + 6 && piece.kind === 'ending');
  const head = pieces[possessive - 1];
  if (!head) return null;
  return { start, end: head.end, character: head.character, isPronoun: false, head: head.text };
}

/** `according to the ministry`, `per the ministry`, where the first word stands at `i`. */
export function accordingTo(pieces: readonly Piece[], i: number, pronouns: PronounIndex): Cue | null {
  const first = pieces[i];
  const isPer = first?.low === 'per' && (pieces[i + 1]?.low === 'the' || (pieces[i + 1]?.capital ?? false));
  if (!first || (!isPer && (first.low !== 'according' || pieces[i + 1]?.low !== 'to'))) return null;
  const last = isPer ? i : i + 1;
  const subject = subjectAfter(pieces, last, pronouns);
  return subject && { start: first.start, end: pieces[last]!.end, subject, reason: 'according-to', grade: 'beside' };
}
