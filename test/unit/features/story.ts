import assert from 'node:assert/strict';
import { annotate } from '../../../server/src/annotate';
import type { Article, Attribution, Mention, Person, Quotation } from '../../../server/src/article/article';
import { positionAt, type LinePosition } from '../../../server/src/text/lines';
import type { Span } from '../../../server/src/text/span';

/** An invented story whose people and quotations stand here and are not found by the analysis. */
export const text = `Calder vows to reopen harbour 'by spring'

LISBON (Tidewire) - Mayor Ines Calder said on Monday that the harbour would open “by spring”.

“The piers are safe, and I trust Bruno Valle,” she said. “We will not wait.”

ROTTEN PIERS

The mayor was answering Valle, head of the dockers, who called the piers “soft as cake”.

The ministry called that “a little hasty”. Its report is titled “Piers”.

Fishermen on the north pier, Lisbon. TIDEWIRE/Olga Brandt
`;

/** Where words stand in the story; `nth` counts from 1. */
export function place(words: string, nth = 1): Span {
  let start = -1;
  for (let i = 0; i < nth; i++) start = text.indexOf(words, start + 1);
  assert.ok(start >= 0, `“${words}” is not ${nth} times in the story`);
  return { start, end: start + words.length };
}

/** The position of the cursor `|` in words of the story: `at('Mayor Ines| Calder')`. */
export function at(words: string, nth = 1): LinePosition {
  const { start } = place(words.replace('|', ''), nth);
  return positionAt(story.lines, start + words.indexOf('|'));
}

const bare = annotate(text);

function mention(words: string, form: Mention['form'], why: Mention['why'], nth = 1, inQuotation = false): Mention {
  return { ...place(words, nth), form, why, inQuotation, confidence: 0.9, uncertain: false };
}

const calder: Person = {
  id: 'p1',
  name: 'Ines Calder',
  roles: [
    { text: 'Mayor', ...place('Mayor') },
    { text: 'mayor', ...place('mayor') },
  ],
  mentions: [
    mention('Calder', 'surname', 'repeated'),
    mention('Ines Calder', 'full', 'title'),
    mention('I', 'pronoun', 'speaker', 3, true),
    mention('she', 'pronoun', 'previous-sentence'),
    mention('The mayor', 'nominal', 'described'),
  ],
  creditOnly: false,
};

const valle: Person = {
  id: 'p2',
  name: 'Bruno Valle',
  roles: [{ text: 'head of the dockers', ...place('head of the dockers') }],
  mentions: [
    mention('Bruno Valle', 'full', 'known-name', 1, true),
    mention('Valle', 'surname', 'apposition', 2),
    { ...mention('who', 'pronoun', 'relative'), confidence: 0.55, uncertain: true },
  ],
  creditOnly: false,
};

const brandt: Person = {
  id: 'p3',
  name: 'Olga Brandt',
  roles: [],
  mentions: [{ ...mention('Olga Brandt', 'full', 'credit'), confidence: 0.482, uncertain: true }],
  creditOnly: true,
};

function quotation(id: string, words: string, more: Partial<Quotation> = {}): Quotation {
  const span = place(words);
  return {
    ...span,
    id,
    kind: 'partial',
    inner: { start: span.start + 1, end: span.end - 1 },
    closed: true,
    block: bare.blocks.findIndex((block) => block.start <= span.start && span.end <= block.end),
    speaker: null,
    cue: null,
    reason: null,
    via: null,
    confidence: 0.9,
    uncertain: false,
    continues: null,
    ...more,
  };
}

function attribution(kind: Attribution['kind'], source: Attribution['source'], cue: Span, content: Span): Attribution {
  return { kind, source, cue, content };
}

const byCalder = { person: 'p1', entity: null };

export const story: Article = {
  ...bare,
  people: [calder, valle, brandt],
  entities: [{ id: 'e1', name: 'the ministry', kind: 'body', mentions: [place('The ministry')] }],
  quotations: [
    quotation('q1', "'by spring'", { speaker: { ...byCalder, ...place('Calder') }, reason: 'clause' }),
    quotation('q2', '“by spring”', {
      speaker: { ...byCalder, ...place('Ines Calder') },
      cue: place('said'),
      reason: 'cue-before',
    }),
    quotation('q3', '“The piers are safe, and I trust Bruno Valle,”', {
      kind: 'sentence',
      speaker: { ...byCalder, ...place('she') },
      cue: place('said', 2),
      via: place('she'),
      reason: 'cue-after',
    }),
    quotation('q4', '“We will not wait.”', {
      kind: 'sentence',
      speaker: { ...byCalder, ...place('she') },
      reason: 'continued',
      continues: 'q3',
    }),
    quotation('q5', '“soft as cake”', {
      speaker: { person: 'p2', entity: null, ...place('Valle', 2) },
      cue: place('called'),
      reason: 'cue-before',
      uncertain: true,
      confidence: 0.41,
    }),
    quotation('q6', '“a little hasty”', {
      speaker: { person: null, entity: 'e1', ...place('The ministry') },
      cue: place('called', 2),
      reason: 'cue-before',
    }),
    quotation('q7', '“Piers”', { kind: 'term' }),
  ],
  attributions: [
    attribution(
      'mixed',
      { ...byCalder, ...place('Ines Calder') },
      place('said'),
      place('that the harbour would open “by spring”'),
    ),
    attribution(
      'direct',
      { ...byCalder, ...place('she') },
      place('said', 2),
      place('“The piers are safe, and I trust Bruno Valle,”'),
    ),
    attribution(
      'indirect',
      { person: 'p2', entity: null, ...place('who') },
      place('called'),
      place('the piers “soft as cake”'),
    ),
    attribution(
      'mixed',
      { person: null, entity: 'e1', ...place('The ministry') },
      place('called', 2),
      place('that “a little hasty”'),
    ),
  ],
  findings: [
    {
      rule: 'quote-altered',
      severity: 'warning',
      ...place('“by spring”'),
      message: 'Line 1 has ‘by spring’.',
      related: [{ ...place("'by spring'"), message: 'The other one.' }],
    },
    { rule: 'bare-link', severity: 'hint', ...place('Its report'), message: 'A link.', related: [] },
  ],
};
