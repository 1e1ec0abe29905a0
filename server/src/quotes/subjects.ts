import type { Character } from '../people/character';
import type { Piece } from '../people/narrative';
import { pronounOf } from '../people/pronoun-forms';
import type { Span } from '../text/span';
import type { Phrase } from './noun-phrases';
import {
  CLAUSE_BREAK,
  isPronounAt,
  isTime,
  nameOf,
  phraseEndingAt,
  phraseStartingAt,
  PREPOSITION,
} from './noun-phrases';
import { sourceKind } from './source-nouns';
import { isAdverb, standsBetween } from './verbs';

/** The words that name whoever speaks. `character` is null for an office, a body or an unnamed source. */
export interface Subject extends Span {
  readonly character: Character | null;
  /** True where the words are a pronoun. */
  readonly isPronoun: boolean;
  /** The noun that heads the words, where they are no name and no pronoun. */
  readonly head?: string;
}

/** Whom each resolved pronoun means, by its `start`. */
export type PronounIndex = ReadonlyMap<number, Character>;

/** So many adverbial phrases may stand between a subject and its verb. */
const MOST_ADVERBIALS = 4;
/** So many descriptions may stand between commas behind a name: Mr. Cook, 61, an engineer, said. */
const MOST_DESCRIPTIONS = 4;
const LONGEST_DATELINE = 14;
const LONGEST_RELATIVE = 12;
const RELATIVE = /^(?:which|that|who)$/u;
/** A pronoun with its auxiliary in one word: he'd, she'll. */
const CONTRACTED = /^(he|she|it|they|we|i|you)['’]\p{L}+$/u;
const OPENS_DESCRIPTION =
  /^(?:a|an|the|his|her|its|their|who|whose|which|whom|where|when|now|then|once|\d+|formerly|also|himself|herself|one|both|speaking|\p{L}+ing|\p{L}+ed)$/u;

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
  return subjectEndingAt(pieces, i, pronouns, from);
}

function subjectEndingAt(pieces: readonly Piece[], last: number, pronouns: PronounIndex, from: number): Subject | null {
  let i = last;
  for (let adverbials = 0; adverbials < MOST_ADVERBIALS; adverbials++) {
    i = skipAdverbs(pieces, i, from);
    if (i < from) return null;
    const piece = pieces[i]!;
    // "officials on Monday said"
    if (piece.capital && isTime(piece) && i > from) {
      i -= PREPOSITION.test(pieces[i - 1]!.low) ? 2 : 1;
      continue;
    }
    if (piece.text === ',') return subjectBeforeComma(pieces, i, pronouns, from);
    if (piece.kind === 'word' && RELATIVE.test(piece.low)) return antecedent(pieces, i, pronouns, from);
    if (isPronounAt(piece)) return pronounSubject(pieces, i, pronouns);
    const phrase = phraseEndingAt(pieces, i, from);
    if (!phrase) return null;
    const isAdverbial = phrase.head < 0 || (isTime(pieces[phrase.head]!) && phrase.first > from);
    if (!isAdverbial)
      return whoseClauseHolds(pieces, phrase, pronouns, from) ?? subjectOfPhrase(pieces, phrase, pronouns);
    const before = pieces[phrase.first - 1];
    i = before?.kind === 'word' && PREPOSITION.test(before.low) ? phrase.first - 2 : phrase.first - 1;
    // "In October officials said": nothing but the phrase itself can be the subject.
    if (i < from || pieces[i]!.kind === 'mark' || pieces[i]!.kind === 'quotation')
      return isTime(pieces[phrase.last]!) ? null : lastChunk(pieces, phrase, pronouns);
  }
  return null;
}

