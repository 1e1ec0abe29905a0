import { isSpace } from './characters';

/** A stretch of text: UTF-16 code-unit offsets, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The number of code units that two spans share; zero or less where they do not overlap. */
export function overlap(a: Span, b: Span): number {
  return Math.min(a.end, b.end) - Math.max(a.start, b.start);
}

/** Whether `inner` lies wholly within `outer`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The same span `by` code units further on. */
export function shift(span: Span, by: number): Span {
  return { start: span.start + by, end: span.end + by };
}

/** The span without white space at either end; empty at its start where it held nothing else. */
export function trim(text: string, span: Span): Span {
  let { start, end } = span;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  return { start, end };
}

/**
 * The index of the last item that starts at or before `offset`, or -1.
 * `items` must be sorted by `start`.
 */
export function lastStartingAtOrBefore(items: readonly Span[], offset: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (items[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The item of a sorted, non-overlapping list that holds `offset` (its end counts as inside). */
export function itemAt<T extends Span>(items: readonly T[], offset: number): T | undefined {
  const item = items[lastStartingAtOrBefore(items, offset)];
  return item !== undefined && offset <= item.end ? item : undefined;
}
