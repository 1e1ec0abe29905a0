import type { Company, Profile } from './described';
import { fitOf } from './described';
import type { Facts } from './description-facts';
import type { DescribingPhrase } from './description-phrases';
import { isOffice, isUnique } from './role-nouns';
import { genderOfRole } from './titles';

/** Words that describe somebody, and where they stand. */
export interface Description {
  readonly block: number;
  readonly inHeadline: boolean;
  readonly phrase: DescribingPhrase;
  readonly facts: Facts;
  /** What `Company` is asked for. */
  readonly keys: readonly string[];
  readonly sentence: number;
  /** Whether it begins its sentence, behind a dateline at most. */
  readonly opensSentence: boolean;
  /** Whether a comma stands before it, so that it may only tell more of a name. */
  readonly isBehindComma: boolean;
}

export interface Choice {
  readonly profile: Profile;
  readonly confidence: number;
}

const SURE = 0.9;
const SURE_OF_KIND = 0.8;
const SURE_OF_BARE = 0.65;
const SURE_OF_LATER = 0.7;
const GUESS = 0.5;
/** Of two who fit, the one whom the story names so many sentences later is meant. */
const CLEAR_LEAD = 3;
/** A smaller difference in fit decides nothing. */
const DECIDES = 1;
const EXACT_FIT = 2.5;
const KIND_FIT = 1.5;
/** The name comes within so many sentences of a description before it. */
const FARTHEST_NAME = 12;
const FARTHEST_NEXT = 3;
/** Said of anybody to whom something happened. */
export const ANYBODY = new Set('man woman boy girl teenager suspect defendant accused victim'.split(' '));

/** Says whom a description means, and how sure that is. */
export class Chooser {
  /** In which sentence somebody else was last called so. */
  readonly strangers = new Map<string, number>();

  constructor(private readonly company: Company) {}

  /** Whom a description means, of those who have been called so before it. */
  choose({ keys, facts, phrase, sentence }: Description): Choice | null {
    let best: Profile | null = null;
    let second: Profile | null = null;
    let bestFit = 0;
    let secondFit = 0;
    for (const profile of keys.flatMap((key) => this.company.recent(key))) {
      if (profile === best || profile === second) continue;
      const fit = fitOf(facts, phrase.noun, profile);
      if (fit === 0) continue;
      const isBetter =
        best === null || fit - bestFit >= DECIDES || (bestFit - fit < DECIDES && isLater(profile, best, sentence));
      if (isBetter) [second, secondFit, best, bestFit] = [best, bestFit, profile, fit];
      else if (second === null || fit > secondFit) [second, secondFit] = [profile, fit];
    }
    if (!best) return null;
    const stranger = this.strangers.get(facts.noun);
    if (stranger !== undefined && stranger >= best.seen) return null;
    const isRivalled = second !== null && bestFit - secondFit < DECIDES;
    const sure = bestFit >= EXACT_FIT ? SURE : bestFit >= KIND_FIT ? SURE_OF_KIND : GUESS;
    if (!isRivalled) return { profile: best, confidence: sure };
    return { profile: best, confidence: best.seen - second!.seen >= CLEAR_LEAD ? SURE_OF_LATER : GUESS };
  }

  /** Whom a description means that comes before the name. */
  later({ inHeadline, keys, facts, phrase, sentence }: Description): Choice | null {
    const fitting = keys
      .flatMap((key) => this.company.first(key))
      .filter(
        (profile) =>
          fitOf(facts, phrase.noun, profile) > 0 &&
          profile.first >= sentence &&
          profile.first - sentence <= FARTHEST_NAME,
      )
      .sort((a, b) => a.first - b.first);
    const profile = fitting[0];
    if (!profile) return null;
    if (fitting.length > 1 && fitting[1] !== profile) return { profile, confidence: GUESS };
    const isBare = facts.words.length === 0 && facts.countries.length === 0;
    // Only a headline says “the general” before it says which.
    if (isBare && !inHeadline && !isUnique(facts.noun)) return null;
    return { profile, confidence: isBare ? SURE_OF_BARE : SURE_OF_KIND };
  }

  /** `The woman`, `the suspect`: the only one whom the story has named, of whom it has said no more. */
  onlyOne({ facts, phrase, sentence, isBehindComma }: Description): Choice | null {
    const profile = this.company.onlyOne();
    if (
      !profile ||
      isBehindComma ||
      !ANYBODY.has(phrase.noun) ||
      this.strangers.has(phrase.noun) ||
      facts.words.length > 0
    )
      return null;
    const says = genderOfRole(phrase.noun);
    const { pronoun } = profile.character;
    const since = sentence - profile.seen;
    const isFit = profile.facts.length === 0 && since >= 1 && since <= FARTHEST_NEXT;
    return isFit && (!says || !pronoun || says === pronoun) ? { profile, confidence: SURE_OF_BARE } : null;
  }

  /**
   * `Norway’s finance minister resigned. Ana Sol, 48, told reporters`: whoever is named first, with nothing said of them,
   * at the start of one of the next sentences.
   */
  next({ facts, phrase, sentence, opensSentence }: Description): Choice | null {
    if (!opensSentence || !isOffice(phrase.noun) || facts.countries.length === 0) return null;
    for (let next = sentence + 1; next <= sentence + FARTHEST_NEXT; next++) {
      const profile = this.company.openerOf(next);
      if (profile) return profile.facts.length === 0 ? { profile, confidence: SURE_OF_BARE } : null;
    }
    return null;
  }
}

/** Of two whom a description fits: whoever was named later, but not by name in the same sentence. */
function isLater(a: Profile, b: Profile, sentence: number): boolean {
  if ((a.seen === sentence) !== (b.seen === sentence)) return b.seen === sentence;
  return a.seen >= b.seen;
}
