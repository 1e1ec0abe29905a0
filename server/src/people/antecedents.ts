import { ruledChoice } from './antecedent-rules';
import { antecedentOfRelative } from './relatives';
import type { Seen, Situation } from './situation';
import { pronounSoFar } from './situation';
import type { Character } from './character';
import type { Piece } from './narrative';
import type { Place } from './sentence-places';
import {
  describedBy,
  hasClauseBetween,
  hasUnnamedSubject,
  isBesideQuotation,
  isBesideSaying,
  opensClause,
  opensClauseBetween,
  placeOf,
} from './sentence-places';

/** Somebody whom a pronoun may mean, or nobody with a name, and what speaks for it. */
export interface Candidate {
  readonly character: Character | null;
  readonly features: readonly string[];
  /** In how many sentences back the person was last seen; -1 where the name comes after the pronoun. */
  readonly distance: number;
  readonly place: Place | null;
  /** Whether the story tells nothing of the person's pronoun. */
  readonly isOpen: boolean;
}

const LETTER = { subject: 's', object: 'o', possessive: 'p', reflexive: 'r' } as const;
/** What a sentence begins with that puts a pronoun before its name: `As he left, Sol smiled`. */
const BEFORE_NAME =
  /^(?:as|when|while|after|before|since|although|though|if|once|until|because|despite|in|during|at|on|by|for|from|with|without|through|throughout|under|following|asked|unlike|like|besides|among|given|of|to|even|whether|upon|not|having|speaking)$/u;
const FARTHEST_NAME = 40;

/**
 * Everybody whom a pronoun may mean, with features for the model, and the candidate that stands for nobody with a name.
 * People of whom the story says another pronoun are left out.
 */
export function candidatesOf(situation: Situation): Candidate[] {
  const { pieces, at, pronoun, here, earlier } = situation;
  const described = describedBy(pieces, at) ?? whomBefore(pieces, at);
  const fits = (character: Character): boolean =>
    (character.pronoun === null || character.pronoun === pronoun.says) && character !== described;
  const latest = new Map<Character, { seen: Seen; distance: number; block: number }>();
  for (let i = here.length - 1; i >= 0; i--) note(here[i]!, 0, situation.block);
  for (const [age, { seen, block }] of earlier.entries())
    for (let i = seen.length - 1; i >= 0; i--) note(seen[i]!, age + 1, block);
  const coming = nameBehind(situation, fits);

  const isTold = [...latest.keys()].some((character) => pronounSoFar(situation, character) === pronoun.says);
  const around = aroundPronoun(situation);
  const opensBefore = BEFORE_NAME.test(pieces[0]!.low) && coming !== null && !isContrary(situation, coming);
  const ruled = opensBefore
    ? { character: coming, rule: 'coming' }
    : ruledChoice(situation, (character) => fits(character) && !isContrary(situation, character));
  const candidates: Candidate[] = [];
  let rank = 0;
  for (const [character, { seen, distance, block }] of latest) {
    const features = featuresOf(situation, around, character, seen, distance, block, Math.min(rank, 3), isTold);
    if (character === ruled?.character)
      features.push(
        'ruled',
        `ruled ${ruled.rule}`,
        `ruled ${LETTER[pronoun.case]}`,
        `ruled ${knownOf(situation, character, isTold)}`,
      );
    if (character === coming) features.push(`coming ${LETTER[pronoun.case]}`);
    const isOpen = knownOf(situation, character, false) === 'open';
    candidates.push({ character, features, distance, place: seen.place, isOpen });
    rank++;
  }
  if (coming && !latest.has(coming)) {
    const letter = LETTER[pronoun.case];
    const opening = pieces[0]!.low;
    const features = [
      `new ${letter}`,
      `new ${BEFORE_NAME.test(opening) ? 'open' : 'other'} ${latest.size > 0 ? 1 : 0}`,
      `new known ${knownOf(situation, coming, isTold)}`,
      `new main ${coming === situation.main ? 1 : 0}`,
      ...(opensBefore ? ['ruled', 'ruled coming'] : []),
    ];
    candidates.push({ character: coming, features, distance: -1, place: null, isOpen: false });
  }
  candidates.push({
    character: null,
    features: [...featuresOfNobody(situation, latest, isTold), ...(ruled ? [] : ['ruled nobody'])],
    distance: -1,
    place: null,
    isOpen: false,
  });
  return candidates;

  function note(seen: Seen, distance: number, block: number): void {
    if (fits(seen.character) && !latest.has(seen.character)) latest.set(seen.character, { seen, distance, block });
  }
}

