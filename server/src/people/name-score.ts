import type { NameRun, NameSign } from '../article/article';
import type { Lexicon } from './lexicon';
import { isGiven } from './name-reader';

/** What a document knows about one spelling of a name. */
export interface NameFacts {
  readonly words: readonly string[];
  readonly runs: readonly NameRun[];
  /** How often its last word stands alone elsewhere in the article, and whether it speaks or owns there. */
  readonly surnameAlone: number;
  readonly surnameActs: boolean;
}

/** Weights, found by hand on the development sets: positive speaks for a person. */
const SIGN_WEIGHT: Readonly<Record<NameSign, number>> = {
  title: 3,
  honorific: 4,
  role: 3,
  speaks: 1.5,
  age: 3,
  who: 1.5,
  apposition: 1.5,
  described: 2,
  origin: 1.5,
  possessive: 0,
  'sentence-start': 0,
  the: -2.5,
  'place-preposition': -1.5,
  'person-preposition': 0.3,
  'before-role': -0.8,
  'before-noun': -0.5,
  label: 1.5,
};

const LEAST_FOR_FULL_NAME = 1.5;
const LEAST_FOR_SINGLE_NAME = 2.2;
const MOST_WORDS = 5;
const HOPELESS = -11;

/** By how much the score of a name of two words or more passes what a person's name needs; negative where it fails. */
export function fullNameMargin(facts: NameFacts, lexicon: Lexicon): number {
  if (facts.words.length > MOST_WORDS) return HOPELESS;
  const bonus = (facts.surnameAlone > 0 ? 0.8 : 0) + (facts.surnameActs ? 0.8 : 0);
  return lexicalScore(facts.words, lexicon) + contextScore(facts.runs) + bonus - LEAST_FOR_FULL_NAME;
}

/** The same for a single word, as a person's only name. */
export function singleNameMargin(facts: NameFacts, lexicon: Lexicon): number {
  const word = facts.words[0]!;
  const low = word.toLowerCase();
  if (low.length < 2 || low.includes('.')) return HOPELESS;
  let score = contextScore(facts.runs);
  if (isGiven(lexicon, low) || lexicon.family.has(low)) score += 1.3;
  else if (lexicon.either.has(low)) score += 0.3;
  else if (lexicon.common.has(low)) score -= 2.5;
  if (lexicon.place.has(low) || lexicon.organisation.has(low) || lexicon.demonym.has(low) || lexicon.calendar.has(low))
    score -= 4;
  if (lexicon.organisationHead.has(low) || lexicon.placeHead.has(low)) score -= 2;
  if (facts.runs.every((run) => run.signs.includes('sentence-start'))) score -= 0.7;
  if (facts.runs.length >= 3) score += 0.5;
  return score - LEAST_FOR_SINGLE_NAME;
}

function contextScore(runs: readonly NameRun[]): number {
  let best = -Infinity;
  let worst = 0;
  for (const run of runs) {
    const score = run.signs.reduce((sum, sign) => sum + SIGN_WEIGHT[sign], 0);
    best = Math.max(best, score);
    worst = Math.min(worst, score);
  }
  return best + worst / 2;
}

function lexicalScore(words: readonly string[], lexicon: Lexicon): number {
  const low = words.map((word) => word.toLowerCase().replace(/\.$/u, ''));
  const first = low[0]!;
  const last = low.at(-1)!;
  const whole = low.join(' ');
  if (lexicon.place.has(whole) || lexicon.organisation.has(whole)) return -4;
  const givenFirst = isGiven(lexicon, first);
  let score = 0;
  if (givenFirst) score += 2.5;
  else if (lexicon.either.has(first)) score += 1.2;
  if (lexicon.family.has(last)) score += 1.2;
  if (!givenFirst && lexicon.family.has(first)) score += 0.8;
  if (words.some((word) => /^(?:\p{Lu}\.)+$/u.test(word))) score += 2;
  if (/^(?:jr|sr|ii|iii|iv)$/u.test(last)) score += 2;
  if (words.slice(1).some((word) => /^\p{Ll}/u.test(word))) score += 1;
  if (/^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(words.at(-1)!)) score += 1.5;
  if (lexicon.organisationHead.has(last) && !lexicon.family.has(last)) score -= givenFirst ? 2.5 : 4;
  else if (lexicon.placeHead.has(last) && !lexicon.family.has(last)) score -= givenFirst ? 1.5 : 3;
  if (/^(?:inc|corp|ltd|llc|plc|co|s\.a|n\.v|ag|gmbh|bhd|oyj|spa)$/u.test(last)) score -= 5;
  if (lexicon.organisationHead.has(first) && !givenFirst) score -= 1.5;
  low.forEach((word, i) => {
    const isName = isGiven(lexicon, word) || lexicon.family.has(word);
    if (lexicon.demonym.has(word)) score -= 1.5;
    if (lexicon.calendar.has(word)) score -= 2;
    if (!isName && lexicon.common.has(word)) score -= i === 0 ? 1.6 : 1;
    if (!isName && lexicon.place.has(word)) score -= givenFirst ? 0.3 : 1.5;
  });
  const isUnknown = low.every(
    (word) => !lexicon.common.has(word) && !lexicon.place.has(word) && !lexicon.organisation.has(word),
  );
  if (isUnknown && score === 0) score += 0.6;
  return score;
}
