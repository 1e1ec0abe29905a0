import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

describe('the lexicon', () => {
  it('is what scripts/lexicon.mjs takes out of compromise', () => {
    const script = join(__dirname, '../../scripts/lexicon.mjs');
    const { status, stderr } = spawnSync(process.execPath, [script, '--check'], { encoding: 'utf8' });
    assert.equal(status, 0, stderr);
  });
});
