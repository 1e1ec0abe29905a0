import { takesOf } from './cue-constructions';

/** Nouns and what follows them where they report: his claim that …, her criticism of …. */
const NOUNS: readonly (readonly [string, string])[] = [
  [
    'that',
    'claim assertion argument allegation contention belief fear concern complaint accusation charge warning suggestion ' +
      'admission denial declaration announcement prediction conclusion report rumor rumour doubt insistence feeling ' +
      'perception statement demand',
  ],
  ['that of', 'view assessment'],
  ['that to', 'hope promise pledge vow'],
  ['question', 'question'],
  ['for to', 'call request'],
  ['to', 'refusal decision proposal unwillingness reluctance threat opposition'],
  ['of', 'criticism endorsement condemnation'],
  ['on', 'attack'],
];

/** Adjectives and what follows them where they report a mind: is skeptical of …, was confident that …. */
const ADJECTIVES: readonly (readonly [string, string])[] = [
  ['that about', 'worried concerned hopeful nervous optimistic adamant upset angry'],
  ['that of', 'skeptical sceptical sure certain convinced aware unaware afraid fearful'],
  ['that in', 'confident'],
  ['of', 'critical wary supportive tired fond sick dismissive'],
  ['that by', 'surprised shocked outraged troubled alarmed'],
  ['that with', 'unhappy pleased disappointed thrilled satisfied'],
  ['to', 'eager open determined desperate unwilling'],
];

const table = (rows: readonly (readonly [string, string])[]): ReadonlyMap<string, number> =>
  new Map(rows.flatMap(([takes, words]) => words.split(' ').map((word) => [word, takesOf(takes)])));

const nouns = table(NOUNS);
const adjectives = table(ADJECTIVES);

/**
 * What may follow a noun that reports, as bits of `TAKES`; 0 for another word. Plurals count.
 *
 * @param low in lower case
 */
export function nounTakes(low: string): number {
  return nouns.get(low) ?? (low.endsWith('s') ? (nouns.get(low.slice(0, -1)) ?? 0) : 0);
}

/**
 * What may follow an adjective that reports a mind, as bits of `TAKES`; 0 for another word.
 *
 * @param low in lower case
 */
export function adjectiveTakes(low: string): number {
  return adjectives.get(low) ?? 0;
}
