import type { Quotation } from '../article/article';
import { splitSentences } from '../text/sentences';
import { shift } from '../text/span';
import { GUARDIAN_ON_QUOTES } from './guides';
import { beginningIn, quotedTokens, quotedWords } from './quoted-words';
import type { Observation, ReadArticle, Rule } from './rule';
import { excerpt } from './telling';

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
  const earlier = openParagraphsBefore(article, quotation, byId);
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
function openParagraphsBefore(
  article: ReadArticle,
  quotation: Quotation,
  byId: ReadonlyMap<string, Quotation>,
): Quotation[] {
  const paragraphs: Quotation[] = [];
  let later = quotation;
  for (;;) {
    const earlier = later.continues === null ? undefined : byId.get(later.continues);
    // Another style of mark is another quotation: speech inside an excerpt.
    const isSameStyle = earlier && article.text[earlier.start] === article.text[quotation.start];
    if (!isSameStyle || earlier.closed) return paragraphs;
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
