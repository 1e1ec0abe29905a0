import type { NameRun } from '../article/article';
import { reportingVerb } from '../text/reporting-verbs';
import type { Span } from '../text/span';
import { lastStartingAtOrBefore } from '../text/span';
import type { Token } from '../text/tokens';
import { countryAt } from './countries';
import { isPersonNoun } from './person-nouns';
import { isAuxiliary, isCalendar, isPreposition, isSmallWord, lower } from './phrase-words';
import { isHonorific, isRoleModifier } from './titles';

/** Honorifics that say no more than that somebody is addressed; the others are titles, and titles are roles. */
const PLAIN =
  /^(?:mr|mrs|ms|miss|mx|mme|mlle|m|messrs|smt|shri|u|daw|haji|alhaji|lalla|moulay|madam|aunty|uncle|khun)\.?$/iu;
const DETERMINER = /^(?:a|an|the|his|her|its|their|my|our|your|this|that)$/u;
/** Adjectives that belong to a title, beside those that the names are read with. */
const ALSO_MODIFIES = /^(?:current|influential|ousted|deposed|exiled|disgraced|self-proclaimed|newly-elected)$/u;
const POSSESSIVE = /^(?:his|her|its|their|my|our|your|whose)$/iu;
const MOST_WIDENED = 4;
const TAKES_VERB =
  /^(?:to|they|we|i|you|he|she|it|who|that|will|would|can|could|may|might|must|should|did|does|do|not)$/u;

/**
 * The title or role right before a name, with the words in small letters that belong to it: `provincial governor`,
 * `Founder and chairman`, `Dr`, `Turkish novelist`. Offsets relative to the block.
 *
 * @returns its span without its article, or null where there is none
 */
export function roleBefore(tokens: readonly Token[], run: NameRun): Span | null {
  const first = run.role
    ? trimmed(tokens, lastStartingAtOrBefore(tokens, run.role.start), run)
    : unlistedRole(tokens, run);
  if (first < 0) return null;
  const end = run.role?.end ?? tokens[run.token - 1]!.end;
  const start = widened(tokens, first);
  // “his brother Sol” is said of both, so that the possessive belongs to it.
  const isOwned = POSSESSIVE.test(tokens[start - 1]?.text ?? '');
  return { start: tokens[isOwned ? start - 1 : start]!.start, end };
}

/**
 * What the names are read with, cut behind a preposition that belongs to something else: `the party under acting Prime
 * Minister Sol`, `the father of dissident Sol`. `Secretary of State` stays: no person stands behind its preposition.
 */
function trimmed(tokens: readonly Token[], from: number, run: NameRun): number {
  let first = from;
  let last = from;
  while (last + 1 < run.token && tokens[last + 1]!.end <= run.role!.end) last++;
  for (let i = from; i < last; i++) {
    const low = lower(tokens[i]!.text);
    // “And President Sol”: the capital is the sentence’s.
    if (i === first && isSmallWord(low)) first = i + 1;
    if (isPreposition(low) && (isPersonNoun(tokens[last]!.text) || !/^(?:of|for|to|at|in)$/u.test(low))) first = i + 1;
  }
  return first;
}

/** A title that is also an honorific, or a noun for a person that the names are not read with. */
function unlistedRole(tokens: readonly Token[], run: NameRun): number {
  const last = run.token - 1;
  const token = tokens[last];
  if (token?.kind !== 'word' || token.end === tokens[run.token]!.start) return -1;
  if (isHonorific(token.text)) return PLAIN.test(token.text) ? -1 : last;
  if (/-(?:elect|designate)$/u.test(token.text) && isPersonNoun(token.text)) return last;
  if (token.capital && last > 0 && !endsSentence(tokens[last - 1]!)) return -1;
  const low = lower(token.text);
  if (token.text === 'elder') return -1;
  if (isPersonNoun(token.text)) return last;
  if (
    token.capital ||
    isSmallWord(low) ||
    isAuxiliary(low) ||
    reportingVerb(low) ||
    isCalendar(low) ||
    low.endsWith('ed')
  )
    return -1;
  return countryEndingAt(tokens, last - 1) ? last : -1;
}

function endsSentence({ kind, text }: Token): boolean {
  return kind === 'mark' && /^[.?!"“”‘:;•*—–-]/u.test(text);
}

function countryEndingAt(tokens: readonly Token[], last: number): boolean {
  for (let from = Math.max(0, last - 1); from <= last; from++) {
    const found = countryAt((i) => (i <= last ? tokens[i]?.text : undefined), from);
    if (found && from + found.count - 1 === last) return true;
  }
  return false;
}

/** The first token of a role with what stands before it in small letters, and with another role that “and” joins to it. */
function widened(tokens: readonly Token[], from: number): number {
  // Words in small letters before a title in capitals are rather a verb: “they blame President Sol”.
  const onlyModifiers = tokens[from]!.capital;
  let modified = from;
  while (modified > 0 && modifies(tokens[modified - 1]!)) modified--;
  let first = modified;
  if (!onlyModifiers) while (first > 0 && from - first < MOST_WIDENED && belongs(tokens, first - 1)) first--;
  if (!isBoundary(tokens, first - 1)) return modified;
  // “to meet coach Sol”, “they met coach Sol”: the first word is the verb.
  if (first < modified && TAKES_VERB.test(lower(tokens[first - 1]?.text ?? ''))) return modified;
  if (tokens[first - 1]?.text !== 'and') return first;
  // “Founder and chairman”, “Prime Minister and Defence Minister”
  let other = first - 2;
  if (other < 0 || !isPersonNoun(tokens[other]!.text)) return first;
  while (
    other > 0 &&
    first - other < MOST_WIDENED &&
    (tokens[other - 1]!.capital || isRoleModifier(tokens[other - 1]!.text)) &&
    tokens[other - 1]!.kind === 'word'
  )
    other--;
  const before = tokens[other - 1];
  return before === undefined || endsSentence(before) ? other : first;
}

function modifies({ text }: Token): boolean {
  return (isRoleModifier(text) && !isPreposition(text)) || ALSO_MODIFIES.test(text);
}

function belongs(tokens: readonly Token[], i: number): boolean {
  const { kind, text, capital } = tokens[i]!;
  if (kind !== 'word') return false;
  const low = lower(text);
  if (capital) {
    const isOpening = i === 0 || endsSentence(tokens[i - 1]!);
    return (isOpening && !isSmallWord(low) && !isCalendar(low) && !reportingVerb(low)) || countryEndingAt(tokens, i);
  }
  if (isSmallWord(low) || isAuxiliary(low) || reportingVerb(low) || low.endsWith('ing')) return false;
  return (
    !low.endsWith('ed') ||
    DETERMINER.test(lower(tokens[i - 1]?.text ?? '')) ||
    isPreposition(lower(tokens[i - 1]?.text ?? ''))
  );
}

function isBoundary(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (!token || token.kind === 'mark' || token.kind === 'ending') return true;
  const low = lower(token.text);
  return isSmallWord(low) || reportingVerb(low) !== undefined;
}
