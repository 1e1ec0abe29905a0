import type { Token } from '../text/tokens';

/** Small words that every English text is full of and that no neighbouring language spells the same. */
const ENGLISH = new Set(
  'the of and to that for on with by was is are were has have had his her their said it this from at be not who will would which'.split(
    ' ',
  ),
);
/** The small words of German, French, Spanish, Portuguese, Italian, Dutch and the Nordic languages that are no English words. */
const OTHER = new Set(
  (
    'der die das und den von zu mit nicht ist auf für dem ein eine le la les et des du une est dans que qui pour sur pas el los las y en del por con una ' +
    'para como o os da do em não com um uma il di che è per non sono della gli het een van niet voor op zijn och att det som är på inte til med ikke ja på og av'
  ).split(' '),
);

const MOST_WORDS_LOOKED_AT = 400;
const FEWEST_WORDS_TO_JUDGE = 25;
const LEAST_ENGLISH = 0.06;
const LEAST_OTHER = 0.06;
const MOST_OTHER_LETTERS = 0.3;

/**
 * Whether a text reads as English. A text too short to judge counts as English, and so does one of names and numbers,
 * such as a table of results: another language has to show itself by its small words or its letters.
 */
export function isEnglish(readings: Iterable<readonly Token[]>): boolean {
  let words = 0;
  let english = 0;
  let other = 0;
  let otherLetters = 0;
  for (const tokens of readings) {
    for (const token of tokens) {
      if (token.kind !== 'word' || words >= MOST_WORDS_LOOKED_AT) continue;
      words++;
      const low = token.text.toLowerCase();
      if (ENGLISH.has(low)) english++;
      else if (OTHER.has(low)) other++;
      else if (!/^[\p{Script=Latin}\p{M}]/u.test(token.text)) otherLetters++;
    }
    if (words >= MOST_WORDS_LOOKED_AT) break;
  }
  if (words < FEWEST_WORDS_TO_JUDGE || english / words >= LEAST_ENGLISH) return true;
  return other / words < LEAST_OTHER && otherLetters / words < MOST_OTHER_LETTERS;
}
