import type { Piece } from '../people/narrative';
import { isReportingNoun } from '../text/reporting-verbs';
import type { Cue } from './cues';
import { accordingTo, inTheWordsOf } from './cues';
import { isPronounAt, phraseStartingAt } from './noun-phrases';
import { sourceKind } from './source-nouns';
import type { Grade } from './reliability';
import type { PronounIndex, Subject } from './subjects';
import { subjectAfter, subjectBefore } from './subjects';
import { cueVerbAt, standsBetween } from './verbs';

const FARTHEST = 26;
/** The cue at the end of a sentence has no more pieces behind it. */
const LONGEST_TAIL = 24;
const BEHIND_CALL = /^(?:out|back|down|up|after|over|from|across|through|to|in|on|at|as)$/u;
const CONJUNCTION = /^(?:but|and|while|because|when|if|although|though|that|which|who|so|or|than|after|before|since)$/u;
const CRY = /^(?:cry|cries|(?:shout|chant|call|roar|murmur|whisper|refrain|verdict)s?)$/u;
const DASH = /^(?:--|—|–|-)$/u;

/**
 * The cue behind a quotation in its sentence: `“…,” Trump said`, `“…,” said Trump`, `“…,” according to the ministry`,
 * `“…” came the reply from the ministry`.
 *
 * @param at the index of the quotation among the pieces
 * @param endsInComma whether the quotation ends so that any verb behind it is its cue
 */
export function cueAfter(
  pieces: readonly Piece[],
  at: number,
  pronouns: PronounIndex,
  endsInComma: boolean,
): Cue | null {
  let first = at + 1;
  if (pieces[first]?.text === ',' || (pieces[first]?.kind === 'mark' && DASH.test(pieces[first]!.text))) first++;
  if (pieces[first]?.low === 'as') first++;
  const according = accordingTo(pieces, first, pronouns) ?? inTheWordsOf(pieces, first, pronouns);
  if (according) return according;
  if (!pieces[first] || CONJUNCTION.test(pieces[first]!.low) || opensParticiple(pieces[first]!)) return null;
  const nominal = nominalCue(pieces, first, pronouns);
  if (nominal) return nominal;
  const opensWithNoun = phraseStartingAt(pieces, first) !== null || isPronounAt(pieces[first]!);
  for (let i = first; i < Math.min(pieces.length, at + FARTHEST); i++) {
    const piece = pieces[i]!;
    if (piece.kind === 'quotation' || /^[;:]$/u.test(piece.text)) break;
    const verb = cueVerbAt(pieces, i);
    if (!verb || verb.form === 'participle' || (verb.class === 'names' && !callsOut(pieces, i))) continue;
    // "…,” a form of words found by the envoy": it is found, it does not find.
    if (pieces[i + 1]?.low === 'by') return null;
    const isInverted = i === first || (pieces[i - 1]!.text === ',' && !opensWithNoun);
    const subject = isInverted ? subjectAfter(pieces, i, pronouns) : subjectBefore(pieces, i, pronouns, first);
    if (subject) {
      const isBeside = i === first || subject.start === pieces[first]!.start;
      const grade: Grade = verb.class === 'thinks' ? 'mind' : isBeside ? 'beside' : 'loose';
      return { start: piece.start, end: piece.end, subject, reason: 'cue-after', grade };
    }
    if (i === first) break;
  }
  return endsInComma || !pieces[first]!.capital ? anyVerb(pieces, first, pronouns) : null;
}

/** `“late,” giving the town a scare`: the clause goes on with what somebody does, not with who says it. */
function opensParticiple({ kind, capital, low }: Piece): boolean {
  return kind === 'word' && !capital && low.endsWith('ing') && low.length > 4;
}

/** `“…,” the mayor charged`, `“…,” beamed Ana Sol`: behind the comma of a quotation every verb is a cue. */
function anyVerb(pieces: readonly Piece[], first: number, pronouns: PronounIndex): Cue | null {
  const opening = pieces[first]!;
  if (opening.kind === 'word' && !opening.capital && /..(?:ed|s)$/u.test(opening.low)) {
    const subject = subjectAfter(pieces, first, pronouns);
    if (subject && (subject.character || pieces[first + 1]?.low === 'the' || pieces[first + 1]?.low === 'a'))
      return { start: opening.start, end: opening.end, subject, reason: 'cue-after', grade: 'loose' };
  }
  const subject = startingAt(pieces, first, pronouns);
  if (!subject) return null;
  let verb = pieces.findIndex((piece, i) => i >= first && piece.start >= subject.end);
  while (verb >= 0 && pieces[verb + 1] && standsBetween(pieces[verb]!)) verb++;
  const cue = pieces[verb];
  if (cue?.kind !== 'word' || cue.capital || CONJUNCTION.test(cue.low)) return null;
  return { start: cue.start, end: cue.end, subject, reason: 'cue-after', grade: 'loose' };
}

