import type { Character } from '../people/character';
import { isRole } from '../people/titles';
import { lastStartingAtOrBefore } from '../text/span';
import type { Span } from '../text/span';
import type { Subject } from './subjects';

interface Bearing extends Span {
  readonly character: Character;
}

/** Who has which role, by the single words of the roles in lower case. */
export type Offices = ReadonlyMap<string, readonly Bearing[]>;

/** Collects the roles that a story gives its people. */
export function collectOffices(characters: readonly Character[]): Offices {
  const offices = new Map<string, Bearing[]>();
  for (const character of characters) {
    for (const { start, end, text } of character.roles) {
      for (const word of new Set(text.toLowerCase().split(/\s+/u))) {
        const bearings = offices.get(word);
        if (bearings) bearings.push({ start, end, character });
        else if (isRole(word)) offices.set(word, [{ start, end, character }]);
      }
    }
  }
  for (const bearings of offices.values()) bearings.sort((a, b) => a.start - b.start);
  return offices;
}

/**
 * The person whom a definite noun means because the story gave that person the role before: "the spokeswoman" behind
 * "ministry spokeswoman Hua". The latest bearer of the role is meant. Null where nobody has it, or the noun is not definite.
 */
export function personOfOffice(text: string, subject: Subject, offices: Offices): Character | null {
  const words = text.slice(subject.start, subject.end);
  if (!/^the\s/iu.test(words) || words.includes(',')) return null;
  const bearings = offices.get(words.split(/\s+/u).at(-1)!.toLowerCase()) ?? [];
  return bearings[lastStartingAtOrBefore(bearings, subject.start - 1)]?.character ?? null;
}
