import type { Piece } from '../../people/narrative';
import { cueVerb } from '../../text/reporting-verbs';
import { AUXILIARIES, DETERMINERS, PREPOSITIONS, SUBJECTS } from './small-words';

const INNER_MARKS = new Set(['-', '$', '&', '’', "'", '%', '#', '/']);
const ENDS_SUBJECT = new Set('who which that to'.split(' '));

/** Whether the words from `at` on are the subject of a finite verb that comes before any comma. */
export function isSubjectOfClause(pieces: readonly Piece[], at: number, stop: number): boolean {
  if (pieces[at]!.kind === 'word' && SUBJECTS.has(pieces[at]!.low)) return true;
  for (let i = at; i <= stop; i++) {
    const piece = pieces[i]!;
    if (piece.kind === 'mark') {
      if (piece.text === '(') while (i < stop && pieces[i]!.text !== ')') i++;
      else if (!INNER_MARKS.has(piece.text)) return false;
    } else if (piece.kind === 'word') {
      if (ENDS_SUBJECT.has(piece.low)) return false;
      if (i > at && isFiniteVerb(pieces, i)) return true;
    }
  }
  return false;
}

/** Whether the word at `at` looks like the finite verb of a clause: an auxiliary, or a past form where no noun is due. */
export function isFiniteVerb(pieces: readonly Piece[], at: number): boolean {
  const { low, capital } = pieces[at]!;
  if (capital) return false;
  if (AUXILIARIES.has(low)) return true;
  const before = pieces[at - 1];
  if (!before || before.kind === 'ending') return false;
  if (before.kind === 'word' && (DETERMINERS.has(before.low) || PREPOSITIONS.has(before.low))) return false;
  return (low.length > 4 && low.endsWith('ed')) || (!low.endsWith('s') && cueVerb(low)?.form === 'finite');
}
