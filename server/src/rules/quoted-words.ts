import type { Quotation } from '../article/article';
import type { Span } from '../text/span';
import { lastStartingAtOrBefore, shift } from '../text/span';
import type { Token } from '../text/tokens';
import type { ReadArticle } from './rule';

/** One spoken word, folded so that case, stops and the style of the apostrophe make no difference. */
export interface QuotedWord extends Span {
  readonly folded: string;
  /** Whether it carries meaning by itself: numbers do; articles, pronouns, prepositions and auxiliaries do not. */
  readonly isContent: boolean;
}

const FUNCTION_WORDS = new Set(
  (
    'a an the this that these those some any all both each every no not and or but nor so yet if than as of at by for ' +
    'from in into on onto to with without over under up down out off about after before between through during against ' +
    'i me my mine we us our ours you your yours he him his she her hers it its they them their theirs who whom whose ' +
    'which what where when why how there here is am are was were be been being isnt arent wasnt werent have has had ' +
    'having havent hasnt hadnt do does did doing dont doesnt didnt will would shall should can could may might must ' +
    'wont wouldnt shant shouldnt cant couldnt mustnt im ive ill id youre youve youll youd hes shes weve well wed theyre ' +
    'theyve theyll theyd thats theres heres whats whos lets just very too also then now more most much many such only ' +
    'even own same other again ever never really s'
  ).split(' '),
);

const OPENING_BRACKET = new Set(['(', '[']);
const CLOSING_BRACKET = new Set([')', ']']);

/** The items of a list sorted by `start` that begin inside `span`. */
export function beginningIn<T extends Span>(items: readonly T[], span: Span): T[] {
  const first = lastStartingAtOrBefore(items, span.start - 1) + 1;
  const end = lastStartingAtOrBefore(items, span.end - 1) + 1;
  return items.slice(first, end);
}

/** The tokens between a quotation's marks; their offsets stay relative to the block. */
export function quotedTokens(article: ReadArticle, quotation: Quotation): Token[] {
  const block = article.blocks[quotation.block];
  return block ? beginningIn(block.reading.tokens, shift(quotation.inner, -block.start)) : [];
}

/**
 * The words between a quotation's marks, with offsets in the article. Compounds come apart at their hyphens, and what
 * stands in brackets is left out: the editor put it there, the speaker did not say it.
 */
export function quotedWords(article: ReadArticle, quotation: Quotation): QuotedWord[] {
  const offset = article.blocks[quotation.block]?.start ?? 0;
  const words: QuotedWord[] = [];
  let brackets = 0;
  for (const token of quotedTokens(article, quotation)) {
    if (OPENING_BRACKET.has(token.text)) brackets++;
    else if (CLOSING_BRACKET.has(token.text)) brackets = Math.max(0, brackets - 1);
    else if (brackets === 0 && token.kind !== 'mark') addParts(words, token, offset);
  }
  return words;
}

function addParts(words: QuotedWord[], token: Token, offset: number): void {
  let start = token.start + offset;
  for (const part of token.text.split(/[-\u2010\u2011]/u)) {
    const folded = part.toLowerCase().replace(/['’.,]/gu, '');
    const end = start + part.length;
    if (folded !== '') words.push({ start, end, folded, isContent: !FUNCTION_WORDS.has(folded) });
    start = end + 1;
  }
}
