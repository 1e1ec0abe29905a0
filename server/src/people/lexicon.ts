import data from './lexicon-data.json';
import lists from './name-lists.json';

/**
 * What is known of single words: which are names, and of what. All words are in lower case.
 * Source: the lexicon of compromise (MIT), taken out by `scripts/lexicon.mjs`, and a few words of our own.
 */
export interface Lexicon {
  readonly given: ReadonlySet<string>;
  readonly family: ReadonlySet<string>;
  /** A given name in one place and a plain word in another: Mark, Will. */
  readonly either: ReadonlySet<string>;
  /** May hold spaces: `new york`. */
  readonly place: ReadonlySet<string>;
  readonly organisation: ReadonlySet<string>;
  readonly demonym: ReadonlySet<string>;
  readonly calendar: ReadonlySet<string>;
  readonly common: ReadonlySet<string>;
  /** The last word of an organisation's name: `university`. */
  readonly organisationHead: ReadonlySet<string>;
  readonly placeHead: ReadonlySet<string>;
  /** How common a given name is, from 1 to 3; letters without accents. Source: United States births, `scripts/name-lists.mjs`. */
  readonly givenStep: ReadonlyMap<string, number>;
  /** The same for a surname. Source: the United States census of 1990. */
  readonly familyStep: ReadonlyMap<string, number>;
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
  'al jazeera|al arabiya|al ahram|asahi shimbun|yomiuri shimbun|mainichi shimbun|prensa latina|le monde|la nacion|el pais|el universal|el comercio|la prensa|der spiegel|die welt|deutsche welle|agence france-presse|xinhua|reuters|bloomberg|anadolu|kyodo|yonhap|tass|interfax|ria novosti|haaretz|el mundo|clarin|boko haram|al shabaab|al qaeda|hezbollah|hamas|taliban|louis vuitton|hugo boss|dow jones|standard chartered|goldman sachs|morgan stanley|merrill lynch|lehman brothers|wood mackenzie|rolls-royce|harley-davidson|aston martin|johns hopkins|princeton|yale|harvard|stanford|oxford|cambridge|heidelberg|sorbonne|mercedes-benz|kimberly clark';
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

function words(list: string): string[] {
  return list.split(' ');
}

/** The most common names come first, and have the highest step. */
function steps(byStep: readonly string[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const [i, list] of byStep.entries()) for (const name of list.split('|')) found.set(name, byStep.length - i);
  return found;
}

let loaded: Lexicon | undefined;

/** The lexicon, read from its compact form at the first call: a text that is no article never pays for it. */
export function lexicon(): Lexicon {
  return (loaded ??= load());
}

function load(): Lexicon {
  const set = (list: string, more = ''): Set<string> => new Set([...list.split('|'), ...words(more)].filter(Boolean));
  const either = set(data.either);
  const demonym = set(data.demonym, MORE_DEMONYMS);
  for (const word of demonym) either.delete(word);
  return {
    given: set(data.given),
    family: set(data.family),
    either,
    place: set(data.place, MORE_PLACES),
    organisation: new Set([...data.organisation.split('|'), ...MORE_ORGANISATIONS.split('|')]),
    demonym,
    calendar: set(data.calendar),
    common: set(data.common),
    organisationHead: set(data.organisationHead, MORE_ORGANISATION_HEADS),
    placeHead: set(data.placeHead, MORE_PLACE_HEADS),
    givenStep: steps(lists.given),
    familyStep: steps(lists.family),
  };
}
