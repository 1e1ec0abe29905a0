import type { Block } from '../article/article';
import type { Span } from '../text/span';
import { lastStartingAtOrBefore } from '../text/span';
import type { Character } from './character';
import type { PronounMention } from './pronouns';
import { firstPerson } from './quoted-pronouns';

/**
 * Finds whom I, me and my mean in the answers of a transcript: `FURTADO: I knew the well.` They are the person's whom the
 * label names, outside quotations.
 *
 * @param quotations sorted by `start`, not overlapping
 */
export function resolveAnswers(
  blocks: readonly Block[],
  characters: readonly Character[],
  quotations: readonly Span[],
): PronounMention[] {
  const found: PronounMention[] = [];
  const names = characters.flatMap((character) => character.mentions).sort((a, b) => a.start - b.start);
  const isIn = (spans: readonly Span[], at: number): boolean =>
    at < (spans[lastStartingAtOrBefore(spans, at)]?.end ?? 0);
  for (const character of characters) {
    for (const { start, end, block: index } of character.mentions) {
      const block = blocks[index]!;
      if (start !== block.start) continue;
      const { tokens } = block.reading;
      const colon = lastStartingAtOrBefore(tokens, end - block.start);
      if (tokens[colon]?.text !== ':') continue;
      for (const token of tokens.slice(colon + 1)) {
        const length = firstPerson(token);
        const at = block.start + token.start;
        if (length === 0 || isIn(names, at) || isIn(quotations, at)) continue;
        found.push({ start: at, end: at + length, character, block: index, why: 'speaker', confidence: 0.9 });
      }
    }
  }
  return found;
}
