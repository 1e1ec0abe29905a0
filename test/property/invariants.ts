import { Ajv2020, type AnySchemaObject } from 'ajv/dist/2020';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article, Block, Mention, NameRun, Quotation, Speaker } from '../../server/src/article/article';
import { toAnnotation } from '../../server/src/exports/annotation';
import { isSpace } from '../../server/src/text/characters';
import type { Span } from '../../server/src/text/span';
import type { Token } from '../../server/src/text/tokens';
import { contains, trim } from '../../server/src/text/span';

const schema = readFileSync(join(__dirname, '../../docs/annotation.schema.json'), 'utf8');
const isAnnotation = new Ajv2020().compile(JSON.parse(schema) as AnySchemaObject);

/** Checks what holds for the Article of every text. */
export function checkArticle(article: Article, text: string): void {
  assert.equal(article.text, text);
  checkBlocks(article);
  for (const block of article.blocks) checkReading(article, block);
  checkPeople(article);
  checkQuotations(article);
  checkReferences(article);
  checkPublicForm(article);
}

function checkBlocks({ text, blocks, sections, dateline }: Article): void {
  checkSorted(blocks, text.length);
  for (const block of blocks) {
    assert.deepEqual(trim(text, block), { start: block.start, end: block.end });
    assert.ok(block.start < block.end);
  }
  checkCovered(text, { start: 0, end: text.length }, blocks);
  checkSorted(sections, text.length);
  const starts = new Set(blocks.map((block) => block.start));
  const ends = new Set(blocks.map((block) => block.end));
  for (const section of sections) assert.ok(starts.has(section.start) && ends.has(section.end));
  if (dateline) assert.ok(blocks.some((block) => block.kind === 'lead' && contains(block, dateline)));
}

function checkReading(article: Article, { start, end, reading }: Block): void {
  const words = article.text.slice(start, end);
  const { tokens, sentences, marks, names } = reading;
  checkSorted(tokens, words.length);
  for (const token of tokens) assert.equal(words.slice(token.start, token.end), token.text);
  checkCovered(words, { start: 0, end: words.length }, tokens);
  checkSorted(sentences, words.length);
  for (const token of tokens) assert.ok(sentences.some((sentence) => contains(sentence, token)));
  checkSorted(names, words.length);
  for (const run of names) checkNameWords(run, tokens);
  for (const [i, pair] of marks.pairs.entries()) {
    assert.ok(pair.start < pair.innerStart && pair.innerStart <= pair.innerEnd && pair.innerEnd <= pair.end);
    assert.ok(pair.end <= words.length && (pair.closed || pair.innerEnd === pair.end));
    const around = marks.pairs.slice(0, i).filter((other) => pair.start < other.end);
    assert.ok(
      around.every((other) => contains({ start: other.innerStart, end: other.innerEnd }, pair)),
      'pairs cross',
    );
  }
}

function checkPeople({ text, people, quotations, blocks }: Article): void {
  assert.deepEqual(
    people.map((person) => person.id),
    people.map((_, i) => `p${i + 1}`),
  );
  const isName = ({ form }: Mention): boolean => form !== 'pronoun' && form !== 'nominal';
  const firstNamed = people.map((person) => person.mentions.find(isName)!.start);
  assert.deepEqual(
    firstNamed,
    [...firstNamed].sort((a, b) => a - b),
    'people are not in the order of their names',
  );
  for (const { name, mentions, roles } of people) {
    assert.notEqual(name, '');
    checkSorted(mentions, text.length);
    for (const role of roles) assert.equal(text.slice(role.start, role.end), role.text);
    for (const mention of mentions)
      assert.equal(
        mention.inQuotation,
        quotations.some((quotation) => contains(quotation, mention)),
      );
  }
  const all = people.flatMap((person) => person.mentions).sort((a, b) => a.start - b.start);
  checkSorted(all, text.length);
  for (const mention of all) assert.ok(blocks.some((block) => contains(block, mention)));
}

