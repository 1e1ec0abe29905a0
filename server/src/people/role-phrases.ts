import { reportingVerb } from '../text/reporting-verbs';
import type { Token } from '../text/tokens';
import {
  isAuxiliary,
  isCalendar,
  isPluralOwner,
  isPreposition,
  isSmallWord,
  looksLikeVerb,
  lower,
} from './phrase-words';
import { isPersonNoun } from './person-nouns';
import { isPluralRole } from './titles';

/** A noun phrase that says what somebody is: places of tokens in their block. */
export interface RolePhrase {
  /** Its article or possessive, or else its first word. */
  readonly first: number;
  /** Its first word behind an article; a possessive belongs to it. */
  readonly bare: number;
  /** The index behind its last token. */
  readonly end: number;
  /** The last token of its noun, before any preposition. */
  readonly head: number;
  /** Its article or possessive in small letters; empty where it has none. */
  readonly determiner: string;
}

const DETERMINER = /^(?:a|an|the|one|his|her|its|their|my|our|your|whose)$/u;
const ARTICLE = /^(?:a|an|the|one)$/u;
const ATTACHES = /^(?:of|for|at|in|from|to|with|on)$/u;
/** Behind these and `a`, or alone, stand many. */
const MANY =
  /^(?:dozen|dozens|few|number|couple|group|pair|team|lot|crowd|hundred|thousand|handful|two|three|four|five|six|seven|eight|nine|ten|several|many)$/u;
const LONGEST = 22;

/**
 * The noun phrase that begins at `first`. It ends before a relative clause, a shortened one included, before a time, and
 * before “and” with an article.
 *
 * @param until where the phrase has to end, if that is known: what a preposition attaches goes on until there
 * @returns null where none begins there, or it means several people
 */
export function rolePhraseAt(tokens: readonly Token[], first: number, until = tokens.length): RolePhrase | null {
  const opening = tokens[first];
  if (opening?.kind !== 'word') return null;
  const determiner = DETERMINER.test(lower(opening.text)) ? lower(opening.text) : '';
  const bare = ARTICLE.test(determiner) ? first + 1 : first;
  let head = -1;
  let end = -1;
  for (let i = determiner ? first + 1 : first; i < until && i < first + LONGEST; i++) {
    const token = tokens[i]!;
    const low = lower(token.text);
    if (token.kind === 'ending') continue;
    if (token.kind === 'number') {
      if (head >= 0) break;
      continue;
    }
    if (token.kind === 'mark') {
      if (isPluralOwner(tokens, i)) continue;
      break;
    }
    if (ATTACHES.test(low) && end >= 0) {
      if (head < 0) head = end - 1;
      if (until === tokens.length && !opensAttached(tokens, i + 1, low)) break;
      continue;
    }
    if (low === 'and') {
      if (end < 0 || !goesOnBehindAnd(tokens, i + 1)) break;
      continue;
    }
    if (
      low === 'the' ||
      low === 'a' ||
      low === 'an' ||
      low === 'its' ||
      low === 'their' ||
      low === 'his' ||
      low === 'her'
    ) {
      if (isPreposition(lower(tokens[i - 1]!.text))) continue;
      break;
    }
    const isOrdinal =
      /^(?:first|last|next)$/u.test(low) && /^(?:the|its|his|her|their)$/u.test(lower(tokens[i - 1]?.text ?? ''));
    if (isOrdinal) continue;
    if (isCalendar(token.text) || (isSmallWord(low) && !(token.capital && end < 0) && !low.endsWith('ly'))) break;
    if (low.endsWith('ly') && end >= 0 && isPersonNoun(tokens[end - 1]!.text)) break;
    if (!token.capital && end > 0 && startsClause(tokens, i, end)) break;
    end = i + 1;
  }
  if (end <= first || (determiner !== '' && end <= first + 1)) return null;
  if (head < 0) head = end - 1;
  if (tokens[head]!.kind !== 'word' || MANY.test(lower(tokens[bare]?.text ?? '')) || isPluralRole(tokens[head]!.text))
    return null;
  return { first, bare, end, head, determiner };
}

/** Whether a preposition attaches to the noun before it: no year, no day, nobody’s youth. */
function opensAttached(tokens: readonly Token[], i: number, preposition: string): boolean {
  const next = tokens[i];
  if (next?.kind !== 'word' || isCalendar(next.text)) return false;
  const low = lower(next.text);
  if (preposition === 'of') return true;
  if (
    /^(?:his|her|my|your|this|that|these|those|it|him|them|which|whom|all|least|first|last|time|office|public|court)$/u.test(
      low,
    )
  )
    return false;
  if (preposition === 'in' || preposition === 'on' || preposition === 'with' || preposition === 'to')
    return next.capital || /^(?:the|a|its|an)$/u.test(low) ? !isTimeAhead(tokens, i) : false;
  return !isTimeAhead(tokens, i);
}

function isTimeAhead(tokens: readonly Token[], i: number): boolean {
  for (const token of tokens.slice(i, i + 3))
    if (
      /^(?:years?|months?|weeks?|days?|decades?|hours?|time|past|summer|winter|spring|autumn|morning|evening|night|[0-9]+s?)$/iu.test(
        token.text,
      )
    )
      return true;
  return false;
}

/** “founder and chairman” is one role; “a nurse and the mother of two” are two, “a nurse and two drivers” are people. */
function goesOnBehindAnd(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i];
  if (next?.kind !== 'word') return false;
  const low = lower(next.text);
  return !isSmallWord(low) && !isAuxiliary(low) && !MANY.test(low) && reportingVerb(low)?.form !== 'finite';
}

/** A verb in small letters behind the noun: “a woman accused of”, “an epidemiologist advising”, “the mayor had no time”. */
function startsClause(tokens: readonly Token[], i: number, end: number): boolean {
  const low = lower(tokens[i]!.text);
  if (isAuxiliary(low) || (reportingVerb(low)?.form === 'finite' && !low.endsWith('ed'))) return true;
  const isBehindNoun = isPersonNoun(tokens[end - 1]!.text) || tokens[end - 1]!.capital;
  if (!isBehindNoun || isPersonNoun(low)) return false;
  return (
    /(?:ed|ing)$/u.test(low) || (looksLikeVerb(low) && !/[^s]s$/u.test(low)) || reportingVerb(low)?.form === 'finite'
  );
}
