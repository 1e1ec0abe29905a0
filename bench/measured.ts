// What the bench measures, for one bundle.
import type { Block } from '../server/src/article/article';
import { classify } from '../server/src/article/classify';
import { segment } from '../server/src/article/segment';
import type { Character } from '../server/src/people/character';
import { lexicon } from '../server/src/people/lexicon';
import { findPeople } from '../server/src/people/people';
import { FactsOfWords } from '../server/src/people/token-facts';
import { findAttributions } from '../server/src/quotes/attributions';
import { readQuotations } from '../server/src/quotes/quotations';
import { readBlock } from '../server/src/read-block';
import { indexLines } from '../server/src/text/lines';

export { annotate } from '../server/src/annotate';
export { looksLikeArticle } from '../server/src/article/detect';

/** A text with its blocks read and its people found. */
export interface NamedText {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly people: readonly Character[];
}

/** The part of `annotate` that finds who is named: blocks, tokens, marks, sentences, names, persons with their roles. */
export function readNames(text: string): NamedText {
  const { blocks: outline } = classify(text, segment(text, indexLines(text)));
  const facts = new FactsOfWords(lexicon());
  const blocks = outline.map((block) => ({
    ...block,
    reading: readBlock(text.slice(block.start, block.end), lexicon(), facts),
  }));
  return { text, blocks, people: findPeople(text, blocks, lexicon()) };
}

/** The part of `annotate` that finds quotations, pronouns, speakers and attributions, given the people. */
export function readSpeech({ text, blocks, people }: NamedText): void {
  findAttributions(text, blocks, readQuotations(text, blocks, people));
}

export function countTokens({ blocks }: NamedText): number {
  return blocks.reduce((sum, { reading }) => sum + reading.tokens.length, 0);
}
