import type { Token } from '../text/tokens';

/** Small words that every English text is full of and that no neighbouring language spells the same. */
const COMMON = new Set(
  'the of and to that for on with by was is are were has have had his her their said it this from at be not who will would which'.split(
    ' ',
  ),
);

const MOST_WORDS_LOOKED_AT = 400;
const FEWEST_WORDS_TO_JUDGE = 25;
const LEAST_SHARE = 0.06;

/** Whether a text reads as English. A text too short to judge counts as English. */
export function isEnglish(readings: Iterable<readonly Token[]>): boolean {
  let words = 0;
  let common = 0;
  for (const tokens of readings) {
    for (const token of tokens) {
      if (token.kind !== 'word') continue;
      words++;
      if (COMMON.has(token.text.toLowerCase())) common++;
      if (words >= MOST_WORDS_LOOKED_AT) return common / words >= LEAST_SHARE;
    }
  }
  return words < FEWEST_WORDS_TO_JUDGE || common / words >= LEAST_SHARE;
}
