import type { Article, Severity } from './article/article';
import { indexLines } from './text/lines';

/** What steers an analysis. The same text and options give the same Article. */
export interface AnnotateOptions {
  /** Rule id → another severity than the rule's own, or `off`. */
  readonly rules?: Readonly<Record<string, Severity | 'off'>>;
}

/**
 * Reads an article. Accepts every string and never throws.
 *
 * @param previous an earlier Article of the same document: blocks that did not change are not read again.
 */
export function annotate(text: string, options: AnnotateOptions = {}, previous?: Article): Article {
  options;
  previous;
  return {
    text,
    lines: indexLines(text),
    language: 'en',
    blocks: [],
    dateline: null,
    sections: [],
    people: [],
    entities: [],
    quotations: [],
    strayMarks: [],
    attributions: [],
    findings: [],
  };
}
