import type { Span } from './span';

/** `word` (letters, with inner apostrophes, hyphens and the stops of U.S.), `number`, `mark` (any other visible character). */
export type TokenKind = 'word' | 'number' | 'mark';

/** The smallest piece of text that the analysis looks at. */
export interface Token extends Span {
  readonly kind: TokenKind;
}
