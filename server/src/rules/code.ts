import type { Span } from '../text/span';

const CODE = /`[^`\n]{0,200}[^`\s]`|<\/?[a-z][^<>]{0,500}>/giu;

/** Markdown code and HTML tags in a text: the marks in them are no punctuation. Sorted; offsets relative to `words`. */
export function codeIn(words: string): Span[] {
  return [...words.matchAll(CODE)].map(({ index, 0: code }) => ({ start: index, end: index + code.length }));
}
