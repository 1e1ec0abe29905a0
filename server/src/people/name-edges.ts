import { reportingVerb } from '../text/reporting-verbs';
import type { Token } from '../text/tokens';
import type { Lexicon } from './lexicon';
import { familyStep, givenStep } from './lexicon';
import type { TokenRange } from './name-features';
import type { Reader } from './name-reader';
import { GENERATION, isCapitalByPlace, isGiven, PARTICLES } from './name-reader';
import { genderOfRole, isHonorific, isOfficeInShort, isPluralRole, isRole, isRoleModifier, isTitle } from './titles';

const MONTH_OR_NAME = /^(?:jan|mar|jun|may|april|june|august|dec|sun|sat|wed|tues?|mon)$/u;

/** At the start of a sentence they are verbs and conjunctions far more often. */
const VERB_OR_NAME =
  /^(?:will|may|can|do|in|so|an|my|see|art|pat|grant|mark|bill|sue|chase|hunt|young|long|an|ha|la|so|asia|europe|american|royal|prince|king|major|sir|lord|lady|general|state|young|christian|sunday|monday|friday|january|september)$/u;
const KIN =
  /^(?:father|mother|brother|sister|son|daughter|friend|cousin|parent|partner|victim|rival|predecessor|successor|killer|author|fellow|colleague|neighbou?r|teammate|survivor|aide|widow|wife|husband)s?$/iu;

/**
 * The part of a run of capitals that is the name: without titles and offices, the word that begins a sentence, days and
 * letters for offices behind it.
 *
 * @returns tokens from … to; empty where nothing is left
 */
export function trimEdges(reader: Reader, from: number, to: number): TokenRange {
  const { tokens, lexicon } = reader;
  const word = (i: number): string => tokens[i]!.text;
  let start = from;
  let titleEnd = -1;
  for (let i = from; i < to - 1; i++) {
    if (
      isTitle(word(i)) ||
      ((isRole(word(i)) || isPluralRole(word(i)) || isOriginAdjective(word(i))) && !isGiven(lexicon, word(i)))
    )
      titleEnd = i;
  }
  if (titleEnd >= 0) start = titleEnd + 1;
  if (start === from && isBehindOffice(tokens, from)) start = dropOffice(reader, from, to);
  start = dropLeading(reader, start, to, titleEnd >= 0);
  return { from: start, to: dropTrailing(reader, start, to) };
}

function dropLeading(reader: Reader, from: number, to: number, afterTitle: boolean): number {
  const { tokens, lexicon } = reader;
  let start = from;
  while (to - start > 1) {
    const low = tokens[start]!.text.toLowerCase().replace(/\.$/u, '');
    const next = tokens[start + 1]!.text;
    const isName = isGiven(lexicon, low) || lexicon.family.has(low);
    // A given name as well as a creed.
    if (
      low === 'christian' &&
      !isTitle(next) &&
      !lexicon.organisationHead.has(next.toLowerCase()) &&
      !lexicon.common.has(next.toLowerCase())
    )
      break;
    const isInitial = /^\p{Lu}\.$/u.test(tokens[start]!.text);
    if (isInitial || PARTICLES.has(low)) break;
    if (isGivenBeforeSurname(reader, start)) break;
    const isPlainWord = !isName && !lexicon.either.has(low) && lexicon.common.has(low);
    const drop =
      isQualifier(reader, start, to) ||
      lexicon.demonym.has(low) ||
      isDatePart(reader, start) ||
      (isPlainWord &&
        (isCapitalByPlace(reader, start) || isRoleModifier(low) || isGiven(lexicon, next) || reader.allCapital)) ||
      (!afterTitle && lexicon.place.has(low) && to - start > 2 && isGiven(lexicon, next)) ||
      (reportingVerb(low) !== undefined && isCapitalByPlace(reader, start) && !isName);
    if (!drop) break;
    start++;
  }
  return start;
}

function dropTrailing(reader: Reader, start: number, to: number): number {
  let end = to;
  while (end > start) {
    const text = reader.tokens[end - 1]!.text;
    const low = text.toLowerCase();
    const isHead =
      end - start > 1 && reader.allCapital && reader.lexicon.common.has(low) && !isGiven(reader.lexicon, low);
    if (
      !isDatePart(reader, end - 1) &&
      !isHead &&
      !(end - start > 1 && isOfficeInShort(text)) &&
      !(end - start > 2 && isHonorific(text) && !GENERATION.test(text))
    )
      break;
    end--;
  }
  return end;
}

