import type { Block, SpeakerReason } from '../article/article';
import type { Piece, Sentence } from '../people/narrative';
import type { Attributed } from './attributed';
import { isGivenBySpeech } from './attributed';
import type { Cue } from './cues';
import { cryOf, cueAfter, cueAtEnd } from './cues-after';
import { cueBefore } from './cues-before';
import { answererOf } from './dialogue';
import { nameHeadlined } from './echoes';
import type { NameIndex } from './labels';
import { labelBefore, labelInside, signatureOf } from './labels';
import type { Grade } from './reliability';
import { reliability } from './reliability';
import { sourceKind } from './source-nouns';
import type { QuotedSpan } from './spans';
import type { PronounIndex, Subject } from './subjects';
import { mainSubject, subjectAfter, subjectBefore } from './subjects';
import { cueVerbAt } from './verbs';

/** What joins a quotation to the one before it: “…,” she said. And “…” */
const CONNECTIVE =
  /^(?:and|but|adding|also|then|indeed|still|so|yet|or|again|meanwhile|meantime|instead|plus|finally)$/u;

/** So many pieces may stand between the comma behind a name and the colon behind its role. */
const LONGEST_ROLE = 10;

const NOBODY: Attributed = {
  subject: null,
  cue: null,
  reason: null,
  grade: null,
  confidence: 0,
  continues: null,
};

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
  nameHeadlined(text, blocks, spans, names, result, (subject) => found(subject, 'continued', 'beside'));
  return result;

  function decide(index: number, at: number, quotation: number): Attributed {
    const { pieces } = sentences[index]!;
    const span = spans[quotation]!;
    const isAlone = pieces.every(
      (piece, i) => piece.kind === 'quotation' || piece.kind === 'mark' || (i < at && CONNECTIVE.test(piece.low)),
    );
    const own =
      (isAlone ? null : ownCue(pieces, at)) ??
      labelInside(text, span, names) ??
      signatureOf(sentences, index, at, blocks);
    const previous = quotation > 0 ? result[quotation - 1]! : NOBODY;
    if (span.reopens && previous.subject && !own) return inherit(previous, quotation - 1, 'beside');
    if (own) return fromCue(own, pieces, at, quotation);
    if (!isAlone && isGivenBySpeech(previous) && followsAside(pieces, at, quotation - 1))
      return inherit(previous, quotation - 1, 'near');
    const isBeforeAside = isDash(pieces[at + 1]) && pieces.slice(0, at).every((piece) => piece.kind === 'mark');
    if (!isAlone && !isBeforeAside) {
      const clause = fromClause(pieces, at);
      // “…” and other things: what opens a sentence as speech goes on from the one before.
      if (clause.subject || !opensSentence(pieces, at, span)) return clause;
    }
    const inBlock = quotation > 0 && spans[quotation - 1]!.block === span.block;
    const before = sentences[index - 1];
    if (inBlock && isGivenBySpeech(previous) && hasQuotation(pieces, at, before, quotation - 1))
      return inherit(previous, quotation - 1, 'near');
    if (before?.block === span.block) return fromEarlierSentence(before, 'near');
    return fromEarlierParagraph(span, before, quotation);
  }

  function opensSentence(pieces: readonly Piece[], at: number, { inner }: QuotedSpan): boolean {
    const words = text.slice(inner.start, inner.end);
    return (
      pieces.slice(0, at).every((piece) => piece.kind === 'mark') &&
      /^\p{Lu}/u.test(words) &&
      /(?:\s\S+){4}/u.test(words)
    );
  }

  function ownCue(pieces: readonly Piece[], at: number): Cue | null {
    const label = labelBefore(pieces, at) ?? cryOf(pieces, at, pronouns);
    if (label) return label;
    const span = spans[pieces[at]!.quotation]!;
    // A quotation inside may close just before: “They say, ‘Go,’” Sol said.
    const last =
      text
        .slice(span.inner.start, span.inner.end)
        .replace(/[\s'’"”]{1,4}$/u, '')
        .at(-1) ?? '';
    const hasComma = pieces[at + 1]?.text === ',';
    const isInitial = pieces.slice(0, at).every((piece) => piece.kind === 'mark');
    // A cue can follow a comma, a question or a cry; behind a stop a sentence begins.
    const canFollow = isInitial || hasComma || /[,?!…—–-]/u.test(last);
    const after = canFollow ? cueAfter(pieces, at, pronouns, hasComma || /[,—–-]/u.test(last)) : null;
    if (isInitial && after) return after;
    const before = cueBefore(pieces, at, pronouns);
    // “… told Radio Elder on Monday, “…,” he said: the cue right behind it is its own.
    const isOwn = (last === ',' && !opensClause(pieces)) || !isIntroduced(pieces, at, before);
    if (after?.grade === 'beside' && isOwn && !introducesNext(pieces, after)) return after;
    return before ?? after ?? cueAtEnd(pieces, at, pronouns);
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
      return { ...inherit(previous, quotation - 1, 'beside'), confidence: previous.confidence };
    }
    const given = found(cue.subject, cue.reason, cue.grade);
    const continues = spans[quotation]!.reopens ? quotation - 1 : null;
    return { ...given, cue: { start: cue.start, end: cue.end }, continues };
  }

  /** No verb reports, but somebody is the subject of the clause: Clinton has rejected the “rigged” poll. */
  function fromClause(pieces: readonly Piece[], at: number): Attributed {
    const isColon = pieces[at - 1]?.text === ':';
    const subject = (isColon ? namedAt(pieces, at - 2) : null) ?? mainSubject(pieces, at, pronouns);
    // "State law lets a county …": not every noun speaks.
    if (!subject || (subject.head !== undefined && !sourceKind(subject.head, true))) return NOBODY;
    return found(subject, 'clause', isColon ? 'beside' : 'loose');
  }

  function fromEarlierSentence(before: Sentence, grade: Grade): Attributed {
    const subject = speakerOf(before.pieces, pronouns);
    // "The quay was full." tells of nobody who speaks, unless a colon leads on from it.
    const canSpeak =
      subject && (grade !== 'far' || subject.head === undefined || sourceKind(subject.head, true) !== null);
    return canSpeak ? found(subject, 'previous-sentence', grade) : NOBODY;
  }

  function fromEarlierParagraph(span: QuotedSpan, before: Sentence | undefined, quotation: number): Attributed {
    if (!before || blocks[before.block]!.kind === 'headline') return NOBODY;
    if (before.pieces.at(-1)?.text === ':') return fromEarlierSentence(before, 'beside');
    const previous = quotation > 0 ? result[quotation - 1]! : NOBODY;
    if (quotation > 0 && isJustBefore(blocks, spans[quotation - 1]!.block, span.block)) {
      const answerer = answererOf(text, blocks, spans, result, quotation);
      if (answerer) return found(answerer, 'alternation', 'far');
      if (isGivenBySpeech(previous)) return inherit(previous, quotation - 1, 'far');
    }
    return fromEarlierSentence(before, 'far');
  }
}

