import type { Article, DatedRole, Mention, Person } from '../article/article';
import { lineNumber } from '../text/lines';
import { isName, nameNear } from './mentions';
import { linkToLine, uncertain, type Piece, type Run } from './markup';
import { counted, howSure, mentionReasons, percent } from './plain-words';
import { quotedShare } from './quoted-share';

/**
 * A person as the article tells of them where they are named: the roles, why these words mean this person, how much they
 * are quoted, how often and where they are named.
 */
export function describePerson(article: Article, uri: string, person: Person, mention: Mention): Piece[] {
  return [
    { title: mention.uncertain ? `Perhaps ${person.name}` : person.name },
    ...describeRoles(article, uri, person),
    ...describeListed(person),
    { text: describeReason(article, uri, person, mention) },
    ...describeQuotations(article, person),
    { text: describeMentions(article, uri, person) },
  ];
}

/** Whom a pronoun or a description means, and why. */
export function describeStandIn(article: Article, uri: string, person: Person, mention: Mention): Piece[] {
  const meaning: Run[] = [
    ...(mention.uncertain ? uncertain : []),
    { emphasis: article.text.slice(mention.start, mention.end) },
    mention.uncertain ? ' perhaps means ' : ' means ',
    { strong: person.name },
    `: ${mentionReasons[mention.why]}${sureOf(mention)}.`,
  ];
  const name = nameNear(person, mention);
  if (name === undefined) return [{ text: meaning }];
  const line = linkToLine(uri, lineNumber(article.lines, name.start));
  return [{ text: meaning }, { text: [name.start < mention.start ? 'Last named in ' : 'Named in ', line, '.'] }];
}

function describeRoles(article: Article, uri: string, person: Person): Piece[] {
  if (person.roles.length === 0) return [];
  const linesOf = new Map<string, { readonly text: string; readonly lines: Set<number> }>();
  for (const role of person.roles) {
    const text = role.text.replace(/\s+/gu, ' ');
    const known = linesOf.get(text.toLowerCase()) ?? { text, lines: new Set<number>() };
    linesOf.set(text.toLowerCase(), known);
    known.lines.add(lineNumber(article.lines, role.start));
  }
  const isOneOfSeveral = linesOf.size > 1;
  const items = [...linesOf.values()].map(({ text, lines }, i) => {
    const isFirst = isOneOfSeveral && i === 0;
    return [text, isFirst ? ', given first – ' : ' – ', ...linkAll(uri, [...lines])];
  });
  return [{ list: items }];
}

/** What the people file says of them. */
function describeListed({ listedRoles }: Person): Piece[] {
  if (listedRoles === undefined) return [];
  if (listedRoles.length === 0) return [{ text: ['Listed in the people file.'] }];
  return [{ text: ['In the people file:'] }, { list: listedRoles.map((role) => [datedRole(role)]) }];
}

function datedRole({ text, from, until }: DatedRole): string {
  if (from !== null && until !== null) return `${text}, from ${from} until ${until}`;
  if (from !== null) return `${text}, since ${from}`;
  return until === null ? text : `${text}, until ${until}`;
}

function linkAll(uri: string, lines: readonly number[]): Run[] {
  return lines.flatMap((line, i) => [...(i > 0 ? [', '] : []), linkToLine(uri, line)]);
}

/** Why a name is taken for this person; a name that repeats another one says which. */
function describeReason(article: Article, uri: string, person: Person, mention: Mention): Run[] {
  const opening: readonly Run[] = mention.uncertain ? uncertain : ['Why: '];
  const sure = `${sureOf(mention)}.`;
  const repeated = mention.why === 'repeated' ? fullNameFor(person, mention) : undefined;
  if (repeated === undefined) return [...opening, mentionReasons[mention.why], sure];
  return [...opening, 'it repeats the name in ', linkToLine(uri, lineNumber(article.lines, repeated.start)), sure];
}

function sureOf({ confidence, why }: Mention): string {
  return howSure({ confidence, because: why });
}

/** The full name that a name repeats: the last one before it, or else the first behind it. */
function fullNameFor({ mentions }: Person, mention: Mention): Mention | undefined {
  const fullNames = mentions.filter((other) => other.form === 'full' && other !== mention);
  return fullNames.findLast(({ end }) => end <= mention.start) ?? fullNames[0];
}

function describeQuotations(article: Article, person: Person): Piece[] {
  if (person.creditOnly) return [];
  const { quotations, uncertain: guesses, words, share } = quotedShare(article, person.id);
  const more = guesses === 0 ? '' : `, and perhaps ${guesses} more`;
  const count = `${counted(quotations, 'quotation')}${more}`;
  const shareOfAll = words === 0 ? '' : `: ${counted(words, 'word')}, ${percent(share)} of all quoted words`;
  return [{ text: [count, shareOfAll] }];
}

function describeMentions(article: Article, uri: string, person: Person): Run[] {
  const byName = person.mentions.filter(isName).length;
  const pronouns = person.mentions.filter(({ form }) => form === 'pronoun').length;
  const descriptions = person.mentions.length - byName - pronouns;
  const apart = [
    ...(pronouns === 0 ? [] : [`${pronouns} of them by pronoun`]),
    ...(descriptions === 0 ? [] : [`${descriptions} by description`]),
    ...(person.creditOnly ? ['in a credit only'] : []),
  ];
  const total = [counted(person.mentions.length, 'mention'), ...apart].join(', ');
  const firstLine = lineNumber(article.lines, person.mentions[0]!.start);
  return [total, '; first mention: ', linkToLine(uri, firstLine)];
}
