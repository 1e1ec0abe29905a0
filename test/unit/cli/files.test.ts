import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readTextFile, type FileText } from '../../../server/src/cli/files';

describe('text files', () => {
  let folder: string;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'news-annotator-'));
  });
  after(() => rmSync(folder, { recursive: true }));

  async function check(bytes: string | Uint8Array, expected: FileText): Promise<void> {
    const path = join(folder, 'story.txt');
    writeFileSync(path, bytes);
    assert.deepEqual(await readTextFile(path), expected);
  }

  it('are UTF-8, with line ends as they are', () => check('“Ça va”\r\n🚢', { text: '“Ça va”\r\n🚢' }));

  it('may be empty', () => check('', { text: '' }));

  it('leave their byte-order mark out of the text, as editors do', () => check('\ufeffA', { text: 'A' }));

  it('may be UTF-16 of either byte order', async () => {
    const little = Buffer.from('\ufeff“A” 🚢', 'utf16le');
    await check(little, { text: '“A” 🚢' });
    await check(Buffer.from(little).swap16(), { text: '“A” 🚢' });
  });

  it('are read as Windows-1252 where they are not UTF-8, and say so', () =>
    check(Buffer.from([0x93, 0x41, 0x94, 0x20, 0xe9]), {
      text: '“A” é',
      note: 'not UTF-8, read as Windows-1252',
    }));

  it('are refused where they are binary', () =>
    check(Buffer.from([0x41, 0, 0x42]), { error: 'not a text file: it has NUL bytes' }));

  it('are refused where they are huge', async () => {
    const path = join(folder, 'huge.txt');
    writeFileSync(path, '');
    truncateSync(path, 50 * 1024 * 1024 + 1);
    assert.deepEqual(await readTextFile(path), { error: 'too large: more than 50 MB' });
  });

  it('say in plain words why they cannot be read', async () => {
    assert.deepEqual(await readTextFile(join(folder, 'missing.txt')), { error: 'no such file' });
    assert.deepEqual(await readTextFile(folder), { error: 'is a directory' });
  });
});
