import type { NameRun } from '../article/article';
import type { Span } from '../text/span';
import type { Token } from '../text/tokens';
import { isBarePerson, isPersonNoun } from './person-nouns';
import { lower } from './phrase-words';
import { rolePhraseAt } from './role-phrases';

const COPULA = /^(?:is|was|['’]s|am|became|becomes|become|remains|remained|been)$/u;
const NOT_BEFORE_VERB =
  /^(?:also|now|later|then|currently|once|previously|formerly|still|already|recently|eventually|briefly|long|has|had|have)$/u;
/** What is done to whoever gets an office. */
const INSTALLED =
  /^(?:named|appointed|elected|re-elected|reelected|chosen|picked|crowned|made|installed|confirmed|hired|reappointed|ordained|promoted|sworn|inaugurated)$/u;
const INSTALLS =
  /^(?:confirms|confirmed|names|named|appoints|appointed|elects|elected|chose|chooses|picked|picks|hired|hires|installed|reappointed|re-elected|crowned|promoted)$/u;
/** What is done to whoever loses it. */
const REMOVED = /^(?:replaced|sacked|fired|ousted|dismissed|dropped|removed|suspended|deposed)$/u;
/** Verbs with “as” behind them. */
const TAKES_AS =
  /^(?:resign(?:s|ed)|resigning|quit|quits|retire[sd]|retiring|serve[sd]|serving|work(?:s|ed)|working|act(?:s|ed)|acting|double[sd]|doubling|step(?:s|ped)|stepping|stand(?:s|ing)|stood|took|takes|taking|return(?:s|ed)|returning|start(?:s|ed)|began|begins|continue[sd]|train(?:s|ed)|qualif(?:ies|ied)|remain(?:s|ed)|ruled|rules|left|leaves|spent|trains|sat|sits|ran|runs|joined|joins|came|comes)$/u;
/** Verbs for having a post, getting and losing it. */
const HOLDS =
  /^(?:lost|loses|left|leaves|quit|quits|took|takes|held|holds|served|serves|spent|got|began|begins|started|starts|won|resumed|gave|had|has)$/u;
const POST = /^(?:job|role|post|position|career|work|term|terms|years|months|stint|tenure|place|life)$/u;
const SUCCEEDS = /^(?:succeeds|succeeded|replaces|replaced|follows|followed)$/u;
const PARTICLE = /^(?:down|over|in|back|on|office|up|out|abruptly|briefly|power|abroad|there|first)$/u;
/** So many tokens may stand between “succeeds” and “as”: whoever is succeeded. */
const LONGEST_OBJECT = 7;

/**
 * The roles that the clause about a name gives: `Ana Sol is a teacher`, `Ana Sol, who was mayor`, `resigned as mayor`,
 * `was elected president of Ghana`, `appointed Ana Sol as chief of staff`. Offsets relative to the block.
 *
 * @returns their spans, without an article, in order
 */
export function rolesInClause(tokens: readonly Token[], run: NameRun): Span[] {
  let i = run.tokenEnd;
  if (tokens[i]?.kind === 'ending' && !/^(?:a|an|the)$/u.test(tokens[i + 1]?.text ?? '')) return [];
  if (tokens[i]?.text === ',' && /^(?:who|serving|working|acting)$/u.test(tokens[i + 1]?.text ?? '')) i++;
  if (tokens[i]?.text === 'who') i++;
  return [...rolesBehindSubject(tokens, i), ...rolesOfObject(tokens, run)];
}

/** The roles that the verb at `i`, with its adverbs, gives its subject. */
export function rolesBehindSubject(tokens: readonly Token[], from: number): Span[] {
  let i = from;
  while (NOT_BEFORE_VERB.test(lower(tokens[i]?.text ?? ''))) i++;
  const verb = lower(tokens[i]?.text ?? '');
  if (verb === 'used' && tokens[i + 1]?.text === 'to' && tokens[i + 2]?.text === 'be') return rolesAt(tokens, i + 3);
  if (COPULA.test(verb)) return rolesOfCopula(tokens, i + 1);
  if (SUCCEEDS.test(verb)) return rolesBehindAs(tokens, i + 1, LONGEST_OBJECT);
  const direct = TAKES_AS.test(verb) ? rolesBehindAs(tokens, i + 1, 2) : [];
  return direct.length > 0 ? direct : rolesOfPost(tokens, i);
}

/** `lost her job as a nurse`, `served two terms as governor`, `in his role as chairman`. */
function rolesOfPost(tokens: readonly Token[], verb: number): Span[] {
  const isOwn = HOLDS.test(tokens[verb]?.text ?? '');
  for (let i = verb + 1; i < tokens.length && i <= verb + LONGEST_OBJECT; i++) {
    const token = tokens[i]!;
    if (token.kind === 'mark' || token.capital || /^(?:who|which|that)$/u.test(token.text)) return [];
    if (tokens[i + 1]?.text !== 'as') continue;
    const isRole = /^(?:role|capacity|position)$/u.test(token.text) && tokens[i - 2]?.text === 'in';
    return isRole || (isOwn && POST.test(token.text)) ? rolesAt(tokens, i + 2) : [];
  }
  return [];
}

function rolesOfCopula(tokens: readonly Token[], from: number): Span[] {
  let i = from;
  while (NOT_BEFORE_VERB.test(tokens[i]?.text ?? '') || /^(?:being|been)$/u.test(tokens[i]?.text ?? '')) i++;
  const word = tokens[i]?.text ?? '';
  if (REMOVED.test(word)) return rolesBehindAs(tokens, i + 1, 0);
  if (!INSTALLED.test(word)) return rolesAt(tokens, i);
  let j = i + 1;
  while (PARTICLE.test(tokens[j]?.text ?? '')) j++;
  return rolesAt(tokens, tokens[j]?.text === 'as' ? j + 1 : j);
}

/** `appointed Ana Sol as chief of staff`, `named Ana Sol chief executive`. */
function rolesOfObject(tokens: readonly Token[], run: NameRun): Span[] {
  const start = run.role?.start ?? tokens[run.token]!.start;
  let before = run.token - 1;
  while (before >= 0 && tokens[before]!.start >= start) before--;
  if (!INSTALLS.test(tokens[before]?.text ?? '')) return [];
  return rolesAt(tokens, tokens[run.tokenEnd]?.text === 'as' ? run.tokenEnd + 1 : run.tokenEnd);
}

/** The roles behind the “as” that stands no more than `within` tokens further on. */
function rolesBehindAs(tokens: readonly Token[], from: number, within: number): Span[] {
  for (let i = from; i <= from + within; i++) {
    const token = tokens[i];
    if (!token || token.kind === 'mark') return [];
    if (token.text === 'as') return rolesAt(tokens, i + 1);
    if (within <= 2 && !PARTICLE.test(token.text)) return [];
  }
  return [];
}

/** The phrases at `from` that say what somebody is, joined by “and”. */
export function rolesAt(tokens: readonly Token[], from: number): Span[] {
  const found: Span[] = [];
  let first = from;
  for (;;) {
    const phrase = rolePhraseAt(tokens, first);
    if (!phrase) return found;
    const noun = tokens[phrase.head]!;
    if (!isPersonNoun(noun.text) || (isBarePerson(noun.text) && phrase.end === phrase.head + 1)) return found;
    const isOwned = tokens.slice(phrase.bare, phrase.head).some((token) => token.kind === 'ending');
    const isPronoun = !isOwned && phrase.determiner !== '' && phrase.bare === phrase.first;
    const start = isOwned ? phrase.first : phrase.bare + (isPronoun ? 1 : 0);
    found.push({ start: tokens[start]!.start, end: tokens[phrase.end - 1]!.end });
    if (tokens[phrase.end]?.text !== 'and') return found;
    first = phrase.end + 1;
  }
}
