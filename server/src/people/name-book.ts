import type { Character } from './character';
import type { FullName } from './same-person';
import { fullName, isSamePerson, normalise } from './same-person';

interface Bearers {
  /** In the order in which the article names them in full. */
  readonly all: Character[];
  /** Whoever was called so last, in the order in which the article is read. */
  last: Character | null;
}

/** Who bears which surname and given name. A look-up costs the same however many people an article has. */
export class NameBook {
  readonly #bySurname = new Map<string, Bearers>();
  readonly #byGiven = new Map<string, Bearers>();
  /** By surname and the first letter of the name: only these can be one person's. */
  readonly #alike = new Map<string, { name: FullName; readonly character: Character }[]>();

  /** The person who bears a full name already. */
  bearerOf(words: readonly string[], surname: string): Character | undefined {
    const name = fullName(words);
    return this.#alike.get(alikeKey(name, surname))?.find((other) => isSamePerson(other.name, name))?.character;
  }

  add(character: Character): void {
    addBearer(this.#bySurname, character.surname, character);
    if (character.words.length < 2) return;
    addBearer(this.#byGiven, character.given, character);
    const name = fullName(character.words);
    const key = alikeKey(name, character.surname);
    const alike = this.#alike.get(key);
    if (alike) alike.push({ name, character });
    else this.#alike.set(key, [{ name, character }]);
  }

  /** The article spells the person's surname like this as well. */
  addSurname(character: Character, surname: string): void {
    addBearer(this.#bySurname, surname, character);
  }

  /** The person's name turned out to be longer than it was when it was added. */
  lengthen(character: Character, words: readonly string[]): void {
    const before = alikeKey(fullName(character.words), character.surname);
    const entry = this.#alike.get(before)?.find((other) => other.character === character);
    if (entry) entry.name = fullName(words);
    character.words = words;
    character.name = words.join(' ');
  }

  /** The article names this person here. To be told in the order of the text. */
  named(character: Character): void {
    const surname = this.#bySurname.get(normalise(character.surname));
    const given = this.#byGiven.get(normalise(character.given));
    if (surname) surname.last = character;
    if (given) given.last = character;
  }

  /**
   * Of those who bear a surname, whoever was named last, or else first in the article.
   *
   * @param says the pronoun that the honorific before the name tells of; people of another are left out
   */
  withSurname(word: string, says: 'he' | 'she' | null = null): Character | undefined {
    const bearers = this.#bySurname.get(normalise(word));
    const last = lastOf(bearers);
    if (!says || !bearers || last?.pronoun === null || last?.pronoun === says) return last;
    return bearers.all.find((other) => other.pronoun === null || other.pronoun === says) ?? last;
  }

  /** The same for a given name. */
  withGiven(word: string): Character | undefined {
    return lastOf(this.#byGiven.get(normalise(word)));
  }
}

function alikeKey(name: FullName, surname: string): string {
  return `${normalise(surname)} ${name.first.charAt(0)}`;
}

function addBearer(map: Map<string, Bearers>, name: string, character: Character): void {
  const key = normalise(name);
  const bearers = map.get(key);
  if (bearers) bearers.all.push(character);
  else map.set(key, { all: [character], last: null });
}

function lastOf(bearers: Bearers | undefined): Character | undefined {
  return bearers && (bearers.last ?? bearers.all[0]);
}