/** `Unseeded Ana Sol`, `Defending Ana Sol`, `Auctioneer Ana Sol`: a word that begins the sentence and no name, before a name of two. */
function isQualifier(reader: Reader, start: number, to: number): boolean {
  const { tokens, lexicon } = reader;
  const low = tokens[start]!.text.toLowerCase();
  if (to - start < 3 || !isCapitalByPlace(reader, start) || !/(?:ed|ing|eer|ist|or)$/u.test(low)) return false;
  const known = lexicon.knownOf(low);
  return givenStep(known) === 0 && familyStep(known) === 0 && isGivenWord(lexicon, tokens[start + 1]!.text);
}

function isGivenWord(lexicon: Lexicon, word: string): boolean {
  return isGiven(lexicon, word) || givenStep(lexicon.knownOf(word.toLowerCase())) > 0;
}

/** `Hope Sol`, `Miles Lim`: a plain word that many people bear, before a word that is none. */
function isGivenBeforeSurname({ tokens, lexicon }: Reader, i: number): boolean {
  const low = tokens[i]!.text.toLowerCase();
  const next = tokens[i + 1]!.text.toLowerCase();
  const isKnown = givenStep(lexicon.knownOf(low)) > 1 && !VERB_OR_NAME.test(low);
  return (
    isKnown &&
    (familyStep(lexicon.knownOf(next)) > 0 || !lexicon.common.has(next)) &&
    !isElse(lexicon, next) &&
    !isTitle(next)
  );
}

function isElse(lexicon: Lexicon, low: string): boolean {
  const lists = [
    lexicon.place,
    lexicon.demonym,
    lexicon.organisationHead,
    lexicon.placeHead,
    lexicon.calendar,
    lexicon.organisation,
  ];
  return lists.some((list) => list.has(low));
}

/** `Dublin-born`, `U.S.-allied`: a capital of its own, and no part of the name behind it. */
function isOriginAdjective(word: string): boolean {
  return /-\p{Ll}{2,}(?:ed|ing)$|-(?:born|based|educated|trained|raised|backed|allied|bred|led|era)$/u.test(word);
}

/** `Minister of`, `Ambassador to`: the run begins with the office, and the name may follow it. */
function isBehindOffice(tokens: readonly Token[], from: number): boolean {
  const before = tokens[from - 1]?.text ?? '';
  if (before === 'and') {
    for (let i = from - 2; i >= Math.max(1, from - 8) && (tokens[i]!.capital || tokens[i]!.text === ','); i--)
      if (/^(?:of|for)$/u.test(tokens[i - 1]!.text)) return isBehindOffice(tokens, i);
    return false;
  }
  return /^(?:of|for|to|in|at)$/u.test(before) && isOffice(tokens[from - 2]?.text ?? '');
}

/** A post with a field or a place of its own. "Father of" and "friend of" are followed by a whole name. */
function isOffice(word: string): boolean {
  const isPost = isTitle(word) || isRole(word) || isPluralRole(word);
  return isPost && (/^\p{Lu}/u.test(word) || genderOfRole(word) === null) && !KIN.test(word);
}

/** Where the name begins behind an office: behind the last word that is a place or a plain word. */
function dropOffice({ tokens, lexicon }: Reader, from: number, to: number): number {
  let start = from;
  for (let i = from; i < to - 1; i++) {
    const low = tokens[i]!.text.toLowerCase();
    if (isGiven(lexicon, low)) break;
    const isOffice =
      lexicon.place.has(low) ||
      lexicon.common.has(low) ||
      lexicon.organisationHead.has(low) ||
      lexicon.demonym.has(low);
    if (isOffice) start = i + 1;
  }
  return start;
}

/** A day of the week, or a month that a number follows: the Jun of Zhang Jun is a name. */
function isDatePart({ tokens, lexicon }: Reader, i: number): boolean {
  const low = tokens[i]!.text.toLowerCase();
  if (!lexicon.calendar.has(low)) return false;
  return !MONTH_OR_NAME.test(low) || tokens[i + 1]?.kind === 'number' || isDateBefore(tokens, i);
}

/** `in May`, `since last June`: a date, whatever follows. */
function isDateBefore(tokens: readonly Token[], i: number): boolean {
  return /^(?:in|by|since|until|during|last|next|this|early|late|mid|of|for|from|on|before|after)$/u.test(
    tokens[i - 1]?.text ?? '',
  );
}
