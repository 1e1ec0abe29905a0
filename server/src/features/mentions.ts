import type { Article, Mention, Person } from '../article/article';
import type { Span } from '../text/span';
import { narrowestAt, touches } from './places';

/** Words of an article that mean a person. */
export interface PersonMention {
  readonly person: Person;
  readonly mention: Mention;
}

/** Whether a mention is by name, not by pronoun or description. */
export function isName({ form }: Mention): boolean {
  return form !== 'pronoun' && form !== 'nominal';
}

/** The name that a pronoun or a description stands for: the last one before it, or else the person's first. */
export function nameNear({ mentions }: Person, { start }: Span): Mention | undefined {
  const names = mentions.filter(isName);
  return names.findLast(({ end }) => end <= start) ?? names[0];
}

/** The mention that a span of words is, where they mean a person. */
export function mentionOf(article: Article, personId: string | null, words: Span): PersonMention | undefined {
  const person = article.people.find(({ id }) => id === personId);
  const mention = person?.mentions.find(({ start, end }) => start === words.start && end === words.end);
  return person && mention && { person, mention };
}

/** Whom the words at an offset mean, by name, pronoun or description. */
export function personMentionAt(article: Article, offset: number): PersonMention | undefined {
  const here = article.people.flatMap((person) =>
    person.mentions.filter((mention) => touches(mention, offset)).map((mention) => ({ person, mention })),
  );
  const mention = narrowestAt(
    here.map((found) => found.mention),
    offset,
  );
  return here.find((found) => found.mention === mention);
}
