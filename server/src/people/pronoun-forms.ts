import type { Piece } from './narrative';
import { PREPOSITION } from './sentence-places';

export type PronounCase = 'subject' | 'object' | 'possessive' | 'reflexive';

/** How a pronoun stands for one person. */
export interface Pronoun {
  readonly says: 'he' | 'she';
  readonly case: PronounCase;
}

const PRONOUNS: Readonly<Record<string, Pronoun>> = {
  he: { says: 'he', case: 'subject' },
  him: { says: 'he', case: 'object' },
  his: { says: 'he', case: 'possessive' },
  himself: { says: 'he', case: 'reflexive' },
  she: { says: 'she', case: 'subject' },
  her: { says: 'she', case: 'possessive' },
  hers: { says: 'she', case: 'possessive' },
  herself: { says: 'she', case: 'reflexive' },
};
const CONTRACTED = /^(he|she|who)['’](?:d|ll|ve|re)$/u;
const FIRST_LETTER = new Set(['h', 's', 'w'].map((letter) => letter.charCodeAt(0)));
const BREAKS = /^(?:which|that|who|whom|when|if|because|while|after|before|as|where|how|but)$/u;

/** How a pronoun word stands for a person, or undefined where the word is no third-person pronoun of one person. */
export function pronounOf(word: string): Pronoun | undefined {
  if (!FIRST_LETTER.has(word.charCodeAt(0))) return undefined;
  const bare = word.slice(0, lengthOfPronoun(word));
  return Object.hasOwn(PRONOUNS, bare) ? PRONOUNS[bare] : undefined;
}

/** How much of a word is the pronoun, in UTF-16 units: of `she’d`, three. */
export function lengthOfPronoun(word: string): number {
  // The shape is asked of every word of a story: most differ in their first letter.
  if (!FIRST_LETTER.has(word.charCodeAt(0))) return word.length;
  const short = CONTRACTED.exec(word);
  return short ? short[1]!.length : word.length;
}

/** The same for a word in its place: `her` is an object where no noun follows it. */
export function pronounAt({ low }: Piece, next: Piece | undefined): Pronoun | undefined {
  const pronoun = pronounOf(low);
  if (low !== 'her') return pronoun;
  const isObject =
    !next || next.kind === 'mark' || (next.kind === 'word' && (PREPOSITION.test(next.low) || BREAKS.test(next.low)));
  return isObject ? { says: 'she', case: 'object' } : pronoun;
}
