import data from './antecedent-weights.json';
import type { Candidate } from './antecedents';

const weights = new Map<string, number>(Object.entries(data));

/**
 * How likely each candidate is the one whom the pronoun means; the sum is 1.
 *
 * Method: a log-linear model that ranks antecedents (Denis and Baldridge, 2007), taught by `training/pronouns.ts`.
 */
export function weigh(candidates: readonly Candidate[]): number[] {
  const likelihoods: number[] = [];
  let best = -Infinity;
  for (const { features } of candidates) {
    let score = 0;
    for (const name of features) score += weights.get(name) ?? 0;
    likelihoods.push(score);
    if (score > best) best = score;
  }
  let all = 0;
  for (let i = 0; i < likelihoods.length; i++) all += likelihoods[i] = Math.exp(likelihoods[i]! - best);
  for (let i = 0; i < likelihoods.length; i++) likelihoods[i]! /= all;
  return likelihoods;
}
