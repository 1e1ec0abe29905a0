import type { Block, NameRun } from '../article/article';
import type { Lexicon } from './lexicon';
import { familyStep } from './lexicon';
import type { Occurrence } from './occurrences';

/** In front of the name of a ship or a storm. */
const THING =
  /^(?:USS|HMS|HMAS|HMCS|HMNZS|RMS|MV|SS|INS|KRI|RRS|Hurricane|Typhoon|Cyclone|Storm|hurricane|typhoon|cyclone|storm)$/u;

/**
 * The names that stand for something else whatever they look like: ships and storms, wherever the article names them
 * again; places and organisations that the lexicon knows whole; and what a kind of body or place ends that is no surname:
 * `Queen Alia Airport`, `John Hartnell Foundation`.
 */
export function findKnownThings(
  blocks: readonly Block[],
  occurrences: readonly Occurrence[],
  lexicon: Lexicon,
): Set<NameRun> {
  const christened = new Set(
    occurrences.filter(({ run, block }) => isChristened(blocks[block]!, run)).map(({ run }) => run.spelling),
  );
  const isThing = ({ run, block }: Occurrence): boolean =>
    christened.has(run.spelling) ||
    isKnownWhole(run, lexicon) ||
    isBody(run, lexicon) ||
    isBeforeHead(blocks[block]!, run, lexicon);
  return new Set(occurrences.filter(isThing).map(({ run }) => run));
}

/** `the Adam Smith Institute`, where the last word was left off. */
function isBeforeHead({ reading: { tokens } }: Block, run: NameRun, { organisationHead }: Lexicon): boolean {
  const next = tokens[run.tokenEnd];
  const isThe = tokens[run.token - 1]?.text === 'the';
  return isThe && next?.capital === true && organisationHead.has(next.text.toLowerCase());
}

function isChristened({ reading: { tokens } }: Block, run: NameRun): boolean {
  return THING.test(tokens[run.token - 1]?.text ?? '') || THING.test(tokens[run.token]!.text);
}

function isKnownWhole({ spelling }: NameRun, { organisation, place }: Lexicon): boolean {
  return spelling.includes(' ') && (organisation.has(spelling) || place.has(spelling));
}

function isBody({ words, signs }: NameRun, lexicon: Lexicon): boolean {
  if (words.length < 2) return false;
  const last = words.at(-1)!.toLowerCase();
  const isHead = lexicon.organisationHead.has(last) || lexicon.placeHead.has(last);
  if (!isHead || lexicon.family.has(last)) return false;
  return signs.includes('title') || familyStep(lexicon.knownOf(last)) === 0;
}
