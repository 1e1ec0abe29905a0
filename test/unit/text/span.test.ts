import assert from 'node:assert/strict';
import { contains, itemAt, lastStartingAtOrBefore, overlap, shift, trim } from '../../../server/src/text/span';

const span = (start: number, end: number): { start: number; end: number } => ({ start, end });

describe('spans', () => {
  it('overlap by the units that they share', () => {
    assert.equal(overlap(span(0, 5), span(3, 9)), 2);
    assert.equal(overlap(span(3, 9), span(0, 5)), 2);
    assert.equal(overlap(span(0, 9), span(3, 5)), 2);
    assert.equal(overlap(span(0, 5), span(5, 9)), 0);
    assert.ok(overlap(span(0, 3), span(5, 9)) < 0);
  });

  it('contain what lies wholly within', () => {
    assert.ok(contains(span(2, 6), span(2, 6)));
    assert.ok(contains(span(2, 6), span(3, 5)));
    assert.ok(!contains(span(2, 6), span(1, 5)));
    assert.ok(!contains(span(2, 6), span(3, 7)));
  });

  it('shift forth and back', () => {
    assert.deepEqual(shift(span(2, 6), 3), span(5, 9));
    assert.deepEqual(shift(span(5, 9), -3), span(2, 6));
  });

  it('lose white space at either end', () => {
    const text = ' \n\u00a0Ana Sol\t\r\n';
    const { start, end } = trim(text, span(0, text.length));
    assert.equal(text.slice(start, end), 'Ana Sol');
    assert.deepEqual(trim('  ', span(0, 2)), span(0, 0));
  });

  it('are found by an offset', () => {
    const items = [span(0, 3), span(5, 8), span(8, 9)];
    const indices = [-1, 0, 3, 4, 5, 8, 99].map((offset) => lastStartingAtOrBefore(items, offset));
    assert.deepEqual(indices, [-1, 0, 0, 0, 1, 2, 2]);
    assert.equal(lastStartingAtOrBefore([], 5), -1);
  });

  it('hold their end, and nothing between them', () => {
    const items = [span(0, 3), span(5, 8)];
    const found = [0, 3, 4, 5, 8, 9].map((offset) => itemAt(items, offset)?.start ?? null);
    assert.deepEqual(found, [0, 0, null, 5, 5, null]);
  });
});
