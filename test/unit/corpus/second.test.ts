import assert from 'node:assert/strict';
import { readAnnotations } from '../../../corpus/tools/read';
import {
  namesWithoutAnswer,
  outsideBlocks,
  pronounsWithoutAnswer,
  strayQuotationMarks,
  unclosedQuotations,
} from '../../fixtures/checks';

describe('second annotations of the corpus', () => {
  const stories = readAnnotations('stories');
  const second = readAnnotations('second');

  it('are of one story in ten', () => {
    assert.ok(second.length * 10 >= stories.length);
  });

  for (const annotation of second) {
    it(`are of the same text in ${annotation.id} and miss nothing in it`, () => {
      assert.equal(annotation.text, stories.find(({ id }) => id === annotation.id)?.text);
      assert.equal(outsideBlocks(annotation), '');
      assert.deepEqual(
        [pronounsWithoutAnswer, namesWithoutAnswer, strayQuotationMarks, unclosedQuotations].flatMap((check) =>
          check(annotation),
        ),
        [],
      );
    });
  }
});
