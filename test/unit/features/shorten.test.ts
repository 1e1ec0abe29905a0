import assert from 'node:assert/strict';
import { shorten } from '../../../server/src/features/shorten';

function check(text: string, expected: string, longest = 20): void {
  assert.equal(shorten(text, longest), expected);
  assert.ok(expected.length <= longest);
}

describe('shortened words', () => {
  it('leave short words as they are, on one line', () => {
    check('a short one', 'a short one');
    check('  two\r\n lines ', 'two lines');
  });

  it('end behind a whole word, without its comma', () => {
    check('The piers are safe, and I trust them', 'The piers are safe…');
  });

  it('cut a word that has no end, but no character', () => {
    check('x'.repeat(100), `${'x'.repeat(19)}…`);
    check('🚢'.repeat(50), `${'🚢'.repeat(9)}…`);
  });
});
