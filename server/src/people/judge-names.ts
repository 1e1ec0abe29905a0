import type { Block, NameRun } from '../article/article';
import { documentFeatures } from './document-features';
import { findKnownThings } from './known-things';
import type { Lexicon } from './lexicon';
import { logOdds } from './name-model';
import type { NameFacts } from './name-score';
import { PARTICLES } from './name-reader';
import type { Occurrence } from './occurrences';

/**
 * A name is accepted from these log-odds on: chosen on the development sets for the best F1. A single word has less to
 * say for itself.
 */
const LEAST_LOG_ODDS = -1;
const LEAST_LOG_ODDS_OF_ONE_WORD = -0.2;
/** A label of an interview that is nobody's surname is the paper's own more often than not. */
const LEAST_LOG_ODDS_OF_A_LABEL = 2.5;
/** A plain word of which nothing else speaks for a name: Young, Chase. */
const LEAST_LOG_ODDS_OF_A_PLAIN_WORD = 1;

/** By how much a name counts less that is known as something else's, in log-odds. */
const KNOWN_ELSE = 7;
/** By how much a particle inside counts for a person. */
const PARTICLE = 1.2;

/**
 * How sure the model is of each occurrence, as log-odds. One article uses one spelling in one sense nearly always, so
 * the mean and the best of all occurrences of a spelling count as much as the occurrence itself.
 */
export function judgeNames(
  blocks: readonly Block[],
  occurrences: readonly Occurrence[],
  lexicon: Lexicon,
): Map<NameRun, number> {
  const features = documentFeatures(blocks, occurrences, gatherFacts(occurrences), lexicon);
  const things = findKnownThings(blocks, occurrences, lexicon);
  const own = occurrences.map(
    ({ run }, i) => logOdds(run, features[i]!) - (things.has(run) ? KNOWN_ELSE : 0) + (hasParticle(run) ? PARTICLE : 0),
  );
  const runs = occurrences.map(({ run }) => run);
  const shared = shareOpinion(runs, own);
  return new Map(runs.map((run, i) => [run, shared[i]!]));
}

/**
 * What is thought of each run, given what is thought of the other runs of the same spelling.
 *
 * @param own the log-odds of each run by itself, in the same order
 */
export function shareOpinion(runs: readonly NameRun[], own: readonly number[]): number[] {
  const bySpelling = new Map<string, { sum: number; count: number; best: number }>();
  for (const [i, run] of runs.entries()) {
    const known = bySpelling.get(run.spelling);
    if (known) {
      known.sum += own[i]!;
      known.count++;
      known.best = Math.max(known.best, own[i]!);
    } else {
      bySpelling.set(run.spelling, { sum: own[i]!, count: 1, best: own[i]! });
    }
  }
  return runs.map((run, i) => {
    const { sum, count, best } = bySpelling.get(run.spelling)!;
    return (own[i]! + sum / count + best) / 3;
  });
}

/** Whether a name that the article explains nowhere else is taken for a person's. */
export function isAccepted({ words, signs }: NameRun, logOddsOfName: number, lexicon: Lexicon): boolean {
  if (words.length > 1) return logOddsOfName > LEAST_LOG_ODDS;
  const low = words[0]!.toLowerCase();
  const isPlainWord = lexicon.common.has(low) || lexicon.either.has(low);
  const isPlain = isPlainWord && signs.every((sign) => sign === 'sentence-start');
  if (signs.includes('label')) return logOddsOfName > LEAST_LOG_ODDS_OF_A_LABEL;
  return logOddsOfName > (isPlain ? LEAST_LOG_ODDS_OF_A_PLAIN_WORD : LEAST_LOG_ODDS_OF_ONE_WORD);
}

/** How likely a name with these log-odds is a person's, from 0 to 1. */
export function probabilityOf(logOddsOfName: number): number {
  return 1 / (1 + Math.exp(-logOddsOfName));
}

/** A small word of names inside: Joost de Wit, Mansour Al Khater. Of three words or four, for longer ones are titles of works. */
function hasParticle({ words }: NameRun): boolean {
  return words.length > 2 && words.length < 5 && words.slice(1, -1).some((word) => PARTICLES.has(word.toLowerCase()));
}

/** What the article's occurrences of each spelling have in common. */
export function gatherFacts(occurrences: readonly Occurrence[]): Map<string, NameFacts> {
  const runs = new Map<string, NameRun[]>();
  for (const { run } of occurrences) {
    const { spelling } = run;
    const list = runs.get(spelling);
    if (list) list.push(run);
    else runs.set(spelling, [run]);
  }
  const facts = new Map<string, NameFacts>();
  const acting = new Set([...runs].filter(([, list]) => list.some(actsAsPerson)).map(([spelling]) => spelling));
  for (const [spelling, list] of runs) {
    const { words } = list[0]!;
    const last = words.length > 1 ? words.at(-1)!.toLowerCase() : null;
    const surnameAlone = last === null ? 0 : (runs.get(last)?.length ?? 0);
    facts.set(spelling, { words, runs: list, surnameAlone, surnameActs: last !== null && acting.has(last) });
  }
  return facts;
}

function actsAsPerson({ signs }: NameRun): boolean {
  return signs.includes('speaks') || signs.includes('possessive') || signs.includes('honorific');
}
