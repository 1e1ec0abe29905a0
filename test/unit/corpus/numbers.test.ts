import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { numbersTable, withNumbers } from '../../../corpus/tools/count';
import { readAnnotations } from '../../../corpus/tools/read';
import { compileMarked } from '../../fixtures/marks';

const readme = readFileSync(join(__dirname, '../../../corpus/README.md'), 'utf8');
const story = `origin: invented
region: Malta
person du | ana-durmont | Ana Durmont | Ana | Durmont
unnamed cook | the-cook
---
@headline
⟦du.s|Durmont⟧ – a ⟦q1 term|“pilot”⟧
@lead
⟦du.pre|Pilot⟧ ⟦du.f|Ana Durmont⟧ thanked ⟦cook.n|⟦du.p|her⟧ cook⟧. ⟦q2 sentence|“⟦cook.p|He⟧ sings,”⟧ ⟦du.p says:q2|she⟧ ⟦cue:q2|said⟧.
`;

describe('numbers of the corpus', () => {
  it('are true in its README', () => {
    assert.equal(withNumbers(readme, numbersTable(readAnnotations('stories'))), readme, 'npm run corpus:numbers');
  });

  it('count each story under its origin', () => {
    const compiled = compileMarked(story, 'story.txt');
    const table = numbersTable([
      { id: 'a', origin: 'invented', ...compiled },
      { id: 'b', origin: 'voa gmb-train-00000', ...compiled },
      { id: 'c', origin: 'invented', ...compiled },
    ]);
    const row = (label: string): string | undefined =>
      table.split('\n').find((line) => line.startsWith(`| ${label} |`));
    assert.equal(row('stories'), '| stories | 2 | 1 | 3 |');
    assert.equal(row('words'), '| words | 26 | 13 | 39 |');
    assert.equal(row('people with a name'), '| people with a name | 2 | 1 | 3 |');
    assert.equal(row('mentions: surname'), '| mentions: surname | 2 | 1 | 3 |');
    assert.equal(row('mentions: description'), '| mentions: description | 2 | 1 | 3 |');
    assert.equal(row('mentions: pronoun'), '| mentions: pronoun | 6 | 3 | 9 |');
    assert.equal(row('quotations: partial'), '| quotations: partial | 0 | 0 | 0 |');
    assert.equal(row('quotations: term'), '| quotations: term | 2 | 1 | 3 |');
  });

  it('need their comments', () => {
    assert.throws(() => withNumbers('# A page without them\n', ''), /no <!-- numbers:begin -->/);
  });
});
