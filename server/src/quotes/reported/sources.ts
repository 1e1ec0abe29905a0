import type { Piece } from '../../people/narrative';
import type { PronounIndex, Subject } from '../subjects';
import { mainSubject, subjectAfter, subjectBefore } from '../subjects';
import { isFiniteVerb } from './finite-clause';
import { isPlausibleSource } from './plausible-source';
import { ARTICLES, AUXILIARIES, PREPOSITIONS, SUBJECTS, isAdverb } from './small-words';

const COUNTS = new Set(
  'in of one two three four five six seven eight nine about nearly almost over under half than more fewer some'.split(
    ' ',
  ),
);
const FARTHEST_COMMA = 80;
/** Behind these a verb in -ing has the subject of the verb before it. */
const SHARES_SUBJECT = new Set('and but or by while after before when then'.split(' '));

/**
 * Who the cue verb at `verb` gives its words to: its own subject, or that of the verb before it.
 *
 * @param previous the source of the last cue of the sentence
 */
export function sourceOf(
  pieces: readonly Piece[],
  verb: number,
  isFinite: boolean,
  previous: Subject | null,
  pronouns: PronounIndex,
): Subject | null {
  const before = pieces[verb - 1];
  const isShared = before?.kind === 'word' ? SHARES_SUBJECT.has(before.low) : !isFinite && before?.kind !== 'person';
  const own = isShared ? null : ownSubject(pieces, verb, pronouns);
  const found =
    (own && isPlausibleSource(pieces, own) ? own : null) ?? previous ?? firstSubject(pieces, verb, pronouns);
  return !isFinite && found && !isPlausibleSource(pieces, found) ? behindOpening(pieces, verb, pronouns) : found;
}

/** `Noting that the port was old, Sol left`: the first subject behind a comma. */
function behindOpening(pieces: readonly Piece[], verb: number, pronouns: PronounIndex): Subject | null {
  for (let comma = verb + 1; comma < Math.min(pieces.length - 2, verb + FARTHEST_COMMA); comma++) {
    const next = pieces[comma + 1]!;
    if (pieces[comma]!.text !== ',' || !(next.character ?? (next.kind === 'word' && SUBJECTS.has(next.low)))) continue;
    const subject = subjectAfter(pieces, comma, pronouns);
    if (subject && isPlausibleSource(pieces, subject)) return subject;
  }
  return null;
}

function ownSubject(pieces: readonly Piece[], verb: number, pronouns: PronounIndex): Subject | null {
  // "has long admired": the adverb is nobody.
  let group = verb;
  while (
    group > 1 &&
    pieces[group - 1]!.kind === 'word' &&
    !pieces[group - 1]!.capital &&
    isAdverb(pieces[group - 1]!.low)
  )
    group--;
  const subject = subjectBefore(pieces, group, pronouns) ?? countBefore(pieces, group);
  return (
    subject &&
    (subject.character || subject.isPronoun || pieces[group - 1]!.kind !== 'word'
      ? subject
      : trimmed(pieces, group, subject))
  );
}

/** Whom or what the sentence is about. */
export function firstSubject(pieces: readonly Piece[], end: number, pronouns: PronounIndex): Subject | null {
  return mainSubject(pieces, end, pronouns) ?? subjectAfter(pieces, -1, pronouns);
}

/** People by their number: "four in 10 said", "64% say". */
function countBefore(pieces: readonly Piece[], verb: number): Subject | null {
  let first = verb - (pieces[verb - 1]?.text === '%' ? 2 : 1);
  if (pieces[first]?.kind !== 'number') return null;
  while (first > 0 && (pieces[first - 1]!.kind === 'number' || COUNTS.has(pieces[first - 1]!.low))) first--;
  return { start: pieces[first]!.start, end: pieces[verb - 1]!.end, character: null, isPronoun: false };
}

/** A noun without the clause in front of it: "the city lost a voice that said" is said by a voice. Null for no noun. */
function trimmed(pieces: readonly Piece[], verb: number, subject: Subject): Subject | null {
  let last = verb - 1;
  while (last > 0 && pieces[last]!.end > subject.end) last--;
  const { kind, low } = pieces[last]!;
  if (kind === 'word' && (ARTICLES.has(low) || PREPOSITIONS.has(low) || AUXILIARIES.has(low))) return null;
  for (let i = last - 1; i >= 0 && pieces[i]!.start >= subject.start; i--) {
    if (pieces[i]!.kind !== 'word' || !isFiniteVerb(pieces, i)) continue;
    const next = pieces[i + 1]!;
    if (next.low === 'by' && i + 2 <= last) return { ...subject, start: pieces[i + 2]!.start };
    // "people involved in the plan": a participle that describes them.
    if (!PREPOSITIONS.has(next.low)) return { ...subject, start: next.start };
  }
  return subject;
}
