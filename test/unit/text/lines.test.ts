import assert from 'node:assert/strict';
import { indexLines, lineAt, lineSpans, offsetAt, positionAt } from '../../../server/src/text/lines';

/** Checks the lines of a text, and every offset both ways. Between CR and LF an offset is at the line's end. */
function check(text: string, expected: readonly string[]): void {
  const lines = indexLines(text);
  assert.deepEqual(
    lineSpans(lines).map(({ start, end }) => text.slice(start, end)),
    expected,
  );
  for (let offset = 0; offset <= text.length; offset++) {
    const position = positionAt(lines, offset);
    const isInLineEnd = text[offset - 1] === '\r' && text[offset] === '\n';
    assert.equal(offsetAt(lines, position), isInLineEnd ? offset - 1 : offset);
    assert.equal(position.line, lineAt(lines, offset));
  }
}

describe('lines', () => {
  it('end with LF', () => check('a\nbc\n', ['a', 'bc', '']));
  it('end with CRLF', () => check('a\r\nbc\r\n', ['a', 'bc', '']));
  it('end with CR', () => check('a\rbc\r', ['a', 'bc', '']));
  it('end with each of them in one text', () => check('a\n\r\nb\r\rc', ['a', '', 'b', '', 'c']));
  it('are one where the text has no line end', () => {
    check('', ['']);
    check('abc', ['abc']);
  });
  it('do not end at other separators', () => check('a\u2028b\u2029c\u0085d\fe', ['a\u2028b\u2029c\u0085d\fe']));

  it('count columns in UTF-16 code units', () => {
    assert.deepEqual(positionAt(indexLines('a\n😀b'), 4), { line: 1, character: 2 });
  });

  it('clamp offsets to the text', () => {
    const lines = indexLines('ab\ncd');
    assert.deepEqual(positionAt(lines, -1), { line: 0, character: 0 });
    assert.deepEqual(positionAt(lines, 99), { line: 1, character: 2 });
  });

  it('clamp positions to the text', () => {
    const lines = indexLines('ab\ncd');
    assert.equal(offsetAt(lines, { line: 9, character: 0 }), 5);
    assert.equal(offsetAt(lines, { line: 1, character: 9 }), 5);
    assert.equal(offsetAt(lines, { line: -1, character: 9 }), 0);
    assert.equal(offsetAt(lines, { line: 1, character: -1 }), 3);
  });
});
