import type { Block, Quotation } from '../article/article';
import { splitSentences } from '../text/sentences';
import { itemAt, shift } from '../text/span';
import { beginningIn, quotedTokens, quotedWords } from './quoted-words';
import type { Guide, Observation, ReadArticle, Rule } from './rule';
import { excerpt } from './telling';

const GUARDIAN_ON_QUOTES: Guide = {
  title: 'Guardian and Observer style guide: Q (quotation marks, quotes)',
  url: 'https://www.theguardian.com/guardian-observer-style-guide-q',
};

/** Source: the rule of every news desk that a quoted sentence has a speaker. */
export const quoteUnattributed: Rule = {
  id: 'quote-unattributed',
  severity: 'warning',
  summary: 'A quoted sentence that nobody is named as saying',
  explanation:
    'A whole quoted sentence without a speaker is a claim without a source. The finding is a quotation that fills its ' +
    'paragraph and is followed by no speaker. It is left alone where the article says who speaks: in the sentence ' +
    'before, by a colon or a question above it, by a name below it, or because it goes on from a quotation whose speaker ' +
    'is known. Quoted fragments, titles and terms are nobody’s sentence and are left alone too, and so are quotations in ' +
    'headlines and captions.',
  examples: {
    firing:
      'Night ferry draws crowds\n\n' +
      'PORT ELDER (Wire) - The night ferry carried 900 passengers on its first Friday, the harbour office said.\n\n' +
      'The quay was full until midnight, and the bakery at the corner stayed open.\n\n' +
      '“It was the best night that this town has had in years.”\n\n' +
      'The ferry runs again on Saturday.\n',
    silent:
      'Night ferry draws crowds\n\n' +
      'PORT ELDER (Wire) - The night ferry carried 900 passengers on its first Friday, the harbour office said.\n\n' +
      '“It was the best night that this town has had in years,” Mayor Ines Holm said. “We will run it all summer.”\n',
  },
  guide: GUARDIAN_ON_QUOTES,
  run: findUnattributed,
};

/** Source: the advice of newspaper style guides to name the speaker by the end of the first quoted sentence. */
export const attributionLate: Rule = {
  id: 'attribution-late',
  severity: 'information',
  summary: 'The speaker is named only after more than one quoted sentence',
  explanation:
    'A reader wants to know who speaks before the second quoted sentence: otherwise several sentences have to be read ' +
    'again with the voice in mind. The finding is the clause that names the speaker; it reads better after the first ' +
    'sentence, or before the quotation. Fewer than eight quoted words are left alone, and so is a quotation where the one before it in the same paragraph has ' +
    'already named the speaker.',
  examples: {
    firing:
      'Night ferry to run all summer\n\n' +
      'PORT ELDER (Wire) - The night ferry will run all summer, the harbour office said on Monday.\n\n' +
      '“It was a full house. The quay has not been so busy in years. People want to come home late,” Ines Holm said.\n',
    silent:
      'Night ferry to run all summer\n\n' +
      'PORT ELDER (Wire) - The night ferry will run all summer, the harbour office said on Monday.\n\n' +
      '“It was a full house,” Ines Holm said. “The quay has not been so busy in years. People want to come home late.”\n',
  },
  guide: GUARDIAN_ON_QUOTES,
  *run(article) {
    const byId = new Map(article.quotations.map((quotation) => [quotation.id, quotation]));
    for (const [index, quotation] of article.quotations.entries()) {
      const late = lateClause(article, quotation, article.quotations[index - 1], byId);
      if (late) yield late;
    }
  },
};

/**
 * Quotations that fill their paragraph, where nothing near them can name the speaker. A quotation beside other words has
 * its source there, named or implied, and so has the answer below a question or the excerpt below a colon.
 */
function* findUnattributed(article: ReadArticle): Generator<Observation> {
  let open: Quotation | null = null;
  let excerptBlock = -1;
  for (const [index, quotation] of article.quotations.entries()) {
    const goesOn = open !== null && open.block < quotation.block;
    open = quotation.closed ? null : quotation;
    const block = article.blocks[quotation.block];
    if (block?.kind !== 'lead' && block?.kind !== 'paragraph') continue;
    if (quotation.start !== block.start || !isAllQuoted(article, block)) continue;
    const isExcerpt =
      excerptBlock === quotation.block - 1 || isIntroduction(article, article.blocks[quotation.block - 1]);
    if (isExcerpt) excerptBlock = quotation.block;
    if (quotation.kind !== 'sentence' || quotation.speaker || goesOn || isExcerpt) continue;
    // Where its mark is never closed, that is the finding.
    if (itemAt(article.strayMarks, quotation.start)) continue;
    if (isSpokenBelow(article, index) || isSignature(article, article.blocks[quotation.block + 1])) continue;
    if (speaksOfOneself(article, quotation) && endsOnPerson(article, article.blocks[quotation.block - 1])) continue;
    const message = `Nobody is named as saying “${excerpt(article, quotation.inner)}”.`;
    yield { start: quotation.start, end: quotation.end, message, related: [] };
  }
}

