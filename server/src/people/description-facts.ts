import type { Token } from '../text/tokens';
import { countryAt } from './countries';
import { isPreposition, lower } from './phrase-words';
import { compoundNoun, endsCompound, nounOf } from './role-nouns';
import { isRole, isTitle } from './titles';

/** What a description of somebody says: a role that the story gives, or words like “the former Norwegian minister”. */
export interface Facts {
  /** The noun, in the one spelling that stands for all of it. */
  readonly noun: string;
  readonly isDeputy: boolean;
  readonly isFormer: boolean;
  readonly isElect: boolean;
  readonly isActing: boolean;
  /** Keys of `countries.ts`. */
  readonly countries: readonly string[];
  /** What else it says, in lower case: `finance` and `harbour`, and what the noun is the noun of. */
  readonly words: readonly string[];
  readonly age: number | null;
}

/** Facts that say nothing, not even a noun. */
export const NOTHING_SAID: Facts = {
  noun: '',
  isDeputy: false,
  isFormer: false,
  isElect: false,
  isActing: false,
  countries: [],
  words: [],
  age: null,
};

const DEPUTY = new Set(['deputy', 'vice', 'assistant', 'associate', 'junior', 'under']);
const FORMER = new Set([
  'former',
  'ex',
  'then',
  'retired',
  'onetime',
  'one-time',
  'erstwhile',
  'late',
  'ousted',
  'deposed',
  'outgoing',
]);
const ELECT = new Set(['elect', 'designate', 'elected', 'incoming', 'future']);
const ACTING = new Set(['acting', 'interim', 'caretaker']);
/** Adjectives that say how somebody is and not which of several. */
const LOOSE = new Set(
  (
    'veteran young old elderly popular embattled outspoken controversial powerful beleaguered disgraced charismatic longtime long-time long-serving ' +
    'current sitting incumbent famous celebrated fiery conservative-leaning soft-spoken bearded unpopular influential top senior own ' +
    'jailed injured wounded triumphant victorious bespectacled billionaire millionaire'
  ).split(' '),
);
const FUNCTION_WORD = new Set(
  'the a an of at in for to from and with on by his her its their now once s as'.split(' '),
);
const AGE = /^(\d{1,3})-year-old$/iu;
/** So many words of one role are read, and no more. */
const LONGEST = 24;

/** The number of tokens, counted to the left from `last`, that make the noun which ends there, and the noun. */
export function nounEndingAt(tokens: readonly Token[], last: number, first: number): { noun: string; count: number } {
  const { text } = tokens[last]!;
  for (let count = endsCompound(text) ? Math.min(4, last - first + 1) : 1; count > 1; count--) {
    const words = tokens.slice(last - count + 1, last + 1).map((token) => token.text);
    const noun = compoundNoun(words);
    if (noun) return { noun, count };
  }
  if (!text.includes('-')) return { noun: nounOf(text), count: 1 };
  const joined = /^(?:ex|vice|then)-(?<noun>.+)$/iu.exec(text) ?? /^(?<noun>.+)-(?:elect|designate)$/iu.exec(text);
  return { noun: nounOf(joined?.groups?.noun ?? text), count: 1 };
}

/**
 * Reads what the tokens from `first` to `last` say of somebody.
 *
 * @param head the last token of the noun, where it is known; otherwise it is looked for
 */
export function factsOfPhrase(
  tokens: readonly Token[],
  first: number,
  last: number,
  head = headOf(tokens, first, last),
): Facts {
  const noun = nounEndingAt(tokens, head, first);
  const countries: string[] = [];
  const words: string[] = [];
  let isDeputy = false;
  let isFormer = false;
  let isElect = false;
  let isActing = false;
  let age: number | null = null;
  const wordAt = (i: number): string | undefined => (i <= last ? tokens[i]?.text : undefined);
  for (let i = first; i <= last && i < first + LONGEST; i++) {
    const token = tokens[i]!;
    if (token.kind === 'mark' || token.kind === 'ending') continue;
    const low = lower(token.text);
    const said = AGE.exec(low);
    if (said) age = Number(said[1]);
    const isNoun = i <= head && i > head - noun.count;
    if (low.startsWith('ex-') || low.startsWith('then-')) isFormer = true;
    if (low.startsWith('vice-')) isDeputy = true;
    if (low.endsWith('-elect') || low.endsWith('-designate')) isElect = true;
    if (isNoun || said) continue;
    const named = token.capital ? countryAt(wordAt, i) : null;
    if (named) {
      countries.push(named.country);
      i += named.count - 1;
    } else if (i < head && DEPUTY.has(low)) isDeputy = true;
    else if (i < head && FORMER.has(low)) isFormer = true;
    else if (ELECT.has(low)) isElect = true;
    else if (i < head && ACTING.has(low)) isActing = true;
    else if (!LOOSE.has(low) && !FUNCTION_WORD.has(low)) words.push(low);
  }
  return { noun: noun.noun, isDeputy, isFormer, isElect, isActing, countries, words, age };
}

/** The noun of a role: the last word for a person before its first preposition, or else the last word there. */
function headOf(tokens: readonly Token[], first: number, last: number): number {
  let end = last;
  for (let i = first + 1; i <= last; i++) {
    const { kind, text } = tokens[i]!;
    if ((kind === 'mark' && /^[,;(]/u.test(text)) || (kind === 'word' && isPreposition(text.toLowerCase()))) {
      end = i - 1;
      break;
    }
  }
  // “secretary of state”, “member of parliament”: these words are one noun.
  if (tokens[end + 1]?.text === 'of' && end + 2 <= last) {
    if (compoundNoun(tokens.slice(end, end + 3).map((token) => token.text))) return end + 2;
  }
  for (let i = end; i >= first; i--) if (isRole(tokens[i]!.text) || isTitle(tokens[i]!.text)) return i;
  return end;
}
