import type { Piece } from '../../people/narrative';
import { TAKES } from '../../text/cue-constructions';
import { cueVerb } from '../../text/reporting-verbs';
import type { Span } from '../../text/span';
import type { PronounIndex, Subject } from '../subjects';
import { sourcePhrase } from './according';
import { reportsObject } from './bare-object';
import { wordsBefore } from './behind';
import { clauseEnd } from './clause-end';
import { openingBehind } from './content-start';
import { labelOf } from './label';
import { adjectiveCue, nounCue } from './nouns';
import type { Opening } from './opening';
import { isPlausibleSource } from './plausible-source';
import { RELATIVES, SUBORDINATORS } from './small-words';
import { sourceOf } from './sources';
import type { StandingVerb } from './standing';
import { standingVerb } from './standing';

/** An attribution in one sentence. `first` and `last` are the indices of the first and the last piece of its words. */
export interface Reported {
  readonly source: Subject;
  readonly cue: Span;
  readonly first: number;
  readonly last: number;
  /** `label`: the words go on to the end of the paragraph. */
  readonly place: 'cue-first' | 'cue-inside' | 'cue-last' | 'label';
}

/** No clause has more words before its verb than this without a comma. */
const FARTHEST_RELATIVE = 8;
const DASH = /^(?:-+|–|—)$/u;
const LONGEST_DATELINE = 14;

/**
 * Every attribution of one sentence, in the order in which their cues are met. Where one stands inside the words of another
 * it is left out, unless somebody else is said to say something there: `Lim said Sol said it was old`.
 */
export function findReported(pieces: readonly Piece[], pronouns: PronounIndex, isHeadline: boolean): Reported[] {
  const found: Reported[] = [];
  let stop = pieces.length - 1;
  while (stop >= 0 && pieces[stop]!.kind === 'mark' && pieces[stop]!.text !== ')') stop--;
  let begin = firstOfStory(pieces);
  let previous: Subject | null = null;
  let covered = -1;
  const label = labelOf(pieces, begin, isHeadline);
  if (label && label.colon < stop) {
    const { colon, source } = label;
    return [{ source, cue: span(colon, colon), first: colon + 1, last: stop, place: 'label' }];
  }
  for (let i = begin; i < stop + 1; i++) {
    // "Its advice is old: the port, Sol said, …": what stands in front of the colon is the story's.
    if (pieces[i]!.text === ':') begin = i + 1;
    if (pieces[i]!.kind !== 'word') continue;
    const phrase = sourcePhrase(pieces, i, begin, stop, pronouns);
    if (phrase) addAround(phrase, span(i, phrase.cueLast), phrase.first > i ? 'cue-first' : 'cue-last');
    else if (!addNoun(i)) addVerb(i);
  }
  return found;

  function addNoun(at: number): boolean {
    if (at <= covered) return false;
    const noun = nounCue(pieces, at, stop, previous, pronouns) ?? adjectiveCue(pieces, at, stop, pronouns);
    if (noun) addOpening(at, noun, noun.source, null);
    return noun !== null;
  }

  function addVerb(at: number): void {
    const verb = standingVerb(pieces, at, isHeadline);
    if (!verb || asksForSilence(pieces, at)) return;
    const own = openingBehind(pieces, at, verb.verb, stop);
    const opening = own?.kind === 'infinitive' ? (saidIn(own) ?? own) : own;
    if (!opening) {
      const late = wordsBefore(pieces, at, verb, begin, stop, pronouns);
      if (!late) return;
      addAround(late, span(at, at), late.isInside ? 'cue-inside' : late.first > at ? 'cue-first' : 'cue-last');
      previous = late.source;
      return;
    }
    if (at <= covered && !isSpeech(verb, opening)) return;
    const source = sourceOf(pieces, at, verb.isFinite, previous, pronouns);
    if (!source || (at <= covered && (source.isPronoun || isSame(source, previous)))) return;
    if (addOpening(at, opening, source, verb) && verb.isFinite) previous = source;
  }

  /** "declined to say whether it was old": what was not said is whether. */
  function saidIn({ first }: Opening): Opening | null {
    const verb = cueVerb(pieces[first + 1]!.low);
    const opening = verb?.form === 'base' ? openingBehind(pieces, first + 1, verb, stop) : null;
    if (!opening || opening.kind === 'noun' || opening.kind === 'infinitive') return null;
    return { ...opening, cueLast: Math.max(opening.cueLast, first + 1) };
  }

  function addOpening(at: number, opening: Opening, source: Subject, standing: StandingVerb | null): boolean {
    const { first, cueLast, kind } = opening;
    const isNoun = kind === 'noun' || kind === 'infinitive';
    const last = clauseEnd(pieces, first, stop, {
      isInside: standing?.isFinite === false || isInside(pieces, at, source),
      isNoun,
    });
    if (last < first || !isPlausibleSource(pieces, source)) return false;
    if (standing && cueLast <= at && !reportsObject(pieces, standing.verb, opening, last, source)) return false;
    covered = Math.max(covered, last);
    found.push({ source, cue: span(at, Math.max(at, cueLast)), first, last, place: 'cue-first' });
    return true;
  }

  /** Adds what reports the words around it or in front; what was found in them stands inside it. */
  function addAround(
    { source, first, last }: { source: Subject; first: number; last: number },
    cue: Span,
    place: Reported['place'],
  ): void {
    if (!isPlausibleSource(pieces, source)) return;
    while (found.length > 0 && found.at(-1)!.first >= first && found.at(-1)!.last <= last) found.pop();
    found.push({ source, cue, first, last, place });
    covered = Math.max(covered, last);
  }

  function span(from: number, to: number): Span {
    return { start: pieces[from]!.start, end: pieces[to]!.end };
  }
}

