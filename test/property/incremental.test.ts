import fc from 'fast-check';
import assert from 'node:assert/strict';
import { annotate } from '../../server/src/annotate';
import { newsLike, piece, stories } from './texts';

/** A change of a text: what stands from `at` (a share of the length) over `removed` code units is replaced. */
interface Edit {
  readonly at: number;
  readonly removed: number;
  readonly inserted: string;
}

const edit: fc.Arbitrary<Edit> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  removed: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 400 })),
  inserted: fc.array(piece, { maxLength: 4 }).map((pieces) => pieces.join('')),
});

function apply(text: string, { at, removed, inserted }: Edit): string {
  const start = Math.floor(at * text.length);
  return text.slice(0, start) + inserted + text.slice(start + removed);
}

/** Checks after each edit that the Article made with the one before is the one made from scratch. */
function check(text: string, edits: readonly Edit[]): void {
  let article = annotate(text);
  for (const change of edits) {
    const next = apply(article.text, change);
    article = annotate(next, {}, article);
    assert.deepEqual(article, annotate(next));
  }
}

describe('an Article made with the one before', function () {
  this.timeout(60_000);

  for (const { name, text } of stories) {
    it(`is the one made from scratch, while ${name} is edited`, () => {
      fc.assert(
        fc.property(fc.array(edit, { minLength: 1, maxLength: 6 }), (edits) => check(text, edits)),
        { numRuns: 15 },
      );
    });
  }

  it('is the one made from scratch, for any text like news', () => {
    fc.assert(
      fc.property(newsLike, fc.array(edit, { maxLength: 5 }), (text, edits) => check(text, edits)),
      { numRuns: 300 },
    );
  });

  it('is the one made from scratch, whatever text came before', () => {
    fc.assert(
      fc.property(newsLike, newsLike, (before, text) =>
        assert.deepEqual(annotate(text, {}, annotate(before)), annotate(text)),
      ),
      { numRuns: 200 },
    );
  });

  it('keeps the readings of the blocks that did not change', () => {
    const before = annotate('Port opens again\n\nAna Sol said so.\n\nBo Lim left.');
    const after = annotate('Port opens again\n\nAna Sol said no.\n\nBo Lim left.', {}, before);
    assert.deepEqual(
      after.blocks.map((block, i) => block.reading === before.blocks[i]!.reading),
      [true, false, true],
    );
  });
});
