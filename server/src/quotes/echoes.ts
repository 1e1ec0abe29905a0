import type { Block } from '../article/article';
import type { Attributed } from './attributed';
import type { NameIndex } from './labels';
import type { QuotedSpan } from './spans';
import type { Subject } from './subjects';

const COLON = 0x3a;
/** So many quotations in a headline are looked for in the story: bounds what a headline full of them costs. */
const MOST_HEADLINED = 4;
/** A headline's quotation has no more words. */
const MOST_WORDS = 20;
/** Fewer words can stand together by chance. */
const FEWEST_WORDS = 3;
const LEAST_SHARED = 0.8;
/** In UTF-16 code units. */
const LONGEST_LABEL = 40;

/**
 * Gives a quotation in the headline that nobody is named for to whoever says the same words in the story, in a quotation or
 * behind a label: `‘I saw nothing’: a keeper remembers`, and below it `“I saw nothing,” Sol said.`
 */
export function nameHeadlined(
  text: string,
  blocks: readonly Block[],
  spans: readonly QuotedSpan[],
  names: NameIndex,
  result: Attributed[],
  found: (subject: Subject) => Attributed,
): void {
  const headlined = spans.findIndex((span) => blocks[span.block]!.kind !== 'headline');
  const count = Math.min(headlined < 0 ? spans.length : headlined, MOST_HEADLINED);
  for (let i = 0; i < count; i++) {
    if (result[i]!.subject) continue;
    const words = wordsOf(text, spans[i]!.inner);
    if (words.length < FEWEST_WORDS || words.length > MOST_WORDS) continue;
    const said = spans.findIndex((span, j) => j >= count && echoes(wordsOf(text, span.inner), words));
    const subject = said < 0 ? labelledWith(text, blocks, names, words) : result[said]!.subject;
    if (subject) result[i] = found(subject);
  }
}

/** Whoever the label names of the paragraph in which these words stand: `SOL: …` */
function labelledWith(
  text: string,
  blocks: readonly Block[],
  names: NameIndex,
  words: readonly string[],
): Subject | null {
  for (const block of blocks) {
    if (block.kind === 'headline') continue;
    const label = text.slice(block.start, Math.min(block.end, block.start + LONGEST_LABEL)).indexOf(':');
    if (label <= 0) continue;
    const end = block.start + label;
    const name = names.byStart.get(block.start);
    const character =
      name && text.charCodeAt(name.end) === COLON ? name.character : names.byCapitals.get(text.slice(block.start, end));
    if (character && echoes(wordsOf(text, { start: end, end: block.end }), words))
      return { start: block.start, end, character, isPronoun: false };
  }
  return null;
}

/** Whether the words stand together in `said`, in their order, with few left out or put in: a headline shortens. */
function echoes(said: readonly string[], words: readonly string[]): boolean {
  const most = words.length * 2;
  for (let first = 0; first < said.length; first++) {
    if (said[first] !== words[0]) continue;
    let at = 0;
    let shared = 0;
    for (let i = first; i < Math.min(said.length, first + most) && at < words.length; i++) {
      // One word of the headline may be its own.
      const next = said[i] === words[at] ? at : said[i] === words[at + 1] ? at + 1 : -1;
      if (next < 0) continue;
      at = next + 1;
      shared++;
    }
    if (shared >= FEWEST_WORDS && shared >= words.length * LEAST_SHARED) return true;
  }
  return false;
}

function wordsOf(text: string, { start, end }: { readonly start: number; readonly end: number }): readonly string[] {
  return (
    text
      .slice(start, end)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}
