import type { Block, Quotation } from '../article/article';
import { contains, itemAt, shift } from '../text/span';
import { GUARDIAN_ON_QUOTES } from './guides';
import { beginningIn, quotedWords } from './quoted-words';
import type { Observation, ReadArticle, Rule } from './rule';
import { excerpt } from './telling';

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

/**
 * Quotations that fill their paragraph, where nothing near them can name the speaker. A quotation beside other words has
 * its source there, named or implied, and so has the answer below a question or the excerpt below a colon.
 */
function* findUnattributed(article: ReadArticle): Generator<Observation> {
  let open: Quotation | null = null;
  let explainedBlock = -1;
  for (const [index, quotation] of article.quotations.entries()) {
    const goesOn = open !== null && open.block < quotation.block;
    open = quotation.closed ? null : quotation;
    const block = article.blocks[quotation.block];
    if (block?.kind !== 'lead' && block?.kind !== 'paragraph') continue;
    if (quotation.start !== block.start || !isAllQuoted(article, block)) continue;
    if (goesOn || explainedBlock === quotation.block - 1 || isIntroduced(article, quotation)) {
      explainedBlock = quotation.block;
      continue;
    }
    if (quotation.kind !== 'sentence' || quotation.speaker || hasSpeakerNearby(article, index)) continue;
    // The next paragraph, if it is a quotation too, lacks its speaker for the same cause.
    explainedBlock = quotation.block;
    const message = `Nobody is named as saying “${excerpt(article, quotation.inner)}”.`;
    yield { start: quotation.start, end: quotation.end, message, related: [] };
  }
}

function hasSpeakerNearby(article: ReadArticle, index: number): boolean {
  const quotation = article.quotations[index]!;
  const before = article.blocks[quotation.block - 1];
  const after = article.blocks[quotation.block + 1];
  return (
    // Where its mark is never closed, that is the finding.
    itemAt(article.strayMarks, quotation.start) !== undefined ||
    inheritsSpeaker(article, index) ||
    isSpokenBelow(article, index) ||
    isSignature(article, after) ||
    (speaksOfOneself(article, quotation) && endsOnPerson(article, before))
  );
}

/** Whether a paragraph has no word outside quotation marks. */
function isAllQuoted(article: ReadArticle, block: Block): boolean {
  return block.reading.tokens.every(
    (token) => token.kind === 'mark' || itemAt(article.quotations, block.start + token.start) !== undefined,
  );
}

/** Whether the paragraph before ends on somebody's words, quoted or reported: they are taken to go on speaking. */
function inheritsSpeaker(article: ReadArticle, index: number): boolean {
  const quotation = article.quotations[index]!;
  const before = article.quotations[index - 1];
  if (before?.speaker && before.block === quotation.block - 1) return true;
  const block = article.blocks[quotation.block - 1];
  const sentence = block?.reading.sentences.at(-1);
  if (!block || !sentence) return false;
  const span = shift(sentence, block.start);
  return article.attributions.some(({ cue }) => contains(span, cue));
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

/** Whether the paragraph before ends in a colon or a question: then this one is an excerpt or an answer. */
function isIntroduced(article: ReadArticle, quotation: Quotation): boolean {
  const before = article.blocks[quotation.block - 1];
  return before !== undefined && /[:?]$/u.test(article.text.slice(before.start, before.end));
}

const LONGEST_SIGNATURE = 60;

/** A short line below a quotation that names who said it. */
function isSignature(article: ReadArticle, block: Block | undefined): boolean {
  if (!block || block.end - block.start > LONGEST_SIGNATURE) return false;
  if (/^[-–—]/u.test(article.text.slice(block.start, block.start + 1))) return true;
  return article.people.some((person) => beginningIn(person.mentions, block).length > 0);
}
