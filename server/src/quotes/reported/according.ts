import type { Piece } from '../../people/narrative';
import { cueVerb } from '../../text/reporting-verbs';
import type { PronounIndex, Subject } from '../subjects';
import { subjectAfter } from '../subjects';
import { STATEMENT, clauseEnd } from './clause-end';
import { isFiniteVerb } from './finite-clause';
import { CONJUNCTIONS, PREPOSITIONS, RELATIVES } from './small-words';

/** A phrase that names a source, with the words it gives to it. `cueLast`, `first` and `last` are indices of pieces. */
export interface SourcePhrase {
  readonly source: Subject;
  readonly cueLast: number;
  readonly first: number;
  readonly last: number;
}

const PHRASES = ['according to', 'in the words of', 'in the view of', 'in the opinion of', 'in the eyes of'].map(
  (phrase) => phrase.split(' '),
);
const STARTS = new Set(PHRASES.map(([word]) => word));
const POLLS = new Set('poll survey'.split(' '));
/** What follows where the poll is no part of another noun: "a poll released on Monday", not "a poll worker". */
const TELLS_OF_POLL = /^(?:of|by|from|out|on|in|last|this|earlier|that|which|\p{L}+ed|taken)$/u;
/** "voters in the poll" are who was asked. */
const ASKED = /^(?:voters|respondents|people|those|women|men|republicans|democrats|residents|adults|percent)$/u;
const LONGEST_POLL = 10;
const LONGEST_SUBJECT = 6;
const LONGEST_REST = 8;
const SHORTEST_CONTENT = 2;

/** `According to officials, …` and `…, according to officials`, with the other phrases that do the same; or null. */
export function sourcePhrase(
  pieces: readonly Piece[],
  at: number,
  begin: number,
  stop: number,
  pronouns: PronounIndex,
): SourcePhrase | null {
  if (!STARTS.has(pieces[at]!.low)) return null;
  const phrase = PHRASES.find((words) => words.every((word, i) => pieces[at + i]?.low === word));
  if (!phrase && !isInPoll(pieces, at, stop)) return null;
  const cueLast = at + (phrase?.length ?? 1) - 1;
  const source = subjectAfter(pieces, cueLast, pronouns);
  if (!source) return null;
  if (at > begin + 1) {
    const last = pieces[at - 1]!.text === ',' ? at - 2 : at - 1;
    if (last < begin) return null;
    let behind = cueLast + 1;
    while (behind <= stop && pieces[behind]!.start < source.end) behind++;
    const resumed = resumedBehind(pieces, begin, last, behind, stop);
    if (resumed) return { source, cueLast, first: begin, last: clauseEnd(pieces, resumed, stop, STATEMENT) };
    const goesOn = pieces[behind]?.text === ',' && behind + SHORTEST_CONTENT <= stop && resumes(pieces[behind + 1]!);
    if (!goesOn) return { source, cueLast, first: ownRelative(pieces, begin, last), last };
    return { source, cueLast, first: begin, last: clauseEnd(pieces, behind + 1, stop, STATEMENT) };
  }
  let first = cueLast + 1;
  while (first <= stop && (pieces[first]!.start < source.end || pieces[first]!.text !== ',')) first++;
  first++;
  if (first + SHORTEST_CONTENT > stop + 1) return null;
  return { source, cueLast, first, last: clauseEnd(pieces, first, stop, STATEMENT) };
}

/** `in a new poll of the town` */
function isInPoll(pieces: readonly Piece[], at: number, stop: number): boolean {
  if (pieces[at]!.low !== 'in' || !/^(?:a|an|the|one|another)$/u.test(pieces[at + 1]?.low ?? '')) return false;
  if (ASKED.test(pieces[at - 1]?.low ?? '')) return false;
  for (let i = at + 1; i <= Math.min(stop, at + LONGEST_POLL); i++) {
    const { kind, low } = pieces[i]!;
    if (POLLS.has(low)) return pieces[i + 1]?.kind !== 'word' || TELLS_OF_POLL.test(pieces[i + 1]!.low);
    if ((kind === 'mark' && !/^[/-]$/u.test(pieces[i]!.text)) || kind === 'quotation' || PREPOSITIONS.has(low))
      return false;
  }
  return false;
}

/** `…, which stood at ten, according to the poll`: only what the relative clause says is from there. */
function ownRelative(pieces: readonly Piece[], begin: number, last: number): number {
  for (let i = last - SHORTEST_CONTENT; i > begin; i--)
    if (pieces[i]!.text === ',') return RELATIVES.has(pieces[i + 1]!.low) ? i + 1 : begin;
  return begin;
}

/**
 * Where the verb of a subject stands that the phrase parts from it: `Sol, according to two people close to him, wanted to
 * leave`. 0 where the phrase parts nothing.
 */
function resumedBehind(pieces: readonly Piece[], begin: number, last: number, behind: number, stop: number): number {
  if (pieces[last + 1]?.text !== ',' || last - begin > LONGEST_SUBJECT) return 0;
  for (let i = begin; i <= last; i++) if (pieces[i]!.kind === 'quotation' || isFiniteVerb(pieces, i)) return 0;
  let comma = behind;
  while (comma < Math.min(stop, behind + LONGEST_REST) && pieces[comma]!.kind === 'word') comma++;
  const verb = comma + 1;
  if (pieces[comma]?.text !== ',' || verb + SHORTEST_CONTENT > stop) return 0;
  return pieces[verb]!.kind === 'word' && (isFiniteVerb(pieces, verb) || cueVerb(pieces[verb]!.low)) ? verb : 0;
}

/** Whether a statement goes on behind the phrase: not "who leads it", not "adding that …". */
function resumes({ kind, low }: Piece): boolean {
  return (
    kind !== 'word' || !(low.endsWith('ing') || RELATIVES.has(low) || CONJUNCTIONS.has(low) || PREPOSITIONS.has(low))
  );
}
