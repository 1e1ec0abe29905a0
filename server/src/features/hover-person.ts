import type { Article, DatedRole, Mention, Person } from '../article/article';
import { lineNumber } from '../text/lines';
import { linkToLine, type Piece, type Run } from './markup';
import { counted, percent, pronounReasons } from './plain-words';
import { quotedShare } from './quoted-share';

/** A person as the article tells of them: the roles, how much they are quoted, how often and where they are named. */
export function describePerson(article: Article, uri: string, person: Person): Piece[] {
  return [
    { title: person.name },
    ...describeRoles(article, uri, person),
    ...describeListed(person),
    ...describeQuotations(article, person),
    { text: describeMentions(article, uri, person) },
  ];
}

/** Whom a pronoun or a description means, and why. */
export function describeStandIn(article: Article, uri: string, person: Person, mention: Mention): Piece[] {
  const why = pronounReasons[mention.why];
  const meaning: Run[] = [
    { emphasis: article.text.slice(mention.start, mention.end) },
    ' means ',
    { strong: person.name },
    why === undefined ? '.' : `: ${why}.`,
  ];
  const name = lastNameBefore(person, mention);
  if (name === undefined) return [{ text: meaning }];
  const line = lineNumber(article.lines, name.start);
  return [{ text: meaning }, { text: ['Last named in ', linkToLine(uri, line), '.'] }];
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
  return [{ list: [...linesOf.values()].map(({ text, lines }) => [text, ' – ', ...linkAll(uri, [...lines])]) }];
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

function describeQuotations(article: Article, person: Person): Piece[] {
  if (person.creditOnly) return [];
  const { quotations, uncertain, words, share } = quotedShare(article, person.id);
  const more = uncertain === 0 ? '' : `, and perhaps ${uncertain} more`;
  const count = `${counted(quotations, 'quotation')}${more}`;
  const shareOfAll = words === 0 ? '' : `: ${counted(words, 'word')}, ${percent(share)} of all quoted words`;
  return [{ text: [count, shareOfAll] }];
}

function describeMentions(article: Article, uri: string, person: Person): Run[] {
  const pronouns = person.mentions.filter(({ form }) => form === 'pronoun').length;
  const byPronoun = pronouns === 0 ? '' : `, ${pronouns} of them by pronoun`;
  const inCredit = person.creditOnly ? ', in a credit only' : '';
  const firstLine = lineNumber(article.lines, person.mentions[0]!.start);
  const total = counted(person.mentions.length, 'mention');
  return [total, byPronoun, inCredit, '; first mention: ', linkToLine(uri, firstLine)];
}

function lastNameBefore(person: Person, mention: Mention): Mention | undefined {
  const names = person.mentions.filter(({ form }) => form !== 'pronoun' && form !== 'nominal');
  return names.findLast(({ end }) => end <= mention.start) ?? names[0];
}
