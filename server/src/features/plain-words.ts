import type { MentionReason, SpeakerReason } from '../article/article';

/** Why a pronoun or a description means its person. What is not listed is said of names only. */
export const pronounReasons: Readonly<Partial<Record<MentionReason, string>>> = {
  apposition: 'it stands beside the name',
  relative: 'the name stands just before it',
  'same-sentence': 'that is the subject of the same sentence',
  'previous-sentence': 'that is the subject of the sentence before',
  recent: 'that is the person named last',
  speaker: 'that is who speaks here',
  'not-the-speaker': 'inside this quotation it is somebody else than its speaker',
};

/** How the words of the article point to a quotation's speaker, as whole sentences. */
export const speakerReasons: Readonly<Record<SpeakerReason, string>> = {
  'cue-before': 'The cue before the quotation names the speaker.',
  'cue-after': 'The cue after the quotation names the speaker.',
  'cue-inside': 'The cue between the parts of the quotation names the speaker.',
  'according-to': 'The article says “according to” the speaker.',
  label: 'A label before the quotation names the speaker.',
  clause: 'The quotation is part of a clause about its speaker.',
  'previous-sentence': 'The sentence before the quotation names the speaker.',
  continued: 'It goes on from a quotation whose speaker is known.',
  alternation: 'Two people take turns, and it is this one’s turn.',
  manual: 'Somebody set the speaker by hand.',
};

/** `1 mention`, `3 mentions`. */
export function counted(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

/** A share from 0 to 1 as a whole per cent; what is more than nothing is never called 0 %. */
export function percent(share: number): string {
  if (share > 0 && share < 0.01) return 'less than 1%';
  return `${Math.round(share * 100)}%`;
}
