import type { Article, Speaker } from '../article/article';

/** Tells the name that the whole article gives to a speaker, a person or an entity. */
export function speakerNames({ text, people, entities }: Article): (speaker: Speaker) => string {
  const names = new Map([...people, ...entities].map(({ id, name }) => [id, name]));
  return ({ person, entity, start, end }) => names.get(person ?? entity ?? '') ?? text.slice(start, end);
}
