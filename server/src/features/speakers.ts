import type { Article, Speaker } from '../article/article';

/** Tells the name that the whole article gives to a speaker, a person or an entity. */
export function speakerNames({ text, people, entities }: Article): (speaker: Speaker) => string {
  const names = new Map([...people, ...entities].map(({ id, name }) => [id, name]));
  return ({ person, entity, start, end }) => names.get(person ?? entity ?? '') ?? text.slice(start, end);
}

/** Tells the name that the story uses of a speaker when it is short: a person's surname where it stands alone. */
export function shortNames(article: Article): (speaker: Speaker) => string {
  const long = speakerNames(article);
  const surnames = new Map<string, string>();
  for (const { id, mentions } of article.people) {
    const surname = mentions.find(({ form }) => form === 'surname');
    if (surname) surnames.set(id, article.text.slice(surname.start, surname.end));
  }
  return (speaker) => surnames.get(speaker.person ?? '') ?? long(speaker);
}
