import type { InlayHint, InlayHintLabelPart, MarkupContent, MarkupKind, Range } from 'vscode-languageserver';
import type { Article, Quotation, Speaker } from '../article/article';
import { offsetAt, positionAt } from '../text/lines';
import { contains, itemAt, lastStartingAtOrBefore, shift, type Span } from '../text/span';
import { describeSpeakerReason } from './hover-quotation';
import { setPage } from './markup';
import { isName, mentionOf, nameNear } from './mentions';
import { toRange } from './ranges';
import { shorten } from './shorten';
import { shortNames } from './speakers';

/**
 * Which quotations have their speaker's name behind them: none, those whose sentence and paragraph do not tell, or all.
 */
export type SpeakerHints = 'off' | 'elsewhere' | 'all';

/** A hint without its tooltip, and the id of the quotation that `describeInlayHint` wants for it. */
export interface SpeakerHint {
  readonly hint: InlayHint;
  readonly quotation: string;
}

const LONGEST_NAME = 40;

/**
 * The speakers' names behind the quotations that end in a range. A name leads to the words that name the speaker; one
 * that is only a guess has a question mark.
 *
 * @param uri the article's own
 */
export function findInlayHints(article: Article, uri: string, range: Range, which: SpeakerHints): SpeakerHint[] {
  if (which === 'off') return [];
  const shown = { start: offsetAt(article.lines, range.start), end: offsetAt(article.lines, range.end) };
  const nameOf = shortNames(article);
  const isTold = which === 'elsewhere' ? toldInPlace(article) : () => false;
  return article.quotations.flatMap((quotation) => {
    const { id, kind, speaker, uncertain, end } = quotation;
    if (speaker === null || kind === 'term' || end < shown.start || shown.end < end) return [];
    if (isTold(quotation, speaker)) return [];
    const name: InlayHintLabelPart = {
      value: `${shorten(nameOf(speaker), LONGEST_NAME)}${uncertain ? '?' : ''}`,
      location: { uri, range: toRange(article, nameIn(article, speaker)) },
    };
    const position = positionAt(article.lines, end);
    return [{ hint: { position, label: [{ value: '— ' }, name], paddingLeft: true }, quotation: id }];
  });
}

/** Why a hint names this speaker, and how sure that is; undefined where the article has no such quotation. */
export function describeInlayHint(
  article: Article,
  uri: string,
  quotationId: string,
  kind: MarkupKind,
): MarkupContent | undefined {
  const quotation = article.quotations.find(({ id }) => id === quotationId);
  return quotation && setPage([{ text: describeSpeakerReason(article, uri, quotation) }], kind);
}

/**
 * Tells whether a reader sees who speaks without a hint: the sentence says it, or a cue of the same speaker stands in the
 * paragraph and nobody else is quoted there.
 */
function toldInPlace(article: Article): (quotation: Quotation, speaker: Speaker) => boolean {
  const quoted = new Map<number, Set<string | null>>();
  const cued = new Map<number, Set<string | null>>();
  const add = (sets: typeof quoted, block: number, speaker: Speaker): void => {
    sets.set(block, (sets.get(block) ?? new Set()).add(idOf(speaker)));
  };
  const blockOf = ({ start }: Span): number => lastStartingAtOrBefore(article.blocks, start);
  for (const { kind, block, speaker, cue } of article.quotations) {
    if (speaker === null || kind === 'term') continue;
    add(quoted, block, speaker);
    if (cue) add(cued, blockOf(cue), speaker);
  }
  for (const { source, cue } of article.attributions) add(cued, blockOf(cue), source);
  return (quotation, speaker) =>
    isToldInSentence(article, quotation, speaker) ||
    (quoted.get(quotation.block)?.size === 1 && cued.get(quotation.block)?.has(idOf(speaker)) === true);
}

function idOf({ person, entity }: Speaker): string | null {
  return person ?? entity;
}

/** Whether the sentence of the quotation has its cue, or without a cue the words that name the speaker. */
function isToldInSentence({ blocks }: Article, { block, start, cue }: Quotation, speaker: Speaker): boolean {
  const { start: blockStart, reading } = blocks[block]!;
  const sentence = itemAt(reading.sentences, start - blockStart);
  return sentence !== undefined && contains(shift(sentence, blockStart), cue ?? speaker);
}

/** The words that name a speaker: instead of a pronoun or a description, the name that it stands for. */
function nameIn(article: Article, speaker: Speaker): Span {
  const found = mentionOf(article, speaker.person, speaker);
  return found && !isName(found.mention) ? (nameNear(found.person, speaker) ?? speaker) : speaker;
}