/** `A mother who had enrolled her son said`: a phrase behind the verb of a relative clause is inside that clause. */
function whoseClauseHolds(
  pieces: readonly Piece[],
  { first }: Phrase,
  pronouns: PronounIndex,
  from: number,
): Subject | null {
  let who = first - 1;
  while (
    who > from &&
    first - who < LONGEST_RELATIVE &&
    pieces[who]!.kind !== 'mark' &&
    pieces[who]!.kind !== 'quotation' &&
    pieces[who]!.low !== 'who'
  )
    who--;
  if (pieces[who]?.low !== 'who' || who <= from || first - who < 2) return null;
  return antecedent(pieces, who, pronouns, from);
}

function lastChunk(pieces: readonly Piece[], { first, last }: Phrase, pronouns: PronounIndex): Subject | null {
  let start = last;
  while (start > first && !(pieces[start - 1]!.kind === 'word' && PREPOSITION.test(pieces[start - 1]!.low))) start--;
  const isBehindPreposition = start > first || PREPOSITION.test(pieces[start - 1]?.low ?? '');
  // "in Kabul": a preposition rules the whole of it.
  if (isBehindPreposition && !/^(?:the|a|an)$/u.test(pieces[start]!.low)) return null;
  return isBehindPreposition ? null : subjectOfPhrase(pieces, { first: start, last, head: last }, pronouns);
}

/** Steps left over adverbs, auxiliaries and what stands in brackets. */
function skipAdverbs(pieces: readonly Piece[], last: number, from: number): number {
  let i = last;
  while (i >= from) {
    if (pieces[i]!.text === ')') {
      while (i >= from && pieces[i]!.text !== '(') i--;
    } else if (!standsBetween(pieces[i]!) && !isProgressive(pieces, i)) {
      break;
    }
    i--;
  }
  return i;
}

/** `is choosing not to respond`: the form in -ing belongs to the verb. */
function isProgressive(pieces: readonly Piece[], i: number): boolean {
  if (!pieces[i]!.low.endsWith('ing') || pieces[i]!.capital) return false;
  let before = i - 1;
  while (before > 0 && isAdverb(pieces[before]!.low)) before--;
  return /^(?:is|are|was|were|been|be|kept|keeps|started|stopped)$/u.test(pieces[before]?.low ?? '');
}

/** `Abe, for his part, said`; `the spokesman, Hua Chunying, said`; `Hua, a spokeswoman, said`. */
function subjectBeforeComma(
  pieces: readonly Piece[],
  comma: number,
  pronouns: PronounIndex,
  from: number,
  depth = 0,
): Subject | null {
  let opening = comma - 1;
  while (opening >= from && pieces[opening]!.text !== ',') opening--;
  const last = skipAdverbs(pieces, comma - 1, from);
  const named = namedAlone(pieces, Math.max(opening + 1, from), last, pronouns);
  if (named) return named;
  if (opening < from) return subjectEndingAt(pieces, last, pronouns, from);
  const head = phraseEndingAt(pieces, skipAdverbs(pieces, opening - 1, from), from);
  const goesOn = opening - 1 > from && depth < MOST_DESCRIPTIONS;
  if (!head) return goesOn ? subjectBeforeComma(pieces, opening, pronouns, from, depth + 1) : null;
  const before = pieces[head.first - 1];
  // "Mr. Cook, 61, an engineer, said": one description may follow another.
  const isDescription =
    before?.text === ',' &&
    goesOn &&
    !pieces[head.head]?.character &&
    (OPENS_DESCRIPTION.test(pieces[head.first]!.low) || pieces[head.first]!.kind === 'number');
  const outer = isDescription ? subjectBeforeComma(pieces, head.first - 1, pronouns, from, depth + 1) : null;
  return outer ?? (head.head < 0 ? null : subjectOfPhrase(pieces, head, pronouns));
}

/** A name between commas, with a title at most: the subject itself, or in apposition to it. */
function namedAlone(pieces: readonly Piece[], first: number, last: number, pronouns: PronounIndex): Subject | null {
  const name = pieces[last];
  if (!name?.character) return null;
  for (let i = first; i < last; i++) {
    const { kind, low } = pieces[i]!;
    if (kind === 'quotation' || kind === 'mark' || PREPOSITION.test(low) || CLAUSE_BREAK.test(low)) return null;
    if (low.endsWith('ing')) return null;
  }
  return subjectOf(name, pronouns);
}

