import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020, type AnySchemaObject, type ValidateFunction } from 'ajv/dist/2020';
import fc from 'fast-check';
import { annotate } from '../../../server/src/annotate';
import type { Article } from '../../../server/src/article/article';
import { toAnnotation, type Annotation } from '../../../server/src/exports/annotation';

const root = join(__dirname, '../../..');
const schema = JSON.parse(readFileSync(join(root, 'docs/annotation.schema.json'), 'utf8')) as AnySchemaObject;
const stories = join(root, 'test/fixtures/articles');
const hard = join(root, 'test/fixtures/hard');

const [open, exact] = [schema, closed(schema)].map((form) =>
  new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true }).compile(form),
) as [ValidateFunction, ValidateFunction];

/** The same schema, but every object may have the keys that it describes and no others. */
function closed(form: AnySchemaObject): AnySchemaObject {
  const close = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(close);
    if (typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(value).map(([key, inner]) => [key, close(inner)] as const);
    const inner = Object.fromEntries(entries);
    return 'properties' in inner && inner.type === 'object' ? { ...inner, additionalProperties: false } : inner;
  };
  return { ...(close(form) as AnySchemaObject), $id: 'closed' };
}

function check(text: string, article: Article = annotate(text)): Annotation {
  const annotation = toAnnotation(article, 'a story');
  const written = JSON.parse(JSON.stringify(annotation)) as Annotation;
  for (const validate of [open, exact]) assert.ok(validate(written), JSON.stringify(validate.errors, null, 1));
  assertSpans(annotation, text);
  return written;
}

/** Wherever there is a `text` beside a span, it is what the article has there; every span lies within the article. */
function assertSpans(value: unknown, text: string): void {
  if (typeof value !== 'object' || value === null) return;
  const { start, end, text: words } = value as { start?: number; end?: number; text?: string };
  if (start !== undefined && end !== undefined) {
    assert.ok(start <= end && end <= text.length, `${start}-${end} of ${text.length}`);
    if (words !== undefined) assert.equal(words, text.slice(start, end));
  }
  for (const inner of Object.values(value)) assertSpans(inner, text);
}

