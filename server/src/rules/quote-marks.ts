import type { Block, StrayMark } from '../article/article';
import { isDigit, isLetter } from '../text/characters';
import type { Span } from '../text/span';
import { itemAt } from '../text/span';
import { codeIn } from './code';
import { beginningIn } from './quoted-words';
import type { Observation, ReadArticle, Rule } from './rule';
import { lineNumber } from '../text/lines';

/** Source: the convention of English-language news that every opening mark is closed, over paragraphs only in the last. */
export const quoteUnbalanced: Rule = {
  id: 'quote-unbalanced',
  severity: 'error',
  summary: 'An opening quotation mark without its close, or the reverse',
  explanation:
    'Where a quotation mark has lost its partner, nobody can tell whose words end where: a sentence of the reporter’s ' +
    'may read as the speaker’s. The finding is the mark that stands alone. A quotation of several paragraphs that opens ' +
    'each of them and closes only the last is in order, and so are apostrophes, elisions such as ’90s, and the signs ' +
    'for feet and inches.',
  examples: {
    firing:
      'Council votes to keep ferry\n\n' +
      'PORT ELDER (Wire) - The council voted on Monday to keep the night ferry.\n\n' +
      '“Nobody will be left on the quay, Mayor Ines Holm said after the vote. The ferry runs until two in the morning.\n\n' +
      'Ms Holm opened the session at noon.\n',
    silent:
      'Council votes to keep ferry\n\n' +
      'PORT ELDER (Wire) - The council voted on Monday to keep the night ferry.\n\n' +
      'Mayor Ines Holm said: “Nobody will be left on the quay.\n\n' +
      '“The ferry runs until two in the morning, and the sailors’ wages are paid.”\n',
  },
  guide: {
    title: 'Quotations broken into paragraphs',
    url: 'http://www.quotationmarks.org/quotations-broken-into-paragraphs/',
  },
  run: findLoneMarks,
};

/** Source: typographic consistency, which every house style asks for, whichever marks it chooses. */
export const quoteMarksMixed: Rule = {
  id: 'quote-marks-mixed',
  severity: 'warning',
  summary: 'Straight and curly marks in one article',
  explanation:
    'Straight marks (\' ") between curly ones (‘ ’ “ ”), or the reverse, are the trace of text pasted from elsewhere: a ' +
    'caption, a link line, a press release. Apostrophes count. The style that most marks of the body have is the ' +
    'article’s; each block that has a mark of the other style is one finding. The headline is exempt, since many houses ' +
    'set it by other rules, and so are furniture, signs for feet, inches, minutes and seconds, and code.',
  examples: {
    firing:
      'Council votes to keep ferry\n\n' +
      'PORT ELDER (Wire) - The council’s night ferry will stay, the mayor’s office said on Monday.\n\n' +
      '“Nobody will be left on the quay,” Mayor Ines Holm said.\n\n' +
      "The harbour's oldest ferry was built in 1931.\n",
    silent:
      "Council votes to keep 'night ferry'\n\n" +
      'PORT ELDER (Wire) - The council’s night ferry will stay, the mayor’s office said on Monday.\n\n' +
      '“Nobody will be left on the quay,” Mayor Ines Holm said, standing beside a 6\'2" sailor.\n',
  },
  guide: {
    title: 'Typography for Lawyers: straight and curly quotes',
    url: 'https://typographyforlawyers.com/straight-and-curly-quotes.html',
  },
  run: findMixedMarks,
};

/** One finding a paragraph, and one where a mark that is never closed is followed by one that closes nothing. */
function* findLoneMarks(article: ReadArticle): Generator<Observation> {
  const lone = article.blocks.flatMap((block) => loneMarksOf(article, block));
  let told: Block | undefined;
  for (const [index, { mark, block }] of lone.entries()) {
    const before = lone[index - 1]?.mark;
    const closesTheOneBefore = mark.problem === 'unopened' && before?.problem === 'unclosed';
    if (block === told || closesTheOneBefore) continue;
    told = block;
    const next = lone[index + 1]?.mark;
    const close = mark.problem === 'unclosed' && next?.problem === 'unopened' ? next : null;
    yield {
      start: mark.start,
      end: mark.end,
      message: tellOfLoneMark(article, mark, close),
      related: close ? [{ start: close.start, end: close.end, message: 'This mark closes, and none opens' }] : [],
    };
  }
}