/** `the report, which said`; `a man who said`. */
function antecedent(pieces: readonly Piece[], i: number, pronouns: PronounIndex, from: number): Subject | null {
  const piece = pieces[i]!;
  const resolved = pronouns.get(piece.start);
  if (resolved) return { start: piece.start, end: piece.end, character: resolved, isPronoun: true };
  const phrase = phraseEndingAt(pieces, pieces[i - 1]?.text === ',' ? i - 2 : i - 1, from);
  if (!phrase) return null;
  const nearest = phrase.head < 0 || piece.low !== 'who' ? lastPhrase(pieces, phrase) : phrase;
  return subjectOfPhrase(pieces, nearest, pronouns);
}

function lastPhrase(pieces: readonly Piece[], phrase: Phrase): Phrase {
  let first = phrase.last;
  while (first > phrase.first && !(pieces[first - 1]!.kind === 'word' && PREPOSITION.test(pieces[first - 1]!.low)))
    first--;
  return { first, last: phrase.last, head: phrase.last };
}

function pronounSubject(pieces: readonly Piece[], i: number, pronouns: PronounIndex): Subject | null {
  const piece = pieces[i]!;
  const pronoun = CONTRACTED.exec(piece.low)?.[1] ?? piece.low;
  if (/^(?:him|his|her|them|us|me|hers|himself|herself|itself|themselves)$/u.test(pronoun)) return null;
  const end = piece.start + pronoun.length;
  return { start: piece.start, end, character: pronouns.get(piece.start) ?? null, isPronoun: true };
}

function subjectOfPhrase(pieces: readonly Piece[], phrase: Phrase, pronouns: PronounIndex): Subject | null {
  const head = pieces[phrase.head];
  if (!head) return null;
  if (head.character) return subjectOf(head, pronouns);
  if (!canBeHead(head)) return null;
  const name = nameOf(pieces, phrase);
  return {
    start: pieces[name.first]!.start,
    end: pieces[name.last]!.end,
    character: null,
    isPronoun: false,
    head: head.text,
  };
}

/** Whether a word can name a source: a noun, "one", or somebody of an age ("the 46-year-old"). */
function canBeHead(piece: Piece): boolean {
  if (piece.kind === 'number') return piece.low.endsWith('-old');
  if (piece.kind !== 'word' || isTime(piece)) return false;
  return piece.capital || isAdverb(piece.low)
    ? piece.capital
    : !/^(?:the|a|an|it|there|this|these|those|not|here|then)$/u.test(piece.low);
}

/** The subject of an inverted verb, looked for to its right: `said White House spokeswoman Sarah Sanders`. */
export function subjectAfter(pieces: readonly Piece[], verb: number, pronouns: PronounIndex): Subject | null {
  const first = pieces[verb + 1];
  if (!first) return null;
  if (first.character && pieces[verb + 2]?.kind !== 'ending') return subjectOf(first, pronouns);
  if (first.kind === 'word' && (pronounOf(first.low)?.case === 'subject' || CONTRACTED.test(first.low)))
    return pronounSubject(pieces, verb + 1, pronouns);
  if (isPronounAt(first) && !/^(?:his|her|its|their|my|our)$/u.test(first.low)) return null;
  const phrase = phraseStartingAt(pieces, verb + 1);
  if (!phrase) return null;
  for (let i = phrase.first; i <= phrase.head; i++) {
    if (pieces[i]!.character && pieces[i + 1]?.kind !== 'ending') return subjectOf(pieces[i]!, pronouns);
  }
  // "said the ministry's spokesman, Hua Chunying": the name follows in apposition.
  const named = pieces[phrase.last + 2];
  if (pieces[phrase.last + 1]?.text === ',' && named?.character) return subjectOf(named, pronouns);
  return subjectOfPhrase(pieces, phrase, pronouns);
}

