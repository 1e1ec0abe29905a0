import type { NameSign } from '../article/article';
import { reportingVerb } from '../text/reporting-verbs';
import type { Token } from '../text/tokens';
import type { Lexicon } from './lexicon';
import type { Reader } from './name-reader';
import { followsBySpace, isCapitalByPlace, startsSentence } from './name-reader';
import { isHonorific, isRole, isRoleModifier, isTitle } from './titles';

const PLACE_PREPOSITIONS = new Set('in at near across throughout inside outside around'.split(' '));

const PERSON_PREPOSITIONS = new Set('by with against told like than'.split(' '));

export function readSigns(reader: Reader, start: number, end: number): NameSign[] {
  const { tokens } = reader;
  const signs: NameSign[] = [];
  const before = tokens[start - 1];
  const beforeLow = before?.text.toLowerCase() ?? '';
  if (before?.kind === 'word' && followsBySpace(tokens, start) && !startsSentence(reader, start)) {
    if (isHonorific(before.text)) signs.push('honorific');
    else if (before.capital && (isTitle(before.text) || isRole(before.text))) signs.push('title');
    else if (!before.capital && isRole(before.text)) signs.push('role');
    else if (PLACE_PREPOSITIONS.has(beforeLow)) signs.push('place-preposition');
    else if (PERSON_PREPOSITIONS.has(beforeLow)) signs.push('person-preposition');
    else if (beforeLow === 'the') signs.push('the');
    const verb = reportingVerb(before.text);
    const isInverted = tokens[start - 2]?.kind === 'mark' && /^["”’',]/u.test(tokens[start - 2]!.text);
    if (verb && verb.class !== 'thinks' && verb.form === 'finite' && isInverted) signs.push('speaks');
  }
  if (isCapitalByPlace(reader, start)) signs.push('sentence-start');
  if (isDescribed(tokens, start, end)) signs.push('described');
  readSignsAfter(tokens, end, signs, reader.lexicon);
  if (start === 0 && tokens[end]?.text === ':') signs.push('label');
  return signs;
}

function readSignsAfter(tokens: readonly Token[], end: number, signs: NameSign[], lexicon: Lexicon): void {
  let i = end;
  if (tokens[i]?.kind === 'ending') {
    signs.push('possessive');
    return;
  }
  const after = tokens[i];
  if (!after) return;
  if (after.text === '(' && isOrigin(tokens, i, lexicon)) signs.push('origin');
  if (after.text === ',') {
    const next = tokens[i + 1];
    const low = next?.text.toLowerCase() ?? '';
    if (next?.kind === 'number' && /^[1-9]\d?$/u.test(low) && /^[,.]$/u.test(tokens[i + 2]?.text ?? ''))
      signs.push('age');
    else if (/^(?:who|whom|whose)$/u.test(low)) signs.push('who');
    else if (appositionHasRole(tokens, i + 1)) signs.push('apposition');
    return;
  }
  if (after.kind !== 'word') return;
  if (/^(?:who|whom|whose)$/u.test(after.text)) signs.push('who');
  if (/^(?:also|later|then|has|had|recently|once|previously|repeatedly)$/u.test(after.text)) i++;
  const verb = tokens[i] ? reportingVerb(tokens[i]!.text) : undefined;
  if (verb && (verb.class !== 'thinks' || verb.form === 'finite') && verb.form !== 'base' && !tokens[i]!.capital)
    signs.push('speaks');
  if (!after.capital && (isRole(after.text) || isRoleModifier(after.text))) signs.push('before-role');
}

/** `The former works director, Ana Sol, …`: between commas, behind words that begin with an article and hold a role. */
function isDescribed(tokens: readonly Token[], start: number, end: number): boolean {
  if (tokens[start - 1]?.text !== ',' || !/^[,.]$/u.test(tokens[end]?.text ?? '')) return false;
  let hasRole = false;
  for (let i = start - 2; i >= Math.max(0, start - 10); i--) {
    const token = tokens[i]!;
    if (token.kind === 'mark') return false;
    if (isRole(token.text)) hasRole = true;
    if (/^(?:the|a|an|his|her|its|their)$/iu.test(token.text) && hasRole) return true;
  }
  return false;
}

/** `Ana Sol (Norway)`, `Rep. Ana Sol (D-Wis.)` */
function isOrigin(tokens: readonly Token[], bracket: number, lexicon: Lexicon): boolean {
  const first = tokens[bracket + 1];
  if (!first?.capital) return false;
  const closes = tokens.slice(bracket + 2, bracket + 5).some((token) => token.text === ')');
  const low = first.text.toLowerCase().replace(/\.$/u, '');
  return (
    closes &&
    (lexicon.place.has(low) ||
      lexicon.demonym.has(low) ||
      /^[DRI]-\p{Lu}/u.test(first.text) ||
      /^[DRI]$/u.test(first.text))
  );
}

/** `, a teacher at …`, `, the mayor`, `, archbishop of Mamfe`: a role within the first words behind the comma. */
function appositionHasRole(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < Math.min(tokens.length, from + 7); i++) {
    const token = tokens[i]!;
    if (token.kind === 'mark' || reportingVerb(token.text)?.form === 'finite') return false;
    if (isRole(token.text)) return true;
  }
  return false;
}
