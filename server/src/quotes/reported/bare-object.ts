import type { Piece } from '../../people/narrative';
import { isRole } from '../../people/titles';
import type { CueVerb } from '../../text/reporting-verbs';
import { sourceKind } from '../source-nouns';
import type { Subject } from '../subjects';
import type { Opening } from './opening';
import { isInfinitive } from './opening';
import { DETERMINERS, OBJECTS } from './small-words';

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** With a thing for their only object these tell what somebody did more often than what was said. */
const NEED_CLAUSE = set(
  'seek release prefer respect love indicate determine deliver target see underscore highlight echo issue invoke debate ' +
    'push embrace read email address encourage cast view recognize recognise resist sing publish mourn discover champion ' +
    'warrant veto value underline suspect rip observe fault eschew assume anticipate advise share expose ' +
    'post find promote claim weigh mull desire intend notice text blog estimate realize realise prove ' +
    'project guarantee illustrate honor honour frame revere despise interpret imagine foresee perceive',
);
/** With a thing for their only object these report only where somebody or some body that speaks is the subject. */
const NEED_SPEAKER = set(
  'attack discuss report reference recall promise demand confirm tweet describe endorse challenge defend express request ' +
    'contrast contradict recommend identify disclose demonstrate back offer consider compare ignore deny support ' +
    'order want expect threaten welcome accept understand pledge declare',
);
/** What finds something finds it out. */
const FINDERS = set(
  'study studies poll polls survey surveys report analysis review inquiry investigation paper audit court jury',
);
/** "defending champion": behind a form in -ing, and without an article, these nouns are what it describes. */
const DESCRIBED = set('champion champions counsel party side sides team');

/**
 * Whether a verb reports something by what follows it. With a clause, an infinitive or a quotation it always does; with a
 * thing only verbs of judging and naming do, as counted in news: `praised the plan`, not `found his keys`.
 *
 * @param last the last piece of what follows
 */
export function reportsObject(
  pieces: readonly Piece[],
  verb: CueVerb,
  { first, kind }: Opening,
  last: number,
  source: Subject,
): boolean {
  if (kind !== 'noun') return true;
  if (isDescribing(verb, pieces[first]!)) return false;
  for (let i = first; i <= last; i++) if (opensWords(pieces, i, first, last)) return true;
  const object = pieces[first]!;
  if (verb.lemma === 'call') return namesAnother(pieces, first, last);
  if (verb.lemma === 'find' && FINDERS.has(source.head?.toLowerCase() ?? '')) return true;
  if (NEED_CLAUSE.has(verb.lemma)) return false;
  if (!NEED_SPEAKER.has(verb.lemma)) return true;
  const isGiven = verb.lemma === 'offer' && first < last && (object.kind === 'person' || OBJECTS.has(object.low));
  const isBareNoun = first === last && object.kind === 'word' && !object.capital && !OBJECTS.has(object.low);
  return !isGiven && !isBareNoun && speaks(source, pieces[0]!.start);
}

/** `defending champion Ana Sol` */
function isDescribing({ form }: CueVerb, { kind, low, capital }: Piece): boolean {
  return form === 'participle' && kind === 'word' && !capital && (DESCRIBED.has(low) || isRole(low));
}

function opensWords(pieces: readonly Piece[], at: number, first: number, last: number): boolean {
  const { kind, low } = pieces[at]!;
  if (kind === 'quotation') return true;
  if (at === first || kind !== 'word') return false;
  return (
    low === 'that' || low === 'whether' || low === 'as' || (low === 'to' && at < last && isInfinitive(pieces[at + 1]!))
  );
}

/** `called the plan a disgrace`, not `called his wife`. */
function namesAnother(pieces: readonly Piece[], first: number, last: number): boolean {
  const object = pieces[first]!;
  const isDetermined = object.kind === 'word' && DETERMINERS.has(object.low) && !OBJECTS.has(object.low);
  const shortest = isDetermined || object.low === 'her' ? 2 : 1;
  return last - first >= shortest;
}

/** The first word of a sentence has its capital for that alone. */
function speaks({ character, isPronoun, head, start, end }: Subject, sentence: number): boolean {
  if (character !== null || isPronoun) return true;
  if (head === undefined) return false;
  const isFirstWord = start === sentence && end - start === head.length;
  return (!isFirstWord && /^\p{Lu}/u.test(head)) || sourceKind(head, true) !== null;
}