/** `who asked not to be named`: a description of a source. */
function asksForSilence(pieces: readonly Piece[], at: number): boolean {
  return (
    ['not', 'to', 'be'].every((word, i) => pieces[at + 1 + i]?.low === word) &&
    /^(?:named|identified|quoted)$/u.test(pieces[at + 4]?.low ?? '')
  );
}

function isSpeech({ verb, isFinite }: StandingVerb, opening: Opening): boolean {
  return isFinite && opening.kind === 'clause' && verb.class === 'neutral' && (verb.takes & TAKES.quotation) !== 0;
}

function isSame(source: Subject, previous: Subject | null): boolean {
  return source.start === previous?.start || (source.character !== null && source.character === previous?.character);
}

/** The first piece that is no mark, behind the dateline of a wire story: `TOKYO (Reuters) - `. */
function firstOfStory(pieces: readonly Piece[]): number {
  let first = 0;
  while (first < pieces.length && pieces[first]!.kind === 'mark' && pieces[first]!.text !== '$') first++;
  for (let i = first + 1; i < Math.min(pieces.length - 1, first + LONGEST_DATELINE); i++)
    if (DASH.test(pieces[i]!.text) && pieces[i - 1]!.text === ')') return i + 1;
  return first;
}

/** Whether the cue's clause stands inside another: ", who said …,", "while she said …,", "Calling it old, …". */
function isInside(pieces: readonly Piece[], cue: number, source: Subject): boolean {
  let at = cue - 1;
  while (at >= 0 && pieces[at]!.start >= source.start) at--;
  if (at >= 0 && SUBORDINATORS.has(pieces[at]!.low)) return true;
  for (let i = cue - 1; i >= Math.max(0, cue - FARTHEST_RELATIVE) && pieces[i]!.text !== ','; i--)
    if (pieces[i]!.kind === 'word' && RELATIVES.has(pieces[i]!.low)) return true;
  const opener = pieces[0]!;
  const opensSubordinate =
    opener.kind === 'word' &&
    (SUBORDINATORS.has(opener.low) || /^(?:by|in|asked)$/u.test(opener.low) || opener.low.endsWith('ing'));
  if (!opensSubordinate) return false;
  for (let i = 1; i < cue; i++) if (pieces[i]!.text === ',') return false;
  return true;
}
