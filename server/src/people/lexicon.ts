import data from './lexicon-data.json';
import lists from './name-lists.json';

/** A list of words in lower case. */
export interface WordList {
  has(word: string): boolean;
}

/**
 * What is known of single words: which are names, and of what. All words are in lower case.
 * Source: the lexicon of compromise (MIT), taken out by `scripts/lexicon.mjs`, and a few words of our own.
 */
export interface Lexicon {
  readonly given: WordList;
  readonly family: WordList;
  /** A given name in one place and a plain word in another: Mark, Will. */
  readonly either: WordList;
  /** May hold spaces: `new york`. */
  readonly place: WordList;
  readonly organisation: WordList;
  readonly demonym: WordList;
  readonly calendar: WordList;
  readonly common: WordList;
  /** The last word of an organisation's name: `university`. */
  readonly organisationHead: WordList;
  readonly placeHead: WordList;
  /** Everything that is known of a word, as bits; 0 where nothing is. See `listsIn`, `givenStep` and `familyStep`. */
  knownOf(word: string): number;
}

/** The lists, in the order of their bits. The order is part of the name model. */
const LISTS = [
  'given',
  'family',
  'either',
  'place',
  'organisation',
  'demonym',
  'calendar',
  'common',
  'organisationHead',
  'placeHead',
] as const;
type ListName = (typeof LISTS)[number];

/** The bit of the list of given names. */
export const IS_GIVEN = 1;
const STEP_BITS = 3;
const GIVEN_STEP = LISTS.length;
const FAMILY_STEP = GIVEN_STEP + 2;

/** The lists that a word stands in, one bit each, of what is known of it. */
export function listsIn(known: number): number {
  return known & ((1 << LISTS.length) - 1);
}

/** How common a given name is, from 1 to 3, or 0. Letters without accents. Source: United States births, `scripts/name-lists.mjs`. */
export function givenStep(known: number): number {
  return (known >> GIVEN_STEP) & STEP_BITS;
}

/** The same for a surname. Source: the United States census of 1990. */
export function familyStep(known: number): number {
  return (known >> FAMILY_STEP) & STEP_BITS;
}

const MORE_ORGANISATION_HEADS =
  'corp inc ltd llc plc co group holdings party ministry department council committee commission congress senate house parliament union ' +
  'league club team fc united city force forces army navy guard police court agency bureau office institute institution foundation fund ' +
  'university college school hospital church times post journal news herald tribune guardian gazette magazine press tv radio network ' +
  'association federation confederation alliance front movement coalition campaign caucus project program programme initiative ' +
  'airlines airways bank securities motors industries technologies systems international partners capital energy oil gas ' +
  'act bill treaty pact accord agreement amendment award awards prize cup open championship championships games festival day week ' +
  'center centre museum theatre theater library administration secretariat assembly board authority service services organization organisation ' +
  'media studios records entertainment pictures pact summit conference forum report poll survey index exchange doctrine plan show world';
const MORE_ORGANISATIONS =
  'al jazeera|al arabiya|al ahram|asahi shimbun|yomiuri shimbun|mainichi shimbun|prensa latina|le monde|la nacion|el pais|el universal|el comercio|la prensa|der spiegel|die welt|deutsche welle|agence france-presse|xinhua|reuters|bloomberg|anadolu|kyodo|yonhap|tass|interfax|ria novosti|haaretz|el mundo|clarin|boko haram|al shabaab|al qaeda|hezbollah|hamas|taliban|louis vuitton|hugo boss|dow jones|standard chartered|goldman sachs|morgan stanley|merrill lynch|lehman brothers|wood mackenzie|rolls-royce|harley-davidson|aston martin|johns hopkins|princeton|yale|harvard|stanford|oxford|cambridge|heidelberg|sorbonne|mercedes-benz|getty images|walt disney|walt disney world|ralph lauren|calvin klein|martin luther king boulevard|tommy hilfiger|giorgio armani|yves saint laurent|christian dior|jimmy choo|estee lauder|johnson & johnson|ernst & young|procter & gamble|kimberly clark';
