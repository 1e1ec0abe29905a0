import fc from 'fast-check';
import assert from 'node:assert/strict';
import { annotate } from '../../server/src/annotate';
import { looksLikeArticle } from '../../server/src/article/detect';
import { checkArticle } from './invariants';
import { anyString, hardTexts, newsLike, stories } from './texts';

describe('the Article of every text keeps its invariants', function () {
  this.timeout(60_000);

  it('of any string', () => {
    fc.assert(
      fc.property(anyString, (text) => checkArticle(annotate(text), text)),
      { numRuns: 1500 },
    );
  });

  it('of anything like news', () => {
    fc.assert(
      fc.property(newsLike, (text) => checkArticle(annotate(text), text)),
      { numRuns: 2000 },
    );
  });

  for (const { name, text } of [...stories, ...hardTexts]) it(`of ${name}`, () => checkArticle(annotate(text), text));
});

describe('annotate', () => {
  it('makes the same Article of the same text', () => {
    fc.assert(
      fc.property(newsLike, (text) => assert.deepEqual(annotate(text), annotate(text))),
      { numRuns: 200 },
    );
  });
});

describe('looksLikeArticle', () => {
  it('takes any text', () => {
    fc.assert(
      fc.property(fc.oneof(anyString, newsLike), (text) => assert.equal(typeof looksLikeArticle(text), 'boolean')),
      { numRuns: 1000 },
    );
    for (const { text } of hardTexts) looksLikeArticle(text);
  });
});
