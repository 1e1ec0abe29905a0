import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Gold, Place } from '../fixtures/gold';
import { compileMarked, type Compiled } from '../fixtures/marks';

const root = join(__dirname, '../..');
const folder = join(root, 'test/fixtures/articles');
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.marked.txt'))
  .map((file) => file.replace(/\.marked\.txt$/, ''));

const named = ['full', 'surname', 'given'];

describe('gold annotations', () => {
  it('cover the articles that the README lists', () => {
    const readme = readFileSync(join(root, 'test/fixtures/README.md'), 'utf8');
    assert.deepEqual(
      names.filter((name) => !readme.includes(`\`${name}\``)),
      [],
    );
    assert.ok(names.length >= 6);
  });

  for (const name of names) {
    const read = (extension: string): string => readFileSync(join(folder, `${name}.${extension}`), 'utf8');
    const compiled = compileMarked(read('marked.txt'), `${name}.txt`);

    describe(name, () => {
      it('is what its marked text compiles to', () => {
        assert.equal(read('txt'), compiled.text);
        assert.deepEqual(JSON.parse(read('json')), JSON.parse(JSON.stringify(compiled.gold)));
      });

      it('has the text of its sample', () => {
        const { sample } = compiled.gold;
        if (sample === undefined) assert.ok(!readdirSync(join(root, 'samples')).some((file) => file.startsWith(name)));
        else assert.equal(readFileSync(join(root, 'samples', sample), 'utf8'), compiled.text);
      });

      it('gives every span the words that stand there', () => {
        const places = allPlaces(compiled.gold);
        assert.ok(places.length > 20);
        for (const { start, end, text } of places) assert.equal(compiled.text.slice(start, end), text);
      });

      it('leaves no words outside its blocks', () => {
        let outside = compiled.text;
        for (const { start, end } of compiled.gold.blocks) outside = blank(outside, start, end);
        assert.equal(outside.trim(), '');
      });

      it('has an answer for every pronoun of one person', () => {
        const pronouns = /\b(?:he|him|his|himself|she|hers?|herself|who|whom|whose|I|me|my)\b/gi;
        assert.deepEqual(unanswered(compiled, pronouns, ['pronoun']), []);
      });

      it('has every repeat of a name that it knows', () => {
        for (const { name: fullName, given, family } of compiled.gold.people) {
          for (const form of [fullName, given, family].filter((f) => typeof f === 'string')) {
            assert.deepEqual(unanswered(compiled, new RegExp(`(?<![\\p{L}-])${form}(?![\\p{L}-])`, 'giu'), named), []);
          }
        }
      });

      it('has every quotation mark that opens', () => {
        const edges = new Set(compiled.gold.quotes.flatMap(({ start, end }) => [start, end - 1]));
        const marks = [...compiled.text.matchAll(/[“‘"]/g)].map(({ index }) => index);
        assert.deepEqual(
          marks.filter((at) => !edges.has(at)).map((at) => compiled.text.slice(at, at + 30)),
          [],
        );
      });

      it('closes every quotation that the next paragraph does not go on with', () => {
        const { quotes } = compiled.gold;
        const open = quotes.filter(({ text }) => !/[”’"']$/.test(text)).map(({ id }) => id);
        assert.deepEqual(
          open.filter((id) => !quotes.some(({ continuationOf }) => continuationOf === id)),
          [],
        );
      });
    });
  }
});

function allPlaces(gold: Gold): Place[] {
  return [
    ...gold.blocks,
    ...(gold.dateline ? [gold.dateline] : []),
    ...gold.people.flatMap(({ roles, mentions }) => [...roles, ...mentions]),
    ...gold.entities.flatMap(({ mentions }) => mentions),
    ...gold.quotes.flatMap((quote) => [quote, quote.speakerMention, quote.cue].filter((place) => place !== null)),
    ...gold.expectedDiagnostics,
    ...gold.optionalDiagnostics,
    ...gold.mustNotFlag,
  ];
}

function unanswered({ text, gold, nobody }: Compiled, words: RegExp, kinds: readonly string[]): string[] {
  const mentions = gold.people.flatMap((person) => person.mentions);
  const answered = [...mentions.filter(({ kind }) => kinds.includes(kind)), ...nobody];
  return [...text.matchAll(words)]
    .filter(({ index, 0: word }) => !answered.some((m) => m.start <= index && index + word.length <= m.end))
    .map(({ index }) => text.slice(Math.max(0, index - 20), index + 30));
}

function blank(text: string, start: number, end: number): string {
  return text.slice(0, start) + ' '.repeat(end - start) + text.slice(end);
}
