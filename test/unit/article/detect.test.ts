import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { looksLikeArticle } from '../../../server/src/article/detect';

const fixtures = join(__dirname, '../../fixtures');
const files = (folder: string): string[] => readdirSync(join(fixtures, folder)).map((file) => `${folder}/${file}`);
const read = (file: string): string => readFileSync(join(fixtures, file), 'utf8');

describe('looksLikeArticle', () => {
  describe('knows an article', () => {
    for (const file of [
      ...files('articles-detect'),
      ...files('articles').filter((name) => /(?<!marked)\.txt$/u.test(name)),
    ])
      it(file, () => assert.equal(looksLikeArticle(read(file)), true));
  });

  describe('is not deceived by', () => {
    for (const file of files('not-articles')) it(file, () => assert.equal(looksLikeArticle(read(file)), false));
    it('nothing', () => assert.equal(looksLikeArticle(''), false));
    it('a binary file', () => assert.equal(looksLikeArticle(read('hard/binary.txt')), false));
  });
});
