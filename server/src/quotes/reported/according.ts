import type { Piece } from '../../people/narrative';
import type { PronounIndex, Subject } from '../subjects';
import { subjectAfter } from '../subjects';
import { STATEMENT, clauseEnd } from './clause-end';
import { CONJUNCTIONS, PREPOSITIONS, RELATIVES } from './small-words';

/** A phrase that names a source, with the words it gives to it. `cueLast`, `first` and `last` are indices of pieces. */
export interface SourcePhrase {
  readonly source: Subject;
  readonly cueLast: number;
  readonly first: number;
  readonly last: number;
}

const PHRASES = ['according to', 'in the words of', 'in the view of', 'in the opinion of', 'in the eyes of'].map(
  (phrase) => phrase.split(' '),
);
const STARTS = new Set(PHRASES.map(([word]) => word));
const SHORTEST_CONTENT = 2;

/** `According to officials, …` and `…, according to officials`, with the other phrases that do the same; or null. */
export function sourcePhrase(
  pieces: readonly Piece[],
  at: number,
  begin: number,
  stop: number,
  pronouns: PronounIndex,
): SourcePhrase | null {
  if (!STARTS.has(pieces[at]!.low)) return null;
  const phrase = PHRASES.find((words) => words.every((word, i) => pieces[at + i]?.low === word));
  if (!phrase) return null;
  const cueLast = at + phrase.length - 1;
  const source = subjectAfter(pieces, cueLast, pronouns);
  if (!source) return null;
  if (at > begin + 1) {
    const last = pieces[at - 1]!.text === ',' ? at - 2 : at - 1;
    if (last < begin) return null;
    let behind = cueLast + 1;
    while (behind <= stop && pieces[behind]!.start < source.end) behind++;
    const goesOn = pieces[behind]?.text === ',' && behind + SHORTEST_CONTENT <= stop && resumes(pieces[behind + 1]!);
    return { source, cueLast, first: begin, last: goesOn ? clauseEnd(pieces, behind + 1, stop, STATEMENT) : last };
  }
  let first = cueLast + 1;
  while (first <= stop && (pieces[first]!.start < source.end || pieces[first]!.text !== ',')) first++;
  first++;
  if (first + SHORTEST_CONTENT > stop + 1) return null;
  return { source, cueLast, first, last: clauseEnd(pieces, first, stop, STATEMENT) };
}

/** Whether a statement goes on behind the phrase: not "who leads it", not "adding that …". */
function resumes({ kind, low }: Piece): boolean {
  return (
    kind !== 'word' || !(low.endsWith('ing') || RELATIVES.has(low) || CONJUNCTIONS.has(low) || PREPOSITIONS.has(low))
  );
}
