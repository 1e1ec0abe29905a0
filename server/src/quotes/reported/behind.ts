import type { Piece } from '../../people/narrative';
import { isRole } from '../../people/titles';
import { TAKES } from '../../text/cue-constructions';
import type { PronounIndex, Subject } from '../subjects';
import { subjectAfter, subjectBefore } from '../subjects';
import { STATEMENT, clauseEnd } from './clause-end';
import { ARTICLES, AUXILIARIES, PREPOSITIONS, isAdverb } from './small-words';
import type { StandingVerb } from './standing';

/** A cue that stands behind or inside its words. `first` and `last` are the indices of their first and last piece. */
export interface LateCue {
  readonly source: Subject;
  readonly first: number;
  readonly last: number;
  /** The words go on behind the cue. */
  readonly isInside: boolean;
}

const SHORTEST_CONTENT = 2;
const LONGEST_REST = 12;
const LONGEST_DESCRIPTION = 8;
const FARTHEST_COMMA = 12;
const OPENS_RELATIVE = new Set('that which what whom who'.split(' '));

/**
 * The words in front of a cue verb that nothing opens behind: `…, officials said`, `…, said Ana Sol`, `The plan, she said,
 * was old`, `As Sol noted, …`, `a plan that Sol said was old`. Null where there are none.
 *
 * @param begin the first piece of the story in the sentence, behind a dateline
 * @param stop the last piece before its closing marks
 */
export function wordsBefore(
  pieces: readonly Piece[],
  verb: number,
  { isFinite, verb: cue }: StandingVerb,
  begin: number,
  stop: number,
  pronouns: PronounIndex,
): LateCue | null {
  if (!isFinite || !(cue.takes & TAKES.clause) || verb <= begin) return null;
  const next = verb < stop ? pieces[verb + 1]! : null;
  const isInverted = pieces[verb - 1]?.text === ',' || pieces[verb - 1]?.kind === 'quotation';
  if (isInverted && next && !startsAdverbial(next)) return inverted(pieces, verb, begin, pronouns);
  const source = subjectBefore(pieces, verb, pronouns);
  if (!source) return null;
  const opening = behindAs(pieces, verb, begin, stop);
  if (opening) return { source, first: opening, last: clauseEnd(pieces, opening, stop, STATEMENT), isInside: false };
  let at = verb - 1;
  while (at > begin && pieces[at]!.start >= source.start) at--;
  if (next && opensGap(pieces[at]!) && isVerbal(next))
    return {
      source,
      first: at,
      last: clauseEnd(pieces, verb + 1, stop, { isInside: true, isNoun: false }),
      isInside: true,
    };
  const isQuoted = pieces[at]!.kind === 'quotation';
  const last = isQuoted ? at : at - 1;
  if ((!isQuoted && pieces[at]!.text !== ',') || last < begin) return null;
  const before: LateCue = { source, first: begin, last: beforeApposition(pieces, begin, last), isInside: false };
  if (next?.text === ',') return goesOn(pieces, verb, before, stop);
  const isLast = !next || startsAdverbial(next) || (cue.takes & TAKES.listener && stop - verb <= LONGEST_REST);
  return isLast && last - begin >= SHORTEST_CONTENT ? before : null;
}

/** `…, said Ana Sol, who …` */
function inverted(pieces: readonly Piece[], verb: number, begin: number, pronouns: PronounIndex): LateCue | null {
  const last = pieces[verb - 1]!.kind === 'quotation' ? verb - 1 : verb - 2;
  if (last <= begin) return null;
  const source = subjectAfter(pieces, verb, pronouns);
  // "The mayor, Ana Sol, said workers …": a name with its description is no statement.
  if (pieces[last]!.kind === 'person' && pieces[last - 1]?.text === ',') return null;
  return source && { source, first: begin, last, isInside: false };
}

/** The index behind the comma of `As Sol noted, …`; 0 where the cue does not stand behind "as". */
function behindAs(pieces: readonly Piece[], verb: number, begin: number, stop: number): number {
  if (pieces[begin]!.low !== 'as') return 0;
  for (let i = verb + 1; i <= Math.min(stop - SHORTEST_CONTENT, verb + FARTHEST_COMMA); i++)
    if (pieces[i]!.text === ',') return i + 1;
  return 0;
}

/** `The plan, she said, was old`; not `…, she said, adding …`. */
function goesOn(pieces: readonly Piece[], verb: number, before: LateCue, stop: number): LateCue {
  const behind = pieces[verb + 2];
  const isParticiple = behind?.kind === 'word' && behind.low.endsWith('ing');
  return !behind || isParticiple || verb + 2 > stop
    ? before
    : { ...before, last: clauseEnd(pieces, verb + 2, stop, STATEMENT), isInside: true };
}

/** The last piece in front of what describes the source: `…, an aide, Bo Lim, said`. */
function beforeApposition(pieces: readonly Piece[], begin: number, last: number): number {
  const { kind, low } = pieces[last]!;
  if (kind !== 'word' || !isRole(low)) return last;
  let first = last;
  while (first > begin && last - first < LONGEST_DESCRIPTION && pieces[first - 1]!.kind !== 'mark') first--;
  const isDescription = first - 2 > begin && pieces[first - 1]!.text === ',' && ARTICLES.has(pieces[first]!.low);
  return isDescription ? first - 2 : last;
}

function opensGap(piece: Piece): boolean {
  return piece.kind === 'word' && OPENS_RELATIVE.has(piece.low);
}

function isVerbal(piece: Piece): boolean {
  return piece.kind === 'word' && (AUXILIARIES.has(piece.low) || isAdverb(piece.low) || /(?:ed|s)$/u.test(piece.low));
}

function startsAdverbial(piece: Piece): boolean {
  return (
    piece.kind === 'mark' ||
    (piece.kind === 'word' &&
      (isAdverb(piece.low) || PREPOSITIONS.has(piece.low) || piece.low === 'when' || piece.low === 'while'))
  );
}
