import assert from 'node:assert/strict';
import { MarkupContent, MarkupKind, Range } from 'vscode-languageserver';
import type { Article } from '../../../server/src/article/article';
import { findHover } from '../../../server/src/features/hover';
import { offsetAt } from '../../../server/src/text/lines';
import { at, place, story, text } from './story';

const uri = 'file:///desk/story.txt';

/** The hover at the cursor `|`, its Markdown a line an entry, and the words that it marks. */
function hoverAt(
  words: string,
  { nth = 1, kind = MarkupKind.Markdown, article = story }: { nth?: number; kind?: MarkupKind; article?: Article } = {},
) {
  const hover = findHover(article, uri, at(words, nth), kind);
  if (hover === null) return null;
  assert.ok(MarkupContent.is(hover.contents) && Range.is(hover.range));
  assert.equal(hover.contents.kind, kind);
  const { start, end } = hover.range;
  const marked = text.slice(offsetAt(story.lines, start), offsetAt(story.lines, end));
  return { marked, lines: hover.contents.value.split('\n').filter((line) => line !== '') };
}

function check(words: string, marked: string, lines: readonly string[], nth = 1): void {
  assert.deepEqual(hoverAt(words, { nth }), { marked, lines });
}

const line = (number: number): string => `[line ${number}](${uri}#L${number})`;

const calder = (why: string): string[] => [
  '### Ines Calder',
  `- Mayor – ${line(3)}, ${line(9)}`,
  why,
  '4 quotations: 17 words, 74% of all quoted words',
  `5 mentions, 2 of them by pronoun, 1 by description; first mention: ${line(1)}`,
];

const trust = [
  'Quotation, 9 words, by **Ines Calder**',
  `- Cue: *said*, ${line(5)}`,
  `- *she* means Ines Calder, ${line(5)}`,
  '- Why: the cue after the quotation names the speaker (90% sure).',
];

