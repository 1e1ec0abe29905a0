import { attributionLate } from './attribution';
import { bareLink } from './links';
import { nameVariant } from './name-variant';
import { surnameBeforeFullName } from './names';
import { quoteMarksMixed, quoteUnbalanced } from './quote-marks';
import { quoteAltered } from './quote-wording';
import type { Rule } from './rule';
import { captionInBody, webFurniture } from './structure';
import { quoteUnattributed } from './unattributed';
import { confusedWord } from './wording';

/** Every rule, in the order in which documentation and settings list them. */
export const rules: readonly Rule[] = [
  captionInBody,
  webFurniture,
  bareLink,
  quoteUnbalanced,
  quoteMarksMixed,
  quoteUnattributed,
  attributionLate,
  quoteAltered,
  surnameBeforeFullName,
  nameVariant,
  confusedWord,
];
