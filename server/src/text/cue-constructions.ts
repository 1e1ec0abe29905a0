/**
 * What may stand for the words reported behind a cue, as bits.
 *
 * - `quotation`: “…,” she said; `clause`: said (that) the port was old; `that`: the same, always with "that"
 * - `question`: asked whether it was old; `listener`: told reporters (that) it was old
 * - `infinitive`: vowed to open it; `request`: urged the town to open it; `gerund`: suggested opening it
 * - `noun`: praised the plan; `naming`: called the plan a disgrace; `as`: described it as old
 * - the prepositions: complained about the plan, called for a vote
 */
export const TAKES = {
  quotation: 1 << 0,
  clause: 1 << 1,
  that: 1 << 2,
  question: 1 << 3,
  listener: 1 << 4,
  infinitive: 1 << 5,
  request: 1 << 6,
  gerund: 1 << 7,
  noun: 1 << 8,
  naming: 1 << 9,
  as: 1 << 10,
  about: 1 << 11,
  against: 1 << 12,
  at: 1 << 13,
  by: 1 << 14,
  for: 1 << 15,
  in: 1 << 16,
  of: 1 << 17,
  on: 1 << 18,
  over: 1 << 19,
  to: 1 << 20,
  with: 1 << 21,
} as const;

export type Construction = keyof typeof TAKES;

/** The bits of constructions that are listed with spaces between them: `clause question about`. */
export function takesOf(constructions: string): number {
  return constructions.split(' ').reduce((bits, name) => bits | TAKES[name as Construction], 0);
}
