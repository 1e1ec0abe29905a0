import type { Entity } from '../article/article';
import { isPluralRole, isRole } from '../people/titles';
import type { Span } from '../text/span';
import type { Subject } from './subjects';

/** Nouns for a source that stays without a name. */
const UNNAMED =
  /^(?:sources?|officials?|experts?|analysts?|critics?|supporters?|observers?|people|residents?|witness(?:es)?|insiders?|aides?|person|man|woman|men|women|fighters?|activists?|users?|others?|somebody|someone|they|it|who)$/u;
const DETERMINER = /^(?:the|a|an|his|her|its|their|another|one|some|many|several|two|three|other)\s+/iu;

/** Collects the sources that are no named person, so that "the spokesman" said twice is one source. */
export class EntityList {
  readonly #byName = new Map<string, { entity: Omit<Entity, 'mentions'>; mentions: Map<number, Span> }>();

  constructor(private readonly text: string) {}

  /** The id of the source that these words name; makes one at its first mention. */
  idOf(subject: Subject): string {
    const words = this.text.slice(subject.start, subject.end).replace(/\s+/gu, ' ');
    const name = words.replace(DETERMINER, '');
    const key = name.toLowerCase();
    let known = this.#byName.get(key);
    if (!known) {
      known = { entity: { id: `e${this.#byName.size + 1}`, name, kind: kindOf(words, name) }, mentions: new Map() };
      this.#byName.set(key, known);
    }
    if (!known.mentions.has(subject.start))
      known.mentions.set(subject.start, { start: subject.start, end: subject.end });
    return known.entity.id;
  }

  list(): Entity[] {
    return [...this.#byName.values()].map(({ entity, mentions }) => ({
      ...entity,
      mentions: [...mentions.values()].sort((a, b) => a.start - b.start),
    }));
  }
}

function kindOf(words: string, name: string): Entity['kind'] {
  const head = name
    .split(/\s(?:of|for|at|from|in|with|to|on)\s/u)[0]!
    .split(' ')
    .at(-1)!
    .toLowerCase();
  if (UNNAMED.test(head) || isPluralRole(head)) return 'unnamed';
  if (isRole(head))
    return /^(?:the|his|her|its|their)\s/iu.test(words) || /^\p{Lu}/u.test(words) ? 'office' : 'unnamed';
  return 'body';
}
