import { reportingVerb } from '../text/reporting-verbs';
import type { Token } from '../text/tokens';
import { nounEndingAt } from './description-facts';
import { countryOfNational } from './countries';
import {
  endsPhrase,
  isAuxiliary,
  isCalendar,
  isPluralOwner,
  isPreposition,
  isSmallWord,
  looksLikeVerb,
  lower,
} from './phrase-words';
import { isAlsoAdjective, isAlsoBeforeNoun } from './role-nouns';
import { isRole } from './titles';

/** Words that may describe somebody: places of tokens in their block, `last` included. */
export interface DescribingPhrase {
  readonly first: number;
  /** The last token of the noun; what an “of” adds stands behind it. */
  readonly head: number;
  readonly last: number;
  /** The noun in the one spelling that stands for all of it; empty where an age or a nationality is the noun. */
  readonly noun: string;
  /** `a mayor`: somebody new, who is nobody that was named. */
  readonly isIndefinite: boolean;
}

const DEFINITE = new Set(['the', 'The', 'THE']);
const INDEFINITE = new Set('a an A An another Another one One no No any every each'.split(' '));
const OPENING = new Set([...DEFINITE, ...INDEFINITE]);
/** So many tokens may stand between the article and the noun. */
const LONGEST = 8;
const LONGEST_ATTACHED = 8;
const OBJECT = /^(?:a|an|the|his|her|its|their|him|them|no|this|that|up|down|out)$/u;
const AGE = /^\d{1,3}-year-old$/iu;
/** What stands before a predicate: “was the mayor”, “as the mayor”. */
const BEFORE_PREDICATE = new Set(
  'is was be been being become becomes became remain remains remained as named elected appointed called'.split(' '),
);

/** Whether a noun phrase for somebody can begin at a token. */
export function opensDescription({ kind, text }: Token): boolean {
  return OPENING.has(text) || kind === 'ending';
}

/**
 * The noun phrase for a person that the article or possessive at `at` opens: `the former mayor of Arles`, `Iraq’s foreign minister`.
 *
 * @param isNoun whether somebody of the story is called by a noun
 */
export function phraseAt(
  tokens: readonly Token[],
  at: number,
  isNoun: (noun: string) => boolean,
): DescribingPhrase | null {
  const opening = tokens[at]!;
  const first = opening.kind === 'ending' ? ownerOf(tokens, at) : at;
  return first < 0 || isPredicate(tokens, first) ? null : nounBehind(tokens, first, at, isNoun);
}

/** The noun phrase without an article that opens a headline: `Ex-mayor jailed`. */
export function phraseOfHeadline(tokens: readonly Token[], isNoun: (noun: string) => boolean): DescribingPhrase | null {
  return nounBehind(tokens, 0, -1, isNoun);
}

/** The phrase that begins at `first`, with its noun looked for behind `at`. */
function nounBehind(
  tokens: readonly Token[],
  first: number,
  at: number,
  isNoun: (noun: string) => boolean,
): DescribingPhrase | null {
  for (let i = at + 1; i < tokens.length && i <= at + LONGEST; i++) {
    const token = tokens[i]!;
    if (token.kind === 'ending' || isPluralOwner(tokens, i)) continue;
    if (
      token.kind === 'number'
        ? !AGE.test(token.text)
        : token.kind !== 'word' || (!token.capital && isSmallWord(lower(token.text)))
    )
      return null;
    const isAge = AGE.test(token.text);
    const national = token.capital && !isAge && at >= 0 ? nationalEndingAt(tokens, i) : undefined;
    const { noun } = nounEndingAt(tokens, i, at + 1);
    const isNounOfAge = i > 0 && AGE.test(tokens[i - 1]!.text) && isRole(token.text);
    if (!isAge && !national && !isNounOfAge && !isNoun(noun)) continue;
    const isVague = isAge || national !== undefined || isAlsoBeforeNoun(noun);
    const isAdjective = !isAge && ((national !== undefined && !isNoun(noun)) || isAlsoAdjective(noun));
    if (!endsHere(tokens, i + 1, isVague, isNoun) || (isAdjective && canGoOn(tokens[i + 1], tokens[i + 2]))) continue;
    // “the Norwegian and Swedish teams”
    if (national && !isNoun(noun) && isListed(tokens, i + 1)) return null;
    // “the President’s Cup” and “the King’s Head” are names.
    if (token.capital && tokens[i + 1]?.kind === 'ending' && tokens[i + 2]?.capital) return null;
    return {
      first,
      head: i,
      last: i,
      noun: isNoun(noun) && !isAge ? noun : '',
      isIndefinite: at >= 0 && INDEFINITE.has(tokens[at]!.text),
    };
  }
  return null;
}

