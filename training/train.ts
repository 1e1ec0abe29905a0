// Trains the name model and writes server/src/people/name-weights.json.
//
//   npm run train -- --gmb FILE --wikigold FILE
//
// The same files and the same corpus give the same weights, byte for byte. See training/README.md for the files.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { seeded } from '../bench/measure';
import { lexicon } from '../server/src/people/lexicon';
import type { Example } from './examples';
import { examplesOf } from './examples';
import { learn } from './learn';
import { cleanSilver } from './silver';
import { isHeldBack, readCorpus, readLabels } from './texts';

const options = { epochs: 4, rate: 0.1, decay: 1e-5, hideWords: 0.5 };
/** How often a story of the corpus is shown for each time that a silver text is. */
const CORPUS_WEIGHT = 3;
/** The mean of several models depends less on the order of the texts and on what was hidden. */
const SEEDS = [1, 2, 3, 4, 5, 6, 7, 8, 9];

function numbersBelowOne(seed: number): () => number {
  const below = seeded(seed);
  return () => below(2 ** 24) / 2 ** 24;
}

const { values } = parseArgs({ options: { gmb: { type: 'string' }, wikigold: { type: 'string' } } });
if (!values.gmb || !values.wikigold) {
  process.stderr.write('usage: npm run train -- --gmb FILE --wikigold FILE\n');
  process.exit(2);
}

const known = lexicon();
const silver = readLabels(values.gmb, true, known).map((text) => examplesOf(text, known));
const wikigold = readLabels(values.wikigold, false, known).map((text) => examplesOf(text, known));
const corpus = readCorpus()
  .filter(({ id }) => !isHeldBack(id))
  .map((text) => examplesOf(text, known));
const gold = [...wikigold, ...Array.from({ length: CORPUS_WEIGHT }, () => corpus).flat()];
const cleaned = cleanSilver(silver, gold, numbersBelowOne(SEEDS[0]!), options);
const texts: Example[][] = [...cleaned, ...gold];

const models = SEEDS.map((seed) => {
  return learn(texts, numbersBelowOne(seed), options);
});
const weights = models[0]!.map((_, i) => models.reduce((sum, model) => sum + model[i]!, 0) / models.length);
const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
const unit = largest / 127;
const bytes = Int8Array.from(weights, (weight) => Math.round(weight / unit));
const file = join(__dirname, '../server/src/people/name-weights.json');
writeFileSync(file, `${JSON.stringify({ unit, weights: Buffer.from(bytes.buffer).toString('base64') })}\n`);

const count = (list: readonly (readonly Example[])[]): string => {
  const all = list.flat();
  return `${list.length} texts, ${all.length} runs, ${all.filter(({ isName }) => isName).length} names`;
};
process.stdout.write(
  `silver: ${count(silver)}\ncleaned: ${count(cleaned)}\nwikigold: ${count(wikigold)}\ncorpus: ${count(corpus)}\n`,
);
process.stdout.write(`weights: ${bytes.filter((byte) => byte !== 0).length} of ${bytes.length} are not zero\n`);
