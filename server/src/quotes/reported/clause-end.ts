import type { Piece } from '../../people/narrative';
import { isFiniteVerb } from './finite-clause';
import { AUXILIARIES, PREPOSITIONS, SUBJECTS, SUBORDINATORS } from './small-words';
import { standingVerb } from './standing';

/** Where a cue's own clause stands, and what it opens. */
export interface ClauseContext {
  /** The cue stands in a clause inside another: ", who said …,", "while she said …,". */
  readonly isInside: boolean;
  /** What is reported is a thing that is named, not a statement. */
  readonly isNoun: boolean;
}

/** A statement in a clause of its own. */
export const STATEMENT: ClauseContext = { isInside: false, isNoun: false };

const DASH = /^(?:-+|–|—)$/u;
/** Behind a comma these go on with a statement, and leave a thing that is named behind. */
const LEAVES_NOUN = new Set('but which who where while though although even when so despite whose whom'.split(' '));
/** These look like a participle, and are none. */
const NO_PARTICIPLE = new Set('including during according'.split(' '));
const NAMES_OCCASION = new Set('in on at during after'.split(' '));
const OCCASIONS = new Set(
  'interview statement speech rally debate conference hearing appearance twitter facebook tweet briefing'.split(' '),
);
const LONGEST_OCCASION = 6;
const FARTHEST_SECOND_CUE = 2;

/**
 * The index of the last piece of the words reported that begin at `first`, no further than `stop`.
 *
 * They go on to the end of the sentence, and end before that:
 * - where the same speaker reports again: "and said", ", but added", ", adding"
 * - at a participle behind a comma: ", calling it old"
 * - at another cue: ", he said"; and at ", according to"
 * - where the clause outside goes on: "Sol, who said it was old, left"
 * - a thing that is named also at a dash, a semicolon, a relative clause, "and" with a verb, and the occasion on which it was
 *   named: "in an interview"
 */
export function clauseEnd(pieces: readonly Piece[], first: number, stop: number, context: ClauseContext): number {
  let sawComma = false;
  for (let i = first + 1; i <= stop; i++) {
    const piece = pieces[i]!;
    if (piece.kind === 'word') {
      if (endsAtWord(pieces, i, stop, context)) return i - 1;
    } else if (piece.kind === 'mark') {
      if (piece.text === '(') {
        while (i < stop && pieces[i]!.text !== ')') i++;
      } else if (piece.text === ')') {
        return i - 1;
      } else if (piece.text === ',') {
        if (endsAtComma(pieces, i, stop, context, sawComma)) return i - 1;
        sawComma = true;
      } else if (piece.text === ';' && leavesCue(pieces, i + 1, stop)) {
        return i - 1;
      } else if ((context.isNoun || context.isInside) && (piece.text === ';' || isDash(pieces, i))) {
        return i - 1;
      }
    }
  }
  return stop;
}

/** Whether somebody goes on in a clause of his own: `; he has …`. */
function leavesCue(pieces: readonly Piece[], at: number, stop: number): boolean {
  return at < stop && isShortSubject(pieces[at]!);
}

/** A dash between words, not the hyphen of a compound. */
function isDash(pieces: readonly Piece[], at: number): boolean {
  return DASH.test(pieces[at]!.text) && pieces[at - 1]!.end < pieces[at]!.start;
}

function endsAtWord(pieces: readonly Piece[], at: number, stop: number, context: ClauseContext): boolean {
  const { low } = pieces[at]!;
  if (low === 'and' || low === 'but') return goesOnWithVerb(pieces, at + 1, stop, context);
  // "praised it before calling it old", "left it by saying so"
  if (low === 'before' || low === 'after' || low === 'while') {
    const verb = at < stop ? standingVerb(pieces, at + 1, false) : null;
    return verb?.verb.form === 'participle';
  }
  return context.isNoun && NAMES_OCCASION.has(low) && isOccasion(pieces, at, stop);
}

/** "in an interview", "on Twitter": where it was said, not what. */
function isOccasion(pieces: readonly Piece[], preposition: number, stop: number): boolean {
  for (let i = preposition + 1; i <= Math.min(stop, preposition + LONGEST_OCCASION); i++) {
    const { kind, low } = pieces[i]!;
    if (kind === 'mark' || kind === 'quotation' || PREPOSITIONS.has(low)) return false;
    if (OCCASIONS.has(low)) return true;
  }
  return false;
}

function goesOnWithVerb(pieces: readonly Piece[], at: number, stop: number, { isNoun }: ClauseContext): boolean {
  if (beginsCue(pieces, at, stop)) return true;
  const next = pieces[at];
  return isNoun && next?.kind === 'word' && !next.capital && (next.low.endsWith('ed') || AUXILIARIES.has(next.low));
}

function endsAtComma(
  pieces: readonly Piece[],
  comma: number,
  stop: number,
  { isInside, isNoun }: ClauseContext,
  sawComma: boolean,
): boolean {
  const at = comma + 1;
  const next = pieces[at];
  if (!next || at > stop) return false;
  if (next.kind === 'word') {
    const { low } = next;
    // "said workers “will be paid”, but the union doubts it": the story goes on where what was quoted is over.
    if (low === 'but' && pieces[comma - 1]!.kind === 'quotation') return true;
    if (low === 'according' || low === 'despite') return true;
    if (!next.capital && low.length > 4 && low.endsWith('ing') && !NO_PARTICIPLE.has(low)) return true;
    if (isNoun && LEAVES_NOUN.has(low)) return true;
    if (SUBORDINATORS.has(low) && beginsClauseWithCue(pieces, at + 1, stop)) return true;
    if (low === 'and' || low === 'but')
      return beginsCue(pieces, at + 1, stop) || beginsClauseWithCue(pieces, at + 1, stop) || (isNoun && !sawComma);
    if (standingVerb(pieces, at, false)?.isFinite) return true;
    if (isInside && (AUXILIARIES.has(low) || low.endsWith('ed'))) return true;
  }
  if (isNoun && next.kind === 'number') return true;
  return beginsClauseWithCue(pieces, at, stop) || (isInside && beginsClause(pieces, at, stop));
}

/** `said`, `has also called`: a second cue of the same speaker. */
function beginsCue(pieces: readonly Piece[], at: number, stop: number): boolean {
  for (let i = at; i <= Math.min(stop, at + FARTHEST_SECOND_CUE); i++) {
    const verb = standingVerb(pieces, i, false);
    if (verb) return verb.isFinite || i === at;
    const { kind, low } = pieces[i]!;
    const standsBefore = kind === 'word' && (/^(?:ha[sd]|have|also|later|then)$/u.test(low) || low.endsWith('ly'));
    if (!standsBefore) return false;
  }
  return false;
}

/** `he said`, `Sol added` */
function beginsClauseWithCue(pieces: readonly Piece[], at: number, stop: number): boolean {
  return at < stop && isShortSubject(pieces[at]!) && standingVerb(pieces, at + 1, false)?.isFinite === true;
}

function beginsClause(pieces: readonly Piece[], at: number, stop: number): boolean {
  if (at >= stop || !isShortSubject(pieces[at]!)) return false;
  return pieces[at]!.kind === 'word' || (pieces[at + 1]!.kind === 'word' && isFiniteVerb(pieces, at + 1));
}

function isShortSubject(piece: Piece): boolean {
  return piece.kind === 'person' || (piece.kind === 'word' && SUBJECTS.has(piece.low));
}
