import type { Entity } from '../article/article';
import type { Span } from '../text/span';
import { sourceKind } from './source-nouns';
import type { Subject } from './subjects';

const DETERMINER = /^(?:the|a|an|his|her|its|their|another|one|some|many|several|two|three|other)\s+(?!of\s)/iu;

/** No source has a longer name before its first preposition. */
const MOST_WORDS = 8;
const ATTACHED = /\s(?:of|for|at|from|in|with|to|on)\s/u;

interface Known {
  readonly entity: Omit<Entity, 'mentions'>;
  readonly mentions: Map<number, Span>;
}

/** Collects the sources that are no named person, so that "the spokesman" said twice is one source. */
export class EntityList {
  readonly #byName = new Map<string, Known>();
  /** By the end of its name: "official" is the last senior official. */
  readonly #byEnding = new Map<string, Known>();

  constructor(private readonly text: string) {}

  /**
   * The id of the source that these words name; makes one at its first mention.
   *
   * @param named the words that name the source, where `subject` is a pronoun for them
   */
  idOf(subject: Subject, named: Subject = subject): string {
    const { entity, mentions } = this.#knownAs(named);
    for (const { start, end } of [named, subject]) if (!mentions.has(start)) mentions.set(start, { start, end });
    return entity.id;
  }

  #knownAs({ start, end }: Subject): Known {
    const words = this.text.slice(start, end).replace(/\s+/gu, ' ');
    const name = words.replace(DETERMINER, '');
    const key = name.toLowerCase();
    const isDefinite = /^the\s/iu.test(words);
    let known = this.#byName.get(key) ?? (isDefinite ? this.#byEnding.get(key) : undefined);
    if (!known) {
      known = { entity: { id: `e${this.#byName.size + 1}`, name, kind: kindOf(words, name) }, mentions: new Map() };
      this.#byName.set(key, known);
      for (const ending of endingsOf(key)) this.#byEnding.set(ending, known);
    }
    return known;
  }

  /** Whether words have named a source before that a definite noun like these takes up. */
  hasBrought(subject: Subject): boolean {
    const key = this.text.slice(subject.start, subject.end).replace(/\s+/gu, ' ').replace(DETERMINER, '').toLowerCase();
    return this.#byName.has(key) || this.#byEnding.has(key);
  }

  list(): Entity[] {
    return [...this.#byName.values()].map(({ entity, mentions }) => ({
      ...entity,
      mentions: [...mentions.values()].sort((a, b) => a.start - b.start),
    }));
  }
}

/** The shorter names that a definite noun can have for it later: "foreign ministry" and "ministry". */
function endingsOf(name: string): string[] {
  const words = headPhrase(name).split(' ');
  return words.slice(0, MOST_WORDS).map((_, i) => words.slice(i).join(' '));
}

function headPhrase(name: string): string {
  return name.split(ATTACHED)[0]!;
}

function kindOf(words: string, name: string): Entity['kind'] {
  const head = headPhrase(name).split(' ').at(-1)!;
  const isDefinite = /^(?:the|his|her|its|their)\s/iu.test(words) || (words === name && /^\p{Lu}/u.test(name));
  return sourceKind(head, isDefinite) ?? 'body';
}
