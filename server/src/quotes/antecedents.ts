import type { Sentence } from '../people/narrative';
import { lastStartingAtOrBefore } from '../text/span';
import { sourceKind } from './source-nouns';
import type { PronounIndex, Subject } from './subjects';
import { firstNominal } from './subjects';

/** A noun is no farther from the pronoun that takes it up. */
const FARTHEST_SENTENCE = 2;

/**
 * The words that a pronoun stands for where it means nobody who is named: `the ministry` for it, `a fisherman` for he.
 * They are the noun that the sentence, or one just before it, is about. Null where that noun is none who speaks.
 *
 * @param text the pronoun in small letters
 */
export function antecedentOf(
  pronoun: Subject,
  text: string,
  sentences: readonly Sentence[],
  starts: readonly { readonly start: number; readonly end: number }[],
  pronouns: PronounIndex,
): Subject | null {
  if (!/^(?:it|they|he|she)$/u.test(text)) return null;
  const own = lastStartingAtOrBefore(starts, pronoun.start);
  for (let i = own; i >= Math.max(0, own - FARTHEST_SENTENCE); i--) {
    const { pieces } = sentences[i]!;
    const before = i === own ? pieces.findIndex(({ start }) => start >= pronoun.start) : pieces.length;
    const noun = firstNominal(pieces, before < 0 ? pieces.length : before, pronouns);
    if (noun?.head !== undefined && fits(text, noun.head)) return noun;
  }
  return null;
}

function fits(pronoun: string, head: string): boolean {
  const kind = sourceKind(head, true);
  const isPlural = /[^s]s$/u.test(head);
  if (pronoun === 'it') return (kind === 'body' && !isPlural) || (kind === null && /^\p{Lu}/u.test(head));
  if (pronoun === 'they') return kind === 'body' || (kind === 'unnamed' && isPlural);
  return !isPlural && (kind === 'office' || kind === 'unnamed');
}
