import type { Article, Entity, Person, Speaker } from '../article/article';
import { isName } from './mentions';

/** Tells the name that the whole article gives to a speaker, a person or an entity. */
export function speakerNames({ text, people, entities }: Article): (speaker: Speaker) => string {
  const names = new Map([
    ...people.map((person) => [person.id, personName(text, person)] as const),
    ...entities.map((entity) => [entity.id, entityName(text, entity)] as const),
  ]);
  return ({ person, entity, start, end }) => names.get(person ?? entity ?? '') ?? text.slice(start, end);
}

/** Tells a short name for a speaker: a person's surname where the story lets it stand alone and nobody else bears it. */
export function shortNames(article: Article): (speaker: Speaker) => string {
  const long = speakerNames(article);
  const surnames = new Map<string, string>();
  const bearers = new Map<string, number>();
  for (const person of article.people) {
    const { id, name } = person;
    const alone = surnameAlone(article.text, person);
    const key = (alone ?? name.slice(name.lastIndexOf(' ') + 1)).toLowerCase();
    bearers.set(key, (bearers.get(key) ?? 0) + 1);
    if (alone !== undefined) surnames.set(id, alone);
  }
  return (speaker) => {
    const surname = surnames.get(speaker.person ?? '');
    return surname !== undefined && bearers.get(surname.toLowerCase()) === 1 ? surname : long(speaker);
  };
}

/** A person's name; for one in capitals, as in a label, the longest that the article has in ordinary letters. */
export function personName(text: string, { name, mentions }: Person): string {
  if (isOrdinary(name)) return name;
  const others = mentions.filter(isName).map(({ start, end }) => text.slice(start, end).replace(/\s+/gu, ' '));
  return (
    others.filter(isOrdinary).reduce((longest, other) => (other.length > longest.length ? other : longest), '') || name
  );
}

/** The surname that stands alone somewhere; where that is only in capitals, as the full name has it. */
function surnameAlone(text: string, { name, mentions }: Person): string | undefined {
  const alone = mentions
    .filter(({ form }) => form === 'surname')
    .map(({ start, end }) => text.slice(start, end).replace(/\s+/gu, ' '));
  const shown = alone.find(isOrdinary) ?? alone[0];
  if (shown === undefined || isOrdinary(shown)) return shown;
  const inName = name.split(' ').slice(-shown.split(' ').length).join(' ');
  return inName.toLowerCase() === shown.toLowerCase() ? inName : shown;
}

function isOrdinary(name: string): boolean {
  return /\p{Ll}/u.test(name);
}

/**
 * A participle that tells more of a source (“filed on Monday”, “seen by the newspaper”), or a verb at its end. “People
 * briefed on the talks” are told from other people by nothing else.
 */
const PARTICIPLE =
  /(?<!\b(?:of|by|for|the|and|most|more|all|people|persons?|those|sources?|m[ae]n|wom[ae]n))\s(?:\p{Ll}{3,20}ed|seen|sent|shown|given|taken|written|made|held|known|read)(?:\s(?:by|in|on|to|for|at|from|with|as|after|before|last|this|under|about)\b|$)/u;

/**
 * A source with the article of its first mention and without what a participle tells of it: “a court filing”, not “court
 * filing seen by”.
 */
export function entityName(text: string, { name, mentions }: Entity): string {
  const inFull = mentions
    .map(({ start, end }) => text.slice(start, end).replace(/\s+/gu, ' '))
    .find((words) => words.endsWith(` ${name}`));
  const opening = inFull === undefined ? '' : inFull.slice(0, -name.length).toLowerCase();
  const short = name.slice(0, PARTICIPLE.exec(name)?.index);
  // A single word without an article is a name, or too little.
  return opening === '' && !short.includes(' ') ? name : `${opening}${short}`;
}
