import type { NameRun, NameSign } from '../article/article';
import { isAllCapitals } from '../text/characters';
import { reportingVerb } from '../text/reporting-verbs';
import type { Span } from '../text/span';
import type { Token } from '../text/tokens';
import type { Lexicon } from './lexicon';
import { nameFeatures } from './name-features';
import { readRoleBefore } from './role-before';
import { genderOfRole, isHonorific, isPluralRole, isRole, isRoleModifier, isTitle } from './titles';

const PARTICLES = new Set(
  'van von de der den del della dela di da dos das du la le al el bin ibn bint ben abu ter ten zu af av'.split(' '),
);
/** Those that are nothing else in an English sentence. */
const LEADING_PARTICLES = new Set('van von der den del della di dos das bin ibn bint'.split(' '));
const NO_NAME = new Set("i i’m i'm i’ve i've i’ll i'll i’d i'd the a an and or but if ok okay".split(' '));
const PLACE_PREPOSITIONS = new Set('in at near across throughout inside outside around'.split(' '));
const PERSON_PREPOSITIONS = new Set('by with against told like than'.split(' '));
/** `al-Maliki`, `d’Arc`: a name that begins in small letters. */
const HYPHENED_ARTICLE = /^(?:(?:al|el|an|as|ash|ad|ar|at|az|ud|ul|ol|bin|ben)-|d['’]|l['’]|dell['’])\p{Lu}/u;
/** He can begin a name, He Ping, but is none alone. */
const PRONOUN = /^(?:he|she|it|we|they|you|his|her|him|its|our|their|my|your|who|this|that)$/iu;
const GENERATION = /^(?:Jr\.?|Sr\.?|I{2,3}|IV)$/u;

interface Reader {
  readonly featuresOf: ReturnType<typeof nameFeatures>;
  readonly tokens: readonly Token[];
  readonly sentenceStarts: ReadonlySet<number>;
  readonly lexicon: Lexicon;
  /** A headline in capitals or in title case: every word begins with a capital there, so none tells a name. */
  readonly allCapital: boolean;
}

/**
 * The runs of capitalised words in a block that may name a person, with titles, demonyms and the common word that begins
 * a sentence taken off.
 *
 * @param tokens the block's tokens, offsets relative to the block
 * @param sentences the block's sentences, same offsets
 */
export function findNameRuns(tokens: readonly Token[], sentences: readonly Span[], lexicon: Lexicon): NameRun[] {
  const sentenceStarts = new Set(sentences.map((sentence) => sentence.start));
  const reader: Reader = {
    tokens,
    sentenceStarts,
    featuresOf: nameFeatures(tokens, sentenceStarts, lexicon),
    lexicon,
    allCapital: isAllCapital(tokens),
  };
  const runs: NameRun[] = [];
  for (let i = 0; i < tokens.length;) {
    const end = withNickname(reader, endOfRun(reader, i));
    if (end <= i) {
      i++;
      continue;
    }
    const run = end > i ? shape(reader, withParticles(tokens, i), end) : null;
    if (run) runs.push(run);
    i = end;
  }
  return runs;
}

const NICKNAME_OPENS = /^(?:["“‘'(]|``)$/u;
const NICKNAME_CLOSES = /^(?:["”’')]|'')$/u;
const LONGEST_NICKNAME = 3;

/** `Ana “Annie” Sol`, `James Leander (Leo) Sol`: the end of the whole name, where a nickname and a surname follow. */
function withNickname(reader: Reader, end: number): number {
  const { tokens, lexicon } = reader;
  const opening = tokens[end];
  if (end === 0 || !tokens[end - 1]!.capital || !opening || !NICKNAME_OPENS.test(opening.text)) return end;
  if (!followsBySpace(tokens, end)) return end;
  let i = end + 1;
  while (i < tokens.length && i - end <= LONGEST_NICKNAME && tokens[i]!.capital) i++;
  if (i === end + 1 || !NICKNAME_CLOSES.test(tokens[i]?.text ?? '') || tokens[i]!.start !== tokens[i - 1]!.end)
    return end;
  // In brackets only a given name or initials: a list of winners has (Norway) behind each.
  const inside = tokens[end + 1]!.text;
  if (opening.text === '(' && !(i === end + 2 && (isGiven(lexicon, inside) || /^(?:\p{Lu}\.)+$/u.test(inside))))
    return end;
  if (!followsBySpaceAt(tokens, i + 1) || startsSentence(reader, i + 1) || !isNameWord(reader, i + 1)) return end;
  return endOfRun(reader, i + 1);
}

function followsBySpaceAt(tokens: readonly Token[], i: number): boolean {
  return i < tokens.length && followsBySpace(tokens, i);
}

/** The words of a name, a nickname between marks left out. */
function wordsOf(tokens: readonly Token[], start: number, end: number): string[] {
  const words: string[] = [];
  let inNickname = false;
  for (const token of tokens.slice(start, end)) {
    if (token.kind === 'mark') inNickname = !inNickname;
    else if (!inNickname) words.push(token.text);
  }
  return words;
}

/** `bin Salman`, `dos Santos`: where the surname alone begins with particles. */
function withParticles(tokens: readonly Token[], from: number): number {
  let start = from;
  while (start > 0 && LEADING_PARTICLES.has(tokens[start - 1]!.text) && followsBySpace(tokens, start)) start--;
  return start;
}

function isAllCapital(tokens: readonly Token[]): boolean {
  const words = tokens.filter((token) => token.kind === 'word' && token.text.length > 3);
  return words.length >= 2 && words.filter((word) => word.capital).length / words.length > 0.7;
}

function endOfRun(reader: Reader, from: number): number {
  const { tokens } = reader;
  let end = from;
  for (let i = from; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (i > from && (!followsBySpace(tokens, i) || startsSentence(reader, i))) break;
    if (isNameWord(reader, i)) end = i + 1;
    else if (!(end > from && PARTICLES.has(token.text) && isParticleRun(reader, i))) break;
  }
  return end;
}

/** A particle belongs to a name where a capital follows it, at once or behind one more particle. */
function isParticleRun(reader: Reader, i: number): boolean {
  const next = reader.tokens[i + 1];
  if (!next) return false;
  if (isNameWord(reader, i + 1)) return true;
  const afterNext = reader.tokens[i + 2];
  return PARTICLES.has(next.text) && afterNext !== undefined && isNameWord(reader, i + 2);
}

function isNameWord(reader: Reader, i: number): boolean {
  const token = reader.tokens[i]!;
  if (token.kind !== 'word' || NO_NAME.has(token.text.toLowerCase())) return false;
  if (!token.capital) return HYPHENED_ARTICLE.test(token.text);
  if (token.text.length > 1 && !token.text.includes('.') && isAllCapitals(token.text)) {
    return (
      reader.allCapital ||
      isLabel(reader.tokens, token) ||
      isTitle(token.text) ||
      isRole(token.text) ||
      GENERATION.test(token.text) ||
      isInitials(reader, i)
    );
  }
  return true;
}

const NO_INITIALS =
  /^(?:US|UK|EU|UN|UAE|USA|AU|TV|PM|MP|VP|MK|AP|DC|NY|LA|NZ|HK|PC|IT|AI|BJP|NBA|NFL|MLB|NHL|FIA|UFC|CEO|CFO|COO|CTO|CPO|CMO|CIO|ICC|IOC|IMF|WHO|FBI|CIA|BBC|CNN|NBC|CBS|ABC|RAF|IRA|PLO|ANC|GOP|SS|HE|HH|HM|HRH|II|III|IV|VI|VII|XIV|XV|AM|FC|SC|AC|CD|CF|RB|QB|NO|OK|OR|AND|THE|ON|IN|AT|OF|TO|BY|AS|IS|NATO)$/u;

/** `TD Jakes`, `KB Sol`: two letters, at the most three, that are written without stops before a name. */
function isInitials({ tokens, lexicon }: Reader, i: number): boolean {
  const { text } = tokens[i]!;
  const next = tokens[i + 1];
  if (!/^\p{Lu}{2}$/u.test(text) || NO_INITIALS.test(text) || !next?.capital || !followsBySpace(tokens, i + 1))
    return false;
  const low = next.text.toLowerCase();
  return (
    /^\p{Lu}[\p{Ll}’'-]+\p{L}*$/u.test(next.text) &&
    !tokens[i - 1]?.capital &&
    (!lexicon.common.has(low) || lexicon.family.has(low)) &&
    !isTitle(low) &&
    !isRole(low) &&
    !lexicon.organisationHead.has(low) &&
    !lexicon.demonym.has(low) &&
    !lexicon.place.has(low)
  );
}

/** `FURTADO: …`: the first word of a paragraph of a transcript. */
function isLabel(tokens: readonly Token[], token: Token): boolean {
  // `Q:`, `TBP:` are letters for somebody, and no name.
  if (token.text.length < 4) return false;
  const last = tokens[0] === token ? tokens[1] : tokens[1] === token ? tokens[2] : undefined;
  return last?.text === ':' || (tokens[0] === token && tokens[2]?.text === ':');
}

function followsBySpace(tokens: readonly Token[], i: number): boolean {
  const gap = tokens[i]!.start - tokens[i - 1]!.end;
  return gap >= 1 && gap <= 2;
}

function startsSentence(reader: Reader, i: number): boolean {
  return reader.sentenceStarts.has(reader.tokens[i]!.start);
}

/** Whether a capital means nothing here: the first word of a sentence, or of a quotation. */
function isCapitalByPlace(reader: Reader, i: number): boolean {
  const before = reader.tokens[i - 1];
  return (
    !before ||
    startsSentence(reader, i) ||
    (before.kind === 'mark' && /^(?:["“‘'„:.!?•*#-]|``|--|—|–)/u.test(before.text))
  );
}

function shape(reader: Reader, from: number, to: number): NameRun | null {
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
  const end = dropTrailing(reader, start, to);
  if (end <= start) return null;
  const words = wordsOf(tokens, start, end);
  if (words.length === 1 && PRONOUN.test(words[0]!)) return null;
  const role = readRoleBefore(tokens, start);
  return {
    start: tokens[start]!.start,
    end: tokens[end - 1]!.end,
    words,
    token: start,
    tokenEnd: end,
    role: role?.hasRole ? { start: role.start, end: role.end } : null,
    signs: readSigns(reader, start, end),
    features: reader.featuresOf({ from: start, to: end }, { from, to }),
  };
}

/** `Dublin-born`, `U.S.-allied`: a capital of its own, and no part of the name behind it. */
function isOriginAdjective(word: string): boolean {
  return /-(?:born|based|educated|trained|raised|backed|allied|bred|led|era)$/u.test(word);
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

const KIN =
  /^(?:father|mother|brother|sister|son|daughter|friend|cousin|parent|partner|victim|rival|predecessor|successor|killer|author|fellow|colleague|neighbou?r|teammate|survivor|aide|widow|wife|husband)s?$/iu;

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
    const isPlainWord = !isName && !lexicon.either.has(low) && lexicon.common.has(low);
    const drop =
      lexicon.demonym.has(low) ||
      lexicon.calendar.has(low) ||
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
      !reader.lexicon.calendar.has(low) &&
      !isHead &&
      !(end - start > 2 && isHonorific(text) && !GENERATION.test(text))
    )
      break;
    end--;
  }
  return end;
}

export function isGiven(lexicon: Lexicon, word: string): boolean {
  const low = word.toLowerCase();
  return lexicon.given.has(low) || (low.includes('-') && lexicon.given.has(low.slice(0, low.indexOf('-'))));
}

function readSigns(reader: Reader, start: number, end: number): NameSign[] {
  const { tokens } = reader;
  const signs: NameSign[] = [];
  const before = tokens[start - 1];
  const beforeLow = before?.text.toLowerCase() ?? '';
  if (before?.kind === 'word' && before.end < tokens[start]!.start && !startsSentence(reader, start)) {
    if (isHonorific(before.text)) signs.push('honorific');
    else if (before.capital && (isTitle(before.text) || isRole(before.text))) signs.push('title');
    else if (!before.capital && isRole(before.text)) signs.push('role');
    else if (PLACE_PREPOSITIONS.has(beforeLow)) signs.push('place-preposition');
    else if (PERSON_PREPOSITIONS.has(beforeLow)) signs.push('person-preposition');
    else if (beforeLow === 'the') signs.push('the');
    const verb = reportingVerb(before.text);
    const isInverted = tokens[start - 2]?.kind === 'mark' && /^["”’',]/u.test(tokens[start - 2]!.text);
    if (verb && verb.class !== 'thinks' && verb.form === 'finite' && isInverted) signs.push('speaks');
  }
  if (isCapitalByPlace(reader, start)) signs.push('sentence-start');
  if (isDescribed(tokens, start, end)) signs.push('described');
  readSignsAfter(tokens, end, signs, reader.lexicon);
  if (start === 0 && tokens[end]?.text === ':') signs.push('label');
  return signs;
}

function readSignsAfter(tokens: readonly Token[], end: number, signs: NameSign[], lexicon: Lexicon): void {
  let i = end;
  if (tokens[i]?.kind === 'ending') {
    signs.push('possessive');
    return;
  }
  const after = tokens[i];
  if (!after) return;
  if (after.text === '(' && isOrigin(tokens, i, lexicon)) signs.push('origin');
  if (after.text === ',') {
    const next = tokens[i + 1];
    const low = next?.text.toLowerCase() ?? '';
    if (next?.kind === 'number' && /^[1-9]\d?$/u.test(low) && /^[,.]$/u.test(tokens[i + 2]?.text ?? ''))
      signs.push('age');
    else if (/^(?:who|whom|whose)$/u.test(low)) signs.push('who');
    else if (appositionHasRole(tokens, i + 1)) signs.push('apposition');
    return;
  }
  if (after.kind !== 'word') return;
  if (/^(?:who|whom|whose)$/u.test(after.text)) signs.push('who');
  if (/^(?:also|later|then|has|had|recently|once|previously|repeatedly)$/u.test(after.text)) i++;
  const verb = tokens[i] ? reportingVerb(tokens[i]!.text) : undefined;
  if (verb && (verb.class !== 'thinks' || verb.form === 'finite') && verb.form !== 'base' && !tokens[i]!.capital)
    signs.push('speaks');
  if (!after.capital && (isRole(after.text) || isRoleModifier(after.text))) signs.push('before-role');
}

/** `The former works director, Ana Sol, …`: between commas, behind words that begin with an article and hold a role. */
function isDescribed(tokens: readonly Token[], start: number, end: number): boolean {
  if (tokens[start - 1]?.text !== ',' || !/^[,.]$/u.test(tokens[end]?.text ?? '')) return false;
  let hasRole = false;
  for (let i = start - 2; i >= Math.max(0, start - 10); i--) {
    const token = tokens[i]!;
    if (token.kind === 'mark') return false;
    if (isRole(token.text)) hasRole = true;
    if (/^(?:the|a|an|his|her|its|their)$/iu.test(token.text) && hasRole) return true;
  }
  return false;
}

/** `Ana Sol (Norway)`, `Rep. Ana Sol (D-Wis.)` */
function isOrigin(tokens: readonly Token[], bracket: number, lexicon: Lexicon): boolean {
  const first = tokens[bracket + 1];
  if (!first?.capital) return false;
  const closes = tokens.slice(bracket + 2, bracket + 5).some((token) => token.text === ')');
  const low = first.text.toLowerCase().replace(/\.$/u, '');
  return (
    closes &&
    (lexicon.place.has(low) ||
      lexicon.demonym.has(low) ||
      /^[DRI]-\p{Lu}/u.test(first.text) ||
      /^[DRI]$/u.test(first.text))
  );
}

/** `, a teacher at …`, `, the mayor`, `, archbishop of Mamfe`: a role within the first words behind the comma. */
function appositionHasRole(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < Math.min(tokens.length, from + 7); i++) {
    const token = tokens[i]!;
    if (token.kind === 'mark' || reportingVerb(token.text)?.form === 'finite') return false;
    if (isRole(token.text)) return true;
  }
  return false;
}
