// Writes server/src/people/lexicon-data.json: what compromise's lexicon (MIT) knows about names, in compact form.
// Its tagger is not shipped: looking words up is enough for the rules and costs a hundredth of the time.
//
//   node scripts/lexicon.mjs [--check]     --check: exit 1 where the file differs from what would be written
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

const nlp = createRequire(import.meta.url)('compromise/two');
const { one, two } = nlp.model();

const lists = {
  given: ['MaleName', 'FemaleName', 'FirstName'],
  family: ['LastName'],
  place: ['City', 'Region', 'Place', 'Country'],
  organisation: ['Organization', 'SportsTeam'],
  demonym: ['Demonym'],
  calendar: ['WeekDay', 'Month', 'Date'],
};
const words = {
  ...Object.fromEntries(Object.keys(lists).map((name) => [name, new Set()])),
  common: new Set(),
  either: new Set(),
};

for (const [word, tag] of Object.entries(one.lexicon)) {
  const tags = [tag].flat();
  const list = Object.keys(lists).find((name) => lists[name].some((wanted) => tags.includes(wanted)));
  if (list) words[list].add(word);
  else if (/^[a-z'’-]+$/u.test(word) && !tags.includes('Person') && !tags.includes('ProperNoun'))
    words.common.add(word);
}
// Words that are a name in one place and a plain word in another: Mark, Will, Hope.
for (const [word, kinds] of Object.entries(two.switches)) {
  if (kinds.includes('Person')) words.either.add(word);
  else if (/^[a-z]+$/u.test(word)) words.common.add(word);
}
for (const word of words.either) for (const list of Object.values(words)) if (list !== words.either) list.delete(word);

words.organisationHead = new Set(
  Object.keys(two.orgWords).concat(Object.values(two.orgWords).filter((word) => typeof word === 'string')),
);
words.placeHead = new Set(
  Object.keys(two.placeWords).concat(Object.values(two.placeWords).filter((word) => typeof word === 'string')),
);

const data = Object.fromEntries(Object.entries(words).map(([name, set]) => [name, [...set].sort().join('|')]));
const json = `${JSON.stringify(data, null, 1)}\n`;
const file = new URL('../server/src/people/lexicon-data.json', import.meta.url);
if (process.argv.includes('--check')) {
  if ((await readFile(file, 'utf8')) !== json) {
    console.error('server/src/people/lexicon-data.json is not what scripts/lexicon.mjs writes: run npm run lexicon');
    process.exit(1);
  }
} else {
  await writeFile(file, json);
  for (const [name, set] of Object.entries(words)) console.log(`${name}: ${set.size}`);
}
