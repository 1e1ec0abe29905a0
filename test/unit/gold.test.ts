import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Gold, Place } from '../fixtures/gold';
import {
  namesWithoutAnswer,
  outsideBlocks,
  pronounsWithoutAnswer,
  strayQuotationMarks,
  unclosedQuotations,
} from '../fixtures/checks';
import { compileMarked } from '../fixtures/marks';

const root = join(__dirname, '../..');
const folder = join(root, 'test/fixtures/articles');
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.marked.txt'))
  .map((file) => file.replace(/\.marked\.txt$/, ''));

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
        assert.equal(outsideBlocks(compiled), '');
      });

      it('has an answer for every pronoun of one person', () => {
        assert.deepEqual(pronounsWithoutAnswer(compiled), []);
      });

      it('has every repeat of a name that it knows', () => {
        assert.deepEqual(namesWithoutAnswer(compiled), []);
      });

      it('has every quotation mark that opens', () => {
        assert.deepEqual(strayQuotationMarks(compiled), []);
      });

      it('closes every quotation that the next paragraph does not go on with', () => {
        assert.deepEqual(unclosedQuotations(compiled), []);
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
