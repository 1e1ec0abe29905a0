import type { Block, NameRun } from '../article/article';
import { captionCredit } from '../article/line-patterns';
import { isAllCapitals } from '../text/characters';

/** One run of capitals that may be a name, where it stands in the article. */
export interface Occurrence {
  readonly run: NameRun;
  /** The index of its block. */
  readonly block: number;
  /** It stands in a photo credit, a byline or a sign-off, where a name is a person's by its place. */
  readonly inCredit: boolean;
}

/** The runs that can be names, in order. Names in furniture are nobody's; in a title-case heading every word is a capital. */
export function collectOccurrences(text: string, blocks: readonly Block[]): Occurrence[] {
  const found: Occurrence[] = [];
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'furniture' || isHeading(text, block)) continue;
    const words = block.kind === 'caption' ? text.slice(block.start, block.end) : '';
    const credit = block.kind === 'caption' ? captionCredit(words) : Infinity;
    const byName = block.kind === 'signoff' || block.kind === 'byline';
    for (const run of block.reading.names) {
      const before = text[block.start + run.start - 1];
      const isPlace = run.signs.includes('place-preposition');
      const inCredit = (byName && !isPlace) || (run.start >= credit && (before === '/' || before === ' '));
      found.push({ run, block: index, inCredit });
    }
  }
  return found;
}

/** Whether a block is a heading in which capitals tell nothing. */
export function isHeading(text: string, block: Block): boolean {
  if (block.kind !== 'headline' && block.kind !== 'crosshead') return false;
  const words = text.slice(block.start, block.end);
  if (block.kind === 'crosshead' || isAllCapitals(words)) return true;
  const long = words.match(/[\p{L}’']{4,}/gu) ?? [];
  return long.filter((word) => /^\p{Lu}/u.test(word)).length > long.length * 0.7;
}
