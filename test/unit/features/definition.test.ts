import assert from 'node:assert/strict';
import { findDefinition } from '../../../server/src/features/definition';
import { offsetAt } from '../../../server/src/text/lines';
import { at, place, story } from './story';

const uri = 'file:///desk/story.txt';

/** The place to which one goes from the cursor `|`; null where there is none. */
function from(words: string, nth = 1): { start: number; end: number } | null {
  const location = findDefinition(story, uri, at(words, nth));
  if (location === null) return null;
  assert.equal(location.uri, uri);
  return { start: offsetAt(story.lines, location.range.start), end: offsetAt(story.lines, location.range.end) };
}

describe('definition', () => {
  it('of a surname, a pronoun and a description is where the body has the full name', () => {
    for (const words of ['Cal|der vows', 's|he said', 'The |mayor'])
      assert.deepEqual(from(words), place('Ines Calder'));
  });

  it('of the full name is the name itself', () => {
    assert.deepEqual(from('Ines |Calder'), place('Ines Calder'));
  });

  it('of a name in a credit is there where the body has none', () => {
    assert.deepEqual(from('Olga |Brandt'), place('Olga Brandt'));
  });

  it('of a source that is no person is where it is first named', () => {
    assert.deepEqual(from('The mini|stry'), place('The ministry'));
  });

  it('is nowhere where nobody is named', () => {
    assert.equal(from('the harb|our would'), null);
  });
});
