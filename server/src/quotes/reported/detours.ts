import type { Piece } from '../../people/narrative';
import { TAKES } from '../../text/cue-constructions';
import { isSubjectOfClause } from './finite-clause';
import type { Opening, OpeningKind } from './opening';
import { isInfinitive, isTime, openingAt } from './opening';
import { DETERMINERS, PREPOSITIONS, SUBJECTS, isSpanOfTime } from './small-words';

const FARTHEST = 20;
const LONGEST_LISTENER = 12;
const INNER_MARKS = new Set(['-', '&', '’', "'"]);
const OPENS_QUESTION = new Set('whether how why what if which'.split(' '));
const STRESSES = new Set('even only'.split(' '));
/** "said you" and "said there" are as often inside a phrase as at the start of a clause. */
const CLAUSE_PRONOUNS: ReadonlySet<string> = new Set([...SUBJECTS].filter((word) => word !== 'you'));

/** Where the words begin behind the one who is told: `told reporters (on Monday) that …`, `told him the port …`, `urged him to …`. */
export function behindListener(pieces: readonly Piece[], at: number, takes: number, stop: number): Opening | null {
  const first = pieces[at]!;
  if (first.kind === 'mark' || first.kind === 'quotation' || PREPOSITIONS.has(first.low)) return null;
  const opens = (i: number, kind: OpeningKind): Opening => ({ first: i, cueLast: at - 1, kind });
  let sawHead = first.kind !== 'word' || !DETERMINERS.has(first.low) || first.low === 'her';
  for (let i = at + 1; i <= Math.min(stop, at + LONGEST_LISTENER); i++) {
    const piece = pieces[i]!;
    const isBehindPreposition = PREPOSITIONS.has(pieces[i - 1]!.low);
    if (piece.kind === 'quotation') return opens(i, 'quotation');
    if (piece.kind === 'mark') {
      const next = pieces[i + 1];
      if (INNER_MARKS.has(piece.text)) continue;
      if (next?.kind === 'quotation' && /^[,:]$/u.test(piece.text)) return opens(i + 1, 'quotation');
      if (piece.text === ':' && i < stop) return opens(i + 1, 'clause');
      return piece.text === ',' && next?.low === 'that' ? opens(i + 1, 'clause') : null;
    }
    if (piece.kind === 'word') {
      const { low } = piece;
      if (low === 'that') return opens(i, 'clause');
      if (low === 'who') return null;
      if (low === 'about' && takes & TAKES.about && takes & TAKES.question && sawHead && i < stop)
        return opens(i + 1, 'noun');
      if (OPENS_QUESTION.has(low)) return opens(i, 'question');
      if (!sawHead) sawHead = !DETERMINERS.has(low);
      else if (low === 'to' && i < stop && isInfinitive(pieces[i + 1]!))
        return takes & TAKES.request ? opens(at, 'noun') : null;
      else if (SUBJECTS.has(low)) return opens(i, 'clause');
      else if (DETERMINERS.has(low) && !isBehindPreposition && !isTime(pieces, i) && isSubjectOfClause(pieces, i, stop))
        return opens(i, 'clause');
    } else if (piece.kind === 'person') {
      const isOwn = sawHead && !isBehindPreposition;
      if (isOwn && isSubjectOfClause(pieces, i, stop)) return opens(i, 'clause');
      sawHead = true;
    }
  }
  return null;
}

/** Where the words begin behind a time or a place: `said on Monday that …`, `said in a statement: “…”`, `said Monday he would …`. */
export function behindAdverbials(pieces: readonly Piece[], at: number, takes: number, stop: number): Opening | null {
  const hasClause = (takes & TAKES.clause) !== 0;
  const hasThat = (takes & (TAKES.clause | TAKES.that)) !== 0;
  const opens = (i: number, kind: OpeningKind): Opening => ({ first: i, cueLast: at - 1, kind });
  if (!opensAdverbial(pieces, at)) return behindParenthesis(pieces, at, hasThat);
  let isTimeAlone = true;
  for (let i = at; i <= Math.min(stop, at + FARTHEST); i++) {
    const piece = pieces[i]!;
    if (piece.kind === 'quotation') return takes & TAKES.quotation ? opens(i, 'quotation') : null;
    if (piece.kind === 'mark') {
      const next = pieces[i + 1];
      if (INNER_MARKS.has(piece.text)) continue;
      if (next?.kind === 'quotation' && /^[,:]$/u.test(piece.text) && takes & TAKES.quotation)
        return opens(i + 1, 'quotation');
      if (piece.text === ',' && next?.low === 'that' && hasThat) return opens(i + 1, 'clause');
      return null;
    }
    if (i > at && piece.kind === 'word' && !PREPOSITIONS.has(pieces[i - 1]!.low)) {
      if (piece.low === 'that' && hasThat) return opens(i, 'clause');
      if (piece.low === 'whether' && takes & TAKES.question) return opens(i, 'question');
      if (hasClause && CLAUSE_PRONOUNS.has(piece.low)) return opens(i, 'clause');
    }
    if (!isTimeAlone || isTime(pieces, i) || isSpanOfTime(piece.low)) continue;
    if (piece.kind !== 'word' || !PREPOSITIONS.has(piece.low) || (i > at && piece.low === 'to'))
      return i > at ? behindTime(pieces, at, i, takes, stop) : null;
    isTimeAlone = isSpanOfTime(pieces[i + 1]?.low ?? '');
  }
  return null;
}

/** What opens behind a time, which is no part of the cue; "even" belongs to what it stresses: `said even the mayor would go`. */
function behindTime(pieces: readonly Piece[], at: number, i: number, takes: number, stop: number): Opening | null {
  const opening = openingAt(pieces, i, takes, stop);
  if (!opening) return null;
  const isStressed = opening.first === i && STRESSES.has(pieces[i - 1]!.low);
  return { ...opening, first: isStressed ? i - 1 : opening.first, cueLast: at - 1 };
}

function opensAdverbial(pieces: readonly Piece[], at: number): boolean {
  const piece = pieces[at]!;
  return piece.kind === 'word' && (isTime(pieces, at) || isSpanOfTime(piece.low) || PREPOSITIONS.has(piece.low));
}

/** `said, however, that …` */
function behindParenthesis(pieces: readonly Piece[], at: number, hasThat: boolean): Opening | null {
  const isParenthesis = pieces[at]!.text === ',' && pieces[at + 2]?.text === ',' && pieces[at + 3]?.low === 'that';
  return isParenthesis && hasThat ? { first: at + 3, cueLast: at - 1, kind: 'clause' } : null;
}
