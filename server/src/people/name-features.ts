import { isAllCapitals } from '../text/characters';
import type { Token } from '../text/tokens';
import { placeOf } from './feature-hash';
import { isTitleOrRole } from './titles';
import type { FactsOfWords, TokenFacts } from './token-facts';

/** A stretch of a block's tokens: from the first to the one behind the last. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** How many features each word of a name gives. `training/learn.ts` hides the first of them by their place. */
export const FEATURES_OF_A_WORD = 7;

/**
 * Makes a function that tells what a block by itself says of a run of capitals, as places in the table of weights.
 *
 * The first features of the result are those of the words, `FEATURES_OF_A_WORD` each, in the order word, lists, shape,
 * commonness, suffix, prefix, ending; then come the number of words, the lists and the shapes of all, and the whole name.
 *
 * @param starts the offsets at which sentences start
 * @param facts what the model is told of words
 */
export function nameFeatures(
  tokens: readonly Token[],
  starts: ReadonlySet<number>,
  facts: FactsOfWords,
): (name: TokenRange, run: TokenRange) => Int32Array {
  const factsAt = (i: number): TokenFacts | undefined => {
    const token = tokens[i];
    return token && facts.of(token);
  };

  return (name, run) => {
    const features = new Features(numberOfFeatures(name, run));
    addWords(name, features);
    addContext(name, features);
    addBounds(name, run, features);
    return features.places;
  };

  function addWords({ from, to }: TokenRange, features: Features): void {
    const count = to - from;
    let lists = count;
    let commonness = count;
    let shapes = count;
    let whole = count;
    for (let i = from; i < to; i++) {
      const fact = factsAt(i)!;
      const position = count === 1 ? 0 : i === from ? 1 : i === to - 1 ? 2 : 3;
      features.add(position, fact.word);
      features.add(4 + position, fact.lists + 1);
      features.add(8 + position, fact.shape);
      features.add(51 + position, fact.commonness);
      features.add(12 + position, fact.suffix);
      features.add(16 + position, fact.prefix);
      features.add(20 + position, fact.ending);
      commonness = Math.imul(commonness, 31) + fact.commonness;
      lists = Math.imul(lists, 4099) + fact.lists;
      shapes = Math.imul(shapes, 31) ^ fact.shape;
      whole = Math.imul(whole, 31) ^ fact.word;
    }
    features.add(24, count);
    features.add(25, lists);
    features.add(26, shapes);
    features.add(27, whole);
    features.add(55, commonness);
  }

  function addContext({ from, to }: TokenRange, features: Features): void {
    const count = to - from;
    const first = factsAt(from)!;
    const last = factsAt(to - 1)!;
    const opening = starts.has(tokens[from]!.start) ? 2 : isBehindOpening(tokens, from) ? 1 : 0;
    const before = factsAt(from - 1);
    const before2 = factsAt(from - 2);
    const after = factsAt(to);
    const after2 = factsAt(to + 1);
    const left = opening === 2 ? 0 : (before?.context ?? 0);
    const right = after?.context ?? 0;
    features.add(28, opening, first.lists + 1);
    features.add(29, opening, count);
    features.add(30, left, count);
    features.add(31, before?.word ?? 0);
    features.add(32, right, count);
    features.add(33, after?.word ?? 0);
    features.add(34, left, right);
    features.add(35, before2?.word ?? 0, before?.word ?? 0);
    features.add(36, after?.word ?? 0, after2?.word ?? 0);
    features.add(37, right, after2?.context ?? 0);
    features.add(38, left, before2?.context ?? 0);
    features.add(39, left, first.lists + 1);
    features.add(40, right, last.lists + 1);
    features.add(50, behindComma(tokens, to), count);
  }

  /** What was left off the run of capitals on either side. */
  function addBounds(name: TokenRange, run: TokenRange, features: Features): void {
    const count = name.to - name.from;
    if (name.from > run.from) {
      const before = factsAt(name.from - 1)!;
      features.add(41, before.lists + 1, count);
      features.add(42, before.word);
      features.add(43, before.lists, factsAt(name.from)!.lists);
    } else {
      features.add(44, count);
    }
    if (name.to < run.to) {
      const after = factsAt(name.to)!;
      features.add(45, after.lists + 1, count);
      features.add(46, after.word);
      features.add(47, factsAt(name.to - 1)!.lists, after.lists);
    } else {
      features.add(48, count);
    }
    features.add(49, run.to - run.from, count);
  }
}

/** How many features `nameFeatures` gives a name: those of its words, of the whole, of what stands around it, of its bounds. */
function numberOfFeatures(name: TokenRange, run: TokenRange): number {
  const bounds = (name.from > run.from ? 3 : 1) + (name.to < run.to ? 3 : 1) + 1;
  return (name.to - name.from) * FEATURES_OF_A_WORD + 5 + 14 + bounds;
}

/** The places of one name's features, in the order in which they are added. */
class Features {
  readonly places: Int32Array;
  #count = 0;

  constructor(number: number) {
    this.places = new Int32Array(number);
  }

  add(feature: number, a: number, b = 0): void {
    this.places[this.#count++] = placeOf(feature, a, b);
  }
}

const OPENING = /^(?:["“‘'„:*•#]|``)/u;

function isBehindOpening(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  return before?.kind === 'mark' && OPENING.test(before.text);
}

/** What follows: a bracket, or a comma and behind it an age, who, a role within seven words, a capital. Part of the model. */
function behindComma(tokens: readonly Token[], at: number): number {
  const next = tokens[at + 1];
  if (tokens[at]?.text === '(') return next?.capital ? (isAllCapitals(next.text) ? 6 : 7) : 8;
  if (tokens[at]?.text !== ',') return 0;
  if (!next) return 5;
  if (next.kind === 'number') {
    return /^[1-9]\d?$/u.test(next.text) && /^[,.]$/u.test(tokens[at + 2]?.text ?? '') ? 1 : 9;
  }
  if (/^(?:who|whom|whose)$/u.test(next.text)) return 2;
  for (let i = at + 1; i < Math.min(tokens.length, at + 8); i++) {
    if (tokens[i]!.kind === 'mark') break;
    if (isTitleOrRole(tokens[i]!.text)) return 3;
  }
  return next.capital ? 4 : 5;
}
