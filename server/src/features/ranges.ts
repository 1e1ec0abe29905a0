import type { Range } from 'vscode-languageserver';
import type { Article } from '../article/article';
import { positionAt } from '../text/lines';
import type { Span } from '../text/span';

/** The LSP range of a span; characters are UTF-16 code units. */
export function toRange({ lines }: Article, span: Span): Range {
  return { start: positionAt(lines, span.start), end: positionAt(lines, span.end) };
}
