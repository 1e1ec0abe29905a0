import type { Block, Role } from '../article/article';
import type { Span } from '../text/span';
import { lastStartingAtOrBefore, overlap } from '../text/span';
import type { Token } from '../text/tokens';
import type { Character } from './character';
import type { PronounMention } from './pronouns';
import { rolesAt, rolesBehindSubject } from './role-clauses';

/** A role is told of nobody by a pronoun that may be somebody else's. */
const LEAST_CERTAIN = 0.7;
const SUBJECT = /^(?:he|she|i|who)$/iu;
/** “As a doctor, I”: the phrase is no longer. */
const LONGEST_BEFORE = 8;

/**
 * Adds the roles that the clauses about pronouns give: `She is a lawyer`, `he resigned as mayor`, and, inside quotations,
 * what somebody says of oneself: `I am a nurse`, `As a doctor, I`.
 */
export function addRolesOfPronouns(text: string, blocks: readonly Block[], pronouns: readonly PronounMention[]): void {
  const given = new Map<Character, Role[]>();
  for (const { start, end, character, block: index, confidence } of pronouns) {
    if (confidence < LEAST_CERTAIN) continue;
    if (!SUBJECT.test(text.slice(start, end))) continue;
    const block = blocks[index]!;
    const { tokens } = block.reading;
    const at = lastStartingAtOrBefore(tokens, start - block.start);
    const isRelative = tokens[at]!.text === 'who';
    const found = [...(isRelative ? [] : rolesBeforeComma(tokens, at)), ...rolesBehindSubject(tokens, at + 1)];
    for (const span of found) add(character, { start: block.start + span.start, end: block.start + span.end });
  }
  for (const [character, roles] of given) {
    character.roles.push(...roles);
    character.roles.sort((a, b) => a.start - b.start);
  }

  function add(character: Character, { start, end }: Span): void {
    const known = character.roles[lastStartingAtOrBefore(character.roles, start)];
    const roles = given.get(character) ?? [];
    const last = roles.at(-1);
    if ((known && overlap(known, { start, end }) > 0) || (last && overlap(last, { start, end }) > 0)) return;
    roles.push({ start, end, text: text.slice(start, end) });
    given.set(character, roles);
  }
}

/** `As a doctor, I`: the role in front of the comma. */
function rolesBeforeComma(tokens: readonly Token[], pronoun: number): Span[] {
  if (tokens[pronoun - 1]?.text !== ',') return [];
  for (let i = pronoun - 2; i >= Math.max(0, pronoun - LONGEST_BEFORE); i--) {
    if (tokens[i]!.kind === 'mark') return [];
    if (/^as$/iu.test(tokens[i]!.text)) {
      const roles = rolesAt(tokens, i + 1);
      return roles.at(-1)?.end === tokens[pronoun - 2]!.end ? roles : [];
    }
  }
  return [];
}
