import type { Guide } from './rule';

/** Public pages that more than one rule points to. */
export const GUARDIAN_ON_QUOTES: Guide = {
  title: 'Guardian and Observer style guide: Q (quotation marks, quotes)',
  url: 'https://www.theguardian.com/guardian-observer-style-guide-q',
};
