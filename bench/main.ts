// What reading an article costs, as ratios against compromise in the same run, and as a scaling curve.
//
//   npm run bench              the table
//   npm run bench -- --check   exit status 1 where a ratio or the exponent left its generous band
import nlp from 'compromise';
import one from 'compromise/one';
import { loadMeasured } from './bundle';
import { dataSize, loadCost } from './load';
import { cpu, exponent, medianCpu, seeded } from './measure';
import { corpusStories, logOf, sampleStory, textOf } from './texts';

const { annotate, countTokens, looksLikeArticle, readNames, readSpeech } = loadMeasured();

interface Row {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** The worst value that `--check` lets pass. */
  readonly limit: number;
}

function main(): void {
  const story = sampleStory();
  const first = cpu(() => void annotate(story));
  const full = medianCpu(() => void annotate(story));
  const log = logOf(1_000_000);
  looksLikeArticle(log);
  const curve = [8, 32, 128, 512, 1024].map((kilobytes) => {
    const text = textOf(kilobytes * 1024);
    return [text.length, medianCpu(() => void annotate(text), 3, 1)] as const;
  });
  const [, largest] = curve.at(-1)!;
  const rows: Row[] = [
    {
      name: 'look at a 1 MB log, after the first',
      value: medianCpu(() => void looksLikeArticle(log), 7, 50),
      unit: 'ms',
      limit: 1,
    },
    { name: 'first article of a process', value: first, unit: 'ms', limit: 1000 },
    { name: 'article of 7 KB, from scratch', value: full, unit: 'ms', limit: 1000 },
    { name: 'one edit at 7 KB', value: editCost(story), unit: 'ms', limit: 1000 },
    { name: 'one edit, against from scratch', value: editCost(story) / full, unit: 'ratio', limit: 1.2 },
    {
      name: 'article of 7 KB, against compromise people()',
      value: full / compromiseCost(story),
      unit: 'ratio',
      limit: 0.5,
    },
    ...namesAndSpeech(),
    { name: 'full analysis at 1 MB', value: 1024 / (largest / 1000), unit: 'KB/s', limit: Infinity },
    { name: 'exponent from 8 KB to 1 MB', value: exponent(curve), unit: '', limit: 1.2 },
  ];
  for (const { name, value, unit } of rows)
    process.stdout.write(`${name.padEnd(46)} ${value.toFixed(value < 10 ? 3 : 0).padStart(8)} ${unit}\n`);
  const broken = process.argv.includes('--check') ? rows.filter((row) => row.value > row.limit) : [];
  for (const row of broken) process.stderr.write(`${row.name}: ${row.value.toFixed(3)} is over ${row.limit}\n`);
  process.exitCode = broken.length > 0 ? 1 : 0;
}

/** So many passes over the corpus a round: the first rounds of a process are slow, since its code is not yet compiled. */
const PASSES = 8;

/** Names by themselves, and then speech where the names are known, over the stories of the corpus. */
function namesAndSpeech(): Row[] {
  const texts = corpusStories();
  const over =
    (work: (text: string) => unknown): (() => void) =>
    () =>
      texts.forEach((text) => void work(text));
  const named = texts.map(readNames);
  const tokens = named.reduce((sum, text) => sum + countTokens(text), 0);
  const characters = texts.reduce((sum, text) => sum + text.length, 0);
  const names = medianCpu(over(readNames), 5, PASSES);
  const speech = medianCpu(() => named.forEach(readSpeech), 5, PASSES);
  return [
    { name: 'lexicon, name lists and weights, compressed', value: dataSize() / 1024, unit: 'KB', limit: 1536 },
    { name: 'the same, loaded by a fresh process', value: loadCost(), unit: 'ms', limit: 1000 },
    { name: 'names alone', value: tokens / (names / 1000), unit: 'tokens/s', limit: Infinity },
    {
      name: 'names alone, against compromise people()',
      value:
        names /
        medianCpu(
          over((text) => nlp(text).people().json()),
          3,
          1,
        ),
      unit: 'ratio',
      limit: 0.2,
    },
    {
      name: 'names alone, against compromise/one tokenising',
      value:
        names /
        medianCpu(
          over((text) => one.tokenize(text).json()),
          3,
          PASSES,
        ),
      unit: 'ratio',
      limit: 2,
    },
    {
      name: 'quotations, speakers, attributions',
      value: characters / 1e6 / (speech / 1000),
      unit: 'MB/s',
      limit: Infinity,
    },
  ];
}

/** The median cost of one typed character over 200 edits at places from a fixed seed. */
function editCost(story: string): number {
  const below = seeded(7);
  const costs: number[] = [];
  let text = story;
  let article = annotate(text);
  for (let edit = 0; edit < 200; edit++) {
    const at = below(text.length);
    text = edit % 2 === 0 ? `${text.slice(0, at)}e${text.slice(at)}` : text.slice(0, at) + text.slice(at + 1);
    costs.push(cpu(() => (article = annotate(text, {}, article))));
  }
  return costs.sort((a, b) => a - b)[100]!;
}

function compromiseCost(story: string): number {
  return medianCpu(() => void nlp(story).people().json(), 3, 1);
}

main();
