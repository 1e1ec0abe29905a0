import type { NameRun } from '../article/article';
import type { Span } from '../text/span';
import type { Token } from '../text/tokens';
import { isRole } from './titles';

const LONGEST = 14;

/**
 * What stands behind a name as its description: `, archbishop of Mamfe,`. Offsets relative to the block.
 *
 * @returns its span without commas, or null where the words behind the comma hold no role
 */
export function readApposition(tokens: readonly Token[], run: NameRun): Span | null {
  if (!run.signs.includes('apposition')) return null;
  const first = run.tokenEnd + 1;
  let hasRole = false;
  for (let i = first; i < Math.min(tokens.length, first + LONGEST); i++) {
    const token = tokens[i]!;
    if (token.kind === 'mark' && /^[,.;:()—–“"]|^--/u.test(token.text)) {
      return hasRole && i > first ? { start: tokens[first]!.start, end: tokens[i - 1]!.end } : null;
    }
    if (isRole(token.text)) hasRole = true;
  }
  return null;
}
