import type { Block } from '../article/article';
import type { Attributed } from './attributed';
import type { QuotedSpan } from './spans';
import type { Subject } from './subjects';

const ASKS = /^(?:ask|asks|asked|inquired|enquired|wondered|demanded|pressed)$/u;
/** So many quotations back the other one of two who talk is looked for. */
const LONGEST_EXCHANGE = 6;

/**
 * Whoever answers a question in a paragraph that is only a quotation, the paragraph before it being the question:
 * `“Why?” Sol asked.`, and the one who spoke before Sol. Null where nobody has asked, or nobody else has spoken.
 */
export function answererOf(
  text: string,
  blocks: readonly Block[],
  spans: readonly QuotedSpan[],
  given: readonly Attributed[],
  quotation: number,
): Subject | null {
  const question = given[quotation - 1]!;
  const asked = spans[quotation - 1]!;
  const verb = question.cue ? text.slice(question.cue.start, question.cue.end) : '';
  if (!question.subject || !ASKS.test(verb) || text.slice(asked.inner.start, asked.inner.end).trimEnd().at(-1) !== '?')
    return null;
  for (let earlier = quotation - 2; earlier >= Math.max(0, quotation - LONGEST_EXCHANGE); earlier--) {
    const from = spans[earlier]!.block;
    const to = spans[earlier + 1]!.block;
    if (to - from > 1 && blocks.slice(from + 1, to).some(({ kind }) => kind !== 'caption' && kind !== 'furniture'))
      return null;
    const { subject, reason } = given[earlier]!;
    if (subject && reason !== 'clause' && !isSame(subject, question.subject)) return subject;
  }
  return null;
}

function isSame(a: Subject, b: Subject): boolean {
  return a.start === b.start || (a.character !== null && a.character === b.character);
}
