import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020, type AnySchemaObject } from 'ajv/dist/2020';
import fc from 'fast-check';
import { annotate } from '../../server/src/annotate';
import type { Article } from '../../server/src/article/article';
import { looksLikeArticle } from '../../server/src/article/detect';
import { toAnnotation, type Annotation } from '../../server/src/exports/annotation';
import { contains, type Span } from '../../server/src/text/span';
import { newsLike, stories, text } from './texts';

const schemaPath = join(__dirname, '../../docs/annotation.schema.json');
const schema = JSON.parse(readFileSync(schemaPath, 'utf8')) as AnySchemaObject;
const isAnnotation = new Ajv2020().compile(schema);

describe('annotate', () => {
  it('accepts every string, and gives what the schema describes', () => {
    fc.assert(
      fc.property(text, (input) => {
        looksLikeArticle(input);
        const annotation = toAnnotation(annotate(input), 'any');
        assert.ok(isAnnotation(annotation), JSON.stringify(isAnnotation.errors));
      }),
      { numRuns: 300 },
    );
  });

  it('keeps every place inside its block, and every block trimmed and in order', () => {
    fc.assert(
      fc.property(text, (input) => {
        const article = annotate(input);
        checkBlocks(article);
        const inBlocks = [
          ...article.people.flatMap(({ mentions }) => mentions),
          ...article.quotations,
          ...article.attributions.flatMap(({ source, cue }) => [source, cue]),
        ];
        for (const place of inBlocks) {
          assert.ok(place.start < place.end);
          assert.ok(
            article.blocks.some((block) => contains(block, place)),
            JSON.stringify(place),
          );
        }
      }),
      { numRuns: 300 },
    );
  });

  it('names only people, entities and quotations that are there', () => {
    fc.assert(
      fc.property(text, (input) => checkReferences(toAnnotation(annotate(input), 'any'))),
      { numRuns: 300 },
    );
  });

  it('gives the same article for the same text', () => {
    fc.assert(
      fc.property(text, (input) => assert.deepEqual(annotate(input), annotate(input))),
      { numRuns: 100 },
    );
  });

  it('gives after any edits the article that it makes from scratch', () => {
    const edits = fc.array(fc.record({ place: fc.nat(), length: fc.nat(60), by: newsLike }), { maxLength: 6 });
    fc.assert(
      fc.property(fc.oneof(fc.constantFrom(...stories), text), edits, (begun, changes) => {
        let now = begun;
        let article = annotate(now);
        for (const { place, length, by } of changes) {
          const start = place % (now.length + 1);
          now = now.slice(0, start) + by + now.slice(start + length);
          article = annotate(now, {}, article);
          assert.deepEqual(article, annotate(now));
        }
      }),
      { numRuns: 100 },
    );
  });
});

function checkBlocks({ text: input, blocks }: Article): void {
  for (const [i, block] of blocks.entries()) {
    const words = input.slice(block.start, block.end);
    assert.equal(words, words.trim());
    assert.notEqual(words, '');
    assert.ok(i === 0 || blocks[i - 1]!.end <= block.start);
  }
}

function checkReferences(annotation: Annotation): void {
  const ids = ({ id }: { readonly id: string }): string => id;
  const people = new Set(annotation.people.map(ids));
  const entities = new Set(annotation.entities.map(ids));
  const quotes = new Set(annotation.quotes.map(ids));
  assert.equal(people.size, annotation.people.length);
  assert.equal(entities.size, annotation.entities.length);
  assert.equal(quotes.size, annotation.quotes.length);
  const speakers = annotation.quotes.flatMap(({ speaker }) => (speaker ? [speaker] : []));
  for (const source of [...speakers, ...annotation.attributions.map(({ source }) => source)]) {
    assert.ok(source.person === null ? entities.has(source.entity) : people.has(source.person));
  }
  for (const quote of annotation.quotes) {
    assert.ok(quote.continues === null || quotes.has(quote.continues));
    assert.notEqual(quote.continues, quote.id);
    assert.equal(quote.speaker === null, quote.reason === null);
  }
  const sorted = (spans: readonly Span[]): boolean =>
    spans.every((span, i) => i === 0 || spans[i - 1]!.start <= span.start);
  assert.ok(sorted(annotation.quotes));
  for (const { mentions } of annotation.people) assert.ok(sorted(mentions));
}
