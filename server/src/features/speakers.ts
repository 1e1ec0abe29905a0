import type { Article, Speaker } from '../article/article';

/** Tells the name that the whole article gives to a speaker, a person or an entity. */
export function speakerNames({ text, people, entities }: Article): (speaker: Speaker) => string {
  const names = new Map([...people, ...entities].map(({ id, name }) => [id, name]));
  return ({ person, entity, start, end }) => names.get(person ?? entity ?? '') ?? text.slice(start, end);
}

/** Tells a short name for a speaker: a person's surname where the story lets it stand alone and nobody else bears it. */
export function shortNames(article: Article): (speaker: Speaker) => string {
  const long = speakerNames(article);
  const surnames = new Map<string, string>();
  const bearers = new Map<string, number>();
  for (const { id, name, mentions } of article.people) {
    const alone = mentions.find(({ form }) => form === 'surname');
    const surname = alone ? article.text.slice(alone.start, alone.end) : name.slice(name.lastIndexOf(' ') + 1);
    bearers.set(surname, (bearers.get(surname) ?? 0) + 1);
    if (alone) surnames.set(id, surname);
  }
  return (speaker) => {
    const surname = surnames.get(speaker.person ?? '');
    return surname !== undefined && bearers.get(surname) === 1 ? surname : long(speaker);
  };
}
