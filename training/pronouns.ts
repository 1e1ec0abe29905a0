// Teaches the ranking of antecedents and writes server/src/people/antecedent-weights.json.
//
//   npm run train:pronouns
//
// Only the project's own corpus is used, four fifths of it. The same corpus gives the same weights, byte for byte.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { seeded } from '../bench/measure';
import type { Choose, Example } from './antecedent-examples';
import { antecedentExamples } from './antecedent-examples';
import { isHeldBack, readStories } from './texts';

const EPOCHS = 6;
const RATE = 0.1;
const DECAY = 0.1;
/** What the rules choose, and the subject of a possessive's own clause, are believed from the start; weights decay towards this. */
const PRIOR: ReadonlyMap<string, number> = new Map([
  ['ruled', 3],
  ['ruled nobody', 3],
  ['clause p 1 subject', 1],
  ['known contrary', -1.5],
  ['known contrary clear', -3],
  ['otherwise 0 open', -1.5],
  ['otherwise 0 rival', -1.5],
  ['otherwise 0 voted', -1.5],
]);
const SEED = 1;
const FIRST_SQUARE = 10;
const ROUNDS = 1;
/** A feature that fewer examples show than this teaches nothing general. */
const FEWEST = 8;

const stories = readStories().filter(({ id }) => !isHeldBack(id));
// First with the right answers as history, then with the answers of what was learnt so far: with its own mistakes.
let examples = stories.flatMap((story) => antecedentExamples(story));
let weights = learn(examples);
for (let round = 0; round < ROUNDS; round++) {
  const choose = chooser(weights);
  examples = [...examples, ...stories.flatMap((story) => antecedentExamples(story, choose))];
  weights = learn(examples);
}
const entries = [...weights].filter(([, weight]) => weight !== 0).sort(([a], [b]) => (a < b ? -1 : 1));
const file = join(__dirname, '../server/src/people/antecedent-weights.json');
writeFileSync(file, `${JSON.stringify(Object.fromEntries(entries), null, 1)}\n`);
process.stdout.write(`${examples.length} pronouns, ${entries.length} features\n`);

function chooser(weights: ReadonlyMap<string, number>): Choose {
  return (candidates) => {
    const scores = candidates.map((names) => names.reduce((sum, name) => sum + (weights.get(name) ?? 0), 0));
    const best = Math.max(...scores);
    const all = scores.reduce((sum, score) => sum + Math.exp(score - best), 0);
    return { index: scores.indexOf(best), confidence: 1 / all };
  };
}

/** Multinomial logistic regression over the candidates of each pronoun, by AdaGrad, with weight decay. */
function learn(examples: readonly Example[]): Map<string, number> {
  const shown = new Map<string, number>();
  for (const { candidates } of examples)
    for (const name of new Set(candidates.flat())) shown.set(name, (shown.get(name) ?? 0) + 1);
  const weights = new Map(PRIOR);
  const squares = new Map<string, number>();
  const below = seeded(SEED);
  const order = examples.map((_, i) => i);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = below(i + 1);
      [order[i], order[j]] = [order[j]!, order[i]!];
    }
    for (const i of order) step(examples[i]!);
  }
  return new Map([...weights].map(([name, weight]) => [name, Math.round(weight * 100) / 100]));

  function step({ candidates, right }: Example): void {
    const scores = candidates.map((names) => names.reduce((sum, name) => sum + (weights.get(name) ?? 0), 0));
    const best = Math.max(...scores);
    const powers = scores.map((score) => Math.exp(score - best));
    const all = powers.reduce((sum, power) => sum + power, 0);
    for (const [k, names] of candidates.entries()) {
      const gradient = powers[k]! / all - (k === right ? 1 : 0);
      for (const name of names) {
        if (shown.get(name)! < FEWEST) continue;
        const weight = weights.get(name) ?? 0;
        const slope = gradient + DECAY * (weight - (PRIOR.get(name) ?? 0));
        const square = (squares.get(name) ?? FIRST_SQUARE) + slope * slope;
        squares.set(name, square);
        weights.set(name, weight - (RATE * slope) / Math.sqrt(square));
      }
    }
  }
}
