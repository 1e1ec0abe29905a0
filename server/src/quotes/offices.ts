import type { Character } from '../people/character';
import type { Sentence } from '../people/narrative';
import { isRole } from '../people/titles';
import { lastStartingAtOrBefore } from '../text/span';
import type { Span } from '../text/span';
import { isKin, KinTies } from './kin';
import { sourceKind } from './source-nouns';
import type { PronounIndex, Subject } from './subjects';
import { mainSubject } from './subjects';

interface Bearing extends Span {
  readonly character: Character;
  readonly words: readonly string[];
}

/** Whom a sentence is about. Its place is where the sentence ends: within it a noun means somebody else. */
interface Topic extends Span {
  readonly block: number;
  readonly character: Character;
}

/** Roles that a story often gives to somebody without a name. */
const OFTEN_UNNAMED = /^(?:spokes(?:man|woman|person)|man|woman|boy|girl|official|witness|resident|source|guard)$/u;
/** "the old man", "the younger woman" tell more of whoever the story is about. */
const AGED = /^(?:old|older|elder|elderly|young|younger|retired|former|veteran|.*-year-old)$/u;
/** Nouns that end in this tell what somebody does: the closer, the violinist. */
const DOER = /..(?:[^h]er|[^u]or|ist|eer)$/u;
/** So many bearers of one role are compared: bounds what a text full of them costs. */
const MOST_BEARERS = 24;
/** How many blocks back a person may be the one whom "the minister" means, where nobody has that role. */
const FARTHEST_TOPIC = 2;

/** Whom a noun means, and whether that is only because the story has just told of the person. */
export interface Meant {
  readonly character: Character;
  readonly isGuess: boolean;
}

function sure(character: Character | null | undefined): Meant | null {
  return character ? { character, isGuess: false } : null;
}

/** Whom a noun means because of what the story has said: the bearer of a role, kin, the person it is about. */
export class Offices {
  readonly #bearings = new Map<string, Bearing[]>();
  readonly #topics: readonly Topic[];
  readonly #kin: KinTies;

  constructor(
    private readonly text: string,
    characters: readonly Character[],
    sentences: readonly Sentence[],
    private readonly pronouns: PronounIndex,
  ) {
    for (const character of characters) {
      for (const { start, end, text: role } of character.roles) {
        const words = role.toLowerCase().split(/\s+/u);
        for (const word of new Set(words)) {
          const bearings = this.#bearings.get(word);
          const bearing = { start, end, character, words };
          if (bearings) bearings.push(bearing);
          else if (isRole(word)) this.#bearings.set(word, [bearing]);
        }
      }
    }
    for (const bearings of this.#bearings.values()) bearings.sort((a, b) => a.start - b.start);
    this.#kin = new KinTies(text, characters, pronouns);
    this.#topics = sentences.flatMap(({ pieces, block }) => {
      const subject = mainSubject(pieces, pieces.length, pronouns);
      return subject?.character
        ? [{ start: pieces.at(-1)!.end, end: pieces.at(-1)!.end, block, character: subject.character }]
        : [];
    });
  }

  /**
   * The person whom a noun means: "the spokeswoman" behind "ministry spokeswoman Hua", "his wife", "the 31-year-old".
   * The latest bearer of a role is meant, and where nobody has it the person whom the story is about. Null where neither
   * is known, or where the noun is not definite.
   *
   * @param block the index of the block in which the noun stands
   * @param isIntroduced whether the story has brought in somebody else without a name by this noun
   */
  personOf(subject: Subject, block: number, isIntroduced: boolean): Meant | null {
    const words = this.text.slice(subject.start, subject.end).toLowerCase().split(/\s+/u);
    const head = (subject.head ?? words.at(-1)!).toLowerCase();
    if (/^(?:his|her)$/u.test(words[0]!)) {
      const owner = this.pronouns.get(subject.start);
      return sure(owner && isKin(head) ? this.#kin.personOf(owner, head) : null);
    }
    if (words[0] !== 'the') return null;
    const bearer = this.#bearerOf(words, head, subject.start);
    if (bearer || isIntroduced) return sure(bearer);
    const isAged = words.some((word) => AGED.test(word));
    const isDoer = isRole(head) ? !OFTEN_UNNAMED.test(head) : DOER.test(head) && sourceKind(head, true) === null;
    if (!isAged && !isDoer) return null;
    const topic = this.#topics[lastStartingAtOrBefore(this.#topics, subject.start - 1)];
    if (!topic || block - topic.block > FARTHEST_TOPIC) return null;
    // Whoever is known as a judge is not meant by "the lawyer", nor anybody by "the firm's lawyer".
    const isElse = !isAged && (topic.character.roles.length > 0 || words.some((word) => /['’]s?$/u.test(word)));
    return isElse ? null : { character: topic.character, isGuess: true };
  }

  /** The latest person who bears the role, one whose role shares more of the words before all others. */
  #bearerOf(words: readonly string[], head: string, before: number): Character | null {
    const bearings = this.#bearings.get(head) ?? [];
    let best: Bearing | null = null;
    let most = 0;
    const latest = lastStartingAtOrBefore(bearings, before - 1);
    for (let i = latest; i >= Math.max(0, latest - MOST_BEARERS); i--) {
      const shared = bearings[i]!.words.filter((word) => words.includes(word)).length;
      if (shared <= most) continue;
      best = bearings[i]!;
      most = shared;
    }
    return best?.character ?? null;
  }
}
