import type { Block, SpeakerReason } from '../article/article';
import type { Piece, Sentence } from '../people/narrative';
import type { Span } from '../text/span';
import type { Cue, CueGrade } from './cues';
import { cueAfter, cueAtEnd } from './cues-after';
import { cueBefore } from './cues-before';
import type { NameIndex } from './labels';
import { labelBefore, labelInside, signatureOf } from './labels';
import { sourceKind } from './source-nouns';
import type { QuotedSpan } from './spans';
import type { PronounIndex, Subject } from './subjects';
import { mainSubject, subjectAfter, subjectBefore } from './subjects';
import { cueVerbAt } from './verbs';

/** Whose a quotation is, and how that was found. */
export interface Attributed {
  readonly subject: Subject | null;
  /** Null where the speaker is inherited. */
  readonly cue: Span | null;
  readonly reason: SpeakerReason | null;
  readonly confidence: number;
  /** The index of the quotation that this one goes on from. */
  readonly continues: number | null;
}

/** What joins a quotation to the one before it: “…,” she said. And “…” */
const CONNECTIVE =
  /^(?:and|but|adding|also|then|indeed|still|so|yet|or|again|meanwhile|meantime|instead|plus|finally)$/u;

const NOBODY: Attributed = { subject: null, cue: null, reason: null, confidence: 0, continues: null };
const SURE: Partial<Record<SpeakerReason, Partial<Record<CueGrade, number>>>> = {
  'cue-after': { beside: 0.97, near: 0.9, mind: 0.6, loose: 0.85 },
  'cue-before': { beside: 0.95, near: 0.95, far: 0.85, mind: 0.55 },
  'according-to': { beside: 0.93 },
  label: { beside: 0.97 },
};
const SURE_OF_CONTINUATION = 0.9;
const SURE_OF_PREVIOUS_SENTENCE = 0.75;
const SURE_OF_PREVIOUS_PARAGRAPH = 0.6;
const SURE_OF_CLAUSE = 0.45;
const SURE_OF_ALTERNATION = 0.6;
const ASKS = /^(?:ask|asks|asked|inquired|enquired|wondered|demanded|pressed)$/u;
/** So many quotations back the other one of two who talk is looked for. */
const LONGEST_EXCHANGE = 6;

