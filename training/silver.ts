import { shareOpinion } from '../server/src/people/judge-names';
import type { Example } from './examples';
import type { LearnOptions } from './learn';
import { learn } from './learn';

const FOLDS = 4;
/** A label is dropped where a model that has not seen its text is this sure of the contrary, in log-odds. */
const SURE = 0.7;

/**
 * Leaves out the machine-made labels that look wrong. A model is taught on the other texts, without the labels that the
 * hand-made score doubts, and asked what it thinks of these.
 *
 * Method: cross-validated filtering of label noise (Brodley and Friedl, 1999).
 *
 * @param texts the examples of each machine-labelled text
 * @param gold those of the texts labelled by people, with the repetitions that they are to have
 */
export function cleanSilver(
  texts: readonly (readonly Example[])[],
  gold: readonly (readonly Example[])[],
  random: () => number,
  options: LearnOptions,
): Example[][] {
  const cleaned: Example[][] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const others = texts
      .filter((_, i) => i % FOLDS !== fold)
      .map((text) => text.filter(({ isDoubtful }) => !isDoubtful));
    const weights = learn([...others, ...gold], random, options);
    for (let i = fold; i < texts.length; i += FOLDS) cleaned[i] = withoutContradicted(texts[i]!, weights);
  }
  return cleaned;
}

function withoutContradicted(text: readonly Example[], weights: Float32Array): Example[] {
  const own = text.map(({ run, documentFeatures }) => {
    let sum = 0;
    for (const place of run.features) sum += weights[place]!;
    for (const place of documentFeatures) sum += weights[place]!;
    return sum;
  });
  const opinion = shareOpinion(
    text.map(({ run }) => run),
    own,
  );
  return text.filter(({ isName }, i) => (isName ? opinion[i]! >= -SURE : opinion[i]! <= SURE));
}
