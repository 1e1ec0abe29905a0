import type { Character } from './character';
import type { Facts } from './description-facts';
import { isOffice, isVagueKind, kindsOf } from './role-nouns';

/** What the story has said of a person so far. */
export interface Profile {
  readonly character: Character;
  readonly facts: Facts[];
  readonly words: Set<string>;
  readonly countries: Set<string>;
  readonly ages: Set<number>;
  /** The numbers of the sentences that name the person first and last; -1 before the first. */
  first: number;
  seen: number;
}

/** How well a description fits a person, from 0 (not at all). A difference below 1 decides nothing between two people. */
export type Fit = number;

const EXACT = 3;
const KIND = 2;
const WEAK = 1;
const UNSAID = 0.5;

/** What the names of companies end in. */
const COMPANY_ENDINGS = 'inc inc. ltd ltd. plc corp corp. co co. group holdings llc'.split(' ');

/** Nouns for a body, and what the names of such bodies hold. */
const BODIES: Readonly<Record<string, readonly string[]>> = {
  company: [...COMPANY_ENDINGS, 'motors', 'airlines', 'airways', 'industries'],
  firm: [...COMPANY_ENDINGS, 'partners', 'capital'],
  group: ['inc', 'plc', 'holdings'],
  club: ['fc', 'united', 'city', 'athletic', 'rovers', 'town'],
  team: ['fc', 'united', 'national'],
};
const PLACES = new Set(['city', 'town', 'village']);
const STATES = new Set(['country', 'nation', 'kingdom', 'republic', 'state']);

/** How well what a description says fits a person, without a look at who was named when. */
export function fitOf(said: Facts, noun: string, { facts, words, countries, ages }: Profile): Fit {
  if (said.age !== null && ages.size > 0 && !ages.has(said.age)) return 0;
  const known = said.countries.filter((country) => countries.has(country)).length;
  // Unsaid of a president is only the country that the paper is written in.
  const isUnsaid =
    known < said.countries.length && countries.size === 0 && said.countries.every((country) => country === 'us');
  if (known < said.countries.length && !isUnsaid) return 0;
  // Of an age or a nationality alone the look-up has seen to it.
  let best = noun === '' ? EXACT : 0;
  for (const role of facts) best = Math.max(best, fitOfRole(said, noun, role));
  if (best === 0 || !said.words.every((word) => isSaid(word, words, countries, facts))) return 0;
  const isAgeUnsaid = said.age !== null && ages.size === 0;
  return best - (isUnsaid || isAgeUnsaid ? UNSAID : 0);
}

function fitOfRole(said: Facts, noun: string, role: Facts): Fit {
  const isItsDeputy = said.isDeputy && (role.noun === 'deputy' || role.isDeputy);
  if (said.isDeputy && !isItsDeputy) return 0;
  // “the deputy” of a deputy mayor.
  const isBareDeputy = noun === 'deputy' && role.isDeputy && said.words.length === 0;
  if (role.isDeputy && !said.isDeputy && !isBareDeputy) return 0;
  if (said.isElect !== role.isElect || (said.isActing && !role.isActing)) return 0;
  if (said.isFormer && !role.isFormer) return 0;
  if (role.isFormer && !said.isFormer && isOffice(role.noun)) return 0;
  if (isBareDeputy) return KIND;
  if (isItsDeputy && role.noun === 'deputy') return KIND;
  const isKind = kindsOf(role.noun).includes(noun);
  // “the French leader” is the head of state, although another leads a party there.
  if (noun === 'leader' && said.countries.length > 0 && said.words.length === 0) {
    if (isKind) return EXACT;
    return role.noun === noun ? (role.words.length === 0 ? EXACT : KIND) : 0;
  }
  // “the president” of a story about a company is rather the country’s.
  const isOfBody = noun === 'president' && role.words.length > 0 && role.countries.length === 0;
  // “the prime minister” is the one in office rather than the one who acts for him.
  if (role.noun === noun && role.isActing && !said.isActing) return KIND;
  if (role.noun === noun) return isOfBody && said.words.length === 0 ? WEAK : EXACT;
  const isSaidOfWhat = said.words.length > 0 || said.countries.length > 0;
  return isKind && (isSaidOfWhat || !isVagueKind(noun)) ? KIND : 0;
}