/** Whether a paragraph has no word outside quotation marks. */
function isAllQuoted(article: ReadArticle, block: Block): boolean {
  return block.reading.tokens.every(
    (token) => token.kind === 'mark' || itemAt(article.quotations, block.start + token.start) !== undefined,
  );
}

/** Whether the quotation that opens the next paragraph, or the one after it where that is left open, has a speaker. */
function isSpokenBelow(article: ReadArticle, index: number): boolean {
  for (let at = index; ; at++) {
    const quotation = article.quotations[at]!;
    const next = article.quotations[at + 1];
    const opensNextBlock = next?.block === quotation.block + 1 && next.start === article.blocks[next.block]?.start;
    if (!opensNextBlock) return false;
    if (next.speaker) return true;
    if (quotation.closed) return false;
  }
}

const FIRST_PERSON = new Set(['i', 'im', 'ive', 'id', 'ill', 'me', 'my', 'mine']);

function speaksOfOneself(article: ReadArticle, quotation: Quotation): boolean {
  return quotedWords(article, quotation).some((word) => FIRST_PERSON.has(word.folded));
}

/** Whether the last sentence of a paragraph speaks of a person, whom the reader then takes for the speaker. */
function endsOnPerson(article: ReadArticle, block: Block | undefined): boolean {
  const sentence = block?.reading.sentences.at(-1);
  if (!block || !sentence) return false;
  const span = shift(sentence, block.start);
  return article.people.some((person) => beginningIn(person.mentions, span).length > 0);
}

/** A paragraph that ends in a colon or a question: what follows it is an excerpt or an answer. */
function isIntroduction(article: ReadArticle, block: Block | undefined): boolean {
  return block !== undefined && /[:?]$/u.test(article.text.slice(block.start, block.end));
}

const LONGEST_SIGNATURE = 80;

/** A short line below a quotation that names who said it. */
function isSignature(article: ReadArticle, block: Block | undefined): boolean {
  if (!block || block.end - block.start > LONGEST_SIGNATURE) return false;
  if (/^[-–—]/u.test(article.text.slice(block.start, block.start + 1))) return true;
  return article.people.some((person) => beginningIn(person.mentions, block).length > 0);
}

const FEWEST_WORDS_BEFORE_LATE = 8;

function lateClause(
  article: ReadArticle,
  quotation: Quotation,
  before: Quotation | undefined,
  byId: ReadonlyMap<string, Quotation>,
): Observation | null {
  const { cue, speaker } = quotation;
  if (quotation.reason !== 'cue-after' || !cue || !speaker) return null;
  if (before?.block === quotation.block && isSameSpeaker(before, quotation)) return null;
  const earlier = openParagraphsBefore(quotation, byId);
  if (earlier.some((paragraph) => hasNamedSpeaker(paragraph))) return null;
  const paragraphs = [...earlier, quotation];
  const sentences = sum(paragraphs.map((paragraph) => quotedSentences(article, paragraph)));
  const words = sum(paragraphs.map((paragraph) => quotedWords(article, paragraph).length));
  if (sentences < 2 || words < FEWEST_WORDS_BEFORE_LATE) return null;
  const named = quotation.via ?? speaker;
  const start = Math.min(named.start, cue.start);
  const end = Math.max(named.end, cue.end);
  const clause = excerpt(article, { start, end });
  return {
    start,
    end,
    message: `“${clause}” comes after ${sentences} quoted sentences: name the speaker by the end of the first.`,
    related: [
      { start: quotation.start, end: quotation.end, message: `${sentences} sentences before the speaker is named` },
    ],
  };
}

function isSameSpeaker(a: Quotation, b: Quotation): boolean {
  return speakerId(a) !== null && speakerId(a) === speakerId(b);
}

function speakerId({ speaker }: Quotation): string | null {
  return speaker ? (speaker.person ?? speaker.entity) : null;
}

/** Whether the words that name the speaker stand beside or before a quotation. */
function hasNamedSpeaker({ cue, speaker, start }: Quotation): boolean {
  return cue !== null || (speaker !== null && speaker.start < start);
}

/** The paragraphs of the same quotation that stand before this one and were left open, back to the first whose speaker is named. */
function openParagraphsBefore(quotation: Quotation, byId: ReadonlyMap<string, Quotation>): Quotation[] {
  const paragraphs: Quotation[] = [];
  let later = quotation;
  for (;;) {
    const earlier = later.continues === null ? undefined : byId.get(later.continues);
    if (!earlier || earlier.closed) return paragraphs;
    paragraphs.push(earlier);
    if (hasNamedSpeaker(earlier)) return paragraphs;
    later = earlier;
  }
}

function quotedSentences(article: ReadArticle, quotation: Quotation): number {
  const block = article.blocks[quotation.block];
  if (!block) return 0;
  const inner = shift(quotation.inner, -block.start);
  const nested = beginningIn(block.reading.marks.pairs, inner).filter((pair) => pair.depth > 0);
  return splitSentences(quotedTokens(article, quotation), nested).length;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
