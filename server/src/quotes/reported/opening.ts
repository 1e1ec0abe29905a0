import type { Piece } from '../../people/narrative';
import { TAKES } from '../../text/cue-constructions';
import { isSubjectOfClause } from './finite-clause';
import {
  ARTICLES,
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  PREPOSITIONS,
  QUESTION_WORDS,
  SUBJECTS,
  isAdverb,
  isSpanOfTime,
} from './small-words';

/** `clause`: a statement; `question`, `quotation`, `infinitive`: as they say; `noun`: a thing that is named. */
export type OpeningKind = 'clause' | 'question' | 'quotation' | 'infinitive' | 'noun';

/** Where the words reported begin behind a cue. Both are indices of pieces. */
export interface Opening {
  readonly first: number;
  /** The last piece of the cue. */
  readonly cueLast: number;
  readonly kind: OpeningKind;
}

const PREPOSITION_BITS: ReadonlyMap<string, number> = new Map(
  (['about', 'against', 'at', 'by', 'for', 'in', 'of', 'on', 'over', 'to', 'with'] as const).map((word) => [
    word,
    TAKES[word],
  ]),
);
const OBJECTS = TAKES.noun | TAKES.naming | TAKES.as | TAKES.request;
/** "said so", "said little": nothing is told of what was said. */
const EMPTY_OBJECTS = new Set('so no yes nothing little much more it this that less hello what'.split(' '));
const NO_SUBJECTS = new Set('more no few'.split(' '));
/** "showed up", "called back" */
const PARTICLES = new Set('up off out down away back along apart'.split(' '));
const ORDERS = new Set('first next last early late'.split(' '));
const POINTS_IN_TIME = new Set('last this next'.split(' '));
const SHORTEST_CLAUSE = 4;

/** What opens at `at` itself. */
export function openingAt(pieces: readonly Piece[], at: number, takes: number, stop: number): Opening | null {
  const piece = pieces[at]!;
  if (piece.kind === 'quotation')
    return takes & ~TAKES.question ? { first: at, cueLast: at - 1, kind: 'quotation' } : null;
  if (piece.kind === 'ending') return null;
  if (piece.kind === 'mark' && piece.text !== '$') return behindMark(pieces, at, takes, stop);
  if (piece.kind === 'word') {
    const marked = behindWord(pieces, at, takes, stop);
    if (marked) return marked;
    if (opensNothing(pieces, at)) return null;
  }
  const opens = (kind: OpeningKind): Opening => ({ first: at, cueLast: at - 1, kind });
  if (takes & TAKES.clause && isSubjectOfClause(pieces, at, stop)) return opens('clause');
  // "told the council" names who was told.
  const objects = takes & TAKES.listener ? OBJECTS & ~TAKES.request : OBJECTS;
  if (takes & objects) return at === stop && EMPTY_OBJECTS.has(piece.low) ? null : opens('noun');
  // "…, said Ana Sol of the port" names who says it.
  const isInverted = pieces[at - 2]?.text === ',' || pieces[at - 2]?.kind === 'quotation';
  const mayBeClause = takes & TAKES.clause && takes & TAKES.quotation && !(takes & TAKES.listener) && !isInverted;
  return mayBeClause && stop - at + 1 >= SHORTEST_CLAUSE && opensNounPhrase(piece) ? opens('clause') : null;
}

function behindMark(pieces: readonly Piece[], at: number, takes: number, stop: number): Opening | null {
  const { text } = pieces[at]!;
  if (at >= stop) return null;
  if (text === ':' && takes & (TAKES.quotation | TAKES.clause))
    return { first: at + 1, cueLast: at - 1, kind: 'clause' };
  return text === ',' && pieces[at + 1]!.kind === 'quotation'
    ? { first: at + 1, cueLast: at - 1, kind: 'quotation' }
    : null;
}

/** Behind the small word that shows the construction: that, whether, to, about. */
function behindWord(pieces: readonly Piece[], at: number, takes: number, stop: number): Opening | null {
  const { low, capital } = pieces[at]!;
  if (at >= stop) return null;
  const next = pieces[at + 1]!;
  if (low === 'that' && takes & (TAKES.clause | TAKES.that) && (next.kind !== 'mark' || next.text === ','))
    return { first: at, cueLast: at - 1, kind: 'clause' };
  if (QUESTION_WORDS.has(low)) return takes & TAKES.question ? { first: at, cueLast: at - 1, kind: 'question' } : null;
  if (low === 'to' && takes & TAKES.infinitive && isInfinitive(next))
    return { first: at, cueLast: at - 1, kind: 'infinitive' };
  const bit = PREPOSITION_BITS.get(low);
  if (bit && takes & bit) return { first: at + 1, cueLast: at, kind: 'noun' };
  return !capital && takes & TAKES.gerund && low.length > 4 && low.endsWith('ing')
    ? { first: at, cueLast: at - 1, kind: 'noun' }
    : null;
}

/** Whether a word behind "to" is a verb. */
export function isInfinitive(piece: Piece): boolean {
  return piece.kind === 'word' && !piece.capital && !ARTICLES.has(piece.low) && !piece.low.endsWith('ing');
}

/** Whether a time stands at `at`, and not a noun that begins with one: "Monday", "last week"; not "Monday's vote". */
export function isTime(pieces: readonly Piece[], at: number): boolean {
  const { low } = pieces[at]!;
  if (pieces[at + 1]?.kind === 'ending') return false;
  // "First Minister", "Next Generation"
  if (pieces[at]!.capital && ORDERS.has(low) && pieces[at + 1]?.capital) return false;
  return isAdverb(low) || (POINTS_IN_TIME.has(low) && isSpanOfTime(pieces[at + 1]?.low ?? ''));
}

function opensNothing(pieces: readonly Piece[], at: number): boolean {
  const { low } = pieces[at]!;
  if (isTime(pieces, at) || QUESTION_WORDS.has(low) || PARTICLES.has(low)) return true;
  return !SUBJECTS.has(low) && (PREPOSITIONS.has(low) || CONJUNCTIONS.has(low) || AUXILIARIES.has(low));
}

function opensNounPhrase(piece: Piece): boolean {
  if (piece.kind !== 'word' || piece.capital) return true;
  if (DETERMINERS.has(piece.low)) return !NO_SUBJECTS.has(piece.low);
  return piece.low.endsWith('s') || piece.low.endsWith('ing');
}
