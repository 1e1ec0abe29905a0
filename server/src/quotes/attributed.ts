import type { SpeakerReason } from '../article/article';
import type { Span } from '../text/span';
import type { Grade } from './reliability';
import type { Subject } from './subjects';

/** Whose a quotation is, and how that was found. */
export interface Attributed {
  readonly subject: Subject | null;
  /** Null where the speaker is inherited. */
  readonly cue: Span | null;
  readonly reason: SpeakerReason | null;
  readonly grade: Grade | null;
  /** From 0 to 1. */
  readonly confidence: number;
  /** The index of the quotation that this one goes on from. */
  readonly continues: number | null;
}

/** Whether words of the story give a quotation to its speaker; being the subject of the clause around it is not enough. */
export function isGivenBySpeech({ subject, reason, cue }: Attributed): boolean {
  return subject !== null && (reason !== 'clause' || cue !== null);
}
