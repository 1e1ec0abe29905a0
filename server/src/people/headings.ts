import type { Block } from '../article/article';
import type { Token } from '../text/tokens';
import type { Character } from './character';
import { spellingsOf } from './people-file';
import { normalise } from './same-person';

/** Whoever an article names elsewhere, by the words that a heading can call them. */
export interface HeadingNames {
  /** Normalised words, with spaces between, and the first person who is called so. */
  readonly byWords: ReadonlyMap<string, Character>;
  /** The number of words of the longest name. */
  readonly longest: number;
}

/** Collects the full names and the surnames that headings are searched for. */
export function headingNames(characters: readonly Character[]): HeadingNames {
  const byWords = new Map<string, Character>();
  let longest = 0;
  for (const character of characters) {
    const listed = character.entry ? spellingsOf(character.entry) : [];
    for (const words of [character.words, [character.surname], ...listed]) {
      const key = words.map(normalise).join(' ');
      if (!byWords.has(key)) byWords.set(key, character);
      longest = Math.max(longest, words.length);
    }
  }
  return { byWords, longest };
}

/**
 * Finds people whom the article names elsewhere in a heading in which every word has a capital, or in which all letters
 * are capitals. Adds the mentions to the characters.
 */
export function matchInHeading(block: Block, index: number, names: HeadingNames): void {
  const { tokens } = block.reading;
  for (let i = 0; i < tokens.length; i++) {
    const found = longestMatch(tokens, i, names);
    if (!found) continue;
    const { character, count } = found;
    const start = block.start + tokens[i]!.start;
    const end = block.start + tokens[i + count - 1]!.end;
    const isFull =
      count > 1 || character.words.length === 1 || normalise(tokens[i]!.text) !== normalise(character.surname);
    character.mentions.push({
      start,
      end,
      form: isFull ? 'full' : 'surname',
      why: 'repeated',
      confidence: 0.97,
      block: index,
    });
    i += count - 1;
  }
}

function longestMatch(
  tokens: readonly Token[],
  from: number,
  { byWords, longest }: HeadingNames,
): { character: Character; count: number } | null {
  let best: { character: Character; count: number } | null = null;
  let key = '';
  for (let count = 1; count <= longest; count++) {
    const token = tokens[from + count - 1];
    if (!token?.capital) break;
    key += (count > 1 ? ' ' : '') + normalise(token.text);
    const character = byWords.get(key);
    if (character) best = { character, count };
  }
  return best;
}
