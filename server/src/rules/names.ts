import type { Block, Mention, Person } from '../article/article';
import { reportingVerb } from '../text/reporting-verbs';
import { itemAt, lastStartingAtOrBefore } from '../text/span';
import type { Token } from '../text/tokens';
import type { Observation, ReadArticle, Rule } from './rule';
import { lineNumber } from '../text/lines';
import { excerpt } from './telling';

/** Source: the rule of news style that a person's first mention in the text gives the full name, later ones the surname. */
export const surnameBeforeFullName: Rule = {
  id: 'surname-before-full-name',
  severity: 'warning',
  summary: 'A surname stands alone before the full name is given',
  explanation:
    'A person is introduced once, with the full name, and is a surname from then on. Where paragraphs are moved in the ' +
    'edit, a surname may come to stand before its introduction. The finding is the first mention in the body where it ' +
    'is a bare surname and the full name follows later. Headlines, captions, bylines, sign-offs and quotations are ' +
    'exempt: a mention there is no first mention. So is a surname behind a title, and one that may be a family, a place ' +
    'or a firm of that name.',
  examples: {
    firing:
      'Night ferry to run all summer\n\n' +
      'PORT ELDER (Wire) - The night ferry will run all summer, Holm said on Monday.\n\n' +
      'The last boat will leave at two in the morning, Mayor Ines Holm told reporters.\n',
    silent:
      'Holm: night ferry to run all summer\n\n' +
      'PORT ELDER (Wire) - The night ferry will run all summer, Mayor Ines Holm said on Monday.\n\n' +
      'The last boat will leave at two in the morning, Holm told reporters.\n',
  },
  guide: {
    title: 'Style and Accessibility Guide: names',
    url: 'https://eapmstyleguide.org/names/',
  },
  *run(article) {
    const bearers = countBearers(article.people);
    const longerNames = beginningsOfLongerNames(article);
    const story = storyStart(article);
    for (const person of article.people) {
      const names = person.mentions.filter((mention) => isNameInBody(article, mention));
      const first = names.find((mention) => mention.start >= story || mention.form === 'full');
      const introduction = names.slice(0, LATEST_INTRODUCTION).find((mention) => mention.form === 'full');
      if (!introduction || first?.form !== 'surname' || !isSurelyPerson(article, person, first)) continue;
      const surname = article.text.slice(first.start, first.end);
      const isAlsoAnother = (bearers.get(surname) ?? 0) > 1 || longerNames.has(surname);
      if (!isAlsoAnother && standsAlone(article, first)) yield observe(article, first, introduction);
    }
  },
};

const LONGEST_TOP_LINE = 160;
/** A full name that comes only after this many mentions is somebody else’s, or no introduction. */
const LATEST_INTRODUCTION = 4;

/** How many people of the article have a word in their name. */
function countBearers(people: readonly Person[]): Map<string, number> {
  const bearers = new Map<string, number>();
  for (const { name } of people) {
    for (const word of new Set(name.split(' '))) bearers.set(word, (bearers.get(word) ?? 0) + 1);
  }
  return bearers;
}

/**
 * Where the story proper begins: at its dateline; without one, behind the short lines at the top, which are a headline
 * and what sums it up, full stop or not.
 */
function storyStart(article: ReadArticle): number {
  if (article.dateline) return article.dateline.start;
  return article.blocks.find((block) => isProse(block) && block.end - block.start > LONGEST_TOP_LINE)?.start ?? 0;
}

function isNameInBody(article: ReadArticle, mention: Mention): boolean {
  if (mention.inQuotation || mention.form === 'pronoun' || mention.form === 'nominal') return false;
  const block = itemAt(article.blocks, mention.start);
  return block !== undefined && isProse(block);
}

function isProse({ kind }: Block): boolean {
  return kind === 'lead' || kind === 'paragraph';
}

/**
 * Whether more than the repetition of a name says that a person is meant: what introduces the full name, and that the
 * person speaks or is a he, a she or a who. A company or a place may share a name with its founder.
 */