/** The first token of whoever owns what follows the possessive ending at `at`: `South Korea` in `South Korea’s president`; or -1. */
function ownerOf(tokens: readonly Token[], at: number): number {
  let first = at;
  while (first > 0 && at - first < 4 && tokens[first - 1]!.capital && !isCalendar(tokens[first - 1]!.text)) first--;
  if (first === at) return -1;
  const before = tokens[first - 1];
  return before && DEFINITE.has(before.text) ? first - 1 : first;
}

function isPredicate(tokens: readonly Token[], first: number): boolean {
  const before = tokens[first - 1];
  return before?.kind === 'word' && BEFORE_PREDICATE.has(before.text.toLowerCase());
}

/** The country whose national the word at `i`, with the word before it, calls: `Norwegian`, `South Korean`. */
export function nationalEndingAt(tokens: readonly Token[], i: number): string | undefined {
  const before = tokens[i - 1];
  return (
    (before?.capital ? countryOfNational(`${before.text} ${tokens[i]!.text}`) : undefined) ??
    countryOfNational(tokens[i]!.text)
  );
}

function endsHere(tokens: readonly Token[], i: number, isVague: boolean, isNoun: (noun: string) => boolean): boolean {
  const next = tokens[i];
  if (next?.kind === 'ending') return true;
  if (endsPhrase(next)) return true;
  const low = lower(next!.text);
  if (next!.capital) return false;
  if (isNoun(nounEndingAt(tokens, i, i).noun)) return false;
  return isVague ? looksLikeVerb(low) : true;
}

/** Whether a word behind a nationality can be what it belongs to: “the Russian missiles”, “the Russian “threat””. */
function canGoOn(next: Token | undefined, afterNext: Token | undefined): boolean {
  if (next?.kind === 'mark') return /^(?:["“‘'`]|``|-)/u.test(next.text);
  if (next?.kind !== 'word' || !/[^s]s$/u.test(next.text) || isAuxiliary(next.text)) return false;
  // “the Democrat faces an election”: what has an object is a verb.
  const isVerb = reportingVerb(next.text)?.form === 'finite' || OBJECT.test(afterNext?.text ?? '');
  return !isVerb;
}

function isListed(tokens: readonly Token[], i: number): boolean {
  return (
    (tokens[i]?.text === ',' || tokens[i]?.text === 'and' || tokens[i]?.text === 'or') &&
    (tokens[i + 1]?.capital ?? false)
  );
}

/**
 * The last token of what a preposition at `at` attaches to a noun: `of Arles`, `for the action committee`.
 *
 * @returns `at - 1` where nothing is attached: a day, a year, or no noun at all
 */
export function lastAttached(tokens: readonly Token[], at: number): number {
  const joint = tokens[at];
  if (joint?.kind !== 'word' || !isPreposition(joint.text)) return at - 1;
  let last = at - 1;
  for (let i = at + 1; i < tokens.length && i <= at + LONGEST_ATTACHED; i++) {
    const token = tokens[i]!;
    const low = lower(token.text);
    if (token.kind === 'ending' || isPluralOwner(tokens, i)) continue;
    const isOpening = i === at + 1 && /^(?:the|a|an|its|their|all|two|three|four)$/u.test(low);
    if (isOpening) continue;
    if (token.kind !== 'word' || isCalendar(token.text) || (!token.capital && isSmallWord(low))) break;
    // “the mayor of Arles closed”: behind a name no noun in small letters goes on.
    if (!token.capital && tokens[i - 1]!.capital && tokens[i - 1]!.kind === 'word') break;
    if (!token.capital && last >= at && looksLikeVerb(low) && !/[^s]s$/u.test(low)) break;
    last = i;
  }
  return last;
}
