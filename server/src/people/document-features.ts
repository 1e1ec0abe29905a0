import type { Block } from '../article/article';
import { hash, placeOf } from './feature-hash';
import type { Lexicon } from './lexicon';
import type { NameFacts } from './name-score';
import { fullNameMargin, singleNameMargin } from './name-score';
import type { Occurrence } from './occurrences';

/** Feature numbers from here on are kept for what the whole document says. */
const FIRST_FEATURE = 64;

/**
 * What the article as a whole says of each occurrence, as places in the table of weights: how often its spelling, its
 * first and its last word stand elsewhere, what the hand-made score thinks of it, of its surname and of its neighbours
 * in a list, and the signs around it.
 *
 * @returns one list an occurrence, in the same order. Costs a fixed time an occurrence.
 */
export function documentFeatures(
  blocks: readonly Block[],
  occurrences: readonly Occurrence[],
  facts: ReadonlyMap<string, NameFacts>,
  lexicon: Lexicon,
): number[][] {
  const counts = countWords(occurrences);
  const margins = new Map<string, number>();
  for (const [spelling, known] of facts) {
    margins.set(spelling, known.words.length > 1 ? fullNameMargin(known, lexicon) : singleNameMargin(known, lexicon));
  }
  const trusted = trustedWords(facts, margins);
  return occurrences.map(({ run }, i) => {
    const count = Math.min(run.words.length, 3);
    const { spelling } = run;
    const first = run.words[0]!.toLowerCase();
    const last = run.words.at(-1)!.toLowerCase();
    const margin = bucketOf(margins.get(spelling));
    const surname = run.words.length === 1 ? bucketOf(trusted.get(spelling)) : 0;
    return [
      place(0, count * 4 + few(counts.whole.get(spelling))),
      place(1, count * 4 + few(counts.last.get(last))),
      place(2, count * 4 + few(counts.first.get(first))),
      place(3, count * 4 + few(count > 1 ? counts.whole.get(last) : 0)),
      place(4, count * 4 + few(count > 1 ? counts.whole.get(first) : 0)),
      place(8, count * 16 + margin),
      place(9, count * 16 + surname),
      place(10, margin * 16 + surname),
      place(11, count * 64 + neighbour(i, i + 1)),
      place(12, count * 64 + neighbour(i, i - 1)),
      place(13, count * 2 + (run.role ? 1 : 0)),
      ...run.signs.map((sign) => place(14, hash(sign) ^ count)),
    ];
  });

  /** What is thought of the name beside this one, where only a comma or an "and" stands between them. */
  function neighbour(here: number, there: number): number {
    const one = occurrences[here]!;
    const other = occurrences[there];
    if (other?.block !== one.block) return 0;
    const [left, right] = here < there ? [one, other] : [other, one];
    if (right.run.token - left.run.tokenEnd !== 1) return 0;
    const between = blocks[one.block]!.reading.tokens[left.run.tokenEnd]!.text;
    if (!/^(?:,|and|&|;)$/u.test(between)) return 0;
    return bucketOf(margins.get(other.run.spelling)) * 4 + Math.min(3, other.run.words.length);
  }
}

function place(feature: number, value: number): number {
  return placeOf(FIRST_FEATURE + feature, value);
}

function few(count: number | undefined): number {
  return Math.min(count ?? 0, 3);
}

/** The hand-made score in twelve steps; 0 is none. */
function bucketOf(margin: number | undefined): number {
  return margin === undefined ? 0 : Math.max(1, Math.min(11, Math.round(margin) + 6));
}

function countWords(occurrences: readonly Occurrence[]): Record<'whole' | 'first' | 'last', Map<string, number>> {
  const counts = {
    whole: new Map<string, number>(),
    first: new Map<string, number>(),
    last: new Map<string, number>(),
  };
  const add = (map: Map<string, number>, key: string): void => void map.set(key, (map.get(key) ?? 0) + 1);
  for (const { run } of occurrences) {
    add(counts.whole, run.spelling);
    if (run.words.length < 2) continue;
    add(counts.first, run.words[0]!.toLowerCase());
    add(counts.last, run.words.at(-1)!.toLowerCase());
  }
  return counts;
}

/** The first and last words of the full names that the hand-made score accepts, with the best score of each. */
function trustedWords(
  facts: ReadonlyMap<string, NameFacts>,
  margins: ReadonlyMap<string, number>,
): Map<string, number> {
  const trusted = new Map<string, number>();
  for (const [spelling, { words }] of facts) {
    const margin = margins.get(spelling)!;
    if (words.length < 2 || margin < 0) continue;
    for (const word of [words[0]!, words.at(-1)!]) {
      const low = word.toLowerCase();
      trusted.set(low, Math.max(trusted.get(low) ?? 0, margin));
    }
  }
  return trusted;
}