/** What is the same for all candidates of a pronoun. */
interface Around {
  /** 1 where a verb of saying stands beside it. */
  readonly speaks: number;
  /** 2 where a quotation does too. */
  readonly quotes: number;
  readonly isOpening: number;
  readonly lastSpeaker: Character | null;
}

function aroundPronoun(situation: Situation): Around {
  const { pieces, at } = situation;
  const speaks = isBesideSaying(pieces, at) ? 1 : 0;
  return {
    speaks,
    quotes: isBesideQuotation(pieces, at) ? 2 : speaks,
    isOpening: at === 0 || (at === 1 && pieces[0]!.kind !== 'word') ? 1 : 0,
    lastSpeaker: lastSpeaker(situation),
  };
}

function featuresOf(
  situation: Situation,
  { speaks, quotes, isOpening, lastSpeaker: last }: Around,
  character: Character,
  seen: Seen,
  distance: number,
  block: number,
  rank: number,
  isTold: boolean,
): string[] {
  const { pieces, at, pronoun, earlier, counts, main } = situation;
  const letter = LETTER[pronoun.case];
  const far = Math.min(distance, 5);
  const near = Math.min(distance, 2);
  const sentence = distance === 0 ? situation.here : earlier[distance - 1]!.seen;
  const subject = sentence.find((other) => other.place === 'subject');
  const isFirst = subject?.character === character ? 1 : 0;
  const known = knownOf(situation, character, isTold);
  const count = Math.min(4, Math.ceil(Math.log2(1 + (counts.get(character) ?? 0))));
  const apart = Math.min(2, situation.block - block);
  const isBroken = distance === 0 && hasClauseBetween(pieces, seen.at, at) ? 1 : 0;
  return [
    `far ${letter} ${far}`,
    distance === 0 ? `place ${letter} ${seen.place} ${isBroken}` : `place ${near} ${letter} ${seen.place} ${isFirst}`,
    `rank ${letter} ${rank}`,
    `rank ${rank} ${Math.min(distance, 3)}`,
    `form ${seen.form} ${letter} ${near}`,
    `known ${known}`,
    `known ${known} ${near}`,
    `otherwise ${calledOtherwise(situation, character)} ${known}`,
    `count ${count} ${near}`,
    `main ${character === main ? 1 : 0} ${Math.min(distance, 3)}`,
    `first ${character === situation.first ? 1 : 0} ${near} ${Math.min(apart, 1)}`,
    `apart ${apart} ${near}`,
    `goes on ${letter} ${goesOn(situation, character)}`,
    `speaks ${speaks} ${seen.speaks ? 1 : 0} ${near}`,
    `opens ${isOpening} ${isFirst} ${near}`,
    `opens ${isOpening} ${seen.place} ${near} ${apart}`,
    `last to speak ${quotes} ${last === character ? 1 : 0}`,
    ...(distance === 0 ? placesInSentence(situation, seen, letter, rank) : []),
    ...(distance === 0 && at - seen.at <= 3 ? [`close ${letter} ${at - seen.at} ${seen.place}`] : []),
    ...(distance === 0 && sentence.length > 1 ? [`of several ${letter} ${isFirst} ${seen.place}`] : []),
    ...(distance === 1 && situation.here.length === 0 ? [`alone ${letter} ${isFirst}`] : []),
  ];
}

/** What the words between a person and a pronoun of the same sentence say. */
function placesInSentence({ pieces, at, here }: Situation, seen: Seen, letter: string, rank: number): string[] {
  const isClauseSubject =
    here.findLast(({ place }) => place === 'subject') === seen && !opensClauseBetween(pieces, seen.at, at);
  const before = pieces[at - 1];
  const opens = before?.kind === 'word' && opensClause(before.low);
  const lead = opens ? 'clause' : before?.kind === 'mark' ? 'mark' : 'word';
  return [
    `clause ${letter} ${isClauseSubject ? 1 : 0} ${seen.place}`,
    `aside ${letter} ${isAside(pieces, here, seen.at) ? 1 : 0} ${seen.place}`,
    `lead ${lead} ${letter} ${rank} ${seen.place}`,
  ];
}

