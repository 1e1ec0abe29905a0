import { takesOf } from './cue-constructions';

/** What a verb means with the words behind it: pointed out that …, called on the town to …. */
export interface CuePhrase {
  /** The words behind the verb, in lower case. */
  readonly words: readonly string[];
  /** The constructions of the whole as bits of `TAKES`. */
  readonly takes: number;
}

/** Constructions, then phrases by the lemma of their verb. The longer of two phrases with the same start stands first. */
const TABLE: readonly (readonly [string, string])[] = [
  ['clause question noun', 'point out, make clear, make it clear, spell out, find out'],
  [
    'clause',
    'make the case, make the argument, express concern, express hope, express confidence, come to believe, go on record',
  ],
  ['question noun', 'figure out, lay out, bring up'],
  ['request noun', 'call on, call upon'],
  [
    'noun',
    'call out, call attention to, weigh in on, speak out against, speak out about, push back against, push back on, ' +
      'come out against, come out for, come out in support of, come out in favor of, come out in favour of, ' +
      'vote in favor of, vote in favour of, vote in support of, go after, lash out at, lash out against, take aim at, ' +
      'take issue with, take exception to, take credit for, play down, play up, put forward, put forth, side with, ' +
      'cast doubt on, sign off on, back away from, double down on, hit out at, hit back at, set out, express support for, ' +
      'express concern about, make the case for, make fun of, poke fun at, draw attention to, give credit to, ' +
      'pay tribute to, look forward to, shrug off, brush off, sound off on, sound the alarm about, line up behind, ' +
      'distance himself from, distance herself from, distance themselves from, distance itself from, point to, allude to',
  ],
  ['gerund noun', 'rule out'],
];

/** The phrases of each verb, by its lemma. */
export function cuePhrases(): ReadonlyMap<string, readonly CuePhrase[]> {
  const phrases = new Map<string, CuePhrase[]>();
  for (const [constructions, list] of TABLE) {
    const takes = takesOf(constructions);
    for (const phrase of list.split(', ')) {
      const [lemma = '', ...words] = phrase.split(' ');
      const known = phrases.get(lemma);
      if (known) known.push({ words, takes });
      else phrases.set(lemma, [{ words, takes }]);
    }
  }
  return phrases;
}
