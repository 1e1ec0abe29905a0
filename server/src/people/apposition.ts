import type { NameRun } from '../article/article';
import { reportingVerb } from '../text/reporting-verbs';
import type { Span } from '../text/span';
import type { Token } from '../text/tokens';
import { isBarePerson, isPersonNoun } from './person-nouns';
import { isAuxiliary, isCalendar, isPreposition, isSmallWord, lower } from './phrase-words';
import { countryAt } from './countries';
import type { RolePhrase } from './role-phrases';
import { rolePhraseAt } from './role-phrases';
import { isHonorific, isPluralRole, isTitle } from './titles';

const LONGEST = 14;
const POSSESSIVE = /^(?:his|her|its|their|my|our|your|whose)$/u;
/** Of these there is one, so that even “woman” says which. */
const ONE_OF_ITS_KIND = /^(?:only|first|second|third|fourth|fifth|last|\p{L}{3,}est)$/u;
const CLOSES = /^(?:[,.;:()—–“”"?!'’]|-|--)/u;
/** What can stand behind a description besides a mark: the clause that tells more. */
const RELATIVE = /^(?:who|whom|whose|which|that|where|when|since|until|under|during|before|after|while)$/u;
/** Between the comma and the description, and no part of it. */
const LEADS_IN = /^(?:now|then|once|himself|herself|formerly|later|also|currently|until)$/u;
/** So many descriptions may follow a name. */
const MOST = 3;
const NO_PERSON =
  /^(?:day|days|night|morning|evening|afternoon|week|weekend|month|year|time|moment|end|result|start|beginning|decade|season|summer|winter|spring|autumn|minute|hour|way|case|fact|meantime|contrast|addition|response|statement|interview|speech|past|future|moment|capital|city|town|village|country|north|south|east|west|house|end|first|second|one|profit|loss|largest|only|same|name|surname|nickname|title|party|team|club|song|book|film|home|hometown|debut|third|fourth|fifth|sixth|seventh|last|other|late|former|current|venture|unit|subsidiary|company|firm|bank|group|division|affiliate|agency|newspaper|magazine|program|programme|site|network|hospital|school|university|band|charity|organisation|organization|institution|institute|fund|maker|retailer|airline|port|island|state|province|district|region|area|suburb)$/iu;

/**
 * What stands behind a name as its description: `, archbishop of Mamfe,`; `, 61, a former teacher who …`; `— a nurse —`.
 * Offsets relative to the block.
 *
 * @returns their spans without commas and without the clause that may follow; two where “and” opens another with an article
 */
export function appositionsBehind(tokens: readonly Token[], run: NameRun): Span[] {
  const at = behindHome(tokens, run.tokenEnd);
  const opening = tokens[at]?.text ?? '';
  if (!/^(?:,|—|–|-|--|\()$/u.test(opening)) return [];
  let first = at + 1;
  if (tokens[first]?.kind === 'number' && tokens[first + 1]?.text === ',') first += 2;
  if (LEADS_IN.test(tokens[first]?.text ?? '')) first++;
  const found: RolePhrase[] = [];
  while (found.length < MOST) {
    const read = rolePhraseAt(tokens, first);
    if (!read || !saysWhatSomebodyIs(tokens, read)) break;
    const phrase = { ...read, end: endOfPhrase(tokens, read) };
    found.push(phrase);
    const next = tokens[phrase.end];
    if (next?.text === 'and') {
      first = phrase.end + 1;
      // “a nurse and two drivers” are people in a list.
      if (!rolePhraseAt(tokens, first)) return [];
    } else if (isClosed(next, opening)) {
      return found.map(({ first: start, end }) => ({ start: tokens[start]!.start, end: tokens[end - 1]!.end }));
    } else {
      return [];
    }
  }
  return [];
}

function isOneOfItsKind(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, to).some(({ text }) => ONE_OF_ITS_KIND.test(text));
}

/** “the fourth president to visit the town”: what makes somebody the fourth belongs to it, up to the closing mark. */
function endOfPhrase(tokens: readonly Token[], { bare, head, end }: RolePhrase): number {
  if (tokens[end]?.text !== 'to' || !isOneOfItsKind(tokens, bare, head)) return end;
  let i = end;
  while (i < tokens.length && i < end + LONGEST && tokens[i]!.kind !== 'mark') i++;
  return i;
}

/** The token behind `of Leeds`, where that follows a name. */
function behindHome(tokens: readonly Token[], from: number): number {
  if (!/^(?:of|from)$/u.test(tokens[from]?.text ?? '')) return from;
  let i = from + 1;
  while (i <= from + 4 && tokens[i]?.capital) i++;
  return i > from + 1 && tokens[i]?.text === ',' ? i : from;
}

function isClosed(next: Token | undefined, opening: string): boolean {
  if (!next) return true;
  const low = lower(next.text);
  if (next.kind === 'word')
    return (
      RELATIVE.test(low) ||
      /^(?:they|he|she|we|it|i)$/u.test(low) ||
      /\p{L}{2}(?:ed|ing)$/u.test(low) ||
      isPreposition(low)
    );
  return opening === ',' || opening === '(' ? next.kind === 'mark' && CLOSES.test(next.text) : next.text === opening;
}

/** Whether a phrase between commas can be what somebody is: its noun is for a person, or nothing speaks against it. */
function saysWhatSomebodyIs(tokens: readonly Token[], { first, bare, end, head, determiner }: RolePhrase): boolean {
  const noun = tokens[head]!;
  if (determiner === 'whose') return false;
  if (isOneOfItsKind(tokens, bare, head) && isBarePerson(noun.text)) return true;
  if (isPersonNoun(noun.text)) return !isBarePerson(noun.text) || end > head + 1 || head > bare + 1;
  if (determiner === '') return false;
  // “a company man”, “the team captain emeritus”: the noun for a person stands further in front.
  const isInside = tokens.slice(bare, head).some(({ kind, text }) => kind === 'word' && isPersonNoun(text));
  if (isInside && !noun.capital) return true;
  if (POSSESSIVE.test(determiner)) return false;
  const isName = tokens.slice(bare, head + 1).every((token) => token.capital || token.kind !== 'word');
  return (
    !isName && !NO_PERSON.test(noun.text) && !isBarePerson(noun.text) && end > first + 1 && !/[^su]s$/u.test(noun.text)
  );
}

/**
 * What stands in front of a name between commas: `the governor of East Nusa Tenggara, Ana Sol,`; `Norway’s finance minister,
 * Ana Sol,`; `Her father, Rev. Bo Lim`.
 *
 * @returns its span with its article or possessive, or null where no role stands there
 */
export function appositionBefore(tokens: readonly Token[], run: NameRun): Span | null {
  const comma = beforeTitles(tokens, run);
  const behind = tokens[run.tokenEnd];
  if (tokens[comma]?.text !== ',' || (behind && (behind.kind !== 'mark' || !CLOSES.test(behind.text)))) return null;
  const phrases = openingsOf(tokens, comma)
    .map((first) => rolePhraseAt(tokens, first, comma))
    .filter((phrase): phrase is RolePhrase => phrase?.end === comma);
  const isKnown = ({ text }: Token): boolean => isPersonNoun(text) && !isBarePerson(text);
  const phrase =
    phrases.find((known) => isKnown(tokens[known.head]!)) ?? phrases.find((unknown) => canBeSomebody(tokens, unknown));
  return phrase ? { start: tokens[phrase.first]!.start, end: tokens[comma - 1]!.end } : null;
}

/** The token in front of a name and its titles. */
function beforeTitles(tokens: readonly Token[], run: NameRun): number {
  let i = run.token - 1;
  while (i > 0 && run.role && tokens[i]!.start >= run.role.start) i--;
  while (
    i > 0 &&
    tokens[i]!.kind === 'word' &&
    (isHonorific(tokens[i]!.text) || (tokens[i]!.capital && isTitle(tokens[i]!.text)))
  )
    i--;
  if (tokens[i]?.text === 'the' && run.role) i--;
  return i;
}

/** Where the noun phrase that ends before `comma` can begin: at an article, a possessive or an owner. The longest first. */
function openingsOf(tokens: readonly Token[], comma: number): number[] {
  const openings: number[] = [];
  let opening = -1;
  for (let i = comma - 1; i >= Math.max(0, comma - LONGEST); i--) {
    const token = tokens[i]!;
    const low = lower(token.text);
    if (token.kind === 'mark' || isPluralRole(token.text)) break;
    if (token.kind === 'ending') {
      const owner = ownerBefore(tokens, i);
      if (owner >= 0) openings.unshift((opening = owner));
      continue;
    }
    if (/^(?:a|an|the)$/u.test(low) || POSSESSIVE.test(low)) {
      openings.unshift((opening = i));
      // “a former ally of the president” is the ally.
      if (tokens[i - 1]?.text !== 'of') break;
      continue;
    }
    if (isAuxiliary(low) || (!token.capital && reportingVerb(low)?.form === 'finite')) break;
    if (opening >= 0 && i < opening - 1 && !isPreposition(low) && isSmallWord(low)) break;
    if (opening >= 0 && low !== 'of' && isPreposition(low)) break;
    if (opening >= 0 && tokens[i + 1]?.text !== 'of' && low !== 'of' && i < opening && !reachesOf(tokens, i, opening))
      break;
  }
  return openings;
}

/** Whether an “of” stands between the token at `i` and the phrase that begins at `opening`. */
function reachesOf(tokens: readonly Token[], i: number, opening: number): boolean {
  for (let j = i + 1; j < opening; j++) if (tokens[j]!.text === 'of') return true;
  return false;
}

/** The first token of the capitals, with their article, that the possessive ending at `ending` belongs to; or -1. */
function ownerBefore(tokens: readonly Token[], ending: number): number {
  let first = ending;
  while (first > 0 && ending - first < 6 && tokens[first - 1]!.kind === 'word' && tokens[first - 1]!.capital) {
    if (isCalendar(tokens[first - 1]!.text) || isSmallWord(lower(tokens[first - 1]!.text))) break;
    first--;
  }
  return first < ending ? first : -1;
}

/** Whether a phrase of an unknown noun in front of a name can mean a person: it has an owner, or begins the sentence. */
function canBeSomebody(tokens: readonly Token[], { first, head, end, determiner }: RolePhrase): boolean {
  const noun = tokens[head]!;
  // “The fate of the mill, Ana Sol said”: what an unknown noun is the noun of speaks against a person.
  if (end > head + 1 && /^(?:a|an|the)$/u.test(determiner)) return false;
  if (NO_PERSON.test(noun.text) || isBarePerson(noun.text) || /[^su]s$/u.test(noun.text) || noun.capital) return false;
  if (countryAt((i) => tokens[i]?.text, head)) return false;
  const before = tokens[first - 1];
  const beginsSentence = !before || (before.kind === 'mark' && /^[.?!”"’:;—–]/u.test(before.text));
  if (beginsSentence) return true;
  if (determiner === 'a' || determiner === 'an' || determiner === 'the') return false;
  return !/^(?:in|at|on|after|before|during|since|for|from|until|with|of|under|over|through)$/iu.test(before.text);
}