/** Between commas behind the subject, and the sentence goes on with another word than the name: `Sol, after talks with Lim, said`. */
function isAside(pieces: readonly Piece[], here: readonly Seen[], at: number): boolean {
  const subject = here.find(({ place }) => place === 'subject');
  if (!subject || subject.at >= at || pieces[subject.at + 1]?.text !== ',') return false;
  for (let i = subject.at + 2; i < at; i++) if (pieces[i]!.text === ',') return false;
  return pieces[at + 1]?.text === ',';
}

function lastSpeaker({ here, earlier }: Situation): Character | null {
  for (const seen of [here, ...earlier.map((told) => told.seen)]) {
    const speaker = seen.findLast(({ speaks }) => speaks);
    if (speaker) return speaker.character;
  }
  return null;
}

function isContrary(situation: Situation, character: Character): boolean {
  const says = pronounSoFar(situation, character);
  return character.pronoun === null && says !== null && says !== situation.pronoun.says;
}

/** How near the other pronoun meant this person: 0 in the same sentence, 1 in the one before, 2 for neither. */
function calledOtherwise({ pronoun, here, earlier }: Situation, character: Character): number {
  const isOther = (seen: Seen): boolean =>
    seen.character === character && seen.says !== null && seen.says !== pronoun.says;
  if (here.some(isOther)) return 0;
  return earlier[0]?.seen.some(isOther) ? 1 : 2;
}

/** In `Hale, with whom he quarrelled` it is not Hale who quarrelled. */
function whomBefore(pieces: readonly Piece[], at: number): Character | null {
  return pieces[at - 1]?.low === 'whom' ? antecedentOfRelative(pieces, at - 1, null) : null;
}

/** What is known of a person's pronoun: told by a title, voted by other pronouns, contrary to those, or nothing. */
function knownOf({ pronoun, voted }: Situation, character: Character, isTold: boolean): string {
  if (character.pronoun !== null) return 'told';
  const vote = voted.get(character);
  if (vote === undefined) return isTold ? 'rival' : 'open';
  return `${vote.says === pronoun.says ? 'voted' : 'contrary'}${vote.isClear ? ' clear' : ''}`;
}

/** How near the last pronoun is that meant this person, if it is the last of its kind at all: 0 where it is not. */
function goesOn({ pronoun, here, earlier }: Situation, character: Character): number {
  for (let age = 0; age <= Math.min(earlier.length, 3); age++) {
    const seen = age === 0 ? here : earlier[age - 1]!.seen;
    const last = seen.findLast((other) => other.form === 'pronoun' && other.says === pronoun.says);
    if (last) return last.character === character ? 1 + Math.min(age, 2) : 0;
  }
  return 4;
}

function featuresOfNobody(
  { pieces, at, pronoun, here, earlier }: Situation,
  latest: ReadonlyMap<Character, { readonly distance: number }>,
  isTold: boolean,
): string[] {
  const letter = LETTER[pronoun.case];
  const nearest = Math.min(5, ...[...latest.values()].map(({ distance }) => distance));
  const isUnnamed = hasUnnamedSubject(pieces, at) ? 1 : 0;
  const wasUnnamed = earlier[0]?.hasUnnamedSubject ? 1 : 0;
  return [
    `nobody ${letter}`,
    `nobody near ${nearest}`,
    `nobody here ${isUnnamed} ${here.length > 0 ? 1 : 0}`,
    `nobody before ${isUnnamed} ${wasUnnamed} ${Math.min(nearest, 2)}`,
    `nobody told ${isTold ? 1 : 0}`,
  ];
}

/** The first name behind the pronoun, where its sentence begins with the pronoun's clause: `As he left, Sol smiled`. */
function nameBehind({ pieces, at, here }: Situation, fits: (character: Character) => boolean): Character | null {
  if (here.length > 0) return null;
  for (let i = at + 1, hasComma = false; i < Math.min(pieces.length, at + FARTHEST_NAME); i++) {
    const piece = pieces[i]!;
    if (piece.text === ',') hasComma = true;
    else if (piece.kind === 'quotation') return null;
    if (!piece.character) continue;
    return hasComma && fits(piece.character) && placeOf(pieces, i) === 'subject' ? piece.character : null;
  }
  return null;
}
