import assert from 'node:assert/strict';
import { unmarked } from '../helpers/marked';
import { checkBlocks, HEADLINE, LEAD, PARAGRAPH } from './check';

const SIGN_OFF = '⟦signoff|(Reporting by Ana Sol)⟧';

/** Checks the sections of an article, each given as its title and the blocks from its first to its last. */
function check(
  blocks: readonly string[],
  expected: readonly (readonly [title: string | null, blocks: readonly string[]])[],
): void {
  const { sections, text } = checkBlocks(blocks.join('\n\n'));
  assert.deepEqual(
    sections.map(({ title, start, end }) => [title, text.slice(start, end)]),
    expected.map(([title, inside]) => [title, unmarked(inside.join('\n\n'))]),
  );
}

describe('sections', () => {
  it('run from the lead, without a title', () => {
    check([HEADLINE, LEAD, PARAGRAPH], [[null, [LEAD, PARAGRAPH]]]);
  });
  it('run from each cross-head to the next', () => {
    const [first, second] = ['⟦crosshead|TOWN AND PORT⟧', '⟦crosshead|## What comes next ##⟧'];
    check(
      [HEADLINE, LEAD, first, PARAGRAPH, PARAGRAPH, second, PARAGRAPH],
      [
        [null, [LEAD]],
        ['TOWN AND PORT', [first, PARAGRAPH, PARAGRAPH]],
        ['What comes next', [second, PARAGRAPH]],
      ],
    );
  });
  it('leave out sign-offs and links at the end', () => {
    check([HEADLINE, LEAD, PARAGRAPH, '⟦link|https://example.org⟧', SIGN_OFF], [[null, [LEAD, PARAGRAPH]]]);
  });
  it('keep captions and furniture inside', () => {
    const caption = '⟦caption|The quay on Monday. REUTERS/Bo Lim⟧';
    check([HEADLINE, LEAD, caption, PARAGRAPH], [[null, [LEAD, caption, PARAGRAPH]]]);
  });
  it('may be empty', () => {
    const head = '⟦crosshead|TOWN AND PORT⟧';
    check(
      [LEAD, head, head, PARAGRAPH],
      [
        [null, [LEAD]],
        ['TOWN AND PORT', [head]],
        ['TOWN AND PORT', [head, PARAGRAPH]],
      ],
    );
  });
  it('are none without a body', () => check([SIGN_OFF], []));
});
