import type { Article, Quotation } from '../article/article';
import { lineNumber } from '../text/lines';
import { linkToLine, openingOfReason, perhaps, type Piece, type Run } from './markup';
import { mentionOf } from './mentions';
import { counted, howSure, speakerReasons } from './plain-words';
import { wordCount } from './quoted-share';
import { speakerNames } from './speakers';

/** Who says a quotation, by which cue, and how the words of the article point to the speaker. */
export function describeQuotation(article: Article, uri: string, quotation: Quotation): Piece[] {
  const headline: Piece = { text: summariseQuotation(article, quotation) };
  if (quotation.kind === 'term') return [headline];
  const details = [
    describeCue(article, uri, quotation),
    describePronoun(article, uri, quotation),
    describeSpeakerReason(article, uri, quotation),
  ].filter((runs) => runs.length > 0);
  return details.length === 0 ? [headline] : [headline, { list: details }];
}

/** How the words of the article point to the speaker of a quotation, and how sure that is; empty where there is none. */
export function describeSpeakerReason(article: Article, uri: string, quotation: Quotation): Run[] {
  const { reason, speaker, continues, confidence } = quotation;
  if (reason === null || speaker === null) return [];
  const opening = openingOfReason(quotation);
  const sure = `${howSure({ confidence, because: reason })}.`;
  const before = article.quotations.find(({ id }) => id === continues);
  if (before === undefined) return [...opening, speakerReasons[reason], sure];
  const line = linkToLine(uri, lineNumber(article.lines, before.start));
  const how = reason === 'continued' ? [] : [`${speakerReasons[reason]}; `];
  return [...opening, ...how, 'it goes on from the quotation in ', line, sure];
}

/** One line about a quotation: what it is, how long, and who says it. */
export function summariseQuotation(article: Article, quotation: Quotation): Run[] {
  if (quotation.kind === 'term') return ['Words in quotation marks that nobody is quoted as saying.'];
  const what = quotation.kind === 'partial' ? 'Quoted in part' : 'Quotation';
  const words = counted(wordCount(article, quotation), 'word');
  if (quotation.speaker === null) return [`${what} of ${words}. No speaker was found.`];
  const name: Run = { strong: speakerNames(article)(quotation.speaker) };
  return [`${what}, ${words}, ${perhaps(quotation)}by `, name];
}

function describeCue(article: Article, uri: string, { cue }: Quotation): Run[] {
  if (cue === null) return [];
  const words: Run = { emphasis: article.text.slice(cue.start, cue.end) };
  return ['Cue: ', words, ', ', linkToLine(uri, lineNumber(article.lines, cue.start))];
}

function describePronoun(article: Article, uri: string, { via, speaker }: Quotation): Run[] {
  if (via === null || speaker === null) return [];
  const mention = mentionOf(article, speaker.person, via)?.mention;
  return [
    { emphasis: article.text.slice(via.start, via.end) },
    ` ${mention ? perhaps(mention) : ''}means `,
    speakerNames(article)(speaker),
    ', ',
    linkToLine(uri, lineNumber(article.lines, via.start)),
  ];
}
