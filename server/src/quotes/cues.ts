import type { SpeakerReason } from '../article/article';
import type { Piece } from '../people/narrative';
import type { Span } from '../text/span';
import type { PronounIndex, Subject } from './subjects';
import { subjectAfter } from './subjects';

/** The words that give a quotation to somebody. */
export interface Cue extends Span {
  readonly subject: Subject;
  readonly reason: SpeakerReason;
  /** How near the cue stands and what kind of verb it is: what tells how often this construction is right. */
  readonly grade: CueGrade;
}

/**
 * - `beside`: nothing but the speaker between the cue and the quotation; `near`: a few words; `far`: more than that
 * - `mind`: a verb that tells what somebody thinks; `loose`: a verb that is no cue elsewhere, or a cue at the sentence's end
 */
export type CueGrade = 'beside' | 'near' | 'far' | 'mind' | 'loose';

/** `TRUMP: “…”` */
export function labelBefore(pieces: readonly Piece[], at: number): Cue | null {
  const [name, colon] = pieces;
  if (at !== 2 || !name?.character || colon?.text !== ':') return null;
  const subject: Subject = { start: name.start, end: name.end, character: name.character, isPronoun: false };
  return { start: colon.start, end: colon.end, subject, reason: 'label', grade: 'beside' };
}

/** `according to the ministry`, where `according` stands at `i`. */
export function accordingTo(pieces: readonly Piece[], i: number, pronouns: PronounIndex): Cue | null {
  if (pieces[i]?.low !== 'according' || pieces[i + 1]?.low !== 'to') return null;
  const subject = subjectAfter(pieces, i + 1, pronouns);
  return (
    subject && { start: pieces[i].start, end: pieces[i + 1]!.end, subject, reason: 'according-to', grade: 'beside' }
  );
}
