import type { Character } from './character';

/** What the pronouns of a story say of a person has to be this many times what the contrary ones say. */
const MAJORITY = 2;
/** In confidences: half of one doubtful pronoun decides nothing. */
const FEWEST = 0.6;
const CLEAR = 1.5;
const CLEAR_MAJORITY = 5;

/** Which pronoun the story seems to use of a person. */
export interface Vote {
  readonly says: 'he' | 'she';
  readonly isClear: boolean;
}

/** Counts which pronoun the story seems to use of whom, so that one doubtful "he" does not decide for all the others. */
export class Votes {
  readonly #of = new Map<Character, { he: number; she: number }>();

  add(character: Character, says: 'he' | 'she', weight: number): void {
    const counted = this.#of.get(character) ?? { he: 0, she: 0 };
    counted[says] += weight;
    this.#of.set(character, counted);
  }

  /** The pronoun of each person of whom the votes agree. */
  settle(): Map<Character, Vote> {
    const settled = new Map<Character, Vote>();
    for (const [character, { he, she }] of this.#of) {
      const [most, least] = he > she ? [he, she] : [she, he];
      if (most < FEWEST || most < least * MAJORITY) continue;
      settled.set(character, {
        says: he > she ? 'he' : 'she',
        isClear: most >= CLEAR && most >= least * CLEAR_MAJORITY,
      });
    }
    return settled;
  }
}
