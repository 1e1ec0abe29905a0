import type { DatedRole, MentionForm } from '../article/article';
import { normalise } from './same-person';

/** One person as the desk writes them. */
export interface PersonEntry {
  /** The house spelling of the full name, with single spaces. */
  readonly name: string;
  /** The words of the name. */
  readonly words: readonly string[];
  /** Empty for a name of one word. */
  readonly given: string;
  readonly family: string;
  readonly order: NameOrder;
  /** Other spellings and names that mean this person. */
  readonly aliases: readonly string[];
  /** Spellings that mean this person and that the desk does not want. */
  readonly avoid: readonly string[];
  /** Null where the file does not say. */
  readonly pronouns: 'he' | 'she' | 'they' | null;
  readonly roles: readonly DatedRole[];
}

export type NameOrder = 'given-first' | 'family-first';

/** What a run of words that the file lists stands for. */
export interface Spelling {
  readonly entry: PersonEntry;
  readonly form: Extract<MentionForm, 'full' | 'surname' | 'given'>;
  /** Whether the first and the last word begin with a small letter, so that the article may write them so. */
  readonly beginsSmall: boolean;
  readonly endsSmall: boolean;
}

/** The people of whom a desk has decided how they are written. Only `peopleFile` makes one; it never changes. */
export interface PeopleFile {
  readonly entries: readonly PersonEntry[];
  /** By the joined keys of its words: each spelling, and null for words that more have to follow. */
  readonly spellings: ReadonlyMap<string, Spelling | null>;
}

/** Makes the file out of valid entries. Of two people who share a spelling the first has it. */
export function peopleFile(entries: readonly PersonEntry[]): PeopleFile {
  const spellings = new Map<string, Spelling | null>();
  for (const entry of entries) {
    for (const words of spellingsOf(entry)) {
      for (const beginning of beginningsOf(words)) if (!spellings.has(beginning)) spellings.set(beginning, null);
      const key = keyOf(words);
      if (!spellings.get(key)) spellings.set(key, spelling(entry, words));
    }
  }
  return { entries, spellings };
}

/** The words of each spelling of a person: the name first. */
export function spellingsOf({ name, aliases, avoid }: PersonEntry): readonly (readonly string[])[] {
  return [name, ...aliases, ...avoid].map((text) => text.split(' '));
}

/** What is the same for all ways of writing the words in which only case, hyphens, stops and spaces differ. */
export function keyOf(words: readonly string[]): string {
  return words.map((word) => normalise(word.normalize('NFC'))).join('');
}

function spelling(entry: PersonEntry, words: readonly string[]): Spelling {
  const key = keyOf(words);
  const isPart = entry.words.length > 1;
  const isFamily = isPart && key === keyOf(entry.family.split(' '));
  const isGiven = isPart && key === keyOf(entry.given.split(' '));
  return {
    entry,
    form: isFamily ? 'surname' : isGiven ? 'given' : 'full',
    beginsSmall: /^\p{Ll}/u.test(words[0]!),
    endsSmall: /^\p{Ll}/u.test(words.at(-1)!),
  };
}

/** The keys of the words at which an article may cut the spelling: behind each word, hyphen and stop. */
function beginningsOf(words: readonly string[]): string[] {
  const beginnings: string[] = [];
  let before = '';
  for (const word of words) {
    for (const { index } of word.matchAll(/(?<=[-.])./gu)) beginnings.push(before + keyOf([word.slice(0, index)]));
    before += keyOf([word]);
    beginnings.push(before);
  }
  return beginnings;
}
