import type { Location, Position } from 'vscode-languageserver';
import type { Article, Person } from '../article/article';
import { itemAt, type Span } from '../text/span';
import { offsetAt } from '../text/lines';
import { personMentionAt } from './mentions';
import { toRange } from './ranges';

/**
 * Where the article introduces whoever is named at a position, by name, pronoun or description: the first full name in
 * the body. For a source that is no person, where it is first named. Null where nobody is named.
 *
 * @param uri the article's own
 */
export function findDefinition(article: Article, uri: string, position: Position): Location | null {
  const offset = offsetAt(article.lines, position);
  const found = personMentionAt(article, offset);
  const place = found ? introductionOf(article, found.person) : firstMentionOfEntityAt(article, offset);
  return place ? { uri, range: toRange(article, place) } : null;
}

function introductionOf({ blocks }: Article, { mentions }: Person): Span | undefined {
  const fullNames = mentions.filter(({ form }) => form === 'full');
  const inBody = fullNames.find(({ start }) => {
    const kind = itemAt(blocks, start)?.kind;
    return kind === 'lead' || kind === 'paragraph';
  });
  return inBody ?? fullNames[0] ?? mentions[0];
}

function firstMentionOfEntityAt({ entities }: Article, offset: number): Span | undefined {
  return entities.find(({ mentions }) => mentions.some(({ start, end }) => start <= offset && offset <= end))
    ?.mentions[0];
}
