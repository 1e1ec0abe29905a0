import type { Piece } from '../../people/narrative';
import { TAKES } from '../../text/cue-constructions';
import type { CueVerb } from '../../text/reporting-verbs';
import { behindAdverbials, behindListener } from './detours';
import type { Opening } from './opening';
import { openingAt } from './opening';

/** Where the words reported begin behind the cue verb at `verb`, no further than `stop`; null where none follow. */
export function openingBehind(pieces: readonly Piece[], verb: number, cue: CueVerb, stop: number): Opening | null {
  for (const { words, takes } of cue.phrases) {
    if (!words.every((word, i) => pieces[verb + 1 + i]?.low === word)) continue;
    const opening = openingOrDetour(pieces, verb + 1 + words.length, takes, stop);
    if (opening) return opening;
  }
  return cue.takes === 0 ? null : openingOrDetour(pieces, verb + 1, cue.takes, stop);
}

function openingOrDetour(pieces: readonly Piece[], at: number, takes: number, stop: number): Opening | null {
  if (at > stop) return null;
  const here = openingAt(pieces, at, takes, stop);
  if (!(takes & TAKES.listener)) return here ?? behindAdverbials(pieces, at, takes, stop);
  // "told reporters the port …": a noun is the listener first.
  const isListener = here === null || here.kind === 'noun' || (here.kind === 'clause' && pieces[at]!.low !== 'that');
  return isListener ? (behindListener(pieces, at, takes, stop) ?? here) : here;
}
