import type { Quotation } from '../article/article';
import type { QuotedWord } from './quoted-words';

/** A quotation and its words. */
export interface Wording {
  readonly quotation: Quotation;
  readonly words: readonly QuotedWord[];
}

/** A run of another quotation's words that says nearly the same: `words[from]` to `words[to - 1]`. */
export interface Variant {
  readonly other: Wording;
  readonly from: number;
  readonly to: number;
}

interface Place {
  /** The index of the quotation, in the index's list. */
  readonly wording: number;
  /** The index of the word. */
  readonly position: number;
}

/** Where one quotation may lie upon another, so that word `i` meets word `shift + i`. */
interface Alignment {
  readonly other: Wording;
  readonly shift: number;
}

/** Places of one word that are looked at: a word that stands everywhere tells nothing, and the work stays linear. */
const MOST_PLACES = 24;
const ANCHORS = 2;
/** How far, in words, the first word may have moved. */
const FARTHEST_MOVE = 8;

/** Where each content word stands in a list of quotations. */
export class WordIndex {
  private readonly places = new Map<string, Place[]>();
  private readonly vocabularies: readonly ReadonlySet<string>[];

  constructor(readonly wordings: readonly Wording[]) {
    this.vocabularies = wordings.map(({ words }) => new Set(folded(words)));
    for (const [wording, { words }] of wordings.entries()) {
      for (const [position, word] of words.entries()) {
        if (!word.isContent) continue;
        const places = this.places.get(word.folded);
        if (!places) this.places.set(word.folded, [{ wording, position }]);
        else if (places.length < MOST_PLACES) places.push({ wording, position });
      }
    }
  }

  /** Whether all of the words stand in the quotation, wherever. */
  hasAll(wording: number, words: readonly string[]): boolean {
    return words.every((word) => this.vocabularies[wording]!.has(word));
  }

  /** The places of a word, the first ones only where it is frequent. */
  of(word: string): readonly Place[] {
    return this.places.get(word) ?? [];
  }
}

/**
 * A variant of a quotation among those of `index` that `isComparable` lets pass; null where there is none, or where one
 * of them has the very same words inside.
 *
 * Method: the two rarest content words of the quotation lead to the places where it may stand; there a run of about as
 * many words is sought that has the same content words and nearly the same function words, either in the same order, or
 * exactly the same words in another order.
 */
export function findVariant(
  wording: Wording,
  index: WordIndex,
  isComparable: (other: Wording, position: number) => boolean,
): Variant | null {
  const content = contentOf(wording.words);
  const alignments: Alignment[] = [];
  for (const [at, anchor] of rarestContentWords(wording, index)) {
    for (const { wording: number, position } of index.of(anchor)) {
      const other = index.wordings[number]!;
      const mayVary = isComparable(other, number) && index.hasAll(number, content);
      if (mayVary) alignments.push({ other, shift: position - at });
    }
  }
  if (alignments.some((alignment) => standsAt(wording, alignment))) return null;
  for (const alignment of alignments) {
    const variant = holds(wording, alignment) ? null : variantAt(wording, alignment);
    if (variant) return variant;
  }
  return null;
}

function rarestContentWords(wording: Wording, index: WordIndex): [number, string][] {
  const words = new Map<string, number>();
  for (const [at, word] of wording.words.entries()) {
    if (word.isContent && !words.has(word.folded)) words.set(word.folded, at);
  }
  return [...words]
    .map(([word, at]): [number, string] => [at, word])
    .sort(([, a], [, b]) => index.of(a).length - index.of(b).length)
    .slice(0, ANCHORS);
}

/** Whether the other quotation has exactly these words there. */
function standsAt(wording: Wording, { other, shift }: Alignment): boolean {
  return wording.words.every((word, i) => word.folded === other.words[shift + i]?.folded);
}

/** Whether the other quotation has nothing but a part of these words. */
function holds(wording: Wording, { other, shift }: Alignment): boolean {
  return other.words.every((word, i) => word.folded === wording.words[i - shift]?.folded);
}

/** The variant near an alignment that differs least. */
function variantAt(wording: Wording, { other, shift }: Alignment): Variant | null {
  const counts = new Map<string, number>();
  for (const { folded } of wording.words) counts.set(folded, (counts.get(folded) ?? 0) + 1);
  const move = Math.min(wording.words.length, FARTHEST_MOVE);
  let best: Run | null = null;
  for (let from = Math.max(0, shift - move); from <= shift + move; from++) {
    if (!counts.has(other.words[from]?.folded ?? '')) continue;
    const run = growRun(wording, other, from, new Map(counts));
    const isCloser = run && (!best || run.missing + run.added < best.missing + best.added);
    if (isCloser && isSaidDifferently(wording, run)) best = run;
  }
  return best;
}

interface Run extends Variant {
  readonly missing: number;
  readonly added: number;
}

/** Lengthens a run word by word and keeps the end where it differs least; null where it differs too much. */
function growRun(wording: Wording, other: Wording, from: number, unmet: Map<string, number>): Run | null {
  const slack = mostDifferences(wording.words.length);
  let missing = wording.words.length;
  let missingContent = contentOf(wording.words).length;
  let added = 0;
  let best: Run | null = null;
  for (let to = from; to < other.words.length && added <= slack; to++) {
    const { folded, isContent } = other.words[to]!;
    const left = unmet.get(folded) ?? 0;
    if (left > 0) {
      unmet.set(folded, left - 1);
      missing--;
      if (isContent) missingContent--;
      const isCloser = !best || missing + added < best.missing + best.added;
      if (missingContent === 0 && missing + added <= slack && isCloser)
        best = { other, from, to: to + 1, missing, added };
    } else if (isContent) {
      break;
    } else {
      added++;
    }
  }
  return best;
}

/** How many function words may be missing or added: one, and one more for every six words. */
function mostDifferences(words: number): number {
  return Math.max(1, Math.floor(words / 6));
}

/**
 * Whether a run has the same words in another order of the content words, or another choice of function words between
 * the same first and last word.
 */
function isSaidDifferently(wording: Wording, run: Run): boolean {
  const mine = wording.words;
  const theirs = run.other.words.slice(run.from, run.to);
  const sameContentOrder = contentOf(mine).join(' ') === contentOf(theirs).join(' ');
  if (run.missing + run.added === 0) return !sameContentOrder;
  const sameEnds = mine[0]!.folded === theirs[0]!.folded && mine.at(-1)!.folded === theirs.at(-1)!.folded;
  if (!sameContentOrder || !sameEnds) return false;
  if (run.missing === 0) return isSubsequence(folded(mine), folded(theirs));
  return run.added > 0 || isSubsequence(folded(theirs), folded(mine));
}

function contentOf(words: readonly QuotedWord[]): string[] {
  return folded(words.filter((word) => word.isContent));
}

function folded(words: readonly QuotedWord[]): string[] {
  return words.map((word) => word.folded);
}

function isSubsequence(shorter: readonly string[], longer: readonly string[]): boolean {
  let met = 0;
  for (const word of longer) if (word === shorter[met]) met++;
  return met === shorter.length;
}
