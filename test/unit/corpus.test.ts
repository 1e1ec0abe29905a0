import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  namesWithoutAnswer,
  outsideBlocks,
  pronounsWithoutAnswer,
  strayQuotationMarks,
  unclosedQuotations,
} from '../fixtures/checks';
import { compileMarked, type Compiled } from '../fixtures/marks';

const folder = join(__dirname, '../../corpus/stories');
const extension = '.marked.txt';

const names = readdirSync(folder)
  .filter((file) => file.endsWith(extension))
  .map((file) => file.slice(0, -extension.length));
const sources = new Map(names.map((name) => [name, readFileSync(join(folder, name + extension), 'utf8')]));

/** Formulas of the trade; two stories may share them. */
const formulas = new Set(['byline', 'signoff', 'link', 'furniture']);
const fewestWords = 6;

describe('corpus', () => {
  it('has stories', () => {
    assert.notEqual(names.length, 0, 'corpus/stories is empty');
  });

  it('says where each story comes from', () => {
    const header = /^origin: (?:invented|voa [\w-]+)\nregion: \S/;
    assert.deepEqual(
      names.filter((name) => !header.test(sources.get(name) ?? '')),
      [],
    );
  });

  for (const name of names) {
    it(`compiles ${name} and misses nothing in it`, () => {
      const compiled = compile(name);
      assert.deepEqual(
        {
          outsideBlocks: outsideBlocks(compiled),
          pronouns: pronounsWithoutAnswer(compiled),
          names: namesWithoutAnswer(compiled),
          quotationMarks: strayQuotationMarks(compiled),
          unclosed: unclosedQuotations(compiled),
        },
        { outsideBlocks: '', pronouns: [], names: [], quotationMarks: [], unclosed: [] },
      );
    });
  }

  it('has no sentence that two stories build alike', () => {
    const storyOf = new Map<string, string>();
    const shared: string[] = [];
    for (const name of names) {
      for (const skeleton of new Set(skeletonsOf(compile(name)))) {
        const other = storyOf.get(skeleton);
        if (other === undefined) storyOf.set(skeleton, name);
        else shared.push(`${other}, ${name}: ${skeleton}`);
      }
    }
    assert.ok(storyOf.size >= names.length, 'stories without sentences');
    assert.deepEqual(shared, []);
  });

  it('sees through names, numbers and quotation marks', () => {
    assert.equal(
      skeletonOf('“Ana Pérez’s son, 41, met Mr. Oduya in Port Louis on May 3,” she said.'),
      skeletonOf('Jan Kowal’s son, 7, met Dr. Ruth Quaye in Leeds on June 30, she said.'),
    );
    assert.notEqual(skeletonOf('A man met her in Leeds.'), skeletonOf('A dog met her in Leeds.'));
  });
});

function compile(name: string): Compiled {
  return compileMarked(sources.get(name) ?? '', `${name}.txt`);
}

function skeletonsOf({ text, gold }: Compiled): string[] {
  const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });
  return gold.blocks
    .filter(({ kind }) => !formulas.has(kind))
    .flatMap(({ start, end }) => [...sentences.segment(text.slice(start, end).replace(/\s+/g, ' '))])
    .map(({ segment }) => skeletonOf(segment))
    .filter((skeleton) => skeleton.split(' ').length >= fewestWords);
}

/** The sentence without punctuation, every run of capitalised words and numbers as one blank. */
function skeletonOf(sentence: string): string {
  const words = sentence.match(/[\p{L}\p{M}\p{N}]+(?:[’'.,-]*[\p{L}\p{M}\p{N}]+)*/gu) ?? [];
  return words
    .map((word) => (/^\p{Lu}|\p{N}/u.test(word) ? '_' : word.toLowerCase().replaceAll('’', "'")))
    .join(' ')
    .replace(/_(?: _)+/g, '_');
}