/** Where the main clause begins behind one that opens the sentence: `As the crowd sang, Ana Sol rose and said`. */
export function endOfOpeningClause(pieces: readonly Piece[], before: number): number {
  let first = 0;
  while (first < before && pieces[first]!.kind === 'mark') first++;
  if (
    !/^(?:as|when|while|after|before|since|because|if|although|though|even|once|until)$/u.test(pieces[first]?.low ?? '')
  )
    return 0;
  const comma = pieces.findIndex((piece) => piece.text === ',');
  return comma > 0 && comma < before - 1 ? comma + 1 : 0;
}

/** Whom or what the sentence is about: its first noun phrase that no preposition rules, before `end`. */
export function mainSubject(pieces: readonly Piece[], end: number, pronouns: PronounIndex): Subject | null {
  const from = endOfOpeningClause(pieces, end);
  const person = firstPerson(pieces, from, end, pronouns) ?? firstPerson(pieces, 0, end, pronouns);
  const nominal = firstNominal(pieces, end, pronouns);
  if (!person || !nominal) return person ?? nominal;
  const speaks = nominal.head !== undefined && sourceKind(nominal.head, true) !== null;
  return speaks && nominal.start < person.start ? nominal : person;
}

function firstPerson(pieces: readonly Piece[], from: number, end: number, pronouns: PronounIndex): Subject | null {
  for (let i = from; i < end; i++) {
    const piece = pieces[i]!;
    const before = pieces[i - 1]?.low ?? '';
    if (piece.character && !PREPOSITION.test(before) && pieces[i + 1]?.kind !== 'ending')
      return subjectOf(piece, pronouns);
    if (piece.kind === 'word' && pronounOf(piece.low)?.case === 'subject') return pronounSubject(pieces, i, pronouns);
  }
  return null;
}

/** The noun phrase that opens the sentence, behind what may come before its comma: `On Monday, the ministry`. */
export function firstNominal(pieces: readonly Piece[], end: number, pronouns: PronounIndex): Subject | null {
  let first = endOfDateline(pieces);
  while (
    first < end &&
    (pieces[first]!.kind === 'mark' || /^(?:and|but|still|so|meanwhile|however)$/u.test(pieces[first]!.low))
  )
    first++;
  const opening = pieces[first]?.low ?? '';
  if (PREPOSITION.test(opening) || CLAUSE_BREAK.test(opening) || /(?:ing|ed|ly)$/u.test(opening)) {
    while (first < end && pieces[first]!.text !== ',') first++;
    first++;
  }
  if (first >= end) return null;
  const opens = pieces[first]!;
  if (isPronounAt(opens) && !/^(?:his|her|its|their|my|our)$/u.test(opens.low))
    return /^(?:they|it|we|i)$/u.test(opens.low) ? pronounSubject(pieces, first, pronouns) : null;
  const phrase = phraseStartingAt(pieces, first);
  return phrase && phrase.last < end ? subjectOfPhrase(pieces, phrase, pronouns) : null;
}

/** `TOKYO, May 2 (Reuters) —` and `LISBON:`: the story begins behind the dash or the colon. */
function endOfDateline(pieces: readonly Piece[]): number {
  for (let i = 1; i < Math.min(pieces.length, LONGEST_DATELINE); i++) {
    const { kind, text, capital } = pieces[i]!;
    if (kind === 'mark' && /^(?:—|–|--?)$/u.test(text)) return i + 1;
    if (text === ':' && pieces.slice(0, i).every((piece) => /^[\p{Lu}\p{M}\p{P}]{3,}$/u.test(piece.text))) return i + 1;
    if (kind === 'quotation' || (kind === 'word' && !capital)) return 0;
  }
  return 0;
}

function subjectOf(piece: Piece, pronouns: PronounIndex): Subject {
  return {
    start: piece.start,
    end: piece.end,
    character: piece.character ?? pronouns.get(piece.start) ?? null,
    isPronoun: false,
  };
}
