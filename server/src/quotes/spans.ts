import type { Block, StrayMark } from '../article/article';
import type { Span } from '../text/span';

/** Words between quotation marks, before anybody has said whose they are. Offsets are absolute. */
export interface QuotedSpan extends Span {
  readonly inner: Span;
  readonly closed: boolean;
  /** The index of its block. */
  readonly block: number;
  /** It goes on where an earlier paragraph was left open. */
  readonly reopens: boolean;
}

/** Kinds of block that hold the words of the story. */
const SPOKEN_IN = new Set(['headline', 'lead', 'paragraph', 'caption', 'crosshead']);
const OPENING = /^[“"‘'„‚«»]|^``/u;

/**
 * The quotations of an article. A paragraph that stays open is continued by the next one that opens with a mark; any
 * other open mark is recovered at its paragraph's end and reported.
 *
 * @returns spans and stray marks, both sorted by `start`
 */
export function findQuotedSpans(text: string, blocks: readonly Block[]): { spans: QuotedSpan[]; strays: StrayMark[] } {
  const spans: QuotedSpan[] = [];
  const strays: StrayMark[] = [];
  let open: QuotedSpan | null = null;
  for (const [index, block] of blocks.entries()) {
    if (!SPOKEN_IN.has(block.kind)) continue;
    // A caption between two paragraphs interrupts a quotation and does not end it.
    const wasOpen: QuotedSpan | null = block.kind === 'caption' ? null : open;
    if (block.kind !== 'caption') open = null;
    const { marks } = block.reading;
    const pairs = marks.pairs.filter((pair) => pair.depth === 0);
    const reopensHere = wasOpen !== null && OPENING.test(text.slice(block.start, block.start + 2));
    const closing = marks.lone.find((mark) => mark.problem === 'unopened');
    const closesHere =
      wasOpen !== null && !reopensHere && closing !== undefined && !(pairs[0] && pairs[0].start < closing.start);
    if (wasOpen && !reopensHere && !closesHere) strays.push(openingOf(wasOpen));
    if (closesHere) {
      const inner = { start: block.start, end: block.start + closing.start };
      spans.push({
        start: block.start,
        end: block.start + closing.end,
        inner,
        closed: true,
        block: index,
        reopens: true,
      });
    }
    for (const mark of marks.lone) {
      if (mark === closing && closesHere) continue;
      strays.push({ start: block.start + mark.start, end: block.start + mark.end, problem: mark.problem });
    }
    for (const pair of pairs) {
      if (text.slice(block.start + pair.innerStart, block.start + pair.innerEnd).trim() === '') continue;
      const span: QuotedSpan = {
        start: block.start + pair.start,
        end: block.start + pair.end,
        inner: { start: block.start + pair.innerStart, end: block.start + pair.innerEnd },
        closed: pair.closed,
        block: index,
        reopens: reopensHere && pair.start === 0,
      };
      spans.push(span);
      if (!pair.closed) open = span;
    }
  }
  if (open) strays.push(openingOf(open));
  return { spans, strays: strays.sort((a, b) => a.start - b.start) };
}

function openingOf(span: QuotedSpan): StrayMark {
  return { start: span.start, end: span.inner.start, problem: 'unclosed' };
}
