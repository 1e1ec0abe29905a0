import type { Block, MentionReason } from '../article/article';
import { reportingVerb } from '../text/reporting-verbs';
import type { Span } from '../text/span';
import { lastStartingAtOrBefore } from '../text/span';
import type { Token } from '../text/tokens';
import type { Character } from './character';
import type { PronounMention } from './pronouns';
import { lengthOfPronoun, pronounOf } from './pronoun-forms';

/** What somebody says, as far as pronouns need it. */
export interface Speech extends Span {
  /** The index of its block. */
  readonly block: number;
  readonly speaker: Character | null;
  /** How sure the speaker is, from 0 to 1. */
  readonly confidence: number;
}

const FIRST_PERSON = /^(?:i|me|my|mine|myself|i['’](?:m|ve|ll|d))$/u;
/** A person spoken of is looked for among this many mentions before the pronoun. */
const FARTHEST = 12;

/** How sure a link is, as counted on the project's corpus. */
const SURE = 0.95;
const LIKELY = 0.8;
const UNSURE = 0.55;
const RELATIVE = /^(?:who|whom|whose)$/u;
/** Of whom something is said stands so near behind the quotation. */
const FARTHEST_TOPIC = 8;
/** Words behind which an I is a number. */
const NUMBERED = /^(?:War|Type|Part|Phase|Stage|Article|Title|Class|Chapter|Category|Division|Level|Tier)$/u;

interface Named extends Span {
  readonly character: Character;
}

function isNumeral(before: Token | undefined): boolean {
  return before !== undefined && NUMBERED.test(before.text);
}

function fits(character: Character, says: 'he' | 'she'): boolean {
  return character.pronoun === null || character.pronoun === says;
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
    const lastInside: { he?: PronounMention; she?: PronounMention } = {};
    const about = spokenOf(block, speech);
    const { tokens } = block.reading;
    for (let t = lastStartingAtOrBefore(tokens, speech.start - block.start - 1) + 1; t < tokens.length; t++) {
      const token = tokens[t]!;
      const start = block.start + token.start;
      if (start >= speech.end) break;
      if (token.kind !== 'word' || isInName(start)) continue;
      const low = token.text.toLowerCase();
      const length = isNumeral(tokens[t - 1]) ? 0 : firstPerson(token);
      if (length > 0) {
        if (speech.speaker) add(start, start + length, speech.speaker, 'speaker', Math.min(SURE, speech.confidence));
        continue;
      }
      const end = start + lengthOfPronoun(low);
      if (RELATIVE.test(low.slice(0, end - start))) {
        const behind = tokens[t - 1]?.text === ',' ? tokens[t - 2] : tokens[t - 1];
        const antecedent = behind && nameEndingAt(block.start + behind.end);
        if (antecedent) add(start, end, antecedent, 'relative', SURE);
        continue;
      }
      const pronoun = pronounOf(low);
      if (!pronoun) continue;
      const { says } = pronoun;
      const bracketed =
        tokens[t + 1]?.text === '(' && tokens[t + 2] ? namedAt(block.start + tokens[t + 2]!.start) : null;
      const last = lastInside[says];
      const known = bracketed ?? last?.character ?? (about && fits(about, says) ? about : null);
      const guess = known ? null : somebodyElse(start, speech, says);
      const character = known ?? guess?.character;
      if (!character) continue;
      character.pronoun ??= says;
      // What goes on from a guess is a guess.
      const inherited = bracketed === null ? (last?.confidence ?? 1) : 1;
      add(start, end, character, 'not-the-speaker', Math.min(inherited, guess?.hasRival ? UNSURE : LIKELY));
      lastInside[says] = found.at(-1)!;
    }

    function add(start: number, end: number, character: Character, why: MentionReason, confidence: number): void {
      found.push({ start, end, character, block: speech.block, why, confidence });
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

  function nameEndingAt(end: number): Character | null {
    const name = named[lastStartingAtOrBefore(named, end - 1)];
    return name?.end === end ? name.character : null;
  }

  /** Of whom a quotation is said: `“He is late,” Sol said of Lim`. */
  function spokenOf(block: Block, speech: Speech): Character | null {
    const { tokens } = block.reading;
    const first = lastStartingAtOrBefore(tokens, speech.end - block.start) + 1;
    for (let t = first; t < Math.min(tokens.length - 1, first + FARTHEST_TOPIC); t++) {
      if (!/^(?:of|about)$/u.test(tokens[t]!.text) || !reportingVerb(tokens[t - 1]?.text ?? '')) continue;
      return namedAt(block.start + tokens[t + 1]!.start);
    }
    return null;
  }

  function somebodyElse(
    before: number,
    speech: Speech,
    says: 'he' | 'she',
  ): { readonly character: Character; readonly hasRival: boolean } | null {
    let first: Character | null = null;
    const last = lastStartingAtOrBefore(named, before);
    for (let i = last; i >= Math.max(0, last - FARTHEST); i--) {
      const { character } = named[i]!;
      if (character === speech.speaker || character === first || !fits(character, says)) continue;
      if (first) return { character: first, hasRival: true };
      first = character;
    }
    return first && { character: first, hasRival: false };
  }
}
