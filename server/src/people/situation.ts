import type { Character } from './character';
import type { Piece } from './narrative';
import type { Pronoun } from './pronoun-forms';
import type { Place } from './sentence-places';
import type { Vote } from './votes';

/** A person named or meant in a sentence. */
export interface Seen {
  readonly character: Character;
  /** The index of the piece. */
  readonly at: number;
  readonly place: Place;
  readonly form: 'name' | 'pronoun' | 'relative';
  readonly says: 'he' | 'she' | null;
  readonly speaks: boolean;
}

/** A sentence that has been read. */
export interface Told {
  readonly block: number;
  readonly seen: readonly Seen[];
  readonly hasUnnamedSubject: boolean;
}

/** All that a pronoun is resolved by. */
export interface Situation {
  readonly pieces: readonly Piece[];
  /** The index of the pronoun's piece. */
  readonly at: number;
  readonly pronoun: Pronoun;
  readonly block: number;
  /** Who was seen before the pronoun in its own sentence. */
  readonly here: readonly Seen[];
  /** Earlier sentences, the last one first. */
  readonly earlier: readonly Told[];
  /** How often each person was named or meant so far. */
  readonly counts: ReadonlyMap<Character, number>;
  /** The pronoun that the story seems to use of a person, as far as its other pronouns tell. */
  readonly voted: ReadonlyMap<Character, Vote>;
  /** Whom the story names first. */
  readonly first: Character | null;
  /** Whom the story names most. */
  readonly main: Character | null;
}

/** The pronoun that a title gives a person, or else the one that the story's other pronouns seem to. */
export function pronounSoFar({ voted }: Situation, character: Character): Character['pronoun'] {
  return character.pronoun ?? voted.get(character)?.says ?? null;
}
