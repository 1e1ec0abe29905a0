import type { Article } from '../article/article';
import type { Piece } from './markup';
import { counted, percent } from './plain-words';
import { quotedShare } from './quoted-share';

/** How much a person or another source is quoted; nothing for one who is not. */
export function describeQuotations(article: Article, speakerId: string): Piece[] {
  const { quotations, uncertain: guesses, words, share } = quotedShare(article, speakerId);
  if (quotations === 0) return guesses === 0 ? [] : [{ text: [`Perhaps ${counted(guesses, 'quotation')}`] }];
  const more = guesses === 0 ? '' : `, and perhaps ${guesses} more`;
  const shareOfAll = words === 0 ? '' : `: ${counted(words, 'word')}, ${percent(share)} of all quoted words`;
  return [{ text: [`${counted(quotations, 'quotation')}${more}`, shareOfAll] }];
}
