import { isAllCapitals, isDigit, isLetter, isUpper } from '../text/characters';
import { reportingVerb } from '../text/reporting-verbs';
import type { Token } from '../text/tokens';
import type { Lexicon } from './lexicon';
import { familyStep, givenStep, IS_GIVEN, listsIn } from './lexicon';
import { hash } from './feature-hash';
import { isHonorific, isRole, isRoleModifier, isTitle } from './titles';

/** What the name model is told of one token, as numbers: hashes of its forms and bits for what is known of it. */
export interface TokenFacts {
  /** Hash of the word in lower case. */
  readonly word: number;
  readonly prefix: number;
  readonly suffix: number;
  readonly ending: number;
  /** Hash of its shape: `Aa-a`, `A.`, `AA`. */
  readonly shape: number;
  /** What the lexicon knows of it, one bit a list. */
  readonly lists: number;
  /** How common it is as a given name, times four, and as a surname: from 0 to 15. */
  readonly commonness: number;
  /** What it can do beside a name: a small number, see `contextOf`. */
  readonly context: number;
}

const STOP = 0x2e;
const ASCII = /^[ -~]*$/u;
/** Bits behind those of the lexicon's lists. */
const IS_TITLE = 1 << 10;
const IS_ROLE = 1 << 11;

/** What a small word in front of a name or behind it can be. Numbers are part of the model. */
const CONTEXT_OF_SMALL_WORD: ReadonlyMap<string, number> = smallWords([
  [11, 'the a an this that these those his her its their our my your'],
  [12, 'in at near across throughout inside outside around from'],
  [13, 'by with against than like'],
  [14, 'of to for on about between under over into through during without among after before'],
  [17, 'and or but nor as while when if because that who whom whose which'],
  [18, 'is was are were be been has had have will would could can should may might did does do also'],
]);

function smallWords(groups: readonly (readonly [context: number, words: string])[]): Map<string, number> {
  const contexts = new Map<string, number>();
  for (const [context, words] of groups)
    for (const word of words.split(' ')) if (!contexts.has(word)) contexts.set(word, context);
  for (const word of contexts.keys()) if (contexts.get(word) === 17 && word.startsWith('wh')) contexts.set(word, 16);
  return contexts.set('the', 10).set('and', 15);
}

/** Tells what the model is told of tokens. It keeps what it has told of each spelling: make one for an article, not for longer. */
export class FactsOfWords {
  readonly #lexicon: Lexicon;
  readonly #told = new Map<string, TokenFacts>();

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  of(token: Token): TokenFacts {
    const told = this.#told.get(token.text);
    if (told) return told;
    const facts = factsOf(token, this.#lexicon);
    this.#told.set(token.text, facts);
    return facts;
  }
}

/** What the model is told of one token. It depends on the token's text alone. */
function factsOf(token: Token, lexicon: Lexicon): TokenFacts {
  const low = token.text.toLowerCase();
  const { length } = low;
  const bare = low.charCodeAt(length - 1) === STOP ? low.slice(0, -1) : low;
  const known = lexicon.knownOf(bare);
  const isKnownTitle = isTitle(low);
  const isKnownRole = isRole(low);
  return {
    word: hash(low),
    prefix: hash(low, 0, Math.min(3, length)),
    suffix: hash(low, Math.max(0, length - 3)),
    ending: hash(low, Math.max(0, length - 2)),
    shape: hash(shapeOf(token.text)),
    lists: listsOf(bare, known, lexicon) | (isKnownTitle ? IS_TITLE : 0) | (isKnownRole ? IS_ROLE : 0),
    commonness: token.capital ? commonnessOf(bare, known, lexicon) : 0,
    context: contextOf(token, low, isKnownTitle, isKnownRole),
  };
}

/** Capitals as A, small letters as a, digits as 0; a run of one kind shows twice at the most: `Aa`, `A.A.`, `aa-Aa`. */
function shapeOf(word: string): string {
  let shape = '';
  let last = '';
  let lastButOne = '';
  for (const character of word) {
    const kind = kindOf(character);
    if (last === kind && lastButOne === kind) continue;
    shape += kind;
    lastButOne = last;
    last = kind;
  }
  return shape;
}

function kindOf(character: string): string {
  if (character.length > 1) return /\p{Lu}/u.test(character) ? 'A' : /\p{L}/u.test(character) ? 'a' : character;
  const code = character.charCodeAt(0);
  if (code < 0x80) {
    if (isUpper(code)) return 'A';
    if (isLetter(code)) return 'a';
    return isDigit(code) ? '0' : character;
  }
  return /\p{Lu}/u.test(character) ? 'A' : /\p{L}/u.test(character) ? 'a' : character;
}

/** The part before the hyphen counts for a given name: `Jean-Luc`. */
function listsOf(bare: string, known: number, lexicon: Lexicon): number {
  const lists = listsIn(known);
  const hyphen = (lists & IS_GIVEN) === 0 ? bare.indexOf('-') : -1;
  return hyphen < 0 ? lists : lists | (lexicon.knownOf(bare.slice(0, hyphen)) & IS_GIVEN);
}

/** The name lists have no accents; of a name with a hyphen its first part counts where the whole is unknown. */
function commonnessOf(bare: string, known: number, lexicon: Lexicon): number {
  const isAscii = ASCII.test(bare);
  const name = isAscii ? bare : bare.normalize('NFD').replace(/\p{M}/gu, '');
  const whole = isAscii ? known : lexicon.knownOf(name);
  const hyphen = name.indexOf('-');
  const first = hyphen < 0 ? 0 : lexicon.knownOf(name.slice(0, hyphen));
  return (givenStep(whole) || givenStep(first)) * 4 + (familyStep(whole) || familyStep(first));
}

/** Numbers are part of the model: change them only with new weights. */
function contextOf(token: Token, low: string, isKnownTitle: boolean, isKnownRole: boolean): number {
  if (token.kind === 'number') return 1;
  if (token.kind === 'ending') return 2;
  if (token.kind === 'mark') return 32 + (token.text.charCodeAt(0) % 512);
  if (isHonorific(low)) return 3;
  if (isKnownTitle) return token.capital ? 4 : 5;
  if (isKnownRole) return token.capital ? 6 : 7;
  const verb = reportingVerb(low);
  if (verb && !token.capital) return verb.form === 'base' ? 9 : 8;
  const small = CONTEXT_OF_SMALL_WORD.get(low);
  if (small !== undefined) return small;
  if (token.capital) return isAllCapitals(token.text) && token.text.length > 1 ? 19 : 20;
  if (isRoleModifier(low)) return 21;
  if (low.endsWith('ed')) return 22;
  if (low.endsWith('ing')) return 23;
  if (low.endsWith('s')) return 24;
  return low.endsWith('ly') ? 25 : 26;
}