/** The lone marks of a block that do not stand in code. */
function loneMarksOf(article: ReadArticle, block: Block): { mark: StrayMark; block: Block }[] {
  const marks = beginningIn(article.strayMarks, block);
  if (marks.length === 0) return [];
  const code = codeIn(article.text.slice(block.start, block.end));
  return marks.filter((mark) => !itemAt(code, mark.start - block.start)).map((mark) => ({ mark, block }));
}

function tellOfLoneMark(article: ReadArticle, mark: StrayMark, close: StrayMark | null): string {
  const sign = article.text.slice(mark.start, mark.end);
  if (mark.problem === 'unopened') return `The mark ${sign} closes a quotation that no mark opens.`;
  if (!close) return `The mark ${sign} opens a quotation that no mark closes.`;
  const line = lineNumber(article.lines, close.start);
  return `The mark ${sign} opens a quotation that is closed only in line ${line}: each paragraph between needs its opening mark.`;
}

type Style = 'straight' | 'curly';
type Marks = Readonly<Record<Style, readonly Span[]>>;

const CURLY = new Set(['‘', '’', '“', '”']);
const ANY_MARK = /['"‘’“”]/gu;

function* findMixedMarks(article: ReadArticle): Generator<Observation> {
  const blocks = article.blocks
    .filter((block) => block.kind !== 'headline' && block.kind !== 'furniture')
    .map((block) => ({ block, marks: marksOf(article, block) }));
  const straight = sum(blocks.map(({ marks }) => marks.straight.length));
  const curly = sum(blocks.map(({ marks }) => marks.curly.length));
  if (straight === 0 || curly === 0) return;
  const top = blocks.find(({ marks }) => marks.straight.length + marks.curly.length > 0)!.marks;
  const curlyComesFirst = top.curly.length >= top.straight.length;
  const usual: Style = curly > straight || (curly === straight && curlyComesFirst) ? 'curly' : 'straight';
  const other: Style = usual === 'curly' ? 'straight' : 'curly';
  for (const { block, marks } of blocks) {
    const [first] = marks[other];
    if (!first) continue;
    const count = marks[other].length;
    const marksHere = count === 1 ? `A ${other} mark` : `${count} ${other} marks`;
    const message = `${marksHere} in an article whose marks are ${usual}, first at: ${around(article, block, first)}`;
    yield { start: block.start, end: block.end, message, related: [] };
  }
}

/** The straight and the curly marks of a block, apostrophes included. */
function marksOf(article: ReadArticle, block: Block): Marks {
  const words = article.text.slice(block.start, block.end);
  const closing = new Set(block.reading.marks.pairs.filter((pair) => pair.closed).map((pair) => pair.innerEnd));
  const code = codeIn(words);
  const straight: Span[] = [];
  const curly: Span[] = [];
  for (const { index, 0: sign } of words.matchAll(ANY_MARK)) {
    const place = { start: block.start + index, end: block.start + index + 1 };
    if (CURLY.has(sign)) curly.push(place);
    else if ((closing.has(index) || !isPrime(words, index)) && !itemAt(code, index)) straight.push(place);
  }
  return { straight, curly };
}

/** Behind a digit, and no ending as in `the 1990's`: feet, inches, minutes, seconds. */
function isPrime(words: string, index: number): boolean {
  return isDigit(words.charCodeAt(index - 1)) && !isLetter(words.charCodeAt(index + 1));
}

/** The word that holds a mark, for the message. */
function around(article: ReadArticle, block: Block, mark: Span): string {
  const { text } = article;
  let { start, end } = mark;
  const least = Math.max(block.start, start - 20);
  const most = Math.min(block.end, end + 20);
  while (start > least && /\S/u.test(text[start - 1]!)) start--;
  while (end < most && /\S/u.test(text[end]!)) end++;
  return text.slice(start, end);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
