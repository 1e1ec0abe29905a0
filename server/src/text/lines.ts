import type { Span } from './span';

/** Where each line of a text starts. Lines end with LF, CRLF or CR, as in LSP. Positions count UTF-16 code units. */
export interface LineIndex {
  readonly starts: readonly number[];
  readonly length: number;
}

/** A zero-based line and column, in UTF-16 code units. */
export interface LinePosition {
  readonly line: number;
  readonly character: number;
}

const CR = 13;
const LF = 10;

/** Reads the line starts of a text in one pass. */
export function indexLines(text: string): LineIndex {
  const starts = [0];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === CR && text.charCodeAt(i + 1) === LF) continue;
    if (code === LF || code === CR) starts.push(i + 1);
  }
  return { starts, length: text.length };
}

/** The position of an offset; offsets outside the text are clamped to it. */
export function positionAt(lines: LineIndex, offset: number): LinePosition {
  const clamped = Math.max(0, Math.min(offset, lines.length));
  const line = lineAt(lines, clamped);
  return { line, character: clamped - lines.starts[line]! };
}

/** The offset of a position; a line or a column past the end is clamped. */
export function offsetAt(lines: LineIndex, position: LinePosition): number {
  if (position.line < 0) return 0;
  const start = lines.starts[position.line];
  if (start === undefined) return lines.length;
  const next = lines.starts[position.line + 1] ?? lines.length;
  return Math.min(start + Math.max(0, position.character), next);
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

/** The lines of a text without their line ends. */
export function lineSpans(text: string, lines: LineIndex): Span[] {
  return lines.starts.map((start, i) => {
    let end = lines.starts[i + 1] ?? text.length;
    while (end > start && (text.charCodeAt(end - 1) === LF || text.charCodeAt(end - 1) === CR)) end--;
    return { start, end };
  });
}
