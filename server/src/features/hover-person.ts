import type { Article, DatedRole, Mention, Person } from '../article/article';
import { lineNumber } from '../text/lines';
import { isName, nameNear } from './mentions';
import { linkToLine, openingOfReason, perhaps, type Piece, type Run } from './markup';
import { counted, howSure, mentionReasons } from './plain-words';
import { describeQuotations } from './hover-quoted-share';
import { personName } from './speakers';

/** The lines to which one role leads. */
const MOST_LINKS = 3;

/**
 * A person as the article tells of them where they are named: the roles, why these words mean this person, how much they
 * are quoted, how often and where they are named.
 */
export function describePerson(article: Article, uri: string, person: Person, mention: Mention): Piece[] {
  const name = personName(article.text, person);
  return [
    { title: mention.uncertain ? `Perhaps ${name}` : name },
    ...describeRoles(article, uri, person),
    ...describeListed(person),
    { text: describeReason(article, uri, person, mention) },
    ...(person.creditOnly ? [] : describeQuotations(article, person.id)),
    { text: describeMentions(article, uri, person) },
  ];
}

/** Whom a pronoun or a description means, and why. */
export function describeStandIn(article: Article, uri: string, person: Person, mention: Mention): Piece[] {
  const meaning: Run[] = [
    { emphasis: article.text.slice(mention.start, mention.end) },
    ` ${perhaps(mention)}means `,
    { strong: personName(article.text, person) },
  ];
  const reason: Run[] = [...openingOfReason(mention), mentionReasons[mention.why], `${sureOf(mention)}.`];
  const pieces: Piece[] = [{ text: meaning }, { text: reason }];
  const name = nameNear(person, mention);
  if (name === undefined) return pieces;
  const line = linkToLine(uri, lineNumber(article.lines, name.start));
  return [...pieces, { text: [name.start < mention.start ? 'Last named in ' : 'Named in ', line, '.'] }];
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
  const links = lines.slice(0, MOST_LINKS).flatMap((line, i) => [...(i > 0 ? [', '] : []), linkToLine(uri, line)]);
  return lines.length > MOST_LINKS ? [...links, ` and ${lines.length - MOST_LINKS} more`] : links;
}

/** Why a name is taken for this person; a name that repeats another one says which. */
function describeReason(article: Article, uri: string, person: Person, mention: Mention): Run[] {
  const opening = openingOfReason(mention);
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
