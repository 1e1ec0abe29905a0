import type { Span } from '../text/span';
import { positionAt } from '../text/lines';
import type { ReadArticle } from './rule';

const LONGEST_EXCERPT = 80;

/** The one-based number of the line that holds `offset`, as editors show it. */
export function lineNumber(article: ReadArticle, offset: number): number {
  return positionAt(article.lines, offset).line + 1;
}

/** The words of a span for a message: on one line, cut to a readable length at a word's end. */
export function excerpt(article: ReadArticle, span: Span): string {
  const words = article.text.slice(span.start, Math.min(span.end, span.start + LONGEST_EXCERPT * 4));
  const line = words.replace(/\s+/gu, ' ').trim();
  if (line.length <= LONGEST_EXCERPT) return line;
  const cut = line.lastIndexOf(' ', LONGEST_EXCERPT);
  return `${line.slice(0, cut > 0 ? cut : LONGEST_EXCERPT).replace(/[\ud800-\udbff]$/u, '')} …`;
}
