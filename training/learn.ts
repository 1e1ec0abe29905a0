import { BUCKETS } from '../server/src/people/feature-hash';
import { FEATURES_OF_A_WORD } from '../server/src/people/name-features';
import type { Example } from './examples';

export interface LearnOptions {
  readonly epochs: number;
  readonly rate: number;
  readonly decay: number;
  /** The share of examples that are shown without their words, so that what stands around them is learnt too. */
  readonly hideWords: number;
}

/** An example that is right by this much already moves nothing. */
const SMALLEST_GRADIENT = 0.002;
const FIRST_SQUARE = 1e-3;

/**
 * Logistic regression over hashed features.
 *
 * Method: AdaGrad (Duchi, Hazan and Singer, 2011) with a little weight decay; texts in a new order each epoch; in a
 * share of the examples the features of the words themselves are left out.
 *
 * @param texts the examples of each text
 * @param random numbers from 0 to 1; the same numbers give the same weights
 */
export function learn(
  texts: readonly (readonly Example[])[],
  random: () => number,
  options: LearnOptions,
): Float32Array {
  const weights = new Float32Array(BUCKETS);
  const squares = new Float32Array(BUCKETS).fill(FIRST_SQUARE);
  const order = texts.map((_, i) => i);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, random);
    for (const i of order) for (const example of texts[i]!) step(example);
  }
  return weights;

  function step(example: Example): void {
    const places = shown(example, random() < options.hideWords);
    let sum = 0;
    for (const place of places) sum += weights[place]!;
    const gradient = 1 / (1 + Math.exp(-sum)) - (example.isName ? 1 : 0);
    if (Math.abs(gradient) < SMALLEST_GRADIENT) return;
    for (const place of places) {
      const slope = gradient + options.decay * weights[place]!;
      squares[place]! += slope * slope;
      weights[place]! -= (options.rate * slope) / Math.sqrt(squares[place]!);
    }
  }
}

function shown({ run, documentFeatures }: Example, hidesWords: boolean): number[] {
  const words = FEATURES_OF_A_WORD * (run.tokenEnd - run.token);
  // Of each word its lists, its shape and its commonness stay; of the whole name its number of words, lists and shapes.
  const isHidden = (i: number): boolean => {
    if (i >= words) return i === words + 3;
    const which = i % FEATURES_OF_A_WORD;
    return which === 0 || which >= 4;
  };
  const own = hidesWords ? run.features.filter((_, i) => !isHidden(i)) : run.features;
  return [...own, ...documentFeatures];
}

function shuffle(order: number[], random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
}
