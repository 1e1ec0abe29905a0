import assert from 'node:assert/strict';
import { quotedShare } from '../../../server/src/features/quoted-share';
import { place, story } from './story';

describe('quoted words', () => {
  it('of a person are shared out among everybody’s', () => {
    // 2 + 2 + 9 + 4 of hers; 3 uncertain ones and 3 of the ministry's; the title counts for nobody.
    assert.deepEqual(quotedShare(story, 'p1'), { quotations: 4, uncertain: 0, words: 17, share: 17 / 23 });
    assert.deepEqual(quotedShare(story, 'p2'), { quotations: 0, uncertain: 1, words: 0, share: 0 });
  });

  it('within a quotation count once, for the outer speaker', () => {
    const outer = story.quotations.find(({ id }) => id === 'q3')!;
    const words = place('piers are safe');
    const speaker = { person: 'p2', entity: null, ...place('Bruno Valle') };
    const inner = { ...outer, ...words, inner: words, id: 'q8', speaker };
    const quotations = [outer, inner];
    assert.deepEqual(quotedShare({ ...story, quotations }, 'p1'), { quotations: 1, uncertain: 0, words: 9, share: 1 });
    assert.deepEqual(quotedShare({ ...story, quotations }, 'p2'), { quotations: 1, uncertain: 0, words: 0, share: 0 });
  });

  it('are none where nobody is quoted', () => {
    assert.deepEqual(quotedShare({ ...story, quotations: [] }, 'p1'), {
      quotations: 0,
      uncertain: 0,
      words: 0,
      share: 0,
    });
  });
});
