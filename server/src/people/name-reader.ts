import type { Token } from '../text/tokens';
import type { Lexicon } from './lexicon';
import type { nameFeatures } from './name-features';

/** A block while its names are looked for. */
export interface Reader {
  readonly featuresOf: ReturnType<typeof nameFeatures>;
  readonly tokens: readonly Token[];
  readonly sentenceStarts: ReadonlySet<number>;
  readonly lexicon: Lexicon;
  /** A headline in capitals or in title case: every word begins with a capital there, so none tells a name. */
  readonly allCapital: boolean;
}

/** Small words inside a name. */
export const PARTICLES = new Set(
  'van von de der den del della dela di da dos das du la le al el bin ibn bint ben abu ter ten zu und af av y los las binti binte ka'.split(
    ' ',
  ),
);
export const GENERATION = /^(?:Jr\.?|Sr\.?|I{2,3}|IV|VI{1,3}|IX|X{1,2}(?:I{1,3}|IV|VI{0,3}|IX))$/u;

/** Whether the token at `i` stands one space, or two, behind the one before it. */
export function followsBySpace(tokens: readonly Token[], i: number): boolean {
  const gap = tokens[i]!.start - tokens[i - 1]!.end;
  // `M.K.Sol`: the space is missing.
  return gap <= 2 && (gap >= 1 || tokens[i - 1]!.text.endsWith('.'));
}

/** Whether a sentence starts with the token at `i`. */
export function startsSentence(reader: Reader, i: number): boolean {
  return reader.sentenceStarts.has(reader.tokens[i]!.start);
}

/** Whether a capital means nothing here: the first word of a sentence, or of a quotation. */
export function isCapitalByPlace(reader: Reader, i: number): boolean {
  const before = reader.tokens[i - 1];
  return (
    !before ||
    startsSentence(reader, i) ||
    (before.kind === 'mark' && /^(?:["“‘'„:.!?•*#-]|``|--|—|–)/u.test(before.text))
  );
}

/** Whether the lexicon has a word, or the part before its hyphen, as a given name. */
export function isGiven(lexicon: Lexicon, word: string): boolean {
  const low = word.toLowerCase();
  return lexicon.given.has(low) || (low.includes('-') && lexicon.given.has(low.slice(0, low.indexOf('-'))));
}
