import type { Article, Quotation } from '../article/article';
import { lineNumber } from '../text/lines';
import { linkToLine, type Piece, type Run } from './markup';
import { counted, percent, speakerReasons } from './plain-words';
import { wordCount } from './quoted-share';
import { speakerNames } from './speakers';

/** Who says a quotation, by which cue, and how the words of the article point to the speaker. */
export function describeQuotation(article: Article, uri: string, quotation: Quotation): Piece[] {
  if (quotation.kind === 'term') {
    return [{ text: ['Words in quotation marks that nobody is quoted as saying.'] }];
  }
  const details = [
    describeCue(article, uri, quotation),
    describePronoun(article, uri, quotation),
    describeReason(article, uri, quotation),
    describeDoubt(quotation),
  ].filter((runs) => runs.length > 0);
  const headline: Piece = { text: describeSpeaker(article, quotation) };
  return details.length === 0 ? [headline] : [headline, { list: details }];
}

function describeSpeaker(article: Article, quotation: Quotation): Run[] {
  const what = quotation.kind === 'partial' ? 'Quoted in part' : 'Quotation';
  const words = counted(wordCount(article, quotation), 'word');
  if (quotation.speaker === null) return [`${what} of ${words}. No speaker was found.`];
  const name: Run = { strong: speakerNames(article)(quotation.speaker) };
  return [`${what}, ${words}, ${quotation.uncertain ? 'perhaps by ' : 'by '}`, name];
}

function describeCue(article: Article, uri: string, { cue }: Quotation): Run[] {
  if (cue === null) return [];
  const words: Run = { emphasis: article.text.slice(cue.start, cue.end) };
  return ['Cue: ', words, ', ', linkToLine(uri, lineNumber(article.lines, cue.start))];
}

function describePronoun(article: Article, uri: string, { via, speaker }: Quotation): Run[] {
  if (via === null || speaker === null) return [];
  return [
    { emphasis: article.text.slice(via.start, via.end) },
    ' means ',
    speakerNames(article)(speaker),
    ', ',
    linkToLine(uri, lineNumber(article.lines, via.start)),
  ];
}

function describeReason(article: Article, uri: string, { reason, continues }: Quotation): Run[] {
  if (reason === null) return [];
  const before = article.quotations.find(({ id }) => id === continues);
  if (before === undefined) return [speakerReasons[reason]];
  const line = linkToLine(uri, lineNumber(article.lines, before.start));
  const sentence = reason === 'continued' ? [] : [`${speakerReasons[reason]} `];
  return [...sentence, 'It goes on from the quotation in ', line, '.'];
}

function describeDoubt({ uncertain, confidence, speaker }: Quotation): Run[] {
  if (!uncertain || speaker === null) return [];
  return [{ strong: 'Uncertain' }, `: the speaker is only the best guess (${percent(confidence)}).`];
}
