import type { Piece } from '../../people/narrative';
import { isPluralRole, isRole } from '../../people/titles';
import type { Subject } from '../subjects';

/** `TRUMP: …` before words without quotation marks. */
export interface Label {
  readonly source: Subject;
  /** The index of its colon. */
  readonly colon: number;
}

const LONGEST_LABEL = 6;
/** What a headline quotes by its kind alone: "Poll: …". */
const PAPERS = new Set('report poll study survey analysis experts historians police sources'.split(' '));

/**
 * The label that a sentence opens with; null where it opens with none.
 *
 * @param isHeadline a headline may also be labelled with a role or a paper: `Poll: Port wins`
 */
export function labelOf(pieces: readonly Piece[], begin: number, isHeadline: boolean): Label | null {
  let colon = begin + 1;
  while (colon < Math.min(pieces.length, begin + LONGEST_LABEL) && pieces[colon]!.text !== ':') colon++;
  if (pieces[colon]?.text !== ':') return null;
  // "Sol: 1,769" is a result.
  if (pieces[colon + 1]?.kind === 'number') return null;
  const name = pieces[colon - 1]!;
  for (let i = begin; i < colon - 1; i++) if (pieces[i]!.kind !== 'word' || !pieces[i]!.capital) return null;
  if (name.character)
    return { colon, source: { start: name.start, end: name.end, character: name.character, isPronoun: false } };
  const isSource = name.kind === 'word' && (isRole(name.low) || isPluralRole(name.low) || PAPERS.has(name.low));
  if (!isHeadline || !isSource) return null;
  return { colon, source: { start: pieces[begin]!.start, end: name.end, character: null, isPronoun: false } };
}
