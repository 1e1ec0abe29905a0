import { reportingVerb } from '../text/reporting-verbs';
import type { Token } from '../text/tokens';

/** Small words that tell where a noun phrase ends, for those who read tokens. */

const PREPOSITIONS = new Set(
  (
    'of to with from by for in on at about against between after before over under into through during without among toward towards behind beside ' +
    'like than near via upon despite amid across around outside inside within per since until'
  ).split(' '),
);
const CONJUNCTIONS = new Set(
  'and or but nor that if when because while although though whether so as what how why where unless whereas yet once which who whom whose'.split(
    ' ',
  ),
);
const AUXILIARIES = new Set(
  (
    'is are was were be been being am has have had having do does did will would can could may might must shall should not cannot ' +
    'isn’t wasn’t hasn’t hadn’t doesn’t didn’t won’t wouldn’t can’t couldn’t shouldn’t'
  ).split(' '),
);
const PRONOUNS = new Set(
  (
    'he she it they we i you him her them us me his hers its their our my your himself herself itself themselves the a an this these those there here ' +
    'another each every any some no both'
  ).split(' '),
);
const ADVERBS = new Set(
  (
    'also then later earlier now today yesterday tomorrow still even just once again never ever often always instead too soon already however ' +
    'out up down back away off ago alone first meanwhile twice tonight last next'
  ).split(' '),
);
/** Past forms that do not end in -ed. */
const PAST_FORMS = new Set(
  (
    'won led ran sang spoke said told went came took left made gave got put set hit beat lost met sat stood held kept knew thought felt fell rose ' +
    'began drew wrote saw found flew fought threw bought brought caught sent spent paid built broke chose grew drove rode shot wore swore ' +
    'shook struck hid fled slept swam understood meant heard bore cut quit let became'
  ).split(' '),
);
const CALENDAR =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)$/u;

/** A word in small letters, or what a word would be in small letters, with straight apostrophes made curly. */
export function lower(text: string): string {
  return text.toLowerCase().replace("'", '’');
}

export function isPreposition(low: string): boolean {
  return PREPOSITIONS.has(low);
}

export function isAuxiliary(low: string): boolean {
  return AUXILIARIES.has(low);
}

/** A day or a month. */
export function isCalendar(text: string): boolean {
  return CALENDAR.test(text.toLowerCase());
}

/** Whether a word belongs to no noun phrase that stands before it: a preposition, a conjunction, an auxiliary, a pronoun, an adverb. */
export function isSmallWord(low: string): boolean {
  return (
    PREPOSITIONS.has(low) ||
    CONJUNCTIONS.has(low) ||
    AUXILIARIES.has(low) ||
    PRONOUNS.has(low) ||
    ADVERBS.has(low) ||
    low.endsWith('ly')
  );
}

/** Whether a word in small letters is a verb by its form or by what it means; a plural noun can look like one. */
export function looksLikeVerb(low: string): boolean {
  return (
    AUXILIARIES.has(low) ||
    PAST_FORMS.has(low) ||
    /(?:[^s]s|ed|ing)$/u.test(low) ||
    reportingVerb(low)?.form === 'finite'
  );
}

/** Whether a token ends every noun phrase: the end of the text, a mark, a small word, a day. */
export function endsPhrase(token: Token | undefined): boolean {
  if (!token || token.kind === 'mark' || token.kind === 'number') return true;
  if (token.kind === 'ending') return false;
  return token.capital ? CALENDAR.test(token.text.toLowerCase()) : isSmallWord(lower(token.text));
}

/** `the parents’ association`: the apostrophe alone is a possessive ending behind an s. */
export function isPluralOwner(tokens: readonly Token[], i: number): boolean {
  const { start, end, text } = tokens[i]!;
  const before = tokens[i - 1];
  const next = tokens[i + 1];
  return (
    /^['’]$/u.test(text) &&
    before?.end === start &&
    before.text.endsWith('s') &&
    next?.kind === 'word' &&
    next.start > end
  );
}
