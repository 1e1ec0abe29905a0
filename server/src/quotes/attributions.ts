import type { Attribution, Block, Quotation } from '../article/article';
import type { Piece } from '../people/narrative';
import type { Span } from '../text/span';
import { trim } from '../text/span';
import type { QuotationReading } from './quotations';
import { subjectAfter, subjectBefore } from './subjects';
import { cueVerbAt } from './verbs';

const SHORTEST_CONTENT = 3;
/** Verbs that name the listener before what they say. */
const TAKES_LISTENER = /^(?:tell|ask|warn|inform|remind|assure|advise|notify|promise|urge|convince|persuade)$/u;
const OPENS_CLAUSE = /^(?:that|whether|if|how|why)$/u;
/** What may stand between a verb and its clause: "said on Monday that". */
const OPENS_ADVERBIAL =
  /^(?:on|in|at|during|after|before|by|to|from|through|via|late|early|earlier|later|yesterday|today|last|this|again|also|publicly|\p{L}+day)$/u;
const FARTHEST_CLAUSE = 12;

/**
 * Every attribution of an article, sorted by the start of its content: one for each cue of a quotation, and one for each
 * reporting verb with a clause: `Abe said Tokyo would …`, `…, officials said`.
 */
export function findAttributions(text: string, blocks: readonly Block[], reading: QuotationReading): Attribution[] {
  const direct = ofQuotations(text, reading.quotations);
  const cuesTaken = new Set(direct.map((attribution) => attribution.cue.start));
  const indirect: Attribution[] = [];
  for (const sentence of reading.sentences) {
    if (blocks[sentence.block]!.kind === 'crosshead') continue;
    for (let i = 0; i < sentence.pieces.length; i++) {
      const found = cuesTaken.has(sentence.pieces[i]!.start) ? null : indirectAt(sentence.pieces, i, reading);
      if (found) indirect.push(found);
    }
  }
  return [...direct, ...indirect].sort((a, b) => a.content.start - b.content.start || a.cue.start - b.cue.start);
}

/** Quotations with the same cue are one attribution; so are those that continue it in the same block. */
function ofQuotations(text: string, quotations: readonly Quotation[]): Attribution[] {
  const byCue = new Map<number, { cue: Span; first: Quotation; content: Span; isWhole: boolean }>();
  const cueOf = new Map<string, number>();
  for (const quotation of quotations) {
    if (!quotation.speaker || quotation.uncertain) continue;
    const inherited = quotation.continues === null ? undefined : cueOf.get(quotation.continues);
    const cue = quotation.cue?.start ?? inherited;
    if (cue === undefined) continue;
    cueOf.set(quotation.id, cue);
    const known = byCue.get(cue);
    if (known?.first.block === quotation.block) {
      const content = {
        start: Math.min(known.content.start, quotation.start),
        end: Math.max(known.content.end, quotation.end),
      };
      byCue.set(cue, { ...known, content });
    } else if (quotation.cue) {
      const content = { start: quotation.start, end: quotation.end };
      byCue.set(cue, { cue: quotation.cue, first: quotation, content, isWhole: quotation.kind === 'sentence' });
    }
  }
  return [...byCue.values()].map(({ cue, first, content, isWhole }) => ({
    kind: isWhole ? 'direct' : 'mixed',
    source: first.speaker!,
    cue,
    // What is quoted in part is reported from the cue on.
    content:
      isWhole || cue.start > content.start
        ? content
        : { start: Math.min(content.start, trim(text, { start: cue.end, end: content.end }).start), end: content.end },
  }));
}

