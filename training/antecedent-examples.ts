import type { Block } from '../server/src/article/article';
import { classify } from '../server/src/article/classify';
import { segment } from '../server/src/article/segment';
import type { Character } from '../server/src/people/character';
import { findDescriptions } from '../server/src/people/descriptions';
import { lexicon } from '../server/src/people/lexicon';
import { narrate } from '../server/src/people/narrative';
import { findPeople } from '../server/src/people/people';
import type { Decide } from '../server/src/people/pronouns';
import { resolvePronouns } from '../server/src/people/pronouns';
import { findQuotedSpans } from '../server/src/quotes/spans';
import { readBlock } from '../server/src/read-block';
import { indexLines } from '../server/src/text/lines';
import type { Story } from './texts';

/** The candidates of a pronoun, each by the names of its features, and the index of the right one. */
export interface Example {
  readonly candidates: readonly (readonly string[])[];
  readonly right: number;
}

/** Chooses one of the candidates, which are told by the names of their features. */
export type Choose = (candidates: readonly (readonly string[])[]) => { index: number; confidence: number };

/**
 * Reads a story as the program does, but is told whom each pronoun means. Each pronoun comes twice: once while nothing
 * is known of what the story calls whom, and once knowing it.
 */
export function antecedentExamples({ text, gold }: Story, choose?: Choose): Example[] {
  const outline = classify(text, segment(text, indexLines(text)));
  const known = lexicon();
  const blocks: Block[] = outline.blocks.map((block) => ({
    ...block,
    reading: readBlock(text.slice(block.start, block.end), known),
  }));
  const characters = findPeople(text, blocks, known);
  findDescriptions(text, blocks, characters);
  const { spans } = findQuotedSpans(text, blocks);
  const meant = whoIsMeant(gold, characters);
  const examples: Example[] = [];
  const decide: Decide = ({ pieces, at }, candidates) => {
    const answer = meant.get(pieces[at]!.start) ?? null;
    const right = answer === 'unknown' ? -1 : candidates.findIndex(({ character }) => character === answer);
    const names = candidates.map(({ features }) => features);
    if (candidates.length > 1 && right >= 0) examples.push({ candidates: names, right });
    if (!choose) return right < 0 ? null : { candidate: candidates[right]!, confidence: 1 };
    const { index, confidence } = choose(names);
    return { candidate: candidates[index]!, confidence };
  };
  resolvePronouns(blocks, narrate(text, blocks, characters, spans), decide);
  return examples;
}

/** For each pronoun, by its start: who is meant, null for somebody without a name, `unknown` where the program lacks the person. */
function whoIsMeant(
  { people }: Story['gold'],
  characters: readonly Character[],
): Map<number, Character | null | 'unknown'> {
  const named = new Map<number, Character>();
  for (const character of characters) for (const { start } of character.mentions) named.set(start, character);
  const meant = new Map<number, Character | null | 'unknown'>();
  for (const person of people) {
    const counts = new Map<Character, number>();
    for (const { kind, start } of person.mentions) {
      const character = kind === 'pronoun' ? undefined : named.get(start);
      if (character) counts.set(character, (counts.get(character) ?? 0) + 1);
    }
    const [most] = [...counts].sort((a, b) => b[1] - a[1]);
    const character = most?.[0] ?? (person.name === null ? null : 'unknown');
    for (const { kind, start } of person.mentions) if (kind === 'pronoun') meant.set(start, character);
  }
  return meant;
}
