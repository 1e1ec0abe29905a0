import type { Character } from './character';
import type { Seen, Situation } from './situation';
import { pronounSoFar } from './situation';
import { hasClauseBetween, hasUnnamedSubject, opensClauseBetween } from './sentence-places';

/** So near behind its verb an object cannot be its subject: "Sol praised her". */
const SHORTEST_CLAUSE = 3;
/** The object of a verb of one word, or two. */
const FARTHEST_OBJECT = 3;

/** Whom the rules would choose, and by which. */
export interface RuledChoice {
  readonly character: Character;
  readonly rule: 'subject' | 'nearest' | 'object' | 'before' | 'recent';
}

/**
 * The choice of a few rules: the subject of the same sentence comes before the subject of the sentence before, and both
 * before mere nearness; a subject is not the object of its own verb. The model takes it for one feature among others.
 *
 * @param fits whether neither the story nor the words around say anything against the pronoun
 */
export function ruledChoice(situation: Situation, fits: (character: Character) => boolean): RuledChoice | null {
  const { pieces, at, pronoun, here: all, earlier } = situation;
  const here = all.filter(({ character }) => fits(character));
  // Of two subjects, that of the pronoun's own clause, or else the one whom the story calls so elsewhere.
  const subjects = here.filter(({ place }) => place === 'subject');
  const last = subjects.at(-1);
  const isOwn = last !== undefined && !hasClauseBetween(pieces, last.at, at);
  const called = subjects.findLast(({ character }) => pronounSoFar(situation, character) === pronoun.says);
  const subject = isOwn ? last : (called ?? last);
  if (pronoun.case === 'object' && !(subject && opensClauseBetween(pieces, subject.at, at))) {
    // The clause's own subject would be "himself".
    const other = here.findLast(({ character }) => character !== subject?.character);
    if (other) return { character: other.character, rule: 'object' };
    const before = fromEarlier(earlier, fits, subject?.character);
    if (before) return before;
    return subject && at - subject.at > SHORTEST_CLAUSE ? { character: subject.character, rule: 'subject' } : null;
  }
  if (subject) return { character: subject.character, rule: 'subject' };
  const nearest = here.at(-1);
  if (pronoun.case === 'possessive' && nearest) return { character: nearest.character, rule: 'nearest' };
  // "A gunman shot himself": the clause has a subject of its own.
  if (pronoun.case === 'reflexive') return null;
  if (pronoun.case !== 'object' && !nearest && hasUnnamedSubject(pieces, at)) return null;
  const before = fromEarlier(earlier, fits);
  if (nearest && before?.rule !== 'before') return { character: nearest.character, rule: 'nearest' };
  return before;
}

/**
 * Whom a possessive means right behind the verb of its own subject: `Sol kept his word`. This is grammar, and no matter
 * of likelihood. Null where the story says another pronoun of that person.
 */
export function ownSubject({ pieces, at, pronoun, here }: Situation): Character | null {
  const last = here.at(-1);
  if (pronoun.case !== 'possessive' || last?.place !== 'subject' || last.form !== 'name') return null;
  const isNear = at - last.at <= FARTHEST_OBJECT && at - last.at > 1 && !hasClauseBetween(pieces, last.at, at);
  const { character } = last;
  return isNear && (character.pronoun === null || character.pronoun === pronoun.says) ? character : null;
}

function fromEarlier(
  earlier: Situation['earlier'],
  fits: (character: Character) => boolean,
  except?: Character,
): RuledChoice | null {
  for (const [age, { seen, hasUnnamedSubject: isUnnamed }] of earlier.entries()) {
    const candidates = seen.filter(({ character }: Seen) => fits(character) && character !== except);
    const subject = candidates.find(({ place }) => place === 'subject');
    // "A neighbour said so. She heard it."
    if (isUnnamed && !subject) return null;
    if (subject) return { character: subject.character, rule: age === 0 ? 'before' : 'recent' };
    const last = candidates.at(-1);
    if (last) return { character: last.character, rule: 'recent' };
  }
  return null;
}
