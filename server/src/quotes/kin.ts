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

interface Tie {
  readonly owner: Character;
  readonly kin: string;
  readonly bearer: Character;
}

/** Who is whose wife, mother, brother, by what the story says: `her husband, Ivo Lim`, `Sol's mother Eva`. */
export class KinTies {
  readonly #ties: readonly Tie[];

  constructor(text: string, characters: readonly Character[], pronouns: PronounIndex) {
    const names = characters
      .flatMap((character) => character.mentions.map(({ start, end }) => ({ start, end, character })))
      .sort((a, b) => a.start - b.start);
    const ownerBefore = (at: number): Character | undefined => {
      const name = names[lastStartingAtOrBefore(names, at)];
      return name && /^['’]s?\s*$/u.test(text.slice(name.end, Math.min(at, name.end + 4))) ? name.character : undefined;
    };
    this.#ties = characters.flatMap((bearer) =>
      bearer.roles.flatMap(({ start, text: role }): Tie[] => {
        const kin = lastWord(role);
        if (!isKin(kin)) return [];
        const ownKin = start + role.length - kin.length;
        const owner = pronouns.get(start) ?? ownerBefore(ownKin) ?? ownerBefore(start);
        return owner && owner !== bearer ? [{ owner, kin, bearer }] : [];
      }),
    );
  }

  /** The person who is `kin` to `owner`, named from either end; null where the story does not say. */
  personOf(owner: Character, kin: string): Character | null {
    const direct = this.#ties.find((tie) => tie.owner === owner && tie.kin === kin);
    const inverse = this.#ties.find((tie) => tie.bearer === owner && INVERSE[tie.kin]?.includes(kin));
    return direct?.bearer ?? inverse?.owner ?? null;
  }
}

export function isKin(word: string): boolean {
  return Object.hasOwn(INVERSE, word);
}

function lastWord(role: string): string {
  return role.slice(role.search(/\S+$/u)).toLowerCase();
}
