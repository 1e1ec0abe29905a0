import type { Character } from '../people/character';
import type { Piece } from '../people/narrative';
import { pronounOf } from '../people/pronouns';
import type { Span } from '../text/span';
import { cueVerbAt, standsBetween } from './verbs';

/** The words that name whoever speaks. `character` is null for an office, a body or an unnamed source. */
export interface Subject extends Span {
  readonly character: Character | null;
  /** True where the words are a pronoun. */
  readonly isPronoun: boolean;
}

/** Whom each resolved pronoun means, by its `start`. */
export type PronounIndex = ReadonlyMap<number, Character>;

const LONGEST_NOMINAL = 14;
const CLAUSE_BREAK =
  /^(?:that|if|when|but|because|while|after|although|as|and|or|which|where|before|since|until|though|than|whether|so|what|how|why|however|meanwhile)$/u;
const PREPOSITION =
  /^(?:of|to|with|from|by|for|in|on|at|about|against|between|under|over|into|through|during|without|among|near|behind|like)$/u;
const JOINS_NOMINAL = /^(?:of|for|at|from|with|in|to|on)$/u;
const NO_HEAD =
  /^(?:the|a|an|of|for|at|from|with|in|to|on|it|there|this|these|those|not|one|here|then|now|today|yesterday|later|earlier|\p{L}+ly|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/u;
const PLURAL_OR_NEUTRAL = /^(?:they|it|we|you|i|some|many|others|both|one|most|several)$/u;

/** The subject of the verb at `verb`, looked for to its left, no further than `from`. */
export function subjectBefore(
  pieces: readonly Piece[],
  verb: number,
  pronouns: PronounIndex,
  from = 0,
): Subject | null {
  let i = verb - 1;
  // "He liked to say": the verb in front of the infinitive has the subject.
  if (pieces[i]?.low === 'to' && i - 1 > from && pieces[i - 1]!.kind === 'word') i -= 2;
  while (i >= from && standsBetween(pieces[i]!)) i--;
  if (pieces[i]?.text === ')') {
    while (i >= from && pieces[i]!.text !== '(') i--;
    i--;
  }
  if (pieces[i]?.text === ',') return subjectBeforeComma(pieces, i, pronouns, from);
  return nounPhraseEndingAt(pieces, i, pronouns, from);
}

/** `Abe, for his part, said`; `the spokesman, Hua Chunying, said`; `Hua, a spokeswoman, said`. */
function subjectBeforeComma(
  pieces: readonly Piece[],
  comma: number,
  pronouns: PronounIndex,
  from: number,
): Subject | null {
  let opening = comma - 1;
  while (opening >= from && pieces[opening]!.text !== ',') opening--;
  if (opening < from) return nounPhraseEndingAt(pieces, comma - 1, pronouns, from);
  const inside = pieces.slice(opening + 1, comma);
  const last = inside.at(-1);
  const isNamed =
    last?.character &&
    inside.slice(0, -1).every((piece) => piece.kind === 'word' && !PREPOSITION.test(piece.low) && !isParticiple(piece));
  if (isNamed) return subjectOf(last, pronouns);
  const head = nounPhraseEndingAt(pieces, opening - 1, pronouns, from);
  // "Mr. Cook, 61, an engineer, said": one description may follow another.
  return head ?? (opening - 1 > from ? subjectBeforeComma(pieces, opening, pronouns, from) : null);
}

function isParticiple(piece: Piece): boolean {
  return piece.low.endsWith('ing') || /^(?:who|whose|which)$/u.test(piece.low);
}

function nounPhraseEndingAt(
  pieces: readonly Piece[],
  end: number,
  pronouns: PronounIndex,
  from: number,
): Subject | null {
  const last = pieces[end];
  if (!last || end < from) return null;
  if (last.character && !(pieces[end - 1] && PREPOSITION.test(pieces[end - 1]!.low))) return subjectOf(last, pronouns);
  if (last.kind === 'word' && (pronounOf(last.low) || /^(?:who|i)$/u.test(last.low))) {
    return /^(?:him|his)$/u.test(last.low) ? null : pronounSubject(pieces, end, pronouns, from);
  }
  if (last.kind === 'word' && PLURAL_OR_NEUTRAL.test(last.low))
    return { start: last.start, end: last.end, character: null, isPronoun: true };
  if (last.kind === 'word' && /^(?:which|that)$/u.test(last.low)) {
    return nounPhraseEndingAt(pieces, pieces[end - 1]?.text === ',' ? end - 2 : end - 1, pronouns, from);
  }
  return nominalEndingAt(pieces, end, pronouns, from);
}

function pronounSubject(pieces: readonly Piece[], i: number, pronouns: PronounIndex, from: number): Subject | null {
  const piece = pieces[i]!;
  const character = pronouns.get(piece.start) ?? null;
  if (piece.low === 'who' && !character)
    return nounPhraseEndingAt(pieces, pieces[i - 1]?.text === ',' ? i - 2 : i - 1, pronouns, from);
  return { start: piece.start, end: piece.end, character, isPronoun: true };
}

function nominalEndingAt(pieces: readonly Piece[], end: number, pronouns: PronounIndex, from: number): Subject | null {
  let start = end;
  while (start >= from && end - start < LONGEST_NOMINAL && belongsToNominal(pieces, start)) start--;
  if (start >= from && /^(?:his|her)$/u.test(pieces[start]!.low)) start--;
  start++;
  while (start <= end && isLeadIn(pieces[start]!)) start++;
  if (start > end) return null;
  // "Jane Smith of the Foo Institute": the name is the head.
  for (let i = start; i <= end; i++) {
    const piece = pieces[i]!;
    if (piece.kind === 'word' && PREPOSITION.test(piece.low) && i > start) break;
    if (
      piece.character &&
      pieces[i + 1]?.kind !== 'ending' &&
      (i === end || PREPOSITION.test(pieces[i + 1]?.low ?? ''))
    )
      return subjectOf(piece, pronouns);
  }
  const head = pieces[end]!;
  if (head.kind !== 'word' || (NO_HEAD.test(head.low) && !head.capital)) return null;
  return { start: pieces[start]!.start, end: head.end, character: null, isPronoun: false };
}

function belongsToNominal(pieces: readonly Piece[], i: number): boolean {
  const piece = pieces[i]!;
  if (piece.kind === 'quotation') return false;
  if (piece.kind === 'mark') return /^[$&#/'’]$|^-+$/u.test(piece.text) && piece.text !== '--';
  if (piece.kind !== 'word') return true;
  if (CLAUSE_BREAK.test(piece.low))
    return piece.low === 'and' && (pieces[i + 1]?.capital ?? false) && (pieces[i - 1]?.capital ?? false);
  return !(cueVerbAt(pieces, i)?.form === 'finite') && !pronounOf(piece.low);
}

/** Words at the start of a stretch that belong to the sentence, not to the noun: "On Monday", "Also". */
function isLeadIn(piece: Piece): boolean {
  return (
    piece.kind === 'mark' ||
    piece.kind === 'ending' ||
    (piece.kind === 'word' &&
      (JOINS_NOMINAL.test(piece.low) ||
        /^(?:also|then|later|earlier|meanwhile|but|and|is|was|were|are|has|had)$|ly$/u.test(piece.low)))
  );
}

/** The subject of an inverted verb, looked for to its right: `said White House spokeswoman Sarah Sanders`. */
export function subjectAfter(pieces: readonly Piece[], verb: number, pronouns: PronounIndex): Subject | null {
  const first = pieces[verb + 1];
  if (!first) return null;
  if (first.character) return subjectOf(first, pronouns);
  if (first.kind === 'word' && pronounOf(first.low)?.case === 'subject')
    return pronounSubject(pieces, verb + 1, pronouns, 0);
  let end = verb;
  let lastPlain = verb;
  let sawPreposition = false;
  for (let i = verb + 1; i < Math.min(pieces.length, verb + LONGEST_NOMINAL); i++) {
    const piece = pieces[i]!;
    if (piece.kind === 'quotation' || (piece.kind === 'mark' && !/^[&/$]$/u.test(piece.text))) break;
    if (
      piece.kind === 'word' &&
      (CLAUSE_BREAK.test(piece.low) ||
        /^who(?:m|se)?$/u.test(piece.low) ||
        (/^(?:in|on|during|at|to|late|early|yesterday|today|\p{L}+day)$/u.test(piece.low) && i > verb + 1))
    )
      break;
    if (piece.character && !sawPreposition && pieces[i + 1]?.kind !== 'ending') return subjectOf(piece, pronouns);
    if (piece.kind === 'word' && PREPOSITION.test(piece.low)) sawPreposition = true;
    else if (!sawPreposition) lastPlain = i;
    end = i;
  }
  // "said the ministry's spokesman, Hua Chunying": the name follows in apposition.
  const named = pieces[end + 2];
  if (pieces[end + 1]?.text === ',' && named?.character && !sawPreposition) return subjectOf(named, pronouns);
  const head = pieces[Math.max(lastPlain, verb)];
  if (end === verb || !head || !canBeHead(head)) return null;
  return { start: first.start, end: pieces[end]!.end, character: null, isPronoun: false };
}

/** Whether a word can name a source: a noun, "one", or somebody of an age ("the 46-year-old"). */
function canBeHead(piece: Piece): boolean {
  if (piece.kind === 'number') return piece.low.endsWith('-old');
  return piece.kind === 'word' && (piece.low === 'one' || !NO_HEAD.test(piece.low));
}

/** The first person, pronoun or definite noun that the sentence is about, before `end`; null where it opens with none. */
export function mainSubject(pieces: readonly Piece[], end: number, pronouns: PronounIndex): Subject | null {
  for (let i = 0; i < end; i++) {
    const piece = pieces[i]!;
    const before = pieces[i - 1]?.low ?? '';
    if (piece.character && !PREPOSITION.test(before) && pieces[i + 1]?.kind !== 'ending')
      return subjectOf(piece, pronouns);
    if (piece.kind === 'word' && pronounOf(piece.low)?.case === 'subject')
      return pronounSubject(pieces, i, pronouns, 0);
  }
  return null;
}

function subjectOf(piece: Piece, pronouns: PronounIndex): Subject {
  return {
    start: piece.start,
    end: piece.end,
    character: piece.character ?? pronouns.get(piece.start) ?? null,
    isPronoun: false,
  };
}
