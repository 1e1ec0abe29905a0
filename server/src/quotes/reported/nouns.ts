import type { Piece } from '../../people/narrative';
import { TAKES } from '../../text/cue-constructions';
import { adjectiveTakes, nounTakes } from '../../text/cue-nouns';
import type { PronounIndex, Subject } from '../subjects';
import { subjectBefore } from '../subjects';
import { isFiniteVerb } from './finite-clause';
import type { Opening } from './opening';
import { openingAt } from './opening';
import { BE, POSSESSIVES, isAdverb } from './small-words';
import { firstSubject } from './sources';

/** A noun or an adjective that reports, with its source and what it opens. */
export interface NounCue extends Opening {
  readonly source: Subject;
}

/** No owner stands further in front of its noun than this many words: "his last public claim". */
const FARTHEST_OWNER = 3;
const LINKS = new Set(
  'am remain remains remained seem seems seemed became feel feels felt sound sounds sounded look looks looked'.split(
    ' ',
  ),
);
const DEGREES = new Set('not more most very so quite too less deeply also'.split(' '));

/** `his claim that …`, `Sol’s criticism of …`; with "that" also without an owner: "amid claims that …". */
export function nounCue(
  pieces: readonly Piece[],
  at: number,
  stop: number,
  previous: Subject | null,
  pronouns: PronounIndex,
): NounCue | null {
  const takes = nounTakes(pieces[at]!.low);
  const opening = takes ? opens(pieces, at, takes, stop) : null;
  if (!opening) return null;
  const owner = ownerOf(pieces, at, pronouns);
  if (owner) return { ...opening, source: owner };
  if (opening.kind !== 'clause' && opening.kind !== 'question') return null;
  const source = previous ?? firstSubject(pieces, at, pronouns);
  return source && { ...opening, source };
}

/** `is skeptical of …`, `was not sure that …` */
export function adjectiveCue(
  pieces: readonly Piece[],
  at: number,
  stop: number,
  pronouns: PronounIndex,
): NounCue | null {
  const takes = adjectiveTakes(pieces[at]!.low);
  const opening = takes ? opens(pieces, at, takes, stop) : null;
  if (!opening) return null;
  let link = at - 1;
  while (link > 0 && pieces[link]!.kind === 'word' && (isAdverb(pieces[link]!.low) || DEGREES.has(pieces[link]!.low)))
    link--;
  const verb = pieces[link];
  if (!verb || !(verb.kind === 'ending' || BE.has(verb.low) || LINKS.has(verb.low))) return null;
  const source = subjectBefore(pieces, link, pronouns);
  return source && { ...opening, source };
}

function opens(pieces: readonly Piece[], at: number, takes: number, stop: number): Opening | null {
  const next = pieces[at + 1];
  if (at + 1 >= stop || next?.kind !== 'word') return null;
  // "a report that calls for more" is what the report does.
  if (next.low === 'that' && isFiniteVerb(pieces, at + 2)) return null;
  // "opposition to the plan" and "a vow to open it".
  return openingAt(pieces, at + 1, takes & TAKES.to ? takes | TAKES.infinitive : takes, stop);
}

function ownerOf(pieces: readonly Piece[], noun: number, pronouns: PronounIndex): Subject | null {
  for (let i = noun - 1; i >= Math.max(0, noun - FARTHEST_OWNER); i--) {
    const piece = pieces[i]!;
    if (piece.kind === 'ending') {
      const { character, start, end } = pieces[i - 1]!;
      return character ? { start, end, character, isPronoun: false } : subjectBefore(pieces, i, pronouns);
    }
    if (piece.kind !== 'word') return null;
    if (POSSESSIVES.has(piece.low))
      return { start: piece.start, end: piece.end, character: pronouns.get(piece.start) ?? null, isPronoun: true };
  }
  return null;
}
