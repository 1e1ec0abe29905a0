import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';

const articles = join(__dirname, '../fixtures/articles');

/** The invented stories, in the order of their names. */
export const stories: readonly string[] = readdirSync(articles)
  .filter((name) => name.endsWith('.txt') && !name.endsWith('.marked.txt'))
  .sort()
  .map((name) => readFileSync(join(articles, name), 'utf8'));

/** Pieces out of which news is made, and what breaks careless readers of it. */
const pieces = [
  ...[
    'Ines Calder',
    'Calder',
    'Mr Holm',
    'Lev Holm',
    'President',
    'the minister',
    'Kim Ae-ran',
    'O’Dowd',
    'van der Meer',
  ],
  ...['she', 'He', 'his', 'who', 'I', 'they', 'said', 'said that', 'told reporters', 'asked', 'according to', 'added'],
  ...['“', '”', '‘', '’', '"', "'", '«', '»', "''", '``', '(', ')', '[', ']', '’s', "n't", "'90s", '5’10”'],
  ...['.', ',', '?', '!', ':', ';', ' – ', '—', '-', '…', '/', '#', '## ', '* ', '> ', '**', '---', '|', '\\', '<b>'],
  ...[
    '\n',
    '\n\n',
    '\r\n',
    '\r',
    '\t',
    '\u00a0',
    '\u2028',
    '\u200b',
    '\ufeff',
    '\0',
    '\ud83d',
    '\udea2',
    '🚢',
    'é',
    'e\u0301',
  ],
  ...['LISBON (Meridian) - ', 'LIMA, March 3 (AP) — ', 'TOWING FEES', 'By Ana Prata', '(Reporting by Ana Prata)'],
  ...['https://example.com/x', 'bit.ly/x', 'Advertisement', 'Slideshow (12 Images)', 'REUTERS/Ana Prata', 'A. B. C.'],
  ...['the', 'harbour', 'of', 'should of', 'more in fees that the', 'on Monday', '12', '1,000', 'was opened again'],
];

/** Any sequence of UTF-16 code units, halves of surrogate pairs included. */
export const anyText: fc.Arbitrary<string> = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 })
  .map((units) => String.fromCharCode(...units));

/** Words and marks of news in any order, with and without spaces between them. */
export const newsLike: fc.Arbitrary<string> = fc
  .array(fc.tuple(fc.constantFrom(...pieces), fc.constantFrom('', ' ')), { maxLength: 120 })
  .map((words) => words.map(([word, space]) => word + space).join(''));

/** A story with a piece of it replaced by anything. */
export const brokenStory: fc.Arbitrary<string> = fc
  .record({ story: fc.constantFrom(...stories), edit: fc.nat(), length: fc.nat(400), by: newsLike })
  .map(({ story, edit, length, by }) => {
    const start = edit % (story.length + 1);
    return story.slice(0, start) + by + story.slice(start + length);
  });

/** Every kind of text above. */
export const text: fc.Arbitrary<string> = fc.oneof(anyText, newsLike, brokenStory);