function checkQuotations({ text, blocks, quotations, strayMarks }: Article): void {
  checkSorted(quotations, text.length);
  checkSorted(strayMarks, text.length);
  for (const [i, quotation] of quotations.entries()) {
    assert.equal(quotation.id, `q${i + 1}`);
    assert.ok(contains(blocks[quotation.block]!, quotation));
    assert.ok(contains(quotation, quotation.inner));
    checkSpeaker(quotation);
    const from = quotations.findIndex((other) => other.id === quotation.continues);
    assert.ok(quotation.continues === null || (from >= 0 && from < i), 'goes on from a later quotation');
  }
}

function checkSpeaker({ kind, speaker, cue, reason, via, confidence, uncertain }: Quotation): void {
  assert.equal(reason === null, speaker === null);
  assert.ok(confidence >= 0 && confidence <= 1);
  if (speaker) return;
  assert.deepEqual([cue, via, uncertain], [null, null, false]);
  if (kind === 'term') assert.equal(confidence, 0);
}

function checkReferences({ text, people, entities, quotations, attributions, findings }: Article): void {
  assert.deepEqual(new Set(entities.map((entity) => entity.id)).size, entities.length);
  const ids = new Set([...people, ...entities].map(({ id }) => id));
  const checkSource = ({ person, entity, ...span }: Speaker): void => {
    assert.equal((person === null) !== (entity === null), true);
    assert.ok(ids.has(person ?? entity ?? ''));
    checkSorted([span], text.length);
  };
  for (const { name, mentions } of entities) {
    assert.notEqual(name, '');
    assert.ok(mentions.length > 0);
    checkSorted(mentions, text.length);
  }
  for (const { speaker, cue, via } of quotations) {
    if (speaker) checkSource(speaker);
    for (const span of [cue, via]) if (span) checkSorted([span], text.length);
  }
  for (const { source, cue, content } of attributions) {
    checkSource(source);
    checkSorted([cue], text.length);
    checkSorted([content], text.length);
  }
  for (const finding of findings) for (const place of [finding, ...finding.related]) checkInside(place, text.length);
}

/** The public form is what its schema describes, and `text` in it is what stands from `start` to `end`, at any depth. */
function checkPublicForm(article: Article): void {
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if ('text' in value && 'start' in value && 'end' in value)
      assert.equal(value.text, article.text.slice(value.start as number, value.end as number));
    Object.values(value).forEach(walk);
  };
  const annotation = toAnnotation(article, 'id');
  assert.ok(isAnnotation(annotation), JSON.stringify(isAnnotation.errors));
  walk(annotation);
}

function checkInside({ start, end }: Span, length: number): void {
  assert.ok(start >= 0 && start <= end && end <= length, `${start}-${end} is not inside ${length}`);
}

/** Spans are inside, not empty, in order, and do not overlap. */
function checkSorted(spans: readonly Span[], length: number): void {
  let last = 0;
  for (const { start, end } of spans) {
    assert.ok(start >= last && end > start && end <= length, `${start}-${end} after ${last} of ${length}`);
    last = end;
  }
}

/** Every visible character is in one of the spans. */
function checkCovered(text: string, whole: Span, spans: readonly Span[]): void {
  let at = whole.start;
  const isBlank = (end: number): boolean => {
    for (; at < end; at++) if (!isSpace(text.charCodeAt(at))) return false;
    return true;
  };
  for (const { start, end } of spans) {
    assert.ok(isBlank(start), `${at} is in none`);
    at = end;
  }
  assert.ok(isBlank(whole.end), `${at} is in none`);
}

/** A name's words are its tokens; a nickname between marks is left out, and no name begins or ends with a mark. */
function checkNameWords(run: NameRun, tokens: readonly Token[]): void {
  const own = tokens.slice(run.token, run.tokenEnd);
  const opening = own.findIndex(({ kind }) => kind === 'mark');
  const closing = own.findLastIndex(({ kind }) => kind === 'mark');
  const named = opening < 0 ? own : [...own.slice(0, opening), ...own.slice(closing + 1)];
  assert.deepEqual(
    run.words,
    named.map((token) => token.text),
  );
  assert.ok(own.length > 0 && own[0]!.kind !== 'mark' && own.at(-1)!.kind !== 'mark');
}
