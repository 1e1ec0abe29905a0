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

/**
 * How often a speaker found in each way was right, out of how many: counted by reason, grade and the form of the source on
 * the 724 articles of the training measure, for the quotations whose source is annotated there. What continues is counted
 * where the quotation before it was right. Only these counts are kept, nothing of the texts.
 */
const COUNTS: Readonly<Record<string, Partial<Record<SourceForm, readonly [right: number, all: number]>>>> = {
  'according-to beside': { name: [7, 10], noun: [20, 23] },
  'according-to near': { name: [2, 2], pronoun: [3, 3], noun: [0, 1] },
  'clause beside': { name: [15, 16], pronoun: [5, 5], noun: [4, 4] },
  'clause far': { name: [0, 4], pronoun: [0, 1] },
  'clause loose': { name: [54, 73], pronoun: [18, 23], noun: [14, 20] },
  'clause near': { name: [11, 12], pronoun: [10, 14], noun: [1, 1] },
  'continued beside': { name: [31, 37], pronoun: [42, 43], noun: [14, 14] },
  'continued far': { name: [39, 40], pronoun: [13, 14], noun: [1, 3] },
  'continued near': { name: [748, 748], pronoun: [287, 287], noun: [82, 82] },
  'cue-after beside': { name: [1459, 1489], pronoun: [689, 691], noun: [197, 200] },
  'cue-after loose': { name: [144, 146], pronoun: [22, 22], noun: [19, 30] },
  'cue-after mind': { name: [0, 1], pronoun: [1, 1], noun: [1, 1] },
  'cue-after near': { noun: [1, 1] },
  'cue-before beside': { name: [35, 43], pronoun: [20, 23], noun: [16, 31] },
  'cue-before far': { name: [575, 607], pronoun: [206, 213], noun: [129, 149] },
  'cue-before loose': { name: [4, 4], pronoun: [1, 1], noun: [1, 1] },
  'cue-before mind': { name: [9, 12], pronoun: [10, 17], noun: [9, 18] },
  'cue-before near': { name: [511, 540], pronoun: [251, 265], noun: [136, 176] },
  'cue-inside beside': { name: [21, 22], pronoun: [26, 26], noun: [6, 6] },
  'cue-inside loose': { name: [3, 3], pronoun: [1, 1] },
  'label beside': { name: [14, 18], noun: [0, 1] },
  'previous-sentence beside': { name: [11, 11], pronoun: [5, 5], noun: [5, 6] },
  'previous-sentence far': { name: [8, 10], pronoun: [2, 2] },
  'previous-sentence near': { name: [16, 20], pronoun: [6, 8], noun: [3, 4] },
};

/** Below this a speaker is only a guess. */
export const LEAST_CERTAIN = 0.7;

/** What is expected where little was counted, and how many counted cases weigh as much. */
const EXPECTED = 0.8;
const EXPECTED_FAR = 0.65;
const WEIGHT = 5;

/**
 * How likely it is that a speaker found in this way is the right one, from 0 to 1: the counted share, drawn to what is
 * expected where few were counted.
 */
export function reliability(reason: SpeakerReason, grade: Grade, subject: Subject): number {
  const [right, all] = COUNTS[`${reason} ${grade}`]?.[formOf(subject)] ?? [0, 0];
  const expected = grade === 'far' ? EXPECTED_FAR : EXPECTED;
  return Math.round(((right + expected * WEIGHT) / (all + WEIGHT)) * 1000) / 1000;
}

function formOf({ character, isPronoun }: Subject): SourceForm {
  if (isPronoun) return 'pronoun';
  return character ? 'name' : 'noun';
}
