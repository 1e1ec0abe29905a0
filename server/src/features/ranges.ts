import type { Position, Range } from 'vscode-languageserver';
import type { Article } from '../article/article';
import { offsetAt, positionAt } from '../text/lines';
import type { Span } from '../text/span';

/** The LSP range of a span; characters are UTF-16 code units. */
export function toRange({ lines }: Article, span: Span): Range {
  return { start: positionAt(lines, span.start), end: positionAt(lines, span.end) };
}

/** The offset of an LSP position. A character past the end of its line means that end, as LSP has it. */
export function toOffset({ text, lines }: Article, position: Position): number {
  const lineStart = offsetAt(lines, { line: position.line, character: 0 });
  let offset = offsetAt(lines, position);
  while (offset > lineStart && isLineEnd(text.charCodeAt(offset - 1))) offset--;
  return offset;
}

function isLineEnd(code: number): boolean {
  return code === 10 || code === 13;
}
