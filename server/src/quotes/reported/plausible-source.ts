import type { Piece } from '../../people/narrative';
import { isPluralRole, isRole } from '../../people/titles';
import { lastStartingAtOrBefore } from '../../text/span';
import { sourceKind } from '../source-nouns';
import type { Subject } from '../subjects';
import { AUXILIARIES, DETERMINERS, PREPOSITIONS, isAdverb } from './small-words';

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Words that end a stretch of words like a noun, and name nobody. */
const NO_HEADS = set(
  'opposite same rest twice further worth instead hereby thereby up off out down away back on over again once else ' +
    'thing stuff way lot bit named quoted unnamed anonymous',
);

/**
 * Whether words can name a source: a person, a pronoun other than "you", or a noun phrase with a noun for its head.
 * Adverbs, participles and verbs cannot: `beating`, `gets up`, `instead`.
 */
export function isPlausibleSource(pieces: readonly Piece[], subject: Subject): boolean {
  if (subject.character) return true;
  const first = lastStartingAtOrBefore(pieces, subject.start);
  let last = first;
  while (last + 1 < pieces.length && pieces[last + 1]!.end <= subject.end) last++;
  const opener = pieces[first];
  if (!opener) return true;
  // "You know it works" is said to the reader.
  if (subject.isPronoun) return !/^you(?:['’]|$)/u.test(opener.low);
  const head = (subject.head ?? pieces[last]!.text).toLowerCase();
  if (sourceKind(head, true) !== null || isRole(head) || isPluralRole(head)) return true;
  if (NO_HEADS.has(head) || AUXILIARIES.has(head) || PREPOSITIONS.has(head)) return false;
  // At the start of a sentence any word has a capital: "Instead".
  const isLower = !opener.capital || first === 0;
  if (!isLower || opener.kind !== 'word' || DETERMINERS.has(opener.low)) return true;
  if (first === last) return !isAdverb(opener.low) && !/(?:ing|ed)$/u.test(opener.low);
  return true;
}
