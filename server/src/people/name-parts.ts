import { isGeneration, normalise } from './same-person';

/** Two words or more of a longer name: the surname "Te Ruki" of Marama Te Ruki, the given name "Jón Páll". */
export interface NamePart {
  /** The longer name. */
  readonly words: readonly string[];
  /** `full` where only Jr. or III is left out. */
  readonly form: 'full' | 'surname' | 'given';
}

/** A longer run of capitals is a list or a heading; its parts would be as many as its words. */
const LONGEST_NAME = 8;

/**
 * The parts of two words or more of an article's longer names, by their normalised spelling. A part that two names share
 * belongs to the first of them.
 */
export function partsOfNames(names: readonly (readonly string[])[]): Map<string, NamePart> {
  const parts = new Map<string, NamePart>();
  const add = (part: readonly string[], words: readonly string[], form: NamePart['form']): void => {
    const key = normalise(part.join(''));
    if (!parts.has(key)) parts.set(key, { words, form });
  };
  for (const words of names) {
    if (words.length > LONGEST_NAME) continue;
    for (let count = 2; count < words.length; count++) {
      add(words.slice(-count), words, 'surname');
      const isWhole = count === words.length - 1 && isGeneration(words.at(-1)!);
      add(words.slice(0, count), words, isWhole ? 'full' : 'given');
    }
  }
  return parts;
}
