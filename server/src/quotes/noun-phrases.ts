import type { Piece } from '../people/narrative';
import { pronounOf } from '../people/pronoun-forms';
import { cueVerbAt, isAdverb } from './verbs';

/** Places of pieces in their sentence, `last` included. */
export interface Phrase {
  readonly first: number;
  readonly last: number;
  /** The last piece before any preposition: `spokesman` of `a spokesman for the ministry`. */
  readonly head: number;
}

/** No noun phrase of a source is longer. */
const LONGEST = 14;
/** A source is called by no more pieces than these, with what its prepositions add. */
const LONGEST_NAME = 8;
/** No term between quotation marks inside a noun phrase is longer, in UTF-16 code units. */
const LONGEST_TERM = 24;

export const PREPOSITION =
  /^(?:of|to|with|from|by|for|in|on|at|about|against|between|under|over|into|through|during|without|among|near|behind|like|despite|amid|across|around|outside|inside|toward|towards|within|upon|per|via|given)$/u;
export const CLAUSE_BREAK =
  /^(?:that|if|when|but|because|while|although|or|which|where|though|than|whether|so|what|how|why|however|meanwhile|whose|whom|who|yet|nor|once|unless|whereas|as|after|before|since|until)$/u;
const ATTACHES = /^(?:of|for|at|from|with|in|to|on)$/u;
const DETERMINER =
  /^(?:the|a|an|this|these|those|his|her|its|their|my|our|your|some|any|no|each|every|another|many|several|both|all|one|two|three|four|five|six|most|other|few|somebody|someone|everybody|everyone)$/u;
const AUXILIARY =
  /^(?:is|are|was|were|be|been|being|am|has|have|had|having|do|does|did|will|would|can|could|may|might|must|shall|should|cannot|not|n['’]t|\p{L}+n['’]t|got|went|came|put|made|gave|took|kept|sent|held|led|ran|set|met|left|saw|became|seemed|let|says|said)$/u;