describe('hover', () => {
  it('tells of a person: roles with their lines, the reason, quotations, mentions, the first one as a link', () => {
    check('Ines |Calder', 'Ines Calder', calder('Why: a title stands before it (90% sure).'));
  });

  it('knows a person by the surname alone, and at the end of the name; it says which name is repeated', () => {
    check('Calder| vows', 'Calder', calder(`Why: it repeats the name in ${line(3)} (90% sure).`));
  });

  it('tells the roles in the order of the story, and which one it gave first', () => {
    const [person, ...others] = story.people;
    const roles = [...person!.roles, { text: 'head of the dockers', ...place('head of the dockers') }];
    const article = { ...story, people: [{ ...person!, roles }, ...others] };
    assert.deepEqual(hoverAt('Ines |Calder', { article })?.lines.slice(1, 3), [
      `- Mayor, given first – ${line(3)}, ${line(9)}`,
      `- head of the dockers – ${line(9)}`,
    ]);
  });

  it('is never wholly sure of what it has found itself', () => {
    const [person, ...others] = story.people;
    const mentions = person!.mentions.map((mention) => ({ ...mention, confidence: 1 }));
    const article = { ...story, people: [{ ...person!, mentions }, ...others] };
    assert.ok(hoverAt('Ines |Calder', { article })?.lines.includes('Why: a title stands before it (99% sure).'));
  });

  it('says no per cent where a people file has decided', () => {
    const [person, ...others] = story.people;
    const mentions = person!.mentions.map((mention) => ({ ...mention, why: 'people-file' as const, confidence: 1 }));
    const article = { ...story, people: [{ ...person!, mentions, listedRoles: [] }, ...others] };
    const lines = hoverAt('Ines |Calder', { article })?.lines ?? [];
    assert.deepEqual(lines.slice(2, 4), ['Listed in the people file.', 'Why: the people file lists this spelling.']);
  });

  it('counts a quotation whose speaker is only a guess apart from the others', () => {
    check('answering |Valle', 'Valle', [
      '### Bruno Valle',
      `- head of the dockers – ${line(9)}`,
      'Why: a description stands beside it (90% sure).',
      'Perhaps 1 quotation',
      `3 mentions, 1 of them by pronoun; first mention: ${line(5)}`,
    ]);
  });

  it('says that a name is only a guess; of a photographer where they are named, and nothing of quotations', () => {
    check('Olga| Brandt', 'Olga Brandt', [
      '### Perhaps Olga Brandt',
      '**Uncertain**: it stands in a credit (48% sure).',
      `1 mention, in a credit only; first mention: ${line(13)}`,
    ]);
  });

  it('says whom a pronoun means, and why', () => {
    check('s|he said', 'she', [
      '*she* means **Ines Calder**',
      'Why: that is the subject of the sentence before (90% sure).',
      `Last named in ${line(3)}.`,
    ]);
  });

  it('says that whom a pronoun means is only a guess', () => {
    check('wh|o called', 'who', [
      '*who* perhaps means **Bruno Valle**',
      '**Uncertain**: the name stands just before it (55% sure).',
      `Last named in ${line(9)}.`,
    ]);
  });

  it('says whom a description means', () => {
    check('The |mayor', 'The mayor', [
      '*The mayor* means **Ines Calder**',
      'Why: the description fits the role that the story gives (90% sure).',
      `Last named in ${line(3)}.`,
    ]);
  });

  it('tells of a quotation: speaker, cue, the pronoun in between, the reason', () => {
    check('The piers |are safe', '“The piers are safe, and I trust Bruno Valle,”', trust);
  });

  it('links a quotation to the one that it goes on from', () => {
    check('“We |will', '“We will not wait.”', [
      'Quotation, 4 words, by **Ines Calder**',
      `- Why: it goes on from the quotation in ${line(5)} (90% sure).`,
    ]);
  });

  it('says that a speaker is uncertain', () => {
    check('soft |as cake', '“soft as cake”', [
      'Quoted in part, 3 words, perhaps by **Bruno Valle**',
      `- Cue: *called*, ${line(9)}`,
      '- **Uncertain**: the cue before the quotation names the speaker (41% sure).',
    ]);
  });

  it('names a speaker that is no person', () => {
    assert.equal(hoverAt('a little| hasty')?.lines[0], 'Quoted in part, 3 words, by **the ministry**');
  });

  it('says of words under discussion that nobody says them', () => {
    check('“Pi|ers”', '“Piers”', ['Words in quotation marks that nobody is quoted as saying.']);
  });

  it('puts the person first inside a quotation, and one line of the quotation', () => {
    const inside = hoverAt('Bruno| Valle');
    assert.equal(inside?.marked, 'Bruno Valle');
    assert.equal(inside.lines[0], '### Bruno Valle');
    assert.deepEqual(inside.lines.slice(inside.lines.indexOf('---') + 1), trust.slice(0, 1));
  });

  it('tells of a source that is no named person', () => {
    check('The |ministry', 'The ministry', [
      '### the ministry',
      'A body, a document or another source.',
      '1 quotation: 3 words, 13% of all quoted words',
    ]);
  });

  it('leads to three lines of one role, and counts the others', () => {
    const [person, ...others] = story.people;
    const roles = ['LISBON', 'The piers', 'ROTTEN', 'The mayor', 'Its report'].map((words) => ({
      text: 'mayor',
      ...place(words),
    }));
    const article = { ...story, people: [{ ...person!, roles }, ...others] };
    assert.equal(
      hoverAt('Ines |Calder', { article })?.lines[1],
      `- mayor – ${line(3)}, ${line(5)}, ${line(7)} and 2 more`,
    );
  });

  it('says nothing of quotations of somebody who is not quoted', () => {
    const article = { ...story, quotations: [] };
    const lines = hoverAt('Ines |Calder', { article })?.lines ?? [];
    assert.ok(!lines.some((shown) => shown.includes('quotation')));
  });

  it('tells on a cue who says what by it', () => {
    check('sa|id on', 'said', [
      `*said*: **Ines Calder**, ${line(3)}`,
      '- Reported speech, quoted in part: that the harbour would open “by spring”',
    ]);
    check('called| that', 'called', [
      `*called*: **the ministry**, ${line(11)}`,
      '- Reported speech, quoted in part: that “a little hasty”',
    ]);
  });

  it('tells on a cue by which pronoun the source is named, and when that is a guess', () => {
    check('she |said. “We', 'said', [
      `*said*: **Ines Calder**, as *she* in ${line(5)}`,
      '- Quotation: “The piers are safe, and I trust Bruno Valle,”',
    ]);
    check('who |called', 'called', [
      `*called*: perhaps **Bruno Valle**, as *who* in ${line(9)}`,
      '- Reported speech: the piers “soft as cake”',
    ]);
  });

  it('tells of a quotation that its cue splits the quoted words only', () => {
    const content = place('“The piers are safe, and I trust Bruno Valle,” she said. “We will not wait.”');
    const article = { ...story, attributions: story.attributions.map((other) => ({ ...other, content })) };
    assert.equal(
      hoverAt('she |said. “We', { article })?.lines[1],
      '- Quotation: “The piers are safe, and I trust Bruno Valle,” … “We will not wait.”',
    );
  });

  it('shortens what is reported', () => {
    const content = { start: 0, end: text.length };
    const article = { ...story, attributions: story.attributions.map((other) => ({ ...other, content })) };
    const [, reported] = hoverAt('sa|id on', { article })?.lines ?? [];
    assert.match(reported!, /^- .{80,200}…$/u);
  });

  it('tells on the cue of a quotation whose speaker is a guess what it tells on the quotation', () => {
    const article = { ...story, attributions: [] };
    assert.equal(hoverAt('who call|ed', { article })?.marked, 'called');
    assert.deepEqual(hoverAt('who call|ed', { article })?.lines, hoverAt('soft |as cake')?.lines);
  });

  it('says nothing where there is neither person nor quotation nor cue', () => {
    assert.equal(hoverAt('the harb|our would'), null);
    assert.equal(findHover(story, uri, { line: 1, character: 0 }, MarkupKind.Markdown), null);
  });

  it('takes a position past the end of its line for that end', () => {
    const hover = findHover(story, uri, { line: 4, character: 9999 }, MarkupKind.PlainText);
    assert.deepEqual(hover?.range?.start, at('|“We will not wait.”'));
    assert.equal(findHover(story, uri, { line: 9999, character: 0 }, MarkupKind.PlainText), null);
  });

  it('has no marks in plain text', () => {
    assert.deepEqual(hoverAt('Ines |Calder', { kind: MarkupKind.PlainText })?.lines, [
      'Ines Calder',
      '• Mayor – line 3, line 9',
      'Why: a title stands before it (90% sure).',
      '4 quotations: 17 words, 74% of all quoted words',
      '5 mentions, 2 of them by pronoun, 1 by description; first mention: line 1',
    ]);
  });
});
