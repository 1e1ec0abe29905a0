import type { NameRun } from '../article/article';
import { isAllCapitals, isApostrophe, isHyphen } from '../text/characters';
import type { Span } from '../text/span';
import type { Token } from '../text/tokens';
import type { Lexicon } from './lexicon';
import { trimEdges } from './name-edges';
import { nameFeatures } from './name-features';
import type { Reader } from './name-reader';
import { followsBySpace, GENERATION, PARTICLES, startsSentence } from './name-reader';
import { readSigns } from './name-signs';
import { spellingOf, withNickname, withoutLooseNickname, wordsOf } from './nicknames';
import { readRoleBefore } from './role-before';
import { isRole, isTitle, isTitleOrRole } from './titles';
import type { FactsOfWords } from './token-facts';

/** Those that are nothing else in an English sentence. */
const LEADING_PARTICLES = new Set('van von der den del della di dos das bin ibn bint'.split(' '));

const NO_NAME = new Set(
  "i i’m i'm i’ve i've i’ll i'll i’d i'd photo photos picture file the a an and or but if ok okay".split(' '),
);

const LONGEST_NO_NAME = 8;

/** `al-Maliki`, `d’Arc`: a name that begins in small letters. */
const HYPHENED_ARTICLE = /^(?:(?:al|el|an|as|ash|ad|ar|at|az|ud|ul|ol|bin|ben)-|d['’]|l['’]|dell['’])\p{Lu}/u;

const LONGEST_ARTICLE = 4;

/** He can begin a name, He Ping, but is none alone. */
const PRONOUN = /^(?:he|she|it|we|they|you|his|her|him|its|our|their|my|your|who|this|that)$/iu;

const NO_INITIALS =
  /^(?:US|UK|EU|UN|UAE|USA|AU|TV|PM|MP|VP|MK|AP|DC|NY|LA|NZ|HK|PC|IT|AI|BJP|NBA|NFL|MLB|NHL|FIA|UFC|CEO|CFO|COO|CTO|CPO|CMO|CIO|ICC|IOC|IMF|WHO|FBI|CIA|BBC|CNN|NBC|CBS|ABC|RAF|IRA|PLO|ANC|GOP|SS|HE|HH|HM|HRH|II|III|IV|VI|VII|XIV|XV|AM|FC|SC|AC|CD|CF|RB|QB|NO|OK|OR|AND|THE|ON|IN|AT|OF|TO|BY|AS|IS|NATO)$/u;

/**
 * The runs of capitalised words in a block that may name a person, with titles, demonyms and the common word that begins
 * a sentence taken off.
 *
 * @param tokens the block's tokens, offsets relative to the block
 * @param sentences the block's sentences, same offsets
 * @param facts what the name model is told of words
 */
export function findNameRuns(
  tokens: readonly Token[],
  sentences: readonly Span[],
  lexicon: Lexicon,
  facts: FactsOfWords,
): NameRun[] {
  const sentenceStarts = new Set(sentences.map((sentence) => sentence.start));
  const reader: Reader = {
    tokens,
    sentenceStarts,
    featuresOf: nameFeatures(tokens, sentenceStarts, facts),
    lexicon,
    allCapital: isAllCapital(tokens),
  };
  const runs: NameRun[] = [];
  for (let i = 0; i < tokens.length;) {
    const end = withNickname(reader, endOfRun(reader, i), (from) => endOfRun(reader, from));
    if (end <= i) {
      i++;
      continue;
    }
    const run = shape(reader, withParticles(tokens, i), end);
    if (run) runs.push(run);
    i = end;
  }
  return runs;
}

function isAllCapital(tokens: readonly Token[]): boolean {
  const words = tokens.filter((token) => token.kind === 'word' && token.text.length > 3);
  return words.length >= 2 && words.filter((word) => word.capital).length / words.length > 0.7;
}

/** `bin Salman`, `dos Santos`: where the surname alone begins with particles. */
function withParticles(tokens: readonly Token[], from: number): number {
  let start = from;
  while (start > 0 && LEADING_PARTICLES.has(tokens[start - 1]!.text) && followsBySpace(tokens, start)) start--;
  return start;
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
  const { text } = token;
  if (token.kind !== 'word') return false;
  if (!token.capital) return hasEarlyJoint(text) && HYPHENED_ARTICLE.test(text);
  if (text.length <= LONGEST_NO_NAME && NO_NAME.has(text.toLowerCase())) return false;
  if (text.length > 1 && isAllCapitals(text) && !text.includes('.')) {
    return (
      reader.allCapital ||
      isLabel(reader.tokens, token) ||
      isTitleOrRole(text) ||
      GENERATION.test(text) ||
      isInitials(reader, i)
    );
  }
  return true;
}

/** Whether one of the first characters joins two parts of a word: what few words in small letters have. */
function hasEarlyJoint(word: string): boolean {
  for (let i = 1; i < word.length && i <= LONGEST_ARTICLE; i++) {
    const code = word.charCodeAt(i);
    if (isHyphen(code) || isApostrophe(code)) return true;
  }
  return false;
}

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

function shape(reader: Reader, from: number, to: number): NameRun | null {
  const { tokens } = reader;
  const { from: start, to: end } = withoutLooseNickname(tokens, trimEdges(reader, from, to));
  if (end <= start) return null;
  const words = wordsOf(tokens, start, end);
  // What is left can be the end of a bracket: the Ltd of `Acme Fund (Asia) Ltd`.
  if (words.length === 0 || (words.length === 1 && PRONOUN.test(words[0]!))) return null;
  const role = readRoleBefore(tokens, start);
  return {
    start: tokens[start]!.start,
    end: tokens[end - 1]!.end,
    words,
    spelling: spellingOf(words),
    token: start,
    tokenEnd: end,
    role: role?.hasRole ? { start: role.start, end: role.end } : null,
    signs: readSigns(reader, start, end),
    features: reader.featuresOf({ from: start, to: end }, { from, to }),
  };
}
