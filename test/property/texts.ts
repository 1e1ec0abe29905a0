import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '../..');

interface NamedText {
  readonly name: string;
  readonly text: string;
}

/** The stories that come with the extension. */
export const samples: readonly NamedText[] = textsIn('samples').filter(({ name }) => name !== 'README.md');

/** The samples, and the invented stories of the tests that are none. */
export const stories: readonly NamedText[] = [...samples, ...textsIn('test/fixtures/articles')].filter(
  ({ name, text }, i, all) => !name.endsWith('.marked.txt') && all.findIndex((other) => other.text === text) === i,
);

/** Input that breaks careless programs. */
export const hardTexts: readonly NamedText[] = [
  ...textsIn('test/fixtures/hard'),
  ...Object.entries(
    JSON.parse(readFileSync(join(root, 'test/fixtures/hard/lone-surrogates.json'), 'utf8')) as Record<string, string>,
  ).map(([name, text]) => ({ name: `lone surrogates: ${name}`, text })),
];

function textsIn(folder: string): NamedText[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:txt|md|news)$/u.test(entry.name))
    .map(({ name }) => ({ name, text: readFileSync(join(root, folder, name), 'utf8') }));
}

const WORDS =
  'the a of and he she him her his who whom they it said says told asked added according to that with in at on by mayor ' +
  'president spokesman minister officials council port plan was had not no will also who former should of';
const NAMES =
  'Ana Bo Sol Lim Eva Ray de van der He Ping Kim Ae-ran O’Dowd Port Elder Monday U.S. Mr. Mr Dr. J. K. President Mayor Wire I';
const MARKS = "“ ” ‘ ’ \" ' „ « » `` '' ( ) [ ] , . ? ! : ; - — -- – … / | \\ % $ # ** ’s 's n't '90s 5’10”";
const LINES = [
  'LISBON (Wire) - ',
  'LIMA, March 3 (AP) — ',
  'By Ana Sol and Bo Lim',
  'TOWN AND PORT, COSTS',
  '## What comes next',
  'Ana Sol on the quay. REUTERS/Bo Lim',
  'Slideshow (12 Images)',
  '(Reporting by Ana Sol; Editing by Bo Lim)',
  '(Adds quotes)',
  'Read more: Storm',
  'Advertisement',
  'https://example.org/a',
  'ex.org/abc',
  '- an item',
  '> ',
  '---',
  'SOL: Why?',
];
const ODDITIES = '\u00a0 \u200b \ufeff \u2028 \u00ad 😀 \ud83d \ude00 e\u0301 ß İ ﬁ \0 東京 مرحبا <b> 1,000 12'.split(
  ' ',
);
const BREAKS = ['\n', '\n\n', '\r\n\r\n', '\r\n', '\r', '\n \t\n'];

const oneOf = (list: string): fc.Arbitrary<string> => fc.constantFrom(...list.split(' '));
const mark = oneOf(MARKS);
const name = oneOf(NAMES).map((word) => ` ${word}`);
const rarely = fc.oneof(
  fc.constantFrom(...LINES).map((line) => `\n\n${line}`),
  fc.constantFrom(...ODDITIES),
  fc.constant(' '),
);

/** A piece of news, or of something else. */
export const piece: fc.Arbitrary<string> = fc.oneof(
  { weight: 8, arbitrary: oneOf(WORDS).map((word) => ` ${word}`) },
  { weight: 6, arbitrary: name },
  { weight: 6, arbitrary: mark },
  { weight: 2, arbitrary: mark.map((sign) => ` ${sign}`) },
  { weight: 2, arbitrary: fc.constantFrom(...BREAKS) },
  { weight: 3, arbitrary: rarely },
);

const joined = (pieces: fc.Arbitrary<string>, maxLength: number): fc.Arbitrary<string> =>
  fc.array(pieces, { maxLength, size: 'max' }).map((list) => list.join(''));

/** A story with a piece of it replaced by anything. */
const brokenStory = fc
  .record({ story: fc.constantFrom(...stories), edit: fc.nat(), length: fc.nat(400), by: joined(piece, 10) })
  .map(({ story: { text }, edit, length, by }) => {
    const start = edit % (text.length + 1);
    return text.slice(0, start) + by + text.slice(start + length);
  });

/** Words at which the reading of speech, names and descriptions turns, in short runs: sentences that break off. */
const CUE_WORDS = (
  'said says Ana Sol Bo Lim Mr. Mrs President the a an of in and but , . : ; “ ” " ’ ( ) — who whom he she his her that told asked ' +
  'according to reporters spokesman mayor Jr. III Kim Jong Un “Annie” 42-year-old as when not be named words report was by poll Q: SOL: from'
).split(' ');

/** Text that is like news and is none: everything, mostly marks, mostly capitals, or a story with a piece broken. */
export const newsLike: fc.Arbitrary<string> = fc.oneof(
  joined(piece, 150),
  joined(fc.oneof(mark, fc.constantFrom(' ', ' go', 'a', ' Ana', ' said', '\n\n')), 80),
  joined(fc.oneof(name, fc.constantFrom(',', '.', ' said', ' and', '\n\n')), 80),
  brokenStory,
  joined(fc.constantFrom(...CUE_WORDS.flatMap((word) => [word, ` ${word}`])), 14),
);

/** Any string at all, halves of surrogate pairs included. */
export const anyString: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 }).map((codes) => String.fromCharCode(...codes)),
);