function isDash(piece: Piece | undefined): boolean {
  return piece?.kind === 'mark' && /^(?:—|–|--?)$/u.test(piece.text);
}

/** `“Come by boat” – the line crackled – “and see”`: what stands between two dashes interrupts a quotation. */
function followsAside(pieces: readonly Piece[], at: number, previous: number): boolean {
  if (!isDash(pieces[at - 1])) return false;
  const earlier = pieces.findIndex((piece) => piece.kind === 'quotation' && piece.quotation === previous);
  return earlier >= 0 && isDash(pieces[earlier + 1]);
}

/** `While Sol said that “…,” Lim called it late.` */
function opensClause(pieces: readonly Piece[]): boolean {
  const isOpening = (piece: Piece | undefined): boolean =>
    /^(?:as|when|while|after|before|since|because|although|though)$/u.test(piece?.low ?? '');
  return pieces.slice(0, 3).some(isOpening);
}

/** `Sol replied, “…”`, `Sol said that “…”`: the cue leads straight to the quotation. */
function isIntroduced(pieces: readonly Piece[], at: number, before: Cue | null): boolean {
  if (before?.grade === 'beside') return true;
  return before?.grade === 'near' && /^(?:[,:]|that)$/u.test(pieces[at - 1]!.text);
}

/** Whether a cue stands between two quotations and belongs to the second: `“late,” Sol said “old”`. */
function introducesNext(pieces: readonly Piece[], cue: Cue): boolean {
  const behind = pieces.find(({ start }) => start >= Math.max(cue.end, cue.subject.end));
  return behind?.kind === 'quotation' || behind?.text === ':';
}

/** `More from Ana Sol: “…”`, `A word from Ana Sol, head of the port: “…”` */
function namedAt(pieces: readonly Piece[], at: number): Subject | null {
  let comma = at;
  while (comma > 1 && at - comma < LONGEST_ROLE && pieces[comma]!.text !== ',') comma--;
  const isFrom = pieces[comma - 1]?.character && /^(?:from|by)$/u.test(pieces[comma - 2]?.low ?? '');
  const name = pieces[isFrom ? comma - 1 : at];
  return name?.character ? { start: name.start, end: name.end, character: name.character, isPronoun: false } : null;
}

function found(subject: Subject, reason: SpeakerReason, grade: Grade): Attributed {
  return { subject, cue: null, reason, grade, confidence: reliability(reason, grade, subject), continues: null };
}

/** The speaker of an earlier quotation, no surer than that one and than this way of going on. */
function inherit(from: Attributed, continues: number, grade: Grade): Attributed {
  const subject = from.subject!;
  const confidence = Math.min(from.confidence, reliability('continued', grade, subject));
  return { subject, cue: null, reason: 'continued', grade, confidence, continues };
}

/** Whether only captions and furniture stand between two blocks. */
function isJustBefore(blocks: readonly Block[], earlier: number, later: number): boolean {
  for (let i = earlier + 1; i < later; i++)
    if (blocks[i]!.kind !== 'caption' && blocks[i]!.kind !== 'furniture') return false;
  return true;
}

/** A speaker who is named only in the last paragraph of a quotation has said the paragraphs before it too. */
function nameEarlierParagraphs(spans: readonly QuotedSpan[], result: Attributed[]): void {
  for (let i = spans.length - 1; i > 0; i--) {
    const later = result[i]!;
    const earlier = result[i - 1]!;
    const goesBack =
      spans[i]!.reopens &&
      later.subject !== null &&
      later.reason !== 'label' &&
      (later.cue !== null || later.reason === 'continued');
    if (!goesBack || earlier.cue !== null || earlier.subject?.start === later.subject.start) continue;
    result[i - 1] = { ...inherit(later, i, 'beside'), continues: earlier.continues };
  }
}

function hasQuotation(pieces: readonly Piece[], at: number, before: Sentence | undefined, quotation: number): boolean {
  return (
    pieces.slice(0, at).some((piece) => piece.quotation === quotation) ||
    (before?.pieces.some((piece) => piece.quotation === quotation) ?? false)
  );
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
