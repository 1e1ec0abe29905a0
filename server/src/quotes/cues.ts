import type { SpeakerReason } from '../article/article';
import type { Piece } from '../people/narrative';
import { isReportingNoun } from '../text/reporting-verbs';
import type { Span } from '../text/span';
import type { PronounIndex, Subject } from './subjects';
import { mainSubject, subjectAfter, subjectBefore } from './subjects';
import { cueVerbAt } from './verbs';

/** The words that give a quotation to somebody. */
export interface Cue extends Span {
  readonly subject: Subject;
  readonly reason: SpeakerReason;
  /** From 0 to 1: how well this construction tells the speaker on the development set. */
  readonly confidence: number;
}

const FARTHEST_AFTER = 26;
const BEHIND_CALL = /^(?:out|back|down|up|after|over|from|across|through|to|in|on|at|as)$/u;
const CONJUNCTION =
  /^(?:but|and|while|as|because|when|if|although|though|that|which|who|so|or|than|after|before|since)$/u;

/**
 * The cue behind a quotation in its sentence: `“…,” Trump said`, `“…,” said Trump`, `“…,” according to the ministry`.
 *
 * @param at the index of the quotation among the pieces
 */
export function cueAfter(pieces: readonly Piece[], at: number, pronouns: PronounIndex): Cue | null {
  let first = at + 1;
  if (pieces[first]?.text === ',' || (pieces[first]?.kind === 'mark' && /^(?:--|—|–|-)$/u.test(pieces[first]!.text)))
    first++;
  const according = accordingTo(pieces, first, pronouns);
  if (according) return according;
  if (CONJUNCTION.test(pieces[first]?.low ?? '') && pieces[first]?.low !== 'as') return null;
  for (let i = first; i < Math.min(pieces.length, at + FARTHEST_AFTER); i++) {
    const piece = pieces[i]!;
    if (piece.kind === 'quotation' || /^[;:]$/u.test(piece.text)) return null;
    const verb = cueVerbAt(pieces, i);
    if (!verb || verb.form === 'participle' || (verb.class === 'names' && !callsOut(pieces, i))) continue;
    const isInverted = i === first;
    const subject = isInverted ? subjectAfter(pieces, i, pronouns) : subjectBefore(pieces, i, pronouns, first);
    if (subject)
      return {
        start: piece.start,
        end: piece.end,
        subject,
        reason: 'cue-after',
        confidence: verb.class === 'thinks' ? 0.6 : 0.97,
      };
    if (isInverted) return null;
  }
  return null;
}

/** `“Write soon,” she called over the water`: nobody is called anything. */
function callsOut(pieces: readonly Piece[], verb: number): boolean {
  const next = pieces[verb + 1];
  return pieces[verb]!.low.startsWith('call') && (!next || next.kind === 'mark' || BEHIND_CALL.test(next.low));
}

function accordingTo(pieces: readonly Piece[], i: number, pronouns: PronounIndex): Cue | null {
  if (pieces[i]?.low !== 'according' || pieces[i + 1]?.low !== 'to') return null;
  const subject = subjectAfter(pieces, i + 1, pronouns);
  return (
    subject && { start: pieces[i].start, end: pieces[i + 1]!.end, subject, reason: 'according-to', confidence: 0.93 }
  );
}

/** The nearest cue in front of a quotation: `Abe said “…”`, `his vow to “…”`, `According to Abe, “…”`. */
export function cueBefore(pieces: readonly Piece[], at: number, pronouns: PronounIndex): Cue | null {
  for (let i = at - 1; i >= 0; i--) {
    const piece = pieces[i]!;
    if (/^;$/u.test(piece.text)) return null;
    if (piece.kind !== 'word') continue;
    if (piece.low === 'according' && pieces[i + 1]?.low === 'to') return accordingTo(pieces, i, pronouns);
    const noun = isReportingNoun(piece.low) ? nounCue(pieces, i, pronouns) : null;
    if (noun) return noun;
    const verb = cueVerbAt(pieces, i);
    if (!verb) continue;
    const subject = subjectOfCue(pieces, i, verb.form === 'participle', pronouns);
    if (!subject) continue;
    const isNear = at - i <= 4;
    const confidence = verb.class === 'thinks' ? (isNear ? 0.65 : 0.5) : isNear ? 0.95 : 0.85;
    return { start: piece.start, end: piece.end, subject, reason: 'cue-before', confidence };
  }
  return null;
}

function subjectOfCue(
  pieces: readonly Piece[],
  i: number,
  isParticiple: boolean,
  pronouns: PronounIndex,
): Subject | null {
  const before = pieces[i - 1];
  if (before?.kind === 'quotation' || (before?.text === ',' && pieces[i - 2]?.kind === 'quotation')) {
    const inverted = isParticiple ? null : subjectAfter(pieces, i, pronouns);
    if (inverted) return inverted;
  }
  if (!isParticiple) return subjectBefore(pieces, i, pronouns) ?? mainSubject(pieces, i, pronouns);
  if (before && /^(?:is|was|are|were|be|been|keeps|kept)$/u.test(before.low)) return subjectBefore(pieces, i, pronouns);
  // "Trump said, calling …": a participle has the subject of the verb before it.
  for (let earlier = i - 1; earlier >= 0; earlier--) {
    const verb = cueVerbAt(pieces, earlier);
    if (verb?.form !== 'finite') continue;
    const subject = subjectBefore(pieces, earlier, pronouns) ?? subjectAfterQuotation(pieces, earlier, pronouns);
    if (subject) return subject;
  }
  return mainSubject(pieces, i, pronouns);
}

function subjectAfterQuotation(pieces: readonly Piece[], verb: number, pronouns: PronounIndex): Subject | null {
  return pieces[verb - 1]?.kind === 'quotation' ? subjectAfter(pieces, verb, pronouns) : null;
}

/** `his vow to`, `Trump's claim that`. */
function nounCue(pieces: readonly Piece[], noun: number, pronouns: PronounIndex): Cue | null {
  const piece = pieces[noun]!;
  for (let i = noun - 1; i >= Math.max(0, noun - 3); i--) {
    const owner = pieces[i]!;
    const name = owner.kind === 'ending' ? pieces[i - 1] : undefined;
    const character = name?.character ?? (/^(?:his|her)$/u.test(owner.low) ? pronouns.get(owner.start) : undefined);
    if (!character) continue;
    const words = name ?? owner;
    const subject: Subject = { start: words.start, end: words.end, character, isPronoun: !name };
    return { start: piece.start, end: piece.end, subject, reason: 'clause', confidence: 0.85 };
  }
  return null;
}

/** `TRUMP: “…”` */
export function labelBefore(pieces: readonly Piece[], at: number): Cue | null {
  const [name, colon] = pieces;
  if (at !== 2 || !name?.character || colon?.text !== ':') return null;
  const subject: Subject = { start: name.start, end: name.end, character: name.character, isPronoun: false };
  return { start: colon.start, end: colon.end, subject, reason: 'label', confidence: 0.97 };
}
