import type { MentionForm, MentionReason, Role } from '../article/article';
import type { Span } from '../text/span';

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
  /** What titles and roles say of the pronoun; null where they say nothing or both. */
  pronoun: 'she' | 'he' | null;
}

/** A mention by name; offsets are absolute. */
export interface NamedMention extends Span {
  readonly form: MentionForm;
  readonly why: MentionReason;
  /** The index of its block. */
  readonly block: number;
}
