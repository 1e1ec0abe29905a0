import { isAllCapitals } from '../text/characters';
import { reportingVerb } from '../text/reporting-verbs';
import type { Token } from '../text/tokens';
import type { Lexicon } from './lexicon';
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

const ASCII = /^[ -~]*$/u;
const DETERMINER = /^(?:the|a|an|this|that|these|those|his|her|its|their|our|my|your)$/u;
const PLACE_PREPOSITION = /^(?:in|at|near|across|throughout|inside|outside|around|from)$/u;
const PERSON_PREPOSITION = /^(?:by|with|against|than|like)$/u;
const OTHER_PREPOSITION = /^(?:of|to|for|on|about|between|under|over|into|through|during|without|among|after|before)$/u;
const CONJUNCTION = /^(?:and|or|but|nor|as|while|when|if|because|that|who|whom|whose|which)$/u;
const AUXILIARY = /^(?:is|was|are|were|be|been|has|had|have|will|would|could|can|should|may|might|did|does|do|also)$/u;

/** What the model is told of one token. */
export function factsOf(token: Token, lexicon: Lexicon): TokenFacts {
  const low = token.text.toLowerCase();
  return {
    word: hash(low),
    prefix: hash(low.slice(0, 3)),
    suffix: hash(low.slice(-3)),
    ending: hash(low.slice(-2)),
    shape: hash(shapeOf(token.text)),
    lists: listsOf(low, lexicon),
    commonness: token.capital ? commonnessOf(low, lexicon) : 0,
    context: contextOf(token, low),
  };
}

/** Capitals as A, small letters as a, digits as 0; a run of one kind shows twice at the most: `Aa`, `A.A.`, `aa-Aa`. */
function shapeOf(word: string): string {
  const shape: string[] = [];
  for (const character of word) {
    const kind = /\p{Lu}/u.test(character)
      ? 'A'
      : /\p{L}/u.test(character)
        ? 'a'
        : /\d/u.test(character)
          ? '0'
          : character;
    if (shape.at(-1) !== kind || shape.at(-2) !== kind) shape.push(kind);
  }
  return shape.join('');
}

function listsOf(low: string, lexicon: Lexicon): number {
  const bare = low.replace(/\.$/u, '');
  const lists = [
    lexicon.given.has(bare) || (bare.includes('-') && lexicon.given.has(bare.slice(0, bare.indexOf('-')))),
    lexicon.family.has(bare),
    lexicon.either.has(bare),
    lexicon.place.has(bare),
    lexicon.organisation.has(bare),
    lexicon.demonym.has(bare),
    lexicon.calendar.has(bare),
    lexicon.common.has(bare),
    lexicon.organisationHead.has(bare),
    lexicon.placeHead.has(bare),
    isTitle(low),
    isRole(low),
  ];
  return lists.reduce((bits, has, i) => (has ? bits | (1 << i) : bits), 0);
}

function commonnessOf(low: string, { givenStep, familyStep }: Lexicon): number {
  const bare = low.replace(/\.$/u, '');
  const name = ASCII.test(bare) ? bare : bare.normalize('NFD').replace(/\p{M}/gu, '');
  const first = name.includes('-') ? name.slice(0, name.indexOf('-')) : name;
  const step = (names: ReadonlyMap<string, number>): number => names.get(name) ?? names.get(first) ?? 0;
  return step(givenStep) * 4 + step(familyStep);
}

/** Numbers are part of the model: change them only with new weights. */
function contextOf(token: Token, low: string): number {
  if (token.kind === 'number') return 1;
  if (token.kind === 'ending') return 2;
  if (token.kind === 'mark') return 32 + (token.text.charCodeAt(0) % 512);
  if (isHonorific(low)) return 3;
  if (isTitle(low)) return token.capital ? 4 : 5;
  if (isRole(low)) return token.capital ? 6 : 7;
  const verb = reportingVerb(low);
  if (verb && !token.capital) return verb.form === 'base' ? 9 : 8;
  if (DETERMINER.test(low)) return low === 'the' ? 10 : 11;
  if (PLACE_PREPOSITION.test(low)) return 12;
  if (PERSON_PREPOSITION.test(low)) return 13;
  if (OTHER_PREPOSITION.test(low)) return 14;
  if (CONJUNCTION.test(low)) return low === 'and' ? 15 : low.startsWith('wh') ? 16 : 17;
  if (AUXILIARY.test(low)) return 18;
  if (token.capital) return isAllCapitals(token.text) && token.text.length > 1 ? 19 : 20;
  if (isRoleModifier(low)) return 21;
  if (low.endsWith('ed')) return 22;
  if (low.endsWith('ing')) return 23;
  if (low.endsWith('s')) return 24;
  return low.endsWith('ly') ? 25 : 26;
}
