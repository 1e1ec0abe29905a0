import type { Character } from './character';
import type { FullName } from './same-person';
import { initialsOf } from './short-forms';
import { fullName, isSamePerson, normalise } from './same-person';

/** Shorter words inside a name are particles and initials. */
const SHORTEST_MIDDLE = 3;

interface Bearers {
  /** In the order in which the article names them in full. */
  readonly all: Character[];
  /** Whoever was called so last, in the order in which the article is read. */
  last: Character | null;
  /** In which block that was. */
  lastBlock: number;
  /** Somebody else whom the same block called so too. */
  rival: Character | null;
}

/** Who bears which surname and given name. A look-up costs the same however many people an article has. */
export class NameBook {
  readonly #bySurname = new Map<string, Bearers>();
  readonly #byGiven = new Map<string, Bearers>();
  /** By the words inside a name: the first of two surnames, or a second given name. */
  readonly #byMiddle = new Map<string, Bearers>();
  /** By all words, in whatever order: Abe Shinzo, Shinzo Abe. */
  readonly #byWords = new Map<string, Character>();
  /** By surname and the first letter of the name: only these can be one person's. */
  readonly #alike = new Map<string, { name: FullName; readonly character: Character }[]>();

  /** The person who bears a full name already. */
  bearerOf(words: readonly string[], surname: string): Character | undefined {
    const turned = this.#byWords.get(wordsKey(words));
    if (turned) return turned;
    const name = fullName(words, surname);
    for (const initial of initialsOf(name.first)) {
      const alike = this.#alike.get(alikeKey(surname, initial));
      const same = alike?.find((other) => isSamePerson(other.name, name));
      if (same) return same.character;
    }
    return undefined;
  }

  add(character: Character): void {
    addBearer(this.#bySurname, character.surname, character);
    if (character.words.length < 2) return;
    addBearer(this.#byGiven, character.given, character);
    const whole = wordsKey(character.words);
    if (!this.#byWords.has(whole)) this.#byWords.set(whole, character);
    for (const word of character.words.slice(1, -1))
      if (word.length > SHORTEST_MIDDLE) addBearer(this.#byMiddle, word, character);
    const name = fullName(character.words, character.surname);
    const key = alikeKey(character.surname, name.first);
    const alike = this.#alike.get(key);
    if (alike) alike.push({ name, character });
    else this.#alike.set(key, [{ name, character }]);
  }

  /** The article gives the person a nickname: Ana “Annie” Sol. */
  addNickname(character: Character, nickname: string): void {
    addBearer(this.#byGiven, nickname, character);
    const name = fullName([nickname, ...character.words.slice(1)], character.surname);
    const key = alikeKey(character.surname, name.first);
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
    const before = alikeKey(character.surname, fullName(character.words, character.surname).first);
    const entry = this.#alike.get(before)?.find((other) => other.character === character);
    if (entry) entry.name = fullName(words, character.surname);
    character.words = words;
    character.name = words.join(' ');
  }

  /** The article names this person here. To be told in the order of the text. */
  named(character: Character, block: number): void {
    note(this.#bySurname.get(normalise(character.surname)), character, block);
    note(this.#byGiven.get(normalise(character.given)), character, block);
  }

  /** Whether a surname or given name was last said of two people in one block, so that the word alone may mean either. */
  isShared(word: string): boolean {
    const bearers = this.#bySurname.get(normalise(word)) ?? this.#byGiven.get(normalise(word));
    return bearers?.rival !== null && bearers?.rival !== undefined;
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
    return bearers.all.find((other) => other.pronoun === null || other.pronoun === says);
  }

  /** The only person who has a word inside their name: Ibarrola of Marta Ibarrola Cienfuegos. */
  withMiddle(word: string): Character | undefined {
    const all = this.#byMiddle.get(normalise(word))?.all;
    return all?.length === 1 ? all[0] : undefined;
  }

  /** The same for a given name. */
  withGiven(word: string): Character | undefined {
    return lastOf(this.#byGiven.get(normalise(word)));
  }
}

function wordsKey(words: readonly string[]): string {
  return words.map(normalise).sort().join(' ');
}

function alikeKey(surname: string, given: string): string {
  return `${normalise(surname)} ${given.charAt(0)}`;
}

function addBearer(map: Map<string, Bearers>, name: string, character: Character): void {
  const key = normalise(name);
  const bearers = map.get(key);
  if (bearers) bearers.all.push(character);
  else map.set(key, { all: [character], last: null, lastBlock: -1, rival: null });
}

function note(bearers: Bearers | undefined, character: Character, block: number): void {
  if (!bearers) return;
  if (bearers.last !== character) bearers.rival = bearers.lastBlock === block ? bearers.last : null;
  else if (bearers.lastBlock !== block) bearers.rival = null;
  bearers.last = character;
  bearers.lastBlock = block;
}

function lastOf(bearers: Bearers | undefined): Character | undefined {
  return bearers && (bearers.last ?? bearers.all[0]);
}