/** Reads the sentences of a story in order and gives each quotation its speaker. */
export function attribute(
  text: string,
  blocks: readonly Block[],
  sentences: readonly Sentence[],
  spans: readonly QuotedSpan[],
  pronouns: PronounIndex,
  names: NameIndex,
): Attributed[] {
  const result: Attributed[] = spans.map(() => NOBODY);
  for (const [index, sentence] of sentences.entries()) {
    for (const [at, piece] of sentence.pieces.entries()) {
      if (piece.kind === 'quotation') result[piece.quotation] = decide(index, at, piece.quotation);
    }
  }
  nameEarlierParagraphs(spans, result);
  return result;

  function decide(index: number, at: number, quotation: number): Attributed {
    const { pieces } = sentences[index]!;
    const span = spans[quotation]!;
    const isAlone = pieces.every(
      (piece, i) => piece.kind === 'quotation' || piece.kind === 'mark' || (i < at && CONNECTIVE.test(piece.low)),
    );
    const isInitial = pieces.slice(0, at).every((piece) => piece.kind === 'mark');
    const own =
      (isAlone ? null : ownCue(pieces, at, isInitial)) ??
      labelInside(text, span, names) ??
      signatureOf(sentences, index, at, blocks);
    const previous = quotation > 0 ? result[quotation - 1]! : NOBODY;
    if (span.reopens && previous.subject && !own) return inherit(previous, quotation - 1, SURE_OF_CONTINUATION);
    if (own) return fromCue(own, pieces, at, quotation);
    if (!isAlone) return fromClause(pieces, at);
    const inBlock = quotation > 0 && spans[quotation - 1]!.block === span.block;
    const before = sentences[index - 1];
    if (inBlock && isGivenBySpeech(previous) && hasQuotation(pieces, at, before, quotation - 1))
      return inherit(previous, quotation - 1, SURE_OF_CONTINUATION);
    if (before?.block === span.block) return fromEarlierSentence(before, SURE_OF_PREVIOUS_SENTENCE);
    return fromEarlierParagraph(span, before, quotation);
  }

  function ownCue(pieces: readonly Piece[], at: number, isInitial: boolean): Cue | null {
    const label = labelBefore(pieces, at);
    if (label) return label;
    const span = spans[pieces[at]!.quotation]!;
    const isSoft = endsSoftly(text, span, pieces[at + 1]);
    const after = isInitial || isSoft ? cueAfter(pieces, at, pronouns, endsInComma(text, span, pieces[at + 1])) : null;
    if (isInitial && after) return after;
    return cueBefore(pieces, at, pronouns) ?? after ?? cueAtEnd(pieces, at, pronouns);
  }

  function fromCue(cue: Cue, pieces: readonly Piece[], at: number, quotation: number): Attributed {
    const previous = quotation > 0 ? result[quotation - 1]! : NOBODY;
    const isSplit =
      cue.reason === 'cue-before' &&
      previous.cue?.start === cue.start &&
      pieces[at - 1]?.kind === 'mark' &&
      previous.reason === 'cue-after';
    if (isSplit) {
      result[quotation - 1] = { ...previous, reason: 'cue-inside' };
      return inherit(previous, quotation - 1, previous.confidence);
    }
    const continues = spans[quotation]!.reopens ? quotation - 1 : null;
    return {
      subject: cue.subject,
      cue: { start: cue.start, end: cue.end },
      reason: cue.reason,
      confidence: SURE[cue.reason]?.[cue.grade] ?? 0.85,
      continues,
    };
  }

  /** No verb reports, but somebody is the subject of the clause: Clinton has rejected the “rigged” poll. */
  function fromClause(pieces: readonly Piece[], at: number): Attributed {
    const subject = mainSubject(pieces, at, pronouns);
    // "State law lets a county …": not every noun speaks.
    if (subject?.head !== undefined && !sourceKind(subject.head, true)) return NOBODY;
    return subject ? { subject, cue: null, reason: 'clause', confidence: SURE_OF_CLAUSE, continues: null } : NOBODY;
  }

  function fromEarlierSentence(before: Sentence, confidence: number): Attributed {
    const subject = speakerOf(before.pieces, pronouns);
    return subject ? { subject, cue: null, reason: 'previous-sentence', confidence, continues: null } : NOBODY;
  }

  function fromEarlierParagraph(span: QuotedSpan, before: Sentence | undefined, quotation: number): Attributed {
    if (!before || blocks[before.block]!.kind === 'headline') return NOBODY;
    if (before.pieces.at(-1)?.text === ':') return fromEarlierSentence(before, SURE_OF_PREVIOUS_SENTENCE);
    const previous = quotation > 0 ? result[quotation - 1]! : NOBODY;
    const isNext = quotation > 0 && isJustBefore(spans[quotation - 1]!.block, span.block);
    const answerer = isNext ? answererOf(quotation) : null;
    if (answerer) return answerer;
    if (isNext && isGivenBySpeech(previous)) return inherit(previous, quotation - 1, SURE_OF_PREVIOUS_PARAGRAPH);
    return fromEarlierSentence(before, 0.5);
  }

  /** `“Why?” Sol asked Lim.` and a paragraph that only answers: the one who spoke before the question. */
  function answererOf(quotation: number): Attributed | null {
    const question = result[quotation - 1]!;
    const asked = spans[quotation - 1]!;
    const verb = question.cue ? text.slice(question.cue.start, question.cue.end) : '';
    if (!question.subject || !ASKS.test(verb) || !/[?][”"’']*$/u.test(text.slice(asked.start, asked.end))) return null;
    for (let earlier = quotation - 2; earlier >= Math.max(0, quotation - LONGEST_EXCHANGE); earlier--) {
      const { subject, reason } = result[earlier]!;
      if (
        !isJustBefore(spans[earlier]!.block, spans[earlier + 1]!.block) &&
        spans[earlier]!.block !== spans[earlier + 1]!.block
      )
        return null;
      if (!subject || reason === 'clause' || isSame(subject, question.subject)) continue;
      return { subject, cue: null, reason: 'alternation', confidence: SURE_OF_ALTERNATION, continues: null };
    }
    return null;
  }

  /** Whether only captions and furniture stand between two blocks. */
  function isJustBefore(earlier: number, later: number): boolean {
    for (let i = earlier + 1; i < later; i++)
      if (blocks[i]!.kind !== 'caption' && blocks[i]!.kind !== 'furniture') return false;
    return true;
  }
}

function isSame(a: Subject, b: Subject): boolean {
  return a.start === b.start || (a.character !== null && a.character === b.character);
}

/** A speaker who is named only in the last paragraph of a quotation has said the paragraphs before it too. */
function nameEarlierParagraphs(spans: readonly QuotedSpan[], result: Attributed[]): void {
  for (let i = spans.length - 1; i > 0; i--) {
    const { subject, cue, confidence } = result[i]!;
    const earlier = result[i - 1]!;
    const goesBack =
      spans[i]!.reopens &&
      subject &&
      result[i]!.reason !== 'label' &&
      (cue !== null || result[i]!.reason === 'continued');
    if (!goesBack || earlier.cue !== null || earlier.subject?.start === subject.start) continue;
    result[i - 1] = {
      ...earlier,
      subject,
      cue: null,
      reason: 'continued',
      confidence: Math.min(confidence, SURE_OF_CONTINUATION),
    };
  }
}

function hasQuotation(pieces: readonly Piece[], at: number, before: Sentence | undefined, quotation: number): boolean {
  return (
    pieces.slice(0, at).some((piece) => piece.quotation === quotation) ||
    (before?.pieces.some((piece) => piece.quotation === quotation) ?? false)
  );
}

/** Whether words of the story give a quotation to its speaker; being the subject of the clause around it is not enough. */
export function isGivenBySpeech({ subject, reason, cue }: Attributed): boolean {
  return subject !== null && (reason !== 'clause' || cue !== null);
}

function inherit(from: Attributed, continues: number, confidence: number): Attributed {
  return {
    subject: from.subject,
    cue: null,
    reason: 'continued',
    confidence: Math.min(confidence, from.confidence),
    continues,
  };
}

/** Who speaks or acts in a sentence: the subject of the cue that reports all of it, or else of the sentence. */
function speakerOf(pieces: readonly Piece[], pronouns: PronounIndex): Subject | null {
  const atEnd = cueAtEnd(pieces, 0, pronouns);
  if (atEnd) return atEnd.subject;
  let weak: Subject | null = null;
  for (let i = 0; i < pieces.length; i++) {
    const verb = cueVerbAt(pieces, i);
    if (verb?.form !== 'finite') continue;
    const isInverted = pieces[i - 1]?.kind === 'quotation';
    const subject = isInverted ? subjectAfter(pieces, i, pronouns) : subjectBefore(pieces, i, pronouns);
    if (subject && verb.class !== 'thinks' && verb.class !== 'names') return subject;
    weak ??= subject;
  }
  return weak ?? mainSubject(pieces, pieces.length, pronouns);
}

/** Whether the quotation ends so that its cue can follow: with a comma, or as a question or cry. */
function endsSoftly(text: string, span: QuotedSpan, next: Piece | undefined): boolean {
  return /[,?!…—–-]$/u.test(text.slice(span.inner.start, span.inner.end).trimEnd().slice(-1)) || next?.text === ',';
}

/** Whether a comma or a dash joins the quotation to what follows. */
function endsInComma(text: string, span: QuotedSpan, next: Piece | undefined): boolean {
  return /[,—–-]$/u.test(text.slice(span.inner.start, span.inner.end).trimEnd().slice(-1)) || next?.text === ',';
}
