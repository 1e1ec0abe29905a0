import type { Character } from './character';

/** What the pronouns of a story say of a person has to be this many times what the contrary ones say. */
const MAJORITY = 2;
const FEWEST = 1;

/** Counts which pronoun the story seems to use of whom, so that one doubtful "he" does not decide for all the others. */
export class Votes {
  readonly #of = new Map<Character, { he: number; she: number }>();

  add(character: Character, says: 'he' | 'she', weight: number): void {
    const counted = this.#of.get(character) ?? { he: 0, she: 0 };
    counted[says] += weight;
    this.#of.set(character, counted);
  }

  /** Gives a pronoun to each person of whom no title has said one and of whom the votes agree. */
  settle(): void {
    for (const [character, { he, she }] of this.#of) {
      if (Math.max(he, she) < FEWEST) continue;
      if (he >= she * MAJORITY) character.pronoun ??= 'he';
      else if (she >= he * MAJORITY) character.pronoun ??= 'she';
    }
  }
}
