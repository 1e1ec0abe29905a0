import type { Span } from '../../../server/src/text/span';

/**
 * Marks in the text of a test, as in `test/fixtures`: `⟦words⟧`, or `⟦label|words⟧`. Marks nest.
 */
export interface LabelledSpan extends Span {
  readonly label?: string;
}

/** The text without its marks. */
export function unmarked(marked: string): string {
  return marked.replace(/⟦(?:[^⟦⟧|\n]*\|)?|⟧/gu, '');
}

/** The text with each span marked. Where two spans are alike, the later one stands inside. */
export function marked(text: string, spans: readonly LabelledSpan[]): string {
  const outermostFirst = spans.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const open: number[] = [];
  let result = '';
  let at = 0;
  const goTo = (offset: number): void => {
    result += text.slice(at, offset);
    at = offset;
  };
  const closeUpTo = (offset: number): void => {
    for (let end = open.at(-1); end !== undefined && end <= offset; end = open.at(-1)) {
      goTo(end);
      result += '⟧';
      open.pop();
    }
  };
  for (const { start, end, label } of outermostFirst) {
    closeUpTo(start);
    goTo(start);
    result += label === undefined ? '⟦' : `⟦${label}|`;
    open.push(end);
  }
  closeUpTo(Infinity);
  return result + text.slice(at);
}
