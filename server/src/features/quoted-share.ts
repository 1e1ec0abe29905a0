import type { Article, Quotation } from '../article/article';
import { quotedTokens } from '../rules/quoted-words';

/** How much of what is quoted in an article comes from one person or other source. */
export interface QuotedShare {
  /** Quotations whose speaker is certain. */
  readonly quotations: number;
  /** Quotations of which they are only the best guess; their words are not counted. */
  readonly uncertain: number;
  readonly words: number;
  /** Of everybody's quoted words, from 0 to 1; 0 where nobody is quoted. */
  readonly share: number;
}

/**
 * Counts what a person or another source is quoted as saying. Words quoted within a quotation count once, for the outer speaker.
 *
 * @param speakerId the id of a person or an entity
 */
export function quotedShare(article: Article, speakerId: string): QuotedShare {
  const spoken = article.quotations.filter(({ kind }) => kind !== 'term');
  const isTheirs = ({ speaker }: Quotation): boolean => (speaker?.person ?? speaker?.entity) === speakerId;
  const uncertain = spoken.filter((quotation) => isTheirs(quotation) && quotation.uncertain).length;
  const outer = outermost(spoken);
  const allWords = countWords(article, outer);
  const words = countWords(
    article,
    outer.filter((quotation) => isTheirs(quotation) && !quotation.uncertain),
  );
  return {
    quotations: spoken.filter(isTheirs).length - uncertain,
    uncertain,
    words,
    share: allWords === 0 ? 0 : words / allWords,
  };
}

/** The quotations that are in no other one. @param quotations sorted by `start` */
export function outermost(quotations: readonly Quotation[]): Quotation[] {
  let reached = 0;
  return quotations.filter(({ end }) => {
    const isOuter = end > reached;
    reached = Math.max(reached, end);
    return isOuter;
  });
}

function countWords(article: Article, quotations: readonly Quotation[]): number {
  return quotations.reduce((sum, quotation) => sum + wordCount(article, quotation), 0);
}

/** The number of words and numbers between a quotation's marks. */
export function wordCount(article: Article, quotation: Quotation): number {
  return quotedTokens(article, quotation).filter(({ kind }) => kind !== 'mark').length;
}
