import type { Hover, MarkupKind, Position } from 'vscode-languageserver';
import type { Article, Attribution } from '../article/article';
import { contains, type Span } from '../text/span';
import { describeCue } from './hover-cue';
import { describeEntity, entityMentionAt } from './hover-entity';
import { describePerson, describeStandIn } from './hover-person';
import { describeQuotation, summariseQuotation } from './hover-quotation';
import { setPage, type Piece } from './markup';
import { isName, personMentionAt, type PersonMention } from './mentions';
import { narrowestAt, touches } from './places';
import { offsetAt } from '../text/lines';
import { toRange } from './ranges';

/**
 * What the editor shows at a position: the person who is named there, whom a pronoun means, the source that is no person,
 * or the quotation; of a quotation around a mention one line; on a cue, who says what by it. Null where there is none of
 * them.
 *
 * @param uri the article's own, for the links into it
 */
export function findHover(article: Article, uri: string, position: Position, kind: MarkupKind): Hover | null {
  const offset = offsetAt(article.lines, position);
  const quotation = narrowestAt(article.quotations, offset);
  const meant = hoverOnMention(article, uri, offset);
  if (meant && !(quotation && contains(meant.mention, quotation))) {
    const around: Piece[] = quotation ? ['rule', { text: summariseQuotation(article, quotation) }] : [];
    return { contents: setPage([...meant.pieces, ...around], kind), range: toRange(article, meant.mention) };
  }
  if (!quotation) return hoverOnCue(article, uri, offset, kind);
  return { contents: setPage(describeQuotation(article, uri, quotation), kind), range: toRange(article, quotation) };
}

/** Who or what the words at an offset mean, and these words. */
function hoverOnMention(article: Article, uri: string, offset: number): { mention: Span; pieces: Piece[] } | undefined {
  const named = personMentionAt(article, offset);
  if (named) return { mention: named.mention, pieces: describeMention(article, uri, named) };
  const source = entityMentionAt(article, offset);
  return source && { mention: source.mention, pieces: describeEntity(article, source.entity) };
}

/** Who says what by the cue at an offset; for the cue of a quotation whose speaker is only a guess, that quotation. */
function hoverOnCue(article: Article, uri: string, offset: number, kind: MarkupKind): Hover | null {
  const attributed = article.attributions.filter(({ cue }) => touches(cue, offset));
  const cue = narrowestAt(attributed.map(cueOf), offset);
  if (cue !== undefined) {
    const pieces = describeCue(
      article,
      uri,
      attributed.filter((attribution) => attribution.cue.start === cue.start),
    );
    return { contents: setPage(pieces, kind), range: toRange(article, cue) };
  }
  const quotation = article.quotations.find((other) => other.cue !== null && touches(other.cue, offset));
  if (!quotation?.cue) return null;
  return {
    contents: setPage(describeQuotation(article, uri, quotation), kind),
    range: toRange(article, quotation.cue),
  };
}

function cueOf({ cue }: Attribution): Span {
  return cue;
}

function describeMention(article: Article, uri: string, { person, mention }: PersonMention): Piece[] {
  return isName(mention)
    ? describePerson(article, uri, person, mention)
    : describeStandIn(article, uri, person, mention);
}
