import type { Piece } from '../people/narrative';
import { isReportingNoun } from '../text/reporting-verbs';
import type { Cue, CueGrade } from './cues';
import { accordingTo } from './cues';
import type { PronounIndex, Subject } from './subjects';
import { mainSubject, subjectAfter, subjectBefore } from './subjects';
import { cueVerbAt } from './verbs';

const NEAR = 4;

/** The nearest cue in front of a quotation: `Abe said “…”`, `his vow to “…”`, `According to Abe, “…”`. */
export function cueBefore(pieces: readonly Piece[], at: number, pronouns: PronounIndex): Cue | null {
  for (let i = at - 1; i >= 0; i--) {
    const piece = pieces[i]!;
    if (piece.text === ';') break;
    if (piece.kind !== 'word') continue;
    if (piece.low === 'according' && pieces[i + 1]?.low === 'to') return accordingTo(pieces, i, pronouns);
    const noun = isReportingNoun(piece.low) ? nounCue(pieces, i, at, pronouns) : null;
    if (noun) return noun;
    const verb = cueVerbAt(pieces, i);
    if (!verb || (verb.class === 'names' && describes(pieces, i, at))) continue;
    const subject = subjectOfCue(pieces, i, verb.form === 'participle', pronouns);
    if (!subject) continue;
    const isMind = verb.class === 'thinks';
    const grade: CueGrade = isMind ? 'mind' : i === at - 1 ? 'beside' : at - i <= NEAR ? 'near' : 'far';
    return { start: piece.start, end: piece.end, subject, reason: 'cue-before', grade };
  }
  return null;
}

/** `a class called “Perception”`: the form describes the noun before it, nobody calls it so here. */
function describes(pieces: readonly Piece[], verb: number, at: number): boolean {
  const before = pieces[verb - 1];
  if (at !== verb + 1 || !pieces[verb]!.low.endsWith('ed') || before?.kind !== 'word' || before.capital) return false;
  if (/^(?:he|she|they|who|it|i|we|also|once|has|had|have|\p{L}+ly)$/u.test(before.low)) return false;
  return !pieces.slice(Math.max(0, verb - 8), verb).some((piece) => /^(?:what|which|that|whom)$/u.test(piece.low));
}

function subjectOfCue(
  pieces: readonly Piece[],
  i: number,
  isParticiple: boolean,
  pronouns: PronounIndex,
): Subject | null {
  const before = pieces[i - 1];
  if (before?.kind === 'quotation' || (before?.text === ',' && pieces[i - 2]?.kind === 'quotation')) {
    const inverted = isParticiple ? null : subjectAfter(pieces, i, pronouns);
    if (inverted) return inverted;
  }
  if (!isParticiple) return subjectBefore(pieces, i, pronouns) ?? mainSubject(pieces, i, pronouns);
  if (before && /^(?:is|was|are|were|be|been|keeps|kept)$/u.test(before.low)) return subjectBefore(pieces, i, pronouns);
  // "Trump said, calling …": a participle has the subject of the verb before it.
  for (let earlier = i - 1; earlier >= 0; earlier--) {
    const verb = cueVerbAt(pieces, earlier);
    if (verb?.form !== 'finite') continue;
    const subject = subjectBefore(pieces, earlier, pronouns) ?? subjectAfterQuotation(pieces, earlier, pronouns);
    if (subject) return subject;
  }
  return mainSubject(pieces, i, pronouns);
}

function subjectAfterQuotation(pieces: readonly Piece[], verb: number, pronouns: PronounIndex): Subject | null {
  return pieces[verb - 1]?.kind === 'quotation' ? subjectAfter(pieces, verb, pronouns) : null;
}

/** `his vow to “…”`, `Trump's claim that “…”`, `the words of the manual`; not `Trump's remarks as “…”`. */
function nounCue(pieces: readonly Piece[], noun: number, at: number, pronouns: PronounIndex): Cue | null {
  const piece = pieces[noun]!;
  const next = pieces[noun + 1]!;
  const leads = noun + 1 === at || /^[,:]$/u.test(next.text) || /^(?:that|to|of|for|about)$/u.test(next.low);
  if (!leads) return null;
  for (let i = noun - 1; i >= Math.max(0, noun - 3); i--) {
    const owner = pieces[i]!;
    const name = owner.kind === 'ending' ? pieces[i - 1] : undefined;
    const character = name?.character ?? (/^(?:his|her)$/u.test(owner.low) ? pronouns.get(owner.start) : undefined);
    if (!character) continue;
    const words = name ?? owner;
    const subject: Subject = { start: words.start, end: words.end, character, isPronoun: !name };
    return { start: piece.start, end: piece.end, subject, reason: 'clause', grade: 'near' };
  }
  return null;
}
