import type { GoldMention } from '../../test/fixtures/gold';
import type { Annotation } from './read';

const begin = '<!-- numbers:begin -->\n';
const end = '<!-- numbers:end -->';

const origins: readonly (readonly [heading: string, isOf: (origin: string) => boolean])[] = [
  ['invented', (origin) => origin === 'invented'],
  ['Voice of America', (origin) => origin.startsWith('voa ')],
  ['all', () => true],
];

const rows: readonly (readonly [label: string, count: (story: Annotation) => number])[] = [
  ['stories', () => 1],
  ['words', ({ text }) => text.match(/\S*[\p{L}\p{N}]\S*/gu)?.length ?? 0],
  ['people with a name', ({ gold }) => gold.people.filter(({ name }) => name !== null).length],
  ['people without a name', ({ gold }) => gold.people.filter(({ name }) => name === null).length],
  ['mentions: full name', mentions('full')],
  ['mentions: surname', mentions('surname')],
  ['mentions: given name', mentions('given')],
  ['mentions: description', mentions('nominal')],
  ['mentions: pronoun', mentions('pronoun')],
  ['roles', ({ gold }) => gold.people.flatMap((person) => person.roles).length],
  ['offices, bodies and unnamed sources', ({ gold }) => gold.entities.length],
  ['quotations: sentence', quotations('sentence')],
  ['quotations: partial', quotations('partial')],
  ['quotations: term', quotations('term')],
];

/** What the stories hold, as a table in Markdown with a column for each origin. */
export function numbersTable(stories: readonly Annotation[]): string {
  const counted = rows.map(([label, count]) => {
    const cells = origins.map(([, isOf]) =>
      stories.filter(({ origin }) => isOf(origin)).reduce((total, story) => total + count(story), 0),
    );
    return `| ${label} | ${cells.map((cell) => cell.toLocaleString('en')).join(' | ')} |\n`;
  });
  return `| | ${origins.map(([heading]) => heading).join(' | ')} |\n|---|---|---|---|\n${counted.join('')}`;
}

/**
 * The page with the table between its two comments.
 *
 * @throws Error where the page has no such comments.
 */
export function withNumbers(page: string, table: string): string {
  const [from, to] = [page.indexOf(begin), page.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`no ${begin.trim()} before ${end}`);
  return `${page.slice(0, from + begin.length)}${table}${page.slice(to)}`;
}

function mentions(kind: GoldMention['kind']): (story: Annotation) => number {
  return ({ gold }) =>
    gold.people.flatMap((person) => person.mentions).filter((mention) => mention.kind === kind).length;
}

function quotations(kind: string): (story: Annotation) => number {
  return ({ gold }) => gold.quotes.filter((quote) => quote.kind === kind).length;
}
