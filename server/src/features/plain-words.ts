import type { MentionReason, SpeakerReason } from '../article/article';

/** Why these words are taken for their person: what comes behind “because”, where “it” is the words. */
export const mentionReasons: Readonly<Record<MentionReason, string>> = {
  'people-file': 'the people file lists this spelling',
  title: 'a title stands before it',
  apposition: 'a description stands beside it',
  'known-name': 'it begins with a common given name',
  speaks: 'it stands beside a verb of speech',
  repeated: 'it is used like a name',
  credit: 'it stands in a credit',
  byline: 'it stands in the byline',
  described: 'the description fits the role that the story gives',
  relative: 'the name stands just before it',
  'same-sentence': 'that is the subject of the same sentence',
  'previous-sentence': 'that is the subject of the sentence before',
  recent: 'that is the person named last',
  'named-after': 'the name comes behind it in the same sentence',
  speaker: 'that is who speaks here',
  'not-the-speaker': 'inside this quotation it is somebody else than its speaker',
};

/** How the words of the article point to a quotation's speaker. */
export const speakerReasons: Readonly<Record<SpeakerReason, string>> = {
  'cue-before': 'the cue before the quotation names the speaker',
  'cue-after': 'the cue after the quotation names the speaker',
  'cue-inside': 'the cue between the parts of the quotation names the speaker',
  'according-to': 'the article says “according to” the speaker',
  label: 'a label before the quotation names the speaker',
  clause: 'the quotation is part of a clause about its speaker',
  'previous-sentence': 'the sentence before the quotation names the speaker',
  continued: 'it goes on from a quotation whose speaker is known',
  alternation: 'two people take turns, and it is this one’s turn',
  manual: 'somebody set the speaker by hand',
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

/** ` (97% sure)`: a confidence from 0 to 1 behind a reason; nothing behind what somebody has decided. */
export function howSure({
  confidence,
  because,
}: {
  confidence: number;
  because: MentionReason | SpeakerReason;
}): string {
  if (because === 'people-file' || because === 'manual') return '';
  return ` (${percent(Math.min(confidence, 0.99))} sure)`;
}
