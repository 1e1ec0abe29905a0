import type { Character } from '../people/character';
import { isRole } from '../people/titles';
import type { Subject } from './subjects';

/**
 * The person whom a definite noun means because the story gave that person the role before: "the spokeswoman" behind
 * "ministry spokeswoman Hua". The latest bearer of the role is meant. Null where nobody has it, or the noun is not definite.
 */
export function personOfOffice(text: string, subject: Subject, characters: readonly Character[]): Character | null {
  const words = text.slice(subject.start, subject.end);
  if (!/^the\s/iu.test(words) || words.includes(',')) return null;
  const head = words.split(/\s+/u).at(-1)!.toLowerCase();
  if (!isRole(head)) return null;
  let best: Character | null = null;
  let bestStart = -1;
  for (const character of characters) {
    for (const role of character.roles) {
      const isBefore = role.start < subject.start && role.start > bestStart;
      if (isBefore && role.text.toLowerCase().split(/\s+/u).includes(head)) [best, bestStart] = [character, role.start];
    }
  }
  return best;
}
