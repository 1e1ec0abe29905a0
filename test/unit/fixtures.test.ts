import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const fixtures = join(__dirname, '../fixtures');
const bytes = (name: string): Buffer => readFileSync(join(fixtures, name));
const text = (name: string): string => bytes(name).toString('utf8');

// An editor or a checkout that tidies a file takes away what it is there to test.
describe('test texts', () => {
  const kept: readonly [name: string, what: string, holds: () => boolean][] = [
    [
      'hard/crlf.txt',
      'only CRLF',
      () => text('hard/crlf.txt').includes('\r\n') && !/[^\r]\n/.test(text('hard/crlf.txt')),
    ],
    [
      'hard/cr-only.txt',
      'no LF',
      () => text('hard/cr-only.txt').includes('\r') && !text('hard/cr-only.txt').includes('\n'),
    ],
    [
      'hard/mixed-line-ends.txt',
      'every line end',
      () => /\r\n[^]*[^\r]\n[^]*\r[^\n][^]*\u2028[^]*\u2029/.test(text('hard/mixed-line-ends.txt')),
    ],
    [
      'hard/byte-order-mark.txt',
      'a byte order mark',
      () =>
        bytes('hard/byte-order-mark.txt')
          .subarray(0, 3)
          .equals(Buffer.from([0xef, 0xbb, 0xbf])),
    ],
    ['hard/no-break-spaces.txt', 'no-break spaces', () => text('hard/no-break-spaces.txt').split('\u00a0').length > 10],
    [
      'hard/decomposed-accents.txt',
      'accents apart from their letters',
      () => /e\u0301|u\u0301/.test(text('hard/decomposed-accents.txt')),
    ],
    [
      'hard/invisible-characters.txt',
      'zero-width characters',
      () => /\u200b[^]*\u2060/.test(text('hard/invisible-characters.txt')),
    ],
    ['hard/control-characters.txt', 'a null', () => bytes('hard/control-characters.txt').includes(0)],
    ['hard/windows-1252.txt', 'bytes that are not UTF-8', () => text('hard/windows-1252.txt').includes('\ufffd')],
    [
      'hard/replacement-characters.txt',
      'replacement characters',
      () => text('hard/replacement-characters.txt').includes('\ufffd'),
    ],
    [
      'hard/endless-line.txt',
      'one long line',
      () => !text('hard/endless-line.txt').includes('\n') && bytes('hard/endless-line.txt').length > 30000,
    ],
    ['hard/no-final-newline.txt', 'no last newline', () => !text('hard/no-final-newline.txt').endsWith('\n')],
    ['hard/empty.txt', 'nothing', () => bytes('hard/empty.txt').length === 0],
    [
      'hard/white-space.txt',
      'white space only',
      () => text('hard/white-space.txt').trim() === '' && text('hard/white-space.txt') !== '',
    ],
    [
      'hard/lone-surrogates.json',
      'halves of pairs',
      () => texts('hard/lone-surrogates.json').every((t) => /\p{Cs}/u.test(t)),
    ],
    ['../../samples/cycling-tour.txt', 'CRLF', () => !/[^\r]\n/.test(text('../../samples/cycling-tour.txt'))],
  ];
  for (const [name, what, holds] of kept) it(`${name} still has ${what}`, () => assert.ok(holds()));

  it('have names and texts of their own', () => {
    const files = ['articles-detect', 'not-articles'].flatMap((folder) =>
      readdirSync(join(fixtures, folder)).map((file) => `${folder}/${file}`),
    );
    assert.ok(files.length >= 24);
    assert.equal(new Set(files.map(text)).size, files.length);
    for (const file of files) assert.ok(text(file).trim().length > 100, `${file} is too short to say what it is`);
  });
});

function texts(name: string): string[] {
  return Object.values(JSON.parse(text(name)) as Record<string, string>);
}
