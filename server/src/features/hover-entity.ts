import type { Article, Entity } from '../article/article';
import type { Span } from '../text/span';
import { describeQuotations } from './hover-quoted-share';
import type { Piece } from './markup';
import { narrowestAt, touches } from './places';
import { entityName } from './speakers';

/** Words of an article that mean a source who is no named person. */
export interface EntityMention {
  readonly entity: Entity;
  readonly mention: Span;
}

const kinds: Readonly<Record<Entity['kind'], string>> = {
  office: 'Somebody called by an office, not by name',
  body: 'A body, a document or another source',
  unnamed: 'An unnamed source',
};

/** The source that the words at an offset mean. */
export function entityMentionAt({ entities }: Article, offset: number): EntityMention | undefined {
  const here = entities.flatMap((entity) =>
    entity.mentions.filter((mention) => touches(mention, offset)).map((mention) => ({ entity, mention })),
  );
  const mention = narrowestAt(
    here.map((found) => found.mention),
    offset,
  );
  return here.find((found) => found.mention === mention);
}

/** A source without a name of a person: what it is called, what kind it is, how much it is quoted. */
export function describeEntity(article: Article, entity: Entity): Piece[] {
  return [
    { title: entityName(article.text, entity) },
    { text: [`${kinds[entity.kind]}.`] },
    ...describeQuotations(article, entity.id),
  ];
}
