import data from './antecedent-weights.json';
import type { Candidate } from './antecedents';

const weights = new Map<string, number>(Object.entries(data));

/**
 * How likely each candidate is the one whom the pronoun means; the sum is 1.
 *
 * Method: a log-linear model that ranks antecedents (Denis and Baldridge, 2007), taught by `training/pronouns.ts`.
 */
export function weigh(candidates: readonly Candidate[]): number[] {
  const scores = candidates.map(({ features }) => features.reduce((sum, name) => sum + (weights.get(name) ?? 0), 0));
  const best = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - best));
  const all = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / all);
}
