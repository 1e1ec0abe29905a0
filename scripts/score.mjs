// Scores the built command line against annotated articles and fails where a figure is beyond its bound.
//
//   node scripts/score.mjs FOLDER
//
// Some texts of the quotation data set their quotations between doubled apostrophes, and the reference marks none of
// those; we read them as quotations. `leaveOut` in the bounds leaves such texts out where spans are counted.
//
// FOLDER holds eval/score.mjs and the data that score-bounds.json names. Each bound counts as one test.
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { run } from './lib/process.mjs';
import { root } from './lib/root.mjs';
import { runSteps } from './lib/steps.mjs';

const folder = process.argv[2] && resolve(process.argv[2]);
if (!folder || !existsSync(join(folder, 'eval/score.mjs'))) {
  console.error('usage: score.mjs FOLDER (one that holds eval/score.mjs)');
  process.exit(2);
}
const bounds = JSON.parse(await readFile(new URL('score-bounds.json', import.meta.url), 'utf8'));
const steps = Object.entries(bounds).map(([name, bound]) => ({ name, run: () => score(bound) }));
const { passed, failed } = await runSteps(steps);
process.exitCode = failed > 0 ? 1 : 0;
console.log(`\n${passed} passed, ${failed} failed`);

async function score({ arguments: words, leaveOut, least, most }) {
  const copy = leaveOut ? await withoutTexts(leaveOut) : null;
  if (copy) words = [...words, '--data', copy];
  const cli = [process.execPath, join(root, 'dist/cli.js'), 'annotate', '--ndjson'];
  const args = ['eval/score.mjs', ...words, '--json', '--', ...cli];
  const { status, output } = await run(process.execPath, args, { cwd: folder });
  if (copy) await rm(dirname(copy), { recursive: true });
  if (status !== 0) throw new Error(output);
  const figures = JSON.parse(output.trim().split('\n').at(-1));
  const checks = [
    ...Object.entries(least).map(([path, bound]) => ({ path, bound, holds: (value) => value >= bound })),
    ...Object.entries(most).map(([path, bound]) => ({ path, bound, holds: (value) => value <= bound })),
  ].map((check) => ({ ...check, value: figure(figures, check.path) }));
  for (const { path, value, bound } of checks) console.log(`    ${path} ${value} (bound ${bound})`);
  const broken = checks.filter(({ value, holds }) => !holds(value));
  return {
    passed: checks.length - broken.length,
    failed: broken.length,
    output: broken.map(({ path, value, bound }) => `${path} is ${value}; its bound is ${bound}`).join('\n'),
  };
}

/** A copy of a data file without the texts that hold a string more often than `most` times. */
async function withoutTexts({ data, string, most }) {
  const lines = (await readFile(join(folder, data), 'utf8')).split('\n').filter(Boolean);
  const kept = lines.filter((line) => JSON.parse(line).text.split(string).length - 1 <= most);
  const copy = join(await mkdtemp(join(tmpdir(), 'news-annotator-score-')), 'data.jsonl');
  await writeFile(copy, `${kept.join('\n')}\n`);
  return copy;
}

/** The number at a path such as `blocks.F1`; of "92.3 of 26" the first. NaN, which no bound admits, where it is missing. */
function figure(figures, path) {
  const value = path.split('.').reduce((object, key) => object?.[key], figures);
  return typeof value === 'number' ? value : Number.parseFloat(value);
}
