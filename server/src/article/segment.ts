import { isSpace } from '../text/characters';
import type { LineIndex } from '../text/lines';
import { lineSpans } from '../text/lines';
import type { Span } from '../text/span';
import { trim } from '../text/span';
import { isByline } from './byline';
import { readDateline } from './dateline';
import { isFrontMatterFence, startsOwnBlock } from './line-patterns';

/** A stretch of lines that belong together, before anybody has said what it is. */
export interface Segment extends Span {
  /** YAML between `---` lines at the top of the file. */
  readonly frontMatter: boolean;
  /** The number of blank lines before it; 0 at the start of the text and where a block follows on the very next line. */
  readonly blankLinesBefore: number;
}

/** A line can be longer than this only where nobody wrapped it. */
const WIDEST_WRAP = 100;
const NARROWEST_WRAP = 40;
const LONGEST_FRONT_MATTER = 200;
/** Blank lines stand between the paragraphs of a wrapped text where there is one for so many lines. */
const MOST_LINES_A_PARAGRAPH = 12;

/** How a text was wrapped at a fixed width. */
interface Wrap {
  /** The longest line, in UTF-16 code units. */
  readonly width: number;
  readonly hasBlankLines: boolean;
}

/**
 * Cuts a text into blocks: at blank lines, and between lines where each line is a paragraph.
 * Lines that were wrapped at a fixed width are put together again. Segments are trimmed of white space and never empty.
 */
export function segment(text: string, lines: LineIndex): Segment[] {
  const spans = lineSpans(lines).map((line) => trim(text, line));
  const segments: Segment[] = [];
  let line = readFrontMatter(text, spans, segments);
  const wrap = measureWrap(text, spans, line);
  let blank = 0;
  for (; line < spans.length; line++) {
    const span = spans[line]!;
    if (span.start === span.end) {
      blank++;
      continue;
    }
    const previous = segments.at(-1);
    if (previous && blank === 0 && !previous.frontMatter && goesOn(text, spans[line - 1]!, span, wrap)) {
      segments[segments.length - 1] = { ...previous, end: span.end };
    } else {
      segments.push({ ...span, frontMatter: false, blankLinesBefore: previous ? blank : 0 });
    }
    blank = 0;
  }
  return segments;
}

/** @returns the line after the front matter, or the first line. A fence that never closes is no front matter. */
function readFrontMatter(text: string, spans: readonly Span[], segments: Segment[]): number {
  const first = spans.findIndex((span) => span.end > span.start);
  if (first < 0 || !isFrontMatterFence(slice(text, spans[first]!))) return Math.max(first, 0);
  for (let line = first + 1; line < Math.min(spans.length, first + LONGEST_FRONT_MATTER); line++) {
    if (!isFrontMatterFence(slice(text, spans[line]!))) continue;
    segments.push({ start: spans[first]!.start, end: spans[line]!.end, frontMatter: true, blankLinesBefore: 0 });
    return line + 1;
  }
  return first;
}

/**
 * How the text was wrapped, or null where each line is a paragraph.
 * Wrapped text breaks most of its lines in the middle of a sentence, at much the same column.
 */
function measureWrap(text: string, spans: readonly Span[], from: number): Wrap | null {
  let widest = 0;
  let broken = 0;
  let whole = 0;
  let blank = 0;
  for (let line = from; line + 1 < spans.length; line++) {
    const span = spans[line]!;
    const next = spans[line + 1]!;
    const width = span.end - span.start;
    if (width === 0) blank++;
    if (width === 0 || next.end === next.start) continue;
    if (width > WIDEST_WRAP) {
      whole++;
    } else if (width >= NARROWEST_WRAP) {
      if (endsSentence(text, span)) whole++;
      else broken++;
      widest = Math.max(widest, width);
    }
  }
  if (broken <= whole || !isFilled(text, spans, from, widest)) return null;
  return { width: widest, hasBlankLines: blank * MOST_LINES_A_PARAGRAPH >= broken + whole };
}

/**
 * Whether many of the lines that break a sentence break it because the next word has no room, and go on in small
 * letters. A list of headlines does neither.
 */
function isFilled(text: string, spans: readonly Span[], from: number, width: number): boolean {
  let broken = 0;
  let filled = 0;
  let low = 0;
  for (let line = from; line + 1 < spans.length; line++) {
    const span = spans[line]!;
    const next = spans[line + 1]!;
    if (span.end - span.start < NARROWEST_WRAP || next.end === next.start || endsSentence(text, span)) continue;
    broken++;
    if (!hasRoom(text, span, next, width)) filled++;
    if (!/^\p{Lu}/u.test(text[next.start]!)) low++;
  }
  return filled * 3 >= broken && low * 3 >= broken;
}

/** Whether the first word of the next line would have fitted on the line. */
function hasRoom(text: string, line: Span, next: Span, width: number): boolean {
  let end = next.start;
  while (end < next.end && !isSpace(text.charCodeAt(end))) end++;
  return end - next.start + 1 <= width - (line.end - line.start);
}

function goesOn(text: string, line: Span, next: Span, wrap: Wrap | null): boolean {
  const nextText = slice(text, next);
  if (startsOwnBlock(nextText) || startsOwnBlock(slice(text, line), 'whole line') || readDateline(nextText) !== null)
    return false;
  if (isByline(nextText)) return false;
  const startsLow = /^[\p{Ll}\d,;]/u.test(nextText);
  if (!wrap) return startsLow && /^\p{Ll}/u.test(nextText) && !endsSentence(text, line);
  const width = line.end - line.start;
  if (width >= NARROWEST_WRAP && (wrap.hasBlankLines || !endsSentence(text, line))) return true;
  return !hasRoom(text, line, next, wrap.width) || startsLow;
}

function endsSentence(text: string, line: Span): boolean {
  let at = line.end - 1;
  while (at > line.start && /["'”’)\]]/u.test(text[at]!)) at--;
  return /[.!?:…]/u.test(text[at] ?? '') || isSpace(text.charCodeAt(at));
}

function slice(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}
