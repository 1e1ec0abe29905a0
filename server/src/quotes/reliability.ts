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
  'according-to beside': { name: [7, 10], noun: [17, 21] },
  'according-to near': { name: [2, 2], pronoun: [4, 4], noun: [0, 1] },
  'clause beside': { name: [16, 16], pronoun: [5, 5], noun: [3, 3] },
  'clause far': { name: [0, 4], pronoun: [0, 1] },
  'clause loose': { name: [61, 80], pronoun: [18, 22], noun: [10, 13] },
  'clause near': { name: [7, 9], pronoun: [11, 15] },
  'continued beside': { name: [31, 36], pronoun: [41, 42], noun: [14, 14] },
  'continued far': { name: [36, 37], pronoun: [14, 14], noun: [2, 5] },
  'continued near': { name: [738, 739], pronoun: [288, 288], noun: [84, 84] },
  'cue-after beside': { name: [1437, 1467], pronoun: [671, 673], noun: [195, 197] },
  'cue-after loose': { name: [145, 147], pronoun: [23, 23], noun: [19, 29] },
  'cue-after mind': { name: [0, 1], pronoun: [2, 2], noun: [1, 1] },
  'cue-after near': { noun: [1, 1] },
  'cue-before beside': { name: [37, 44], pronoun: [20, 24], noun: [16, 31] },
  'cue-before far': { name: [579, 614], pronoun: [208, 214], noun: [130, 163] },
  'cue-before loose': { name: [8, 9], pronoun: [2, 2] },
  'cue-before mind': { name: [9, 12], pronoun: [10, 18], noun: [10, 21] },
  'cue-before near': { name: [509, 541], pronoun: [252, 266], noun: [127, 175] },
  'cue-inside beside': { name: [21, 21], pronoun: [26, 26], noun: [6, 6] },
  'cue-inside loose': { name: [3, 3] },
  'label beside': { name: [15, 17], noun: [0, 3] },
  'previous-sentence beside': { name: [10, 11], pronoun: [5, 5], noun: [5, 6] },
  'previous-sentence far': { name: [9, 11], pronoun: [2, 2], noun: [0, 8] },
  'previous-sentence near': { name: [18, 22], pronoun: [6, 9], noun: [3, 3] },
};

/** Below this a speaker is only a guess. */
export const LEAST_CERTAIN = 0.7;

/** What is expected where little was counted, and how many counted cases weigh as much. */
const EXPECTED = 0.8;
const WEIGHT = 5;

/** How likely it is that a speaker found in this way is the right one, from 0 to 1: the counted share, drawn to what is expected. */
export function reliability(reason: SpeakerReason, grade: Grade, subject: Subject): number {
  const [right, all] = COUNTS[`${reason} ${grade}`]?.[formOf(subject)] ?? [0, 0];
  return Math.round(((right + EXPECTED * WEIGHT) / (all + WEIGHT)) * 1000) / 1000;
}

function formOf({ character, isPronoun }: Subject): SourceForm {
  if (isPronoun) return 'pronoun';
  return character ? 'name' : 'noun';
}