describe('the public annotation', () => {
  for (const name of readdirSync(stories).filter((file) => /^[^.]+\.txt$/.test(file))) {
    it(`describes ${name} as the schema says`, () => {
      const annotation = check(readFileSync(join(stories, name), 'utf8'));
      assert.ok(annotation.blocks.length > 0 && annotation.people.length > 0 && annotation.quotes.length > 0);
    });
  }

  for (const name of readdirSync(hard).filter((file) => file.endsWith('.txt'))) {
    it(`describes hard/${name} as the schema says`, () => {
      check(readFileSync(join(hard, name), 'utf8'));
    });
  }

  it('describes half surrogate pairs as the schema says', () => {
    const texts = JSON.parse(readFileSync(join(hard, 'lone-surrogates.json'), 'utf8')) as Record<string, string>;
    for (const text of Object.values(texts)) check(text);
  });

  it('describes any text as the schema says', () => {
    const pieces = fc.constantFrom(
      'Mayor Ines Calder',
      'Calder',
      ' said ',
      'she',
      '“We will rebuild,”',
      '"',
      '‘',
      '’',
      '\n\n',
      '\r\n',
      'LISBON (Tidewire) - ',
      'HARBOUR FEES',
      '. ',
      '🚢',
      '\ud83d',
      '\u2028',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => void check(parts.join(''))),
      { numRuns: 150 },
    );
  });

  it('has an id, a schema and a language', () => {
    const { id, schema: form, language } = check('');
    assert.deepEqual([id, form, language], ['a story', 'news-annotation/1', 'en']);
  });

  it('names a speaker who is a person by their id, and any other one as an entity', () => {
    const text = 'The ministry said: “No ship leaves.” Ada Lund said: “We wait.”';
    const place = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
    const quotation = {
      kind: 'sentence',
      closed: true,
      block: 0,
      cue: place('said'),
      reason: 'cue-before',
      via: null,
      confidence: 0.9,
      uncertain: false,
      continues: null,
    } as const;
    const article: Article = {
      ...annotate(text),
      people: [
        {
          id: 'p1',
          name: 'Ada Lund',
          roles: [],
          mentions: [
            {
              ...place('Ada Lund'),
              form: 'full',
              inQuotation: false,
              why: 'known-name',
              confidence: 0.9,
              uncertain: false,
            },
          ],
          creditOnly: false,
        },
      ],
      entities: [{ id: 'e1', name: 'the ministry', kind: 'body', mentions: [place('The ministry')] }],
      quotations: [
        {
          ...quotation,
          ...place('“No ship leaves.”'),
          id: 'q1',
          inner: place('No ship leaves.'),
          speaker: { ...place('The ministry'), person: null, entity: 'e1' },
        },
        {
          ...quotation,
          ...place('“We wait.”'),
          id: 'q2',
          inner: place('We wait.'),
          speaker: { ...place('Ada Lund'), person: 'p1', entity: null },
          uncertain: true,
        },
      ],
      attributions: [
        {
          kind: 'direct',
          source: { ...place('The ministry'), person: null, entity: 'e1' },
          cue: place('said'),
          content: place('“No ship leaves.”'),
        },
      ],
      findings: [],
    };
    const { quotes, entities, people, attributions } = check(text, article);
    assert.deepEqual(quotes[0]?.speaker, { person: null, entity: 'e1', text: 'The ministry', start: 0, end: 12 });
    assert.deepEqual(quotes[1]?.speaker, { person: 'p1', text: 'Ada Lund', ...place('Ada Lund') });
    assert.equal(quotes[1].uncertain, true, 'a speaker who is only a guess stays, and is said to be one');
    assert.deepEqual(entities[0]?.mentions, [{ text: 'The ministry', start: 0, end: 12 }]);
    assert.deepEqual(people[0]?.mentions[0], {
      form: 'full',
      text: 'Ada Lund',
      ...place('Ada Lund'),
      inQuote: false,
      why: 'known-name',
      confidence: 0.9,
      uncertain: false,
    });
    assert.deepEqual(attributions[0]?.source, quotes[0].speaker);
  });
});

describe('the schema of annotations', () => {
  const valid = (): Record<string, unknown> =>
    JSON.parse(JSON.stringify(check(readFileSync(join(stories, 'harbour-pact.txt'), 'utf8')))) as Record<
      string,
      unknown
    >;
  it('allows more keys', () => {
    assert.ok(open({ ...valid(), remark: 'new' }));
  });

  const faults: readonly [what: string, change: (annotation: Record<string, unknown>) => void][] = [
    ['another version', (annotation) => (annotation.schema = 'news-annotation/2')],
    ['a key left out', (annotation) => delete annotation.entities],
    ['a kind of block that is not listed', (annotation) => (first(annotation, 'blocks').kind = 'sidebar')],
    ['an offset that is no whole number', (annotation) => (first(annotation, 'blocks').start = 0.5)],
    ['a reason that is not listed', (annotation) => (first(annotation, 'quotes').reason = 'guess')],
    ['a confidence above 1', (annotation) => (first(annotation, 'quotes').confidence = 1.5)],
    [
      'a speaker that is neither person nor entity',
      (annotation) => (first(annotation, 'quotes').speaker = { person: null, text: 'x', start: 0, end: 1 }),
    ],
  ];
  for (const [what, change] of faults) {
    it(`refuses ${what}`, () => {
      const annotation = valid();
      change(annotation);
      assert.equal(open(annotation), false);
    });
  }
});

function first(annotation: Record<string, unknown>, list: string): Record<string, unknown> {
  const [item] = annotation[list] as Record<string, unknown>[];
  assert.ok(item, `the story has no ${list}`);
  return item;
}
