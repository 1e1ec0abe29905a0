import type { Span } from '../text/span';

/** The narrowest span at an offset; one that ends there counts only where none goes on. */
export function narrowestAt<T extends Span>(spans: readonly T[], offset: number): T | undefined {
  const here = spans.filter((span) => touches(span, offset));
  const around = here.filter(({ end }) => offset < end);
  return (around.length > 0 ? around : here).reduce<T | undefined>(
    (narrowest, span) => (narrowest && narrowest.end - narrowest.start <= span.end - span.start ? narrowest : span),
    undefined,
  );
}

/** Whether an offset is in a span or at its end. */
export function touches({ start, end }: Span, offset: number): boolean {
  return start <= offset && offset <= end;
}
