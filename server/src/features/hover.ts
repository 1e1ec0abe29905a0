import type { Hover, MarkupKind, Position } from 'vscode-languageserver';
import type { Article, Mention, Person } from '../article/article';
import type { Span } from '../text/span';
import { describePerson, describeStandIn } from './hover-person';
import { describeQuotation } from './hover-quotation';
import { setPage, type Piece } from './markup';
import { offsetAt } from '../text/lines';
import { toRange } from './ranges';

/**
 * What the editor shows at a position: the person who is named there, whom a pronoun means, the quotation around it;
 * inside a quotation the person stands first. Null where there is none of them.
 *
 * @param uri the article's own, for the links into it
 */
export function findHover(article: Article, uri: string, position: Position, kind: MarkupKind): Hover | null {
  const offset = offsetAt(article.lines, position);
  const named = mentionAt(article, offset);
  const quotation = narrowestAt(article.quotations, offset);
  const place = named?.mention ?? quotation;
  if (place === undefined) return null;
  const pieces: Piece[] = named ? describeMention(article, uri, named) : [];
  if (named && quotation) pieces.push('rule');
  if (quotation) pieces.push(...describeQuotation(article, uri, quotation));
  return { contents: setPage(pieces, kind), range: toRange(article, place) };
}

interface NamedPerson {
  readonly person: Person;
  readonly mention: Mention;
}

function describeMention(article: Article, uri: string, { person, mention }: NamedPerson): Piece[] {
  const isName = mention.form !== 'pronoun' && mention.form !== 'nominal';
  return isName ? describePerson(article, uri, person) : describeStandIn(article, uri, person, mention);
}

function mentionAt(article: Article, offset: number): NamedPerson | undefined {
  const here = article.people.flatMap((person) =>
    person.mentions.filter((mention) => touches(mention, offset)).map((mention) => ({ person, mention })),
  );
  const mention = narrowestAt(
    here.map((named) => named.mention),
    offset,
  );
  return here.find((named) => named.mention === mention);
}

/** The narrowest span at an offset; one that ends there counts only where none goes on. */
function narrowestAt<T extends Span>(spans: readonly T[], offset: number): T | undefined {
  const here = spans.filter((span) => touches(span, offset));
  const around = here.filter(({ end }) => offset < end);
  return (around.length > 0 ? around : here).reduce<T | undefined>(
    (narrowest, span) => (narrowest && narrowest.end - narrowest.start <= span.end - span.start ? narrowest : span),
    undefined,
  );
}

function touches({ start, end }: Span, offset: number): boolean {
  return start <= offset && offset <= end;
}
