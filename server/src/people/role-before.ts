import { isAllCapitals } from '../text/characters';
import type { Span } from '../text/span';
import type { Token } from '../text/tokens';
import { isHonorific, isRole, isRoleModifier, isTitle } from './titles';

const LONGEST_ROLE = 8;
const LONGEST_OFFICE = 6;
const DETERMINER = /^(?:the|a|an|his|her|its|their|my|our|your|this|that)$/iu;

/**
 * The title or role that ends right before the token at `nameStart`: `Chinese Foreign Ministry spokesman`.
 *
 * @returns its span, determiner left out, and whether it says what the person is (an honorific alone does not);
 * null where there is none.
 */
export function readRoleBefore(
  tokens: readonly Token[],
  nameStart: number,
): (Span & { readonly hasRole: boolean }) | null {
  let end = nameStart;
  let start = nameStart;
  while (start > 0 && nameStart - start < LONGEST_ROLE) {
    const token = tokens[start - 1]!;
    const isTouching = start < nameStart && token.kind === 'ending';
    if (token.kind !== 'word' && !isTouching) break;
    if (tokens[start]!.start - token.end > 2 || (start === nameStart && tokens[start]!.start === token.end)) break;
    if (start === nameStart && isHonorific(token.text)) {
      end = start - 1;
      if (end === 0) return null;
      start--;
      continue;
    }
    const office = start === end ? officeOf(tokens, start - 1) : 0;
    if (office === 0 && !belongsToRole(tokens, start - 1, start === end)) break;
    start -= Math.max(1, office);
  }
  // A possessive alone belongs to somebody else: "Japan's Abe".
  while (start < end && (tokens[start]!.kind === 'ending' || DETERMINER.test(tokens[start]!.text))) start++;
  if (start >= end) return null;
  const hasRole = isRole(tokens[end - 1]!.text) || isTitle(tokens[end - 1]!.text) || officeOf(tokens, end - 1) > 0;
  return { start: tokens[start]!.start, end: tokens[end - 1]!.end, hasRole };
}

/** `Secretary of State`, `Minister of Light Industry`: how many tokens up to `last` make a title with its office; or 0. */
function officeOf(tokens: readonly Token[], last: number): number {
  for (let i = last; i > Math.max(0, last - LONGEST_OFFICE); i--) {
    const token = tokens[i]!;
    if (token.text === 'of') return i < last && isTitle(tokens[i - 1]!.text) ? last - i + 2 : 0;
    if (!token.capital && !/^(?:and|for|the)$/u.test(token.text)) return 0;
  }
  return 0;
}

function belongsToRole(tokens: readonly Token[], i: number, isLast: boolean): boolean {
  const token = tokens[i]!;
  if (isLast) return token.kind === 'word' && (isRole(token.text) || isTitle(token.text)) && !isHonorific(token.text);
  if (token.kind === 'ending') return true;
  if (DETERMINER.test(token.text)) return false;
  if (token.capital || isAllCapitals(token.text)) return !(i === 0 && isPlainOpening(token.text));
  // "minister of defence", "chief of staff": the "of" joins two parts of one title.
  if (token.text === 'of')
    return tokens[i - 1] !== undefined && (isRole(tokens[i - 1]!.text) || isTitle(tokens[i - 1]!.text));
  return isRole(token.text) || isRoleModifier(token.text);
}

function isPlainOpening(word: string): boolean {
  return /^(?:but|and|when|while|as|after|before|on|in|at|for|if|meanwhile|asked|then|so|although|though|with|according|earlier|later)$/iu.test(
    word,
  );
}