function isSaid(
  word: string,
  words: ReadonlySet<string>,
  countries: ReadonlySet<string>,
  facts: readonly Facts[],
): boolean {
  if (words.has(word) || facts.some((role) => role.noun === word)) return true;
  if (STATES.has(word)) return countries.size > 0;
  if (PLACES.has(word)) return facts.some((role) => role.noun === 'mayor');
  return Object.hasOwn(BODIES, word) && BODIES[word]!.some((part) => words.has(part));
}

/** So many people who can be called the same are told apart, */
const MOST = 8;
/** and so many things that are said of one person. */
const MOST_SAID = 24;

/** Who was named last, for each noun, age and nationality that they can be called by. A look-up costs the same however many there are. */
export class Company {
  readonly #profiles = new Map<Character, Profile>();
  readonly #recent = new Map<string, Profile[]>();
  readonly #first = new Map<string, Profile[]>();
  readonly #keys = new Map<Profile, Set<string>>();
  /** The first people of the story, two at the most. */
  readonly #met: Profile[] = [];
  readonly #openers = new Map<number, Profile>();

  profileOf(character: Character): Profile {
    let profile = this.#profiles.get(character);
    if (!profile) {
      profile = { character, facts: [], words: new Set(), countries: new Set(), ages: new Set(), first: -1, seen: -1 };
      this.#profiles.set(character, profile);
      this.#keys.set(profile, new Set());
    }
    return profile;
  }

  /** The story says this of the person. */
  learn(profile: Profile, role: Facts): void {
    if (profile.facts.length === MOST_SAID) return;
    profile.facts.push(role);
    for (const word of role.words) profile.words.add(word);
    for (const country of role.countries) this.learnCountry(profile, country);
    if (role.age !== null) this.learnAge(profile, role.age);
    for (const noun of [
      role.noun,
      ...kindsOf(role.noun),
      ...(role.isDeputy ? ['deputy'] : []),
      ...(role.noun === 'deputy' ? ['*deputy'] : []),
    ])
      this.#addKey(profile, noun);
  }

  learnAge(profile: Profile, age: number): void {
    profile.ages.add(age);
    this.#addKey(profile, `age ${age}`);
  }

  learnCountry(profile: Profile, country: string): void {
    profile.countries.add(country);
    this.#addKey(profile, `from ${country}`);
  }

  #addKey(profile: Profile, key: string): void {
    const keys = this.#keys.get(profile)!;
    if (keys.has(key) || keys.size > MOST_SAID * 2) return;
    keys.add(key);
    const first = this.#first.get(key);
    if (!first) this.#first.set(key, [profile]);
    else if (first.length < MOST) first.push(profile);
    this.#moveUp(key, profile);
  }

  /** The person is meant in this sentence; `isOpening` where the words begin it. */
  meet(profile: Profile, sentence: number, isOpening = false): void {
    if (profile.first < 0) {
      profile.first = sentence;
      if (this.#met.length < 2) this.#met.push(profile);
      if (isOpening) this.#openers.set(sentence, profile);
    }
    profile.seen = sentence;
    for (const key of this.#keys.get(profile)!) this.#moveUp(key, profile);
  }

  #moveUp(key: string, profile: Profile): void {
    const recent = this.#recent.get(key) ?? [];
    const at = recent.indexOf(profile);
    if (at >= 0) recent.splice(at, 1);
    recent.push(profile);
    if (recent.length > MOST) recent.shift();
    this.#recent.set(key, recent);
  }

  /** The one person whom the story has named so far, where it is one. */
  onlyOne(): Profile | undefined {
    const [first, second] = this.#met;
    return second ? undefined : first;
  }

  /** Whose first name begins the sentence of this number. */
  openerOf(sentence: number): Profile | undefined {
    return this.#openers.get(sentence);
  }

  /** Who can be called so, whoever was met last at the end. */
  recent(key: string): readonly Profile[] {
    return this.#recent.get(key) ?? [];
  }

  /** Who can be called so, in the order in which the story says it. */
  first(key: string): readonly Profile[] {
    return this.#first.get(key) ?? [];
  }
}