function startingAt(pieces: readonly Piece[], first: number, pronouns: PronounIndex): Subject | null {
  const opening = pieces[first]!;
  if (opening.character && pieces[first + 1]?.kind !== 'ending') return subjectAfter(pieces, first - 1, pronouns);
  if (isPronounAt(opening) && !/^(?:his|her|its|their|my|our)$/u.test(opening.low))
    return /^(?:he|she)$/u.test(opening.low) ? subjectAfter(pieces, first - 1, pronouns) : null;
  const phrase = phraseStartingAt(pieces, first);
  return phrase && /^(?:the|a|an|his|her|its|their|one)$/u.test(opening.low)
    ? subjectAfter(pieces, first - 1, pronouns)
    : null;
}

/** `“Write soon,” she called over the water`: nobody is called anything. */
function callsOut(pieces: readonly Piece[], verb: number): boolean {
  const next = pieces[verb + 1];
  return pieces[verb]!.low.startsWith('call') && (!next || next.kind === 'mark' || BEHIND_CALL.test(next.low));
}

/** `came the reply from Ana Sol`, `was the answer of the council`, `came shouts from the crowd`. */
function nominalCue(pieces: readonly Piece[], first: number, pronouns: PronounIndex): Cue | null {
  if (!/^(?:came|comes|was|were|is|went|ran|read)$/u.test(pieces[first]!.low)) return null;
  let noun = first + 1;
  while (noun < first + 5 && pieces[noun]?.kind === 'word' && !isSaying(pieces[noun]!)) noun++;
  const cue = pieces[noun];
  if (cue?.kind !== 'word' || !isSaying(cue)) return null;
  const owner = pieces[noun - 1]?.kind === 'ending' ? noun - 2 : -1;
  const subject =
    owner > first
      ? subjectAfter(pieces, owner - 1, pronouns)
      : /^(?:from|of|by)$/u.test(pieces[noun + 1]?.low ?? '')
        ? subjectAfter(pieces, noun + 1, pronouns)
        : null;
  return subject && { start: cue.start, end: cue.end, subject, reason: 'cue-after', grade: 'near' };
}

/** `Cries of “Answer!” came from the benches`: whoever cries is named behind "from". */
export function cryOf(pieces: readonly Piece[], at: number, pronouns: PronounIndex): Cue | null {
  const cry = pieces[at - 2];
  if (pieces[at - 1]?.low !== 'of' || !cry || !CRY.test(cry.low)) return null;
  const from = pieces.findIndex((piece, i) => i > at && i < at + 6 && piece.low === 'from');
  const subject = from < 0 ? null : subjectAfter(pieces, from, pronouns);
  return subject && { start: cry.start, end: cry.end, subject, reason: 'cue-before', grade: 'near' };
}

function isSaying(piece: Piece): boolean {
  return isReportingNoun(piece.low) || CRY.test(piece.low);
}

/** The cue at the end of the sentence, for all that it says: `Turnout was “low” in the north, the mayor said.` */
export function cueAtEnd(pieces: readonly Piece[], at: number, pronouns: PronounIndex): Cue | null {
  for (let i = pieces.length - 1; i > at && i > pieces.length - LONGEST_TAIL; i--) {
    const piece = pieces[i]!;
    const according = accordingTo(pieces, i, pronouns) ?? inTheWordsOf(pieces, i, pronouns);
    if (according) return according;
    const verb = cueVerbAt(pieces, i);
    if (verb?.form !== 'finite' || verb.class === 'names' || verb.class === 'thinks') continue;
    const isInverted = ends(pieces[i - 1]!);
    const subject = isInverted ? subjectAfter(pieces, i, pronouns) : subjectBefore(pieces, i, pronouns, at + 1);
    if (!subject || (isInverted && !canSpeak(subject))) continue;
    const before = pieces.findLastIndex((other) => other.end <= subject.start);
    if (isInverted || (before >= at && ends(pieces[before]!)))
      return { start: piece.start, end: piece.end, subject, reason: 'cue-after', grade: 'loose' };
  }
  return null;
}

/** `tweeted a warning`: what stands behind the verb is its object where it is nobody who speaks. */
function canSpeak({ head }: Subject): boolean {
  return head === undefined || /^\p{Lu}/u.test(head) || sourceKind(head, true) !== null;
}

/** What closes the statement that a cue at the end reports. */
function ends(piece: Piece): boolean {
  return piece.text === ',' || piece.kind === 'quotation';
}
