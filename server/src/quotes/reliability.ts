import type { SpeakerReason } from '../article/article';
import type { Subject } from './subjects';

/**
 * How firmly the words hold that give a quotation to somebody.
 *
 * - `beside`: nothing stands between them and the quotation; `near`: a few words do, `far`: more than that
 * - `mind`: the verb tells what somebody thinks; `loose`: the verb is no cue elsewhere, or closes the whole sentence
 */
export type Grade = 'beside' | 'near' | 'far' | 'mind' | 'loose';

type SourceForm = 'name' | 'pronoun' | 'noun';

/** PLACEHOLDER */
const RELIABILITY: Readonly<Record<string, Readonly<Record<SourceForm, number>>>> = {};

/** For what the table lacks. */
const UNKNOWN = 0.6;

/** Below this a speaker is only a guess. */
export const LEAST_CERTAIN = 0.55;

/** How likely it is that a speaker found in this way is the right one, from 0 to 1. */
export function reliability(reason: SpeakerReason, grade: Grade, subject: Subject): number {
  return RELIABILITY[`${reason} ${grade}`]?.[formOf(subject)] ?? UNKNOWN;
}

function formOf({ character, isPronoun }: Subject): SourceForm {
  if (isPronoun) return 'pronoun';
  return character ? 'name' : 'noun';
}