const MORE_PLACE_HEADS =
  'street avenue road square park airport bridge tower building palace castle hotel hall stadium arena river lake sea ocean bay gulf strait ' +
  'island islands mountain mountains valley desert county province state district region republic kingdom city town village beach hills ' +
  'heights east west north south coast peninsula territory border capitol plaza mall';
const MORE_PLACES =
  'u.s us uk u.k uae eu u.n un u.s.a usa washington america europe asia africa pyongyang kremlin brexit downing korea carolina dakota zealand lanka arabia salvador rica';
const MORE_DEMONYMS =
  'māori maori inuit inuk zulu yoruba igbo hausa tamil sinhalese punjabi bengali malay pashtun uyghur rohingya tibetan mayan aymara quechua guarani democrat democrats democratic republican republicans tory tories conservative conservatives labour liberal liberals muslim muslims ' +
  'christian christians jewish jews jew islamic islamist catholic catholics sunni shiite shia arab arabs kurdish kurds palestinian ' +
  'israeli israelis north south east west western eastern northern southern central latin indo-pacific european asian african ' +
  'french dutch british english scottish welsh irish spanish portuguese swiss greek turkish chinese japanese taiwanese polish czech ' +
  'burmese sudanese lebanese vietnamese nepalese maltese senegalese congolese hispanic latino black white native gop communist socialist marxist nazi';

let loaded: Lexicon | undefined;

/** The lexicon, read from its compact form at the first call: a text that is no article never pays for it. */
export function lexicon(): Lexicon {
  return (loaded ??= load());
}

/** One table of all words: a look costs the same however many lists there are. */
class Words {
  readonly #known = new Map<string, number>();

  knownOf(word: string): number {
    return this.#known.get(word) ?? 0;
  }

  add(words: readonly string[], bits: number): void {
    for (const word of words) if (word !== '') this.#known.set(word, this.knownOf(word) | bits);
  }

  remove(words: readonly string[], bits: number): void {
    for (const word of words) this.#known.set(word, this.knownOf(word) & ~bits);
  }
}

function load(): Lexicon {
  const words = new Words();
  const bitOf = (name: ListName): number => 1 << LISTS.indexOf(name);
  for (const name of LISTS) words.add(data[name].split('|'), bitOf(name));
  words.add(MORE_PLACES.split(' '), bitOf('place'));
  words.add(MORE_ORGANISATIONS.split('|'), bitOf('organisation'));
  words.add(MORE_ORGANISATION_HEADS.split(' '), bitOf('organisationHead'));
  words.add(MORE_PLACE_HEADS.split(' '), bitOf('placeHead'));
  words.add(MORE_DEMONYMS.split(' '), bitOf('demonym'));
  for (const demonyms of [data.demonym.split('|'), MORE_DEMONYMS.split(' ')]) words.remove(demonyms, bitOf('either'));
  // The most common names come first, and have the highest step.
  for (const [i, names] of lists.given.entries()) words.add(names.split('|'), (lists.given.length - i) << GIVEN_STEP);
  for (const [i, names] of lists.family.entries())
    words.add(names.split('|'), (lists.family.length - i) << FAMILY_STEP);
  const listOf = (name: ListName): WordList => {
    const bit = bitOf(name);
    return { has: (word) => (words.knownOf(word) & bit) !== 0 };
  };
  return {
    given: listOf('given'),
    family: listOf('family'),
    either: listOf('either'),
    place: listOf('place'),
    organisation: listOf('organisation'),
    demonym: listOf('demonym'),
    calendar: listOf('calendar'),
    common: listOf('common'),
    organisationHead: listOf('organisationHead'),
    placeHead: listOf('placeHead'),
    knownOf: (word) => words.knownOf(word),
  };
}
