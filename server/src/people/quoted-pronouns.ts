import type { Block, MentionReason } from '../article/article';
import type { Span } from '../text/span';
import { lastStartingAtOrBefore } from '../text/span';
import type { Token } from '../text/tokens';
import type { Character } from './character';
import type { PronounMention } from './pronouns';
import { pronounOf } from './pronouns';

/** What somebody says, as far as pronouns need it. */
export interface Speech extends Span {
  /** The index of its block. */
  readonly block: number;
  readonly speaker: Character | null;
}

const FIRST_PERSON = /^(?:i|me|my|mine|myself|i['’](?:m|ve|ll|d))$/u;
/** A person spoken of is looked for among this many mentions before the pronoun. */
const FARTHEST = 12;

interface Named extends Span {
  readonly character: Character;
}

/** The length of the pronoun in a word of the first person; 0 for any other word. Of `I’ve`, only the I is one. */
export function firstPerson({ kind, text }: Token): number {
  const low = text.toLowerCase();
  if (kind !== 'word' || !FIRST_PERSON.test(low)) return 0;
  return low.startsWith('i') ? 1 : low.length;
}

/**
 * Finds whom the pronouns inside quotations mean: I is the speaker; he and she are somebody else, named in the quotation
 * itself or else last before it.
 *
 * @param speeches sorted by `start`
 * @param narrative the pronouns outside quotations, already resolved
 */
export function resolveQuotedPronouns(
  blocks: readonly Block[],
  speeches: readonly Speech[],
  characters: readonly Character[],
  narrative: readonly PronounMention[],
): PronounMention[] {
  const named: Named[] = [
    ...characters.flatMap((character) =>
      character.mentions.map((mention) => ({ start: mention.start, end: mention.end, character })),
    ),
    ...narrative,
  ];
  named.sort((a, b) => a.start - b.start);
  const found: PronounMention[] = [];
  for (const speech of speeches) {
    const block = blocks[speech.block]!;
    let lastInside: Character | null = null;
    const { tokens } = block.reading;
    for (let t = lastStartingAtOrBefore(tokens, speech.start - block.start - 1) + 1; t < tokens.length; t++) {
      const token = tokens[t]!;
      const start = block.start + token.start;
      if (start >= speech.end) break;
      if (token.kind !== 'word' || isInName(start)) continue;
      const low = token.text.toLowerCase();
      const length = firstPerson(token);
      if (length > 0) {
        if (speech.speaker) add(start, start + length, speech.speaker, 'speaker');
        continue;
      }
      const pronoun = pronounOf(low);
      if (!pronoun) continue;
      const bracketed =
        tokens[t + 1]?.text === '(' && tokens[t + 2] ? namedAt(block.start + tokens[t + 2]!.start) : null;
      const character: Character | null = bracketed ?? lastInside ?? somebodyElse(start, speech, pronoun.says);
      if (!character) continue;
      lastInside = character;
      character.pronoun ??= pronoun.says;
      add(start, block.start + token.end, character, 'not-the-speaker');
    }

    function add(start: number, end: number, character: Character, why: MentionReason): void {
      found.push({ start, end, character, block: speech.block, why, confidence: 0.8 });
    }
  }
  return found;

  /** The He of He Ping is no pronoun. */
  function isInName(start: number): boolean {
    const name = named[lastStartingAtOrBefore(named, start)];
    return name !== undefined && start < name.end;
  }

  function namedAt(start: number): Character | null {
    const name = named[lastStartingAtOrBefore(named, start)];
    return name?.start === start ? name.character : null;
  }

  function somebodyElse(before: number, speech: Speech, says: 'he' | 'she'): Character | null {
    const last = lastStartingAtOrBefore(named, before);
    for (let i = last; i >= Math.max(0, last - FARTHEST); i--) {
      const { character } = named[i]!;
      if (character !== speech.speaker && (character.pronoun === null || character.pronoun === says)) return character;
    }
    return null;
  }
}
