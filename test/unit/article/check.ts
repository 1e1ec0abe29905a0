import assert from 'node:assert/strict';
import type { Article } from '../../../server/src/article/article';
import { annotate } from '../../../server/src/annotate';
import { marked, unmarked } from '../helpers/marked';

/** A lead that nothing can take for anything else. */
export const LEAD = '⟦lead|LISBON (Coastal Wire) - The port of Elder opened again on Monday, its owner said.⟧';
export const HEADLINE = '⟦headline|Port opens again after storm⟧';
export const PARAGRAPH =
  '⟦paragraph|The council voted for the plan in a long session and the harbour will open in the spring, officials said.⟧';

/** Checks the blocks of a text, each marked with its kind. */
export function checkBlocks(expected: string): Article {
  const text = unmarked(expected);
  const article = annotate(text);
  const spans = article.blocks.map(({ start, end, kind }) => ({ start, end, label: kind }));
  assert.equal(marked(text, spans), expected);
  return article;
}

/** Checks what a line is that stands among the paragraphs of a story. */
export function checkLine(expected: string): Article {
  return checkBlocks(`${HEADLINE}\n\n${LEAD}\n\n${expected}\n\n${PARAGRAPH}`);
}
