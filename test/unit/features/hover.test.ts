import assert from 'node:assert/strict';
import { MarkupContent, MarkupKind, Range } from 'vscode-languageserver';
import { findHover } from '../../../server/src/features/hover';
import { offsetAt } from '../../../server/src/text/lines';
import { at, story, text } from './story';

const uri = 'file:///desk/story.txt';

/** The hover at the cursor `|`, its Markdown a line an entry, and the words that it marks. */
function hoverAt(words: string, nth = 1, kind: MarkupKind = MarkupKind.Markdown) {
  const hover = findHover(story, uri, at(words, nth), kind);
  if (hover === null) return null;
  assert.ok(MarkupContent.is(hover.contents) && Range.is(hover.range));
  assert.equal(hover.contents.kind, kind);
  const { start, end } = hover.range;
  const marked = text.slice(offsetAt(story.lines, start), offsetAt(story.lines, end));
  return { marked, lines: hover.contents.value.split('\n').filter((line) => line !== '') };
}

function check(words: string, marked: string, lines: readonly string[], nth = 1): void {
  assert.deepEqual(hoverAt(words, nth), { marked, lines });
}

const line = (number: number): string => `[line ${number}](${uri}#L${number})`;

const calder = [
  '### Ines Calder',
  `- Mayor – ${line(3)}, ${line(9)}`,
  '4 quotations: 17 words, 74% of all quoted words',
  `5 mentions, 2 of them by pronoun; first mention: ${line(1)}`,
];

const trust = [
  'Quotation, 9 words, by **Ines Calder**',
  `- Cue: *said*, ${line(5)}`,
  `- *she* means Ines Calder, ${line(5)}`,
  '- The cue after the quotation names the speaker.',
];

describe('hover', () => {
  it('tells of a person: roles with their lines, quotations, mentions, the first one as a link', () => {
    check('Ines |Calder', 'Ines Calder', calder);
  });

  it('knows a person by the surname alone, and at the end of the name', () => {
    check('Calder| vows', 'Calder', calder);
  });

  it('counts a quotation whose speaker is only a guess apart from the others', () => {
    check('answering |Valle', 'Valle', [
      '### Bruno Valle',
      `- head of the dockers – ${line(9)}`,
      '0 quotations, and perhaps 1 more',
      `3 mentions, 1 of them by pronoun; first mention: ${line(5)}`,
    ]);
  });

  it('says of a photographer where they are named, and nothing of quotations', () => {
    check('Olga| Brandt', 'Olga Brandt', [
      '### Olga Brandt',
      `1 mention, in a credit only; first mention: ${line(13)}`,
    ]);
  });

  it('says whom a pronoun means, and why', () => {
    check('s|he said', 'she', [
      '*she* means **Ines Calder**: that is the subject of the sentence before.',
      `Last named in ${line(3)}.`,
    ]);
    check('wh|o called', 'who', [
      '*who* means **Bruno Valle**: the name stands just before it.',
      `Last named in ${line(9)}.`,
    ]);
  });

  it('says whom a description means', () => {
    check('The |mayor', 'The mayor', [
      '*The mayor* means **Ines Calder**: that is the person named last.',
      `Last named in ${line(3)}.`,
    ]);
  });

  it('tells of a quotation: speaker, cue, the pronoun in between, the reason', () => {
    check('The piers |are safe', '“The piers are safe, and I trust Bruno Valle,”', trust);
  });

  it('links a quotation to the one that it goes on from', () => {
    check('“We |will', '“We will not wait.”', [
      'Quotation, 4 words, by **Ines Calder**',
      `- It goes on from the quotation in ${line(5)}.`,
    ]);
  });

  it('says that a speaker is uncertain', () => {
    check('soft |as cake', '“soft as cake”', [
      'Quoted in part, 3 words, perhaps by **Bruno Valle**',
      `- Cue: *called*, ${line(9)}`,
      '- The cue before the quotation names the speaker.',
      '- **Uncertain**: the speaker is only the best guess (41%).',
    ]);
  });

  it('names a speaker that is no person', () => {
    assert.equal(hoverAt('a little| hasty')?.lines[0], 'Quoted in part, 3 words, by **the ministry**');
  });

  it('says of words under discussion that nobody says them', () => {
    check('“Pi|ers”', '“Piers”', ['Words in quotation marks that nobody is quoted as saying.']);
  });

  it('puts the person first inside a quotation', () => {
    const inside = hoverAt('Bruno| Valle');
    assert.equal(inside?.marked, 'Bruno Valle');
    assert.equal(inside.lines[0], '### Bruno Valle');
    assert.deepEqual(inside.lines.slice(inside.lines.indexOf('---') + 1), trust);
  });

  it('says nothing where there is neither person nor quotation', () => {
    assert.equal(hoverAt('the harb|our would'), null);
    assert.equal(findHover(story, uri, { line: 1, character: 0 }, MarkupKind.Markdown), null);
  });

  it('takes a position past the end of its line for that end', () => {
    const hover = findHover(story, uri, { line: 4, character: 9999 }, MarkupKind.PlainText);
    assert.deepEqual(hover?.range?.start, at('|“We will not wait.”'));
    assert.equal(findHover(story, uri, { line: 9999, character: 0 }, MarkupKind.PlainText), null);
  });

  it('has no marks in plain text', () => {
    assert.deepEqual(hoverAt('Ines |Calder', 1, MarkupKind.PlainText)?.lines, [
      'Ines Calder',
      '• Mayor – line 3, line 9',
      '4 quotations: 17 words, 74% of all quoted words',
      '5 mentions, 2 of them by pronoun; first mention: line 1',
    ]);
  });
});
