import type { Span } from './span';

/** Where each line of a text starts and ends. Lines end with LF, CRLF or CR, as in LSP. Positions count UTF-16 code units. */
export interface LineIndex {
  readonly starts: readonly number[];
  /** Where each line ends, its line end left out. */
  readonly ends: readonly number[];
  readonly length: number;
}

/** A zero-based line and column, in UTF-16 code units. */
export interface LinePosition {
  readonly line: number;
  readonly character: number;
}

const CR = 13;
const LF = 10;

/** Reads the lines of a text in one pass. */
export function indexLines(text: string): LineIndex {
  const starts = [0];
  const ends: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code !== LF && code !== CR) continue;
    ends.push(i);
    if (code === CR && text.charCodeAt(i + 1) === LF) i++;
    starts.push(i + 1);
  }
  ends.push(text.length);
  return { starts, ends, length: text.length };
}

/** The position of an offset; offsets outside the text are clamped to it. */
export function positionAt(lines: LineIndex, offset: number): LinePosition {
  const clamped = Math.max(0, Math.min(offset, lines.length));
  const line = lineAt(lines, clamped);
  // Between CR and LF an offset is at the line's end.
  return { line, character: Math.min(clamped, lines.ends[line]!) - lines.starts[line]! };
}

/** The offset of a position; a line or a column past the end is clamped. */
export function offsetAt(lines: LineIndex, position: LinePosition): number {
  if (position.line < 0) return 0;
  const start = lines.starts[position.line];
  if (start === undefined) return lines.length;
  return Math.min(start + Math.max(0, position.character), lines.ends[position.line]!);
}

/** The zero-based line that holds `offset`. */
export function lineAt(lines: LineIndex, offset: number): number {
  let low = 0;
  let high = lines.starts.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (lines.starts[middle]! <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The one-based number of the line that holds `offset`, as editors show it. */
export function lineNumber(lines: LineIndex, offset: number): number {
  return lineAt(lines, Math.max(0, Math.min(offset, lines.length))) + 1;
}

/** The lines of a text without their line ends. */
export function lineSpans(lines: LineIndex): Span[] {
  return lines.starts.map((start, i) => ({ start, end: lines.ends[i]! }));
}
