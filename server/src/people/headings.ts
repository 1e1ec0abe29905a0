import type { Block } from '../article/article';
import type { Character } from './character';
import { normalise } from './same-person';

/**
 * Finds people whom the article names elsewhere in a heading in which every word has a capital, or in which all letters
 * are capitals. Adds the mentions to the characters.
 */
export function matchInHeading(block: Block, index: number, characters: readonly Character[]): void {
  const { tokens } = block.reading;
  for (let i = 0; i < tokens.length; i++) {
    const longest = longestMatch(i);
    if (!longest) continue;
    const { character, count } = longest;
    const start = block.start + tokens[i]!.start;
    const end = block.start + tokens[i + count - 1]!.end;
    const isFull = count > 1 || character.words.length === 1;
    character.mentions.push({ start, end, form: isFull ? 'full' : 'surname', why: 'repeated', block: index });
    i += count - 1;
  }

  function longestMatch(from: number): { character: Character; count: number } | null {
    let best: { character: Character; count: number } | null = null;
    for (const character of characters) {
      for (const words of [character.words, [character.surname]]) {
        if (words.length > (best?.count ?? 0) && matches(from, words)) best = { character, count: words.length };
      }
    }
    return best;
  }

  function matches(from: number, words: readonly string[]): boolean {
    return words.every((word, i) => {
      const token = tokens[from + i];
      return token?.capital === true && normalise(token.text) === normalise(word);
    });
  }
}
