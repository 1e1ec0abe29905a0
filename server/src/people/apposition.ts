import type { NameRun } from '../article/article';
import { reportingVerb } from '../text/reporting-verbs';
import type { Span } from '../text/span';
import type { Token } from '../text/tokens';
import { isPluralRole, isRole } from './titles';

const LONGEST = 14;
const DETERMINER = /^(?:a|an|the|his|her|its|their|one)$/iu;
const RELATIVE = /^(?:who|whom|whose|which|that|where)$/u;

/**
 * What stands behind a name as its description: `, archbishop of Mamfe,`; `, 61, a former teacher who …`. Offsets
 * relative to the block.
 *
 * @returns its span without commas and without the clause that may follow, or null where no description begins there
 */
export function appositionBehind(tokens: readonly Token[], run: NameRun): Span | null {
  let first = run.tokenEnd;
  if (tokens[first]?.text !== ',') return null;
  first++;
  if (tokens[first]?.kind === 'number' && tokens[first + 1]?.text === ',') first += 2;
  const startsWithDeterminer = DETERMINER.test(tokens[first]?.text ?? '');
  let hasRole = false;
  for (let i = first; i < Math.min(tokens.length, first + LONGEST); i++) {
    const token = tokens[i]!;
    const endsHere = token.kind === 'mark' ? /^[,.;:()—–“"]|^--/u.test(token.text) : RELATIVE.test(token.text);
    if (endsHere) {
      const isDescription = i > first && (hasRole || (startsWithDeterminer && i > first + 1));
      return isDescription ? { start: tokens[first]!.start, end: tokens[i - 1]!.end } : null;
    }
    if (isRole(token.text)) hasRole = true;
    // "Ana Sol, the ministry said": the words behind the comma are another's.
    if (reportingVerb(token.text)?.form === 'finite' && !token.capital) return null;
  }
  return null;
}

/**
 * What stands in front of a name between commas: `the governor of East Nusa Tenggara, Ana Sol,`; `Her father, Bo Lim`.
 *
 * @returns its span with its article or possessive, or null where no role stands there
 */
export function appositionBefore(tokens: readonly Token[], run: NameRun): Span | null {
  const comma = run.token - 1;
  if (tokens[comma]?.text !== ',' || !/^[,.(]$/u.test(tokens[run.tokenEnd]?.text ?? '')) return null;
  let hasRole = false;
  for (let i = comma - 1; i >= Math.max(0, comma - LONGEST); i--) {
    const token = tokens[i]!;
    if (token.kind === 'mark' || isPluralRole(token.text)) return null;
    if (reportingVerb(token.text)?.form === 'finite' && !token.capital) return null;
    if (isRole(token.text)) hasRole = true;
    if (hasRole && DETERMINER.test(token.text)) return { start: token.start, end: tokens[comma - 1]!.end };
  }
  return null;
}
