import type { MentionForm, MentionReason, Role } from '../article/article';
import type { Span } from '../text/span';
import type { PersonEntry } from './people-file';

/** A person while the article is being read: mentions are added by later passes. */
export interface Character {
  /** In the order of first mention, from 0. */
  readonly index: number;
  name: string;
  words: readonly string[];
  surname: string;
  given: string;
  readonly roles: Role[];
  readonly mentions: NamedMention[];
  /** What titles, roles and the people file say of the pronoun; null where they say nothing or both. */
  pronoun: 'she' | 'he' | 'they' | null;
  /** What the people file says of the person, where it lists them. */
  entry?: PersonEntry;
}

/** A mention by name; offsets are absolute. */
export interface NamedMention extends Span {
  readonly form: MentionForm;
  readonly why: MentionReason;
  /** From 0 to 1. */
  readonly confidence: number;
  /** The index of its block. */
  readonly block: number;
}

/** The person's id in the Article: `p1`, `p2` … in the order of first mention. */
export function personId(character: Character): string {
  return `p${character.index + 1}`;
}
