import type { Hover, MarkupKind, Position } from 'vscode-languageserver';
import type { Article, Attribution } from '../article/article';
import type { Span } from '../text/span';
import { describeCue } from './hover-cue';
import { describePerson, describeStandIn } from './hover-person';
import { describeQuotation } from './hover-quotation';
import { setPage, type Piece } from './markup';
import { isName, personMentionAt, type PersonMention } from './mentions';
import { narrowestAt, touches } from './places';
import { offsetAt } from '../text/lines';
import { toRange } from './ranges';

/**
 * What the editor shows at a position: the person who is named there, whom a pronoun means, the quotation around it;
 * inside a quotation the person stands first; on a cue, who says what by it. Null where there is none of them.
 *
 * @param uri the article's own, for the links into it
 */
export function findHover(article: Article, uri: string, position: Position, kind: MarkupKind): Hover | null {
  const offset = offsetAt(article.lines, position);
  const named = personMentionAt(article, offset);
  const quotation = narrowestAt(article.quotations, offset);
  const place = named?.mention ?? quotation;
  if (place === undefined) return hoverOnCue(article, uri, offset, kind);
  const pieces: Piece[] = named ? describeMention(article, uri, named) : [];
  if (named && quotation) pieces.push('rule');
  if (quotation) pieces.push(...describeQuotation(article, uri, quotation));
  return { contents: setPage(pieces, kind), range: toRange(article, place) };
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
