import type { Span } from '../text/span';
import type { ReadArticle } from './rule';

const LONGEST_EXCERPT = 80;

/** The words of a span for a message: on one line, cut to a readable length at a word's end. */
export function excerpt(article: ReadArticle, span: Span): string {
  const words = article.text.slice(span.start, Math.min(span.end, span.start + LONGEST_EXCERPT * 4));
  const line = words.replace(/\s+/gu, ' ').trim();
  if (line.length <= LONGEST_EXCERPT) return line;
  const cut = line.lastIndexOf(' ', LONGEST_EXCERPT);
  return `${line.slice(0, cut > 0 ? cut : LONGEST_EXCERPT).replace(/[\ud800-\udbff]$/u, '')} …`;
}
