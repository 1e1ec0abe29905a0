import type { Character } from '../people/character';
import { lastStartingAtOrBefore } from '../text/span';
import type { PronounIndex } from './subjects';

/** What each kin is to the other, seen from the other end. */
const INVERSE: Readonly<Record<string, readonly string[]>> = {
  wife: ['husband', 'wife'],
  husband: ['wife', 'husband'],
  mother: ['daughter', 'son'],
  father: ['daughter', 'son'],
  daughter: ['mother', 'father'],
  son: ['mother', 'father'],
  sister: ['sister', 'brother'],
  brother: ['sister', 'brother'],
  aunt: ['niece', 'nephew'],
  uncle: ['niece', 'nephew'],
  niece: ['aunt', 'uncle'],
  nephew: ['aunt', 'uncle'],
  grandmother: ['granddaughter', 'grandson'],
  grandfather: ['granddaughter', 'grandson'],
  granddaughter: ['grandmother', 'grandfather'],
  grandson: ['grandmother', 'grandfather'],
  fiancee: ['fiance'],
  fiance: ['fiancee'],
};

/** Who is whose wife, mother, brother, by what the story says: `her husband, Ivo Lim`, `Sol's mother Eva`. */
export class KinTies {
  /** By the index of the one and what the other is to them; the first that the story tells of wins. */
  readonly #ties = new Map<string, Character>();

  constructor(text: string, characters: readonly Character[], pronouns: PronounIndex) {
    const names = characters
      .flatMap((character) => character.mentions.map(({ start, end }) => ({ start, end, character })))
      .sort((a, b) => a.start - b.start);
    const ownerBefore = (at: number): Character | undefined => {
      const name = names[lastStartingAtOrBefore(names, at)];
      return name && /^['’]s?\s*$/u.test(text.slice(name.end, Math.min(at, name.end + 4))) ? name.character : undefined;
    };
    for (const bearer of characters) {
      for (const { start, text: role } of bearer.roles) {
        const kin = lastWord(role);
        if (!isKin(kin)) continue;
        const owner = pronouns.get(start) ?? ownerBefore(start + role.length - kin.length) ?? ownerBefore(start);
        if (!owner || owner === bearer) continue;
        this.#tie(owner, kin, bearer);
        for (const inverse of INVERSE[kin]!) this.#tie(bearer, inverse, owner);
      }
    }
  }

  #tie(owner: Character, kin: string, bearer: Character): void {
    const key = `${owner.index} ${kin}`;
    if (!this.#ties.has(key)) this.#ties.set(key, bearer);
  }

  /** The person who is `kin` to `owner`, named from either end; null where the story does not say. */
  personOf(owner: Character, kin: string): Character | null {
    return this.#ties.get(`${owner.index} ${kin}`) ?? null;
  }
}

export function isKin(word: string): boolean {
  return Object.hasOwn(INVERSE, word);
}

function lastWord(role: string): string {
  return role.slice(role.search(/\S+$/u)).toLowerCase();
}