function isSurelyPerson(article: ReadArticle, { id, mentions }: Person, first: Mention): boolean {
  const isIntroduced = mentions.some(
    ({ why }) => why === 'title' || why === 'apposition' || why === 'known-name' || why === 'people-file',
  );
  const hasPronoun = mentions.some(({ form, inQuotation }) => form === 'pronoun' && !inQuotation);
  const isQuoted = article.quotations.some(({ kind, speaker }) => kind === 'sentence' && speaker?.person === id);
  const isSource = article.attributions.some(({ source }) => source.start === first.start);
  return isIntroduced && (hasPronoun || isQuoted || isSource);
}

/** The words that a capital follows: `Holm` of `Holm Shipping`, `Holm Street`. */
function beginningsOfLongerNames(article: ReadArticle): Set<string> {
  const beginnings = new Set<string>();
  for (const block of article.blocks) {
    if (!isProse(block)) continue;
    const { tokens } = block.reading;
    for (const [index, token] of tokens.entries()) {
      const next = tokens[index + 1];
      if (token.capital && next?.capital) beginnings.add(token.text);
    }
  }
  return beginnings;
}

/** Behind these a surname may be a family, a place, the name of a thing, or the end of a longer name. */
const NOT_BEFORE_A_PERSON = new Set(
  (
    'the a an this that in of from at near into across outside around ' +
    'al abu ben bin da de del della den der di dos du el ibn ka la le ten ter ul van von'
  ).split(' '),
);
/** What may follow a person who does something; after another word a name may be the first half of a compound. */
const BEHIND_A_PERSON = new Set(
  (
    'and or but who whom whose is was has had will would can could may might must should does did to in on at for with ' +
    'from by about after before during over as than that which while when because if also then later earlier now not ' +
    'never himself herself'
  ).split(' '),
);
const JOINS_NAMES = new Set([',', 'and', 'or']);

/**
 * Whether a surname is a person by itself: not behind a title or another name, not behind a word that makes a family or
 * a place of it (`the Holm brothers`), not before a noun (`Holm voters`), not a label, and not one of a list, which may
 * be a firm.
 */
function standsAlone(article: ReadArticle, mention: Mention): boolean {
  const block = itemAt(article.blocks, mention.start);
  if (!block) return false;
  const { tokens, sentences } = block.reading;
  const first = lastStartingAtOrBefore(tokens, mention.start - block.start);
  const last = lastStartingAtOrBefore(tokens, mention.end - 1 - block.start);
  const after = tokens[last + 1];
  if (after && (!mayFollowPerson(after) || (JOINS_NAMES.has(after.text) && tokens[last + 2]?.capital))) return false;
  const sentence = itemAt(sentences, tokens[first]!.start);
  const before = tokens[first - 1];
  if (!before || sentence?.start === tokens[first]!.start) return true;
  if (JOINS_NAMES.has(before.text) && tokens[first - 2]?.capital) return false;
  // A nickname: Ada “the Anchor” Holm.
  if (/^["”’]$/u.test(before.text) && tokens[first - 2]?.kind === 'word') return false;
  return !before.capital && !NOT_BEFORE_A_PERSON.has(before.text);
}

function mayFollowPerson(token: Token): boolean {
  if (token.kind === 'mark') return !/[&/:]/u.test(token.text);
  if (token.kind !== 'word') return token.kind === 'ending';
  const isVerb = reportingVerb(token.text) !== undefined || token.text.endsWith('ed');
  return !token.capital && (BEHIND_A_PERSON.has(token.text) || isVerb);
}

function observe(article: ReadArticle, first: Mention, introduction: Mention): Observation {
  const surname = excerpt(article, first);
  const fullName = excerpt(article, introduction);
  return {
    start: first.start,
    end: first.end,
    message: `“${surname}” stands before the full name, which comes in line ${lineNumber(article.lines, introduction.start)}: “${fullName}”.`,
    related: [{ start: introduction.start, end: introduction.end, message: 'The full name is given here' }],
  };
}