const PRONOUN =
  /^(?:i|you|he|she|it|we|they|him|them|us|me|himself|herself|itself|themselves|there|here|who|nobody|anybody|he['’]\p{L}+|she['’]\p{L}+|it['’]\p{L}+|they['’]\p{L}+|i['’]\p{L}+|we['’]\p{L}+|you['’]\p{L}+)$/u;
const ADVERB =
  /^(?:also|then|later|earlier|meanwhile|now|today|yesterday|tomorrow|still|even|just|once|again|never|ever|often|always|instead|indeed|perhaps|only|too|recently|afterward|afterwards|afterwards|tonight|soon|already|however|out|up|down|back|away|off|ago|not)$/u;
/** Nouns that say when, and never who. */
const DATE =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)$/u;
const TIME =
  /^(?:week|weeks|month|months|year|years|day|days|morning|afternoon|evening|night|noon|midnight|time|times|hour|hours|minutes|weekend|moment|past|summer|winter|spring|autumn|fall|quarter|decade|point|while)$/u;

/** Whether a noun says when something was, not who did it: `last week`, `Friday`, and not `the Times`. */
export function isTime(piece: Piece): boolean {
  if (piece.kind === 'number') return !piece.low.endsWith('-old');
  return piece.kind === 'word' && (piece.capital ? DATE : TIME).test(piece.low);
}

function endsChunk(pieces: readonly Piece[], i: number): boolean {
  const piece = pieces[i]!;
  // "the “Hamlet” star": a term can stand inside.
  if (piece.kind === 'quotation') return piece.end - piece.start > LONGEST_TERM || pieces[i + 1]?.kind !== 'word';
  if (piece.kind === 'mark') return !/^[$&#/'’]$|^-$/u.test(piece.text);
  if (piece.kind !== 'word') return false;
  if (piece.low === 'and') return !((pieces[i + 1]?.capital ?? false) && (pieces[i - 1]?.capital ?? false));
  if (PREPOSITION.test(piece.low) || CLAUSE_BREAK.test(piece.low) || PRONOUN.test(piece.low)) return true;
  if (!piece.capital && (AUXILIARY.test(piece.low) || isPlainVerb(pieces, i))) return true;
  return cueVerbAt(pieces, i)?.form === 'finite' && !isAttributive(pieces, i);
}

/** `the accused man`: a past form between an article and a noun describes. */
function isAttributive(pieces: readonly Piece[], i: number): boolean {
  return pieces[i]!.low.endsWith('ed') && DETERMINER.test(pieces[i - 1]?.low ?? '');
}

/** A word that only a verb can be where it stands: `disputes the count`, `discussed his plan`. */
function isPlainVerb(pieces: readonly Piece[], i: number): boolean {
  const next = pieces[i + 1];
  return (
    /(?:[^s]s|ed|ing)$/u.test(pieces[i]!.low) &&
    next?.kind === 'word' &&
    !next.capital &&
    /^(?:the|a|an|his|her|its|their|my|our|your|this|these|those|him|them|us|me|it|that|to)$/u.test(next.low)
  );
}

function isAdverbial(low: string): boolean {
  return ADVERB.test(low) || isAdverb(low);
}

/** One noun phrase without its prepositions that ends at `last`: `the foreign ministry's spokesman Hua`. */
function chunkEndingAt(pieces: readonly Piece[], last: number, from: number): Phrase | null {
  if (last < from || endsChunk(pieces, last) || pieces[last]!.kind === 'quotation') return null;
  let first = last;
  for (let i = last; i >= from && last - i < LONGEST && !endsChunk(pieces, i); i--) {
    const { kind, low, capital } = pieces[i]!;
    if (kind === 'ending' || kind === 'mark' || kind === 'quotation') continue;
    if (kind === 'word' && !capital && isAdverbial(low) && i < last) {
      if (i === first - 1 && i > from && !endsChunk(pieces, i - 1)) continue;
      break;
    }
    first = i;
    if (kind === 'word' && DETERMINER.test(low) && !DETERMINER.test(pieces[i - 1]?.low ?? '')) break;
    // The possessive is the determiner of what it owns; its owner may have one too.
  }
  while (first < last && isLeadIn(pieces[first]!)) first++;
  return isLeadIn(pieces[first]!) ? null : { first, last, head: last };
}

/** What can stand at the start of a stretch and is no part of the noun: a mark, an ending, an adverb, a day. */
function isLeadIn(piece: Piece): boolean {
  if (piece.kind === 'mark' || piece.kind === 'ending') return true;
  return (
    piece.kind === 'word' &&
    (isAdverbial(piece.low) || (piece.capital && /^\p{L}+day$|^(?:And|But)$/u.test(piece.text)))
  );
}

/** The noun phrase that ends at `last`, with the prepositions inside it; null where none does. */
export function phraseEndingAt(pieces: readonly Piece[], last: number, from: number): Phrase | null {
  let found = chunkEndingAt(pieces, last, from);
  if (!found) return null;
  while (found.first - 2 >= from && last - found.first < LONGEST * 2) {
    const joint = pieces[found.first - 1]!;
    if (joint.kind !== 'word' || !PREPOSITION.test(joint.low)) break;
    const chunk = chunkEndingAt(pieces, found.first - 2, from);
    if (!chunk) return { ...found, head: -1 };
    found = { first: chunk.first, last, head: chunk.last };
  }
  const joint = pieces[found.first - 1];
  if (found.first - 1 >= from && joint?.kind === 'word' && PREPOSITION.test(joint.low)) return { ...found, head: -1 };
  return found;
}

/** The noun phrase that begins at `first`: `a spokesman for the ministry`; null where none does. */
export function phraseStartingAt(pieces: readonly Piece[], first: number): Phrase | null {
  let last = -1;
  let head = -1;
  for (let i = first; i < Math.min(pieces.length, first + LONGEST); i++) {
    const piece = pieces[i]!;
    if (piece.kind === 'word' && ATTACHES.test(piece.low) && head >= 0) {
      const next = pieces[i + 1];
      if (next && /^(?:them|us)$/u.test(next.low)) last = i + 1;
      if (!next || isTime(next) || endsChunk(pieces, i + 1)) break;
      continue;
    }
    if (endsChunk(pieces, i)) break;
    if (i > first && piece.kind === 'word' && !piece.capital && isAdverbial(piece.low)) break;
    // "the regulator late on Monday": only before a noun is the word an adjective.
    if (i > first && /^(?:late|early)$/u.test(piece.low) && PREPOSITION.test(pieces[i + 1]?.low ?? '')) break;
    const opensAnother = DETERMINER.test(piece.low) && i > first && !PREPOSITION.test(pieces[i - 1]!.low);
    if (opensAnother && !DETERMINER.test(pieces[i - 1]!.low)) break;
    if (i > first && piece.capital && isTime(piece) && !DETERMINER.test(pieces[i - 1]!.low)) break;
    if (piece.kind === 'mark') continue;
    last = i;
    const isAttached = head >= 0 && head < i - 1 && ATTACHES.test(pieces[head + 1]!.low);
    if (!isAttached) head = i;
  }
  return last < 0 ? null : { first, last, head };
}

/** The part of a phrase that serves as the name of its source: what its prepositions add only where it stays short. */
export function nameOf(pieces: readonly Piece[], { first, last, head }: Phrase): Phrase {
  if (head < 0 || last - first < LONGEST_NAME) return { first, last, head };
  let end = head;
  for (let i = head + 1; i <= last && i - first < LONGEST_NAME; i++) {
    if (!ATTACHES.test(pieces[i]!.low) && (i === last || PREPOSITION.test(pieces[i + 1]!.low))) end = i;
  }
  return { first, last: end, head };
}

/** Whether a pronoun, that stands for a noun phrase by itself, ends at `i`. */
export function isPronounAt(piece: Piece): boolean {
  return piece.kind === 'word' && (pronounOf(piece.low) !== undefined || PRONOUN.test(piece.low));
}