function indirectAt(pieces: readonly Piece[], i: number, reading: QuotationReading): Attribution | null {
  const piece = pieces[i]!;
  const isAccording = piece.low === 'according' && pieces[i + 1]?.low === 'to';
  const verb = isAccording ? undefined : cueVerbAt(pieces, i);
  if (!isAccording && (!verb || verb.class === 'names' || verb.class === 'manner')) return null;
  const atEnd = pieces.length - 1;
  const stop = pieces[atEnd]?.kind === 'mark' ? atEnd - 1 : atEnd;
  if (isAccording) return leading(pieces, i, stop, reading) ?? trailing(pieces, i, true, stop, reading);
  const first = i < stop - 1 ? clauseBehind(pieces, i, verb!.lemma) : null;
  if (first === null) return trailing(pieces, i, false, stop, reading);
  const subject = subjectBefore(pieces, i, reading.pronounIndex);
  if (!subject || stop - first < SHORTEST_CONTENT) return null;
  return {
    kind: 'indirect',
    source: reading.speakerOf(subject),
    cue: span(piece),
    content: { start: pieces[first]!.start, end: pieces[stop]!.end },
  };
}

/** The index where the clause behind a reporting verb begins: `told reporters on Monday that …`; null where there is none. */
function clauseBehind(pieces: readonly Piece[], verb: number, lemma: string): number | null {
  const next = pieces[verb + 1]!;
  const isAddressed = TAKES_LISTENER.test(lemma);
  if (OPENS_CLAUSE.test(next.low) || (!isAddressed && startsClause(pieces, verb + 1))) return verb + 1;
  if (!isAddressed && !OPENS_ADVERBIAL.test(next.low)) return null;
  for (let i = verb + 2; i < Math.min(pieces.length, verb + FARTHEST_CLAUSE); i++) {
    const piece = pieces[i]!;
    if (OPENS_CLAUSE.test(piece.low)) return i;
    if (piece.kind === 'quotation' || (piece.kind === 'mark' && piece.text !== '-')) return null;
  }
  return null;
}

/** `According to officials, …` */
function leading(pieces: readonly Piece[], i: number, stop: number, reading: QuotationReading): Attribution | null {
  if (!pieces.slice(0, i).every((piece) => piece.kind === 'mark')) return null;
  const subject = subjectAfter(pieces, i + 1, reading.pronounIndex);
  if (!subject) return null;
  const comma = pieces.findIndex((piece) => piece.text === ',' && piece.start >= subject.end);
  if (comma < 0 || stop - comma < SHORTEST_CONTENT) return null;
  return {
    kind: 'indirect',
    source: reading.speakerOf(subject),
    cue: { start: pieces[i]!.start, end: pieces[i + 1]!.end },
    content: { start: pieces[comma + 1]!.start, end: pieces[stop]!.end },
  };
}

/** `…, officials said.`, `…, according to officials.` */
function trailing(
  pieces: readonly Piece[],
  i: number,
  isAccording: boolean,
  stop: number,
  reading: QuotationReading,
): Attribution | null {
  const subject = isAccording
    ? subjectAfter(pieces, i + 1, reading.pronounIndex)
    : subjectBefore(pieces, i, reading.pronounIndex);
  if (!subject) return null;
  let comma = i;
  while (comma > 0 && pieces[comma]!.start >= (isAccording ? pieces[i]!.start : subject.start)) comma--;
  if (pieces[comma]?.text !== ',') return null;
  if (comma < SHORTEST_CONTENT || (!isAccording && stop - i > 6)) return null;
  const cue = isAccording ? { start: pieces[i]!.start, end: pieces[i + 1]!.end } : span(pieces[i]!);
  return {
    kind: 'indirect',
    source: reading.speakerOf(subject),
    cue,
    content: { start: pieces[0]!.start, end: pieces[comma - 1]!.end },
  };
}

/** A noun or pronoun that can be the subject of a clause behind the verb. */
function startsClause(pieces: readonly Piece[], i: number): boolean {
  const piece = pieces[i]!;
  if (piece.kind === 'person') return pieces[i + 1]?.kind === 'word' || pieces[i + 1]?.kind === 'ending';
  if (piece.kind === 'number') return true;
  return (
    piece.kind === 'word' &&
    (piece.capital ||
      /^(?:the|a|an|he|she|it|they|we|his|her|its|their|there|this|these|those|some|many|more|most|no|all|both|any|such|people)$/u.test(
        piece.low,
      ))
  );
}

function span(piece: Piece): Span {
  return { start: piece.start, end: piece.end };
}
