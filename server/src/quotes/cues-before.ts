import type { Piece } from '../people/narrative';
import { isReportingNoun } from '../text/reporting-verbs';
import type { Cue } from './cues';
import { accordingTo, inTheWordsOf } from './cues';
import { passiveCue } from './passive';
import { sourceKind } from './source-nouns';
import type { Grade } from './reliability';
import type { PronounIndex, Subject } from './subjects';
import { endOfOpeningClause, mainSubject, subjectAfter, subjectBefore } from './subjects';
import { cueVerbAt, isAdverb, standsBetween } from './verbs';

const NEAR = 4;
/** A cue is no farther from its quotation, in pieces of the sentence, and so many verbs are tried: bounds what a text without stops costs. */
const FARTHEST = 80;
const MOST_VERBS = 8;
/** Forms in -s that are nouns as often: "the use of executive orders". */
const NOUN_TOO =
  /^(?:answers|attacks|boasts|brands|calls|claims|comments|counters|cries|demands|doubts|emails|estimates|fears|hopes|jokes|labels|laughs|notes|objects|offers|orders|pledges|posts|promises|protests|quotes|reads|remarks|replies|reports|rules|shouts|sighs|smiles|states|talks|terms|texts|threats|tweets|urges|vows|wants|whispers|worries)$/u;
const LEADS_ON = /^(?:that|to|of|for|about)$/u;
const PARTICLE = /^(?:back|out|in|on|up|off|down|again|too|this|thus|as|follows)$/u;
/** Past forms that do not end in -ed, of verbs that are cues only before a comma or a colon. */
const IRREGULAR = /^(?:shot|hit|fired|went|goes|came|began|broke|spat|chimed|weighed|rang|ran|put|puts)$/u;

/** Verbs that say it from any distance; every other reports only what stands near it. */
const PLAIN =
  /^(?:say|tell|add|write|tweet|post|note|argue|claim|insist|warn|explain|state|declare|vow|pledge|quote|contend|maintain|assert|call|describe|repeat|reiterate|stress|emphasize|emphasise|complain|respond|reply|announce|acknowledge|admit|deny|allege|joke|refer|read)$/u;

/**
 * The cue in front of a quotation: `Abe said “…”`, `his vow to “…”`, `According to Abe, “…”`. It is the nearest one,
 * unless that is weak and stands in what a firm one reports: `Abe said Tokyo would demand “…”`.
 */
export function cueBefore(pieces: readonly Piece[], at: number, pronouns: PronounIndex): Cue | null {
  let weak: Cue | null = null;
  let verbs = 0;
  for (let i = at - 1; i >= Math.max(0, at - FARTHEST) && verbs < MOST_VERBS; i--) {
    const piece = pieces[i]!;
    if (piece.text === ';') break;
    const introduction = i === at - 2 ? introducing(pieces, at, pronouns) : null;
    if (introduction) return introduction;
    if (piece.kind !== 'word') continue;
    const according = accordingTo(pieces, i, pronouns);
    if (according) return according;
    const words = inTheWordsOf(pieces, i, pronouns);
    if (words && words.end < pieces[at]!.start) return words;
    const noun = isReportingNoun(piece.low) && !isSaidByMany(pieces, i) ? nounCue(pieces, i, at, pronouns) : null;
    if (noun && !isReported(pieces, i)) return weak ?? noun;
    if (noun) weak ??= { ...noun, grade: 'far' };
    const passive = passiveCue(pieces, i, at, pronouns);
    if (passive) return weak ?? passive;
    const verb = cueVerbAt(pieces, i);
    if (!verb || (verb.class === 'names' && describes(pieces, i, at)) || isClosedOff(pieces, i, at)) continue;
    verbs++;
    const subject = subjectOfCue(pieces, i, verb.form === 'participle', pronouns);
    if (!subject || disagrees(piece, subject, pieces)) continue;
    const isMind = verb.class === 'thinks';
    const grade: Grade = isMind ? 'mind' : i === at - 1 ? 'beside' : at - i <= NEAR ? 'near' : 'far';
    const cue: Cue = { start: piece.start, end: piece.end, subject, reason: 'cue-before', grade };
    const isFirm =
      !isMind && grade !== 'far' ? verb.form !== 'base' : !isMind && verb.form !== 'base' && PLAIN.test(verb.lemma);
    if (isFirm) return cue;
    weak ??= cue;
  }
  return weak;
}

/** `Sol shot back: “…”`, `Sol leaned in and boomed, “…”`: before a comma or a colon any verb of somebody is a cue. */
function introducing(pieces: readonly Piece[], at: number, pronouns: PronounIndex): Cue | null {
  if (!/^[,:]$/u.test(pieces[at - 1]!.text)) return null;
  let verb = at - 2;
  while (verb > 0 && (PARTICLE.test(pieces[verb]!.low) || isAdverb(pieces[verb]!.low))) verb--;
  const piece = pieces[verb]!;
  if (piece.kind !== 'word' || piece.capital || cueVerbAt(pieces, verb)) return null;
  const isVerb = IRREGULAR.test(piece.low) || (/..ed$/u.test(piece.low) && !isAfterBe(pieces, verb));
  if (!isVerb) return null;
  const subject = subjectOfCue(pieces, verb, false, pronouns);
  if (!subject || (subject.head !== undefined && !sourceKind(subject.head, true))) return null;
  return { start: piece.start, end: piece.end, subject, reason: 'cue-before', grade: 'loose' };
}

function isAfterBe(pieces: readonly Piece[], i: number): boolean {
  return /^(?:is|are|was|were|be|been|being)$/u.test(pieces[i - 1]?.low ?? '');
}

/** `the plan, which some have argued is late, was “…”`: the clause of the verb ends before the quotation. */
function isClosedOff(pieces: readonly Piece[], verb: number, at: number): boolean {
  let comma = at - 2;
  while (comma > verb && pieces[comma]!.text !== ',') comma--;
  if (comma <= verb + 1) return false;
  for (let i = verb - 1; i >= Math.max(0, verb - 6); i--) {
    if (pieces[i]!.kind === 'mark' || pieces[i]!.kind === 'quotation') return false;
    if (/^(?:which|who|whom|whose|where)$/u.test(pieces[i]!.low)) return pieces[i - 1]?.text === ',';
  }
  return false;
}

/** `multiple phone calls`: a verb in -s has a singular subject, and a singular noun has an article. */
function disagrees(verb: Piece, subject: Subject, pieces: readonly Piece[]): boolean {
  if (subject.head === undefined || !/[^s]s$/u.test(verb.low)) return false;
  const before = pieces[pieces.indexOf(verb) - 1];
  if (NOUN_TOO.test(verb.low) && isObject(pieces, subject)) return true;
  if (
    NOUN_TOO.test(verb.low) &&
    before?.kind === 'word' &&
    !before.capital &&
    before.text !== subject.head &&
    !standsBetween(before)
  )
    return true;
  if (/[^s]s$/u.test(subject.head) && /^\p{Ll}/u.test(subject.head)) return true;
  const first = pieces.find((piece) => piece.start === subject.start);
  return first?.kind === 'word' && !first.capital && first.low === subject.head.toLowerCase();
}

/** `repeated U.S. claims that`: what stands right behind a verb that reports is its object. */
function isObject(pieces: readonly Piece[], subject: Subject): boolean {
  const first = pieces.findIndex((piece) => piece.start === subject.start);
  return first > 0 && cueVerbAt(pieces, first - 1)?.form === 'finite' && !subject.isPronoun;
}

/** `Sol mocked Lim’s call for`: who has the last word is less clear where a verb of somebody else comes before the noun. */
function isReported(pieces: readonly Piece[], noun: number): boolean {
  for (let i = noun - 1; i > Math.max(0, noun - FARTHEST); i--) {
    const verb = cueVerbAt(pieces, i);
    if (verb && verb.form !== 'base' && verb.class !== 'thinks') return true;
  }
  return false;
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
  if (isTitle(pieces, i - 1)) return subjectBefore(pieces, i, pronouns) ?? mainSubject(pieces, i, pronouns);
  if (before?.kind === 'quotation' || (before?.text === ',' && pieces[i - 2]?.kind === 'quotation')) {
    const inverted = isParticiple ? null : subjectAfter(pieces, i, pronouns);
    if (inverted) return inverted;
  }
  const inserted = isParticiple ? null : insertedSubject(pieces, i, pronouns);
  if (inserted) return inserted;
  const isCoordinated = !isParticiple && continuesClause(pieces, i);
  if (!isParticiple && !isCoordinated) return subjectBefore(pieces, i, pronouns) ?? mainSubject(pieces, i, pronouns);
  // "footage of Sol saying", "with Sol telling reporters"
  if (isParticiple && before?.character) return subjectBefore(pieces, i, pronouns) ?? named(before);
  if (isParticiple && before && /^(?:is|was|are|were|be|been|keeps|kept)$/u.test(before.low))
    return subjectBefore(pieces, i, pronouns);
  if (isParticiple) {
    const accompanied = withWhom(pieces, i, pronouns);
    if (accompanied) return accompanied;
  }
  if (isParticiple && before?.low === 'as') {
    const quoted = quotedPerson(pieces, i - 1, pronouns);
    if (quoted) return quoted;
  }
  // "Trump said, calling …": a participle has the subject of the verb before it.
  const from = endOfOpeningClause(pieces, i);
  for (let earlier = i - 1; earlier >= Math.max(from, i - FARTHEST); earlier--) {
    const verb = cueVerbAt(pieces, earlier);
    if (verb?.form !== 'finite') continue;
    const subject = subjectBefore(pieces, earlier, pronouns) ?? subjectAfterQuotation(pieces, earlier, pronouns);
    if (subject && (subject.head === undefined || sourceKind(subject.head, true))) return subject;
  }
  return mainSubject(pieces.slice(from), i - from, pronouns);
}

/** Whether a quotation stands inside a noun phrase, so that no verb behind it has said it: `star of the “Lights,” thanked`. */
function isTitle(pieces: readonly Piece[], at: number): boolean {
  const before = pieces[at - 1];
  return (
    pieces[at]?.kind === 'quotation' &&
    (before?.kind === 'ending' || /^(?:of|the|a|his|her|on)$/u.test(before?.low ?? ''))
  );
}

/** `with the council calling it “late”` */
function withWhom(pieces: readonly Piece[], participle: number, pronouns: PronounIndex): Subject | null {
  for (let i = participle - 2; i >= Math.max(0, participle - 10); i--) {
    if (pieces[i]!.kind === 'mark' && pieces[i]!.text !== '-') return null;
    if (pieces[i]!.low !== 'with') continue;
    const subject = subjectAfter(pieces, i, pronouns);
    const behind = subject && pieces.find(({ start }) => start >= subject.end);
    return behind === pieces[participle] ? subject : null;
  }
  return null;
}

/** `the agency quoted Ana Sol as saying`: whoever is quoted. */
function quotedPerson(pieces: readonly Piece[], as: number, pronouns: PronounIndex): Subject | null {
  for (let i = as - 1; i >= Math.max(0, as - 12); i--) {
    if (/^quot(?:e|es|ed|ing)$/u.test(pieces[i]!.low)) return i === as - 1 ? null : subjectAfter(pieces, i, pronouns);
  }
  return null;
}

function named({ start, end, character }: Piece): Subject {
  return { start, end, character, isPronoun: false };
}

/** `The port, said Ana Sol, is “late”`: the first comma of the sentence is before the verb, and another behind its subject. */
function insertedSubject(pieces: readonly Piece[], verb: number, pronouns: PronounIndex): Subject | null {
  if (pieces.findIndex(({ text }) => text === ',') !== verb - 1) return null;
  const subject = subjectAfter(pieces, verb, pronouns);
  const behind = subject && pieces.find(({ start }) => start >= subject.end);
  if (!subject || !behind) return null;
  // "cautions a statistician there,"
  const next =
    isAdverb(behind.low) || /^(?:here|there|today|yesterday|too|then)$/u.test(behind.low)
      ? pieces[pieces.indexOf(behind) + 1]
      : behind;
  return next?.text === ',' ? subject : null;
}

/** `Sol praised the plan, called it late and …`: a second verb of the same subject, with one comma or "and" before it. */
function continuesClause(pieces: readonly Piece[], verb: number): boolean {
  let i = verb - 1;
  while (i > 0 && standsBetween(pieces[i]!)) i--;
  if (/^(?:and|but|then)$/u.test(pieces[i]?.low ?? '')) return true;
  if (pieces[i]?.text !== ',' || i !== verb - 1) return false;
  for (let earlier = i - 1; earlier >= 0; earlier--) {
    const piece = pieces[earlier]!;
    if (piece.kind === 'mark' && piece.text !== '-') return false;
    if (cueVerbAt(pieces, earlier)?.form === 'finite') return true;
    if (/^(?:has|have|had|is|are|was|were|will|would)$/u.test(piece.low)) return true;
  }
  return false;
}

function subjectAfterQuotation(pieces: readonly Piece[], verb: number, pronouns: PronounIndex): Subject | null {
  return pieces[verb - 1]?.kind === 'quotation' ? subjectAfter(pieces, verb, pronouns) : null;
}

/** `what her critics call “…”`: the base form behind a plural source is a verb. */
function isSaidByMany(pieces: readonly Piece[], i: number): boolean {
  const source = pieces[i - 1];
  return source?.kind === 'word' && /[^s]s$/u.test(source.low) && sourceKind(source.low, true) === 'unnamed';
}

/** `his vow to “…”`, `Trump's claim that “…”`, `the mayor's answer was “…”`; not `Trump's remarks as “…”`. */
function nounCue(pieces: readonly Piece[], noun: number, at: number, pronouns: PronounIndex): Cue | null {
  const piece = pieces[noun]!;
  const isEquated = /^(?:is|was)$/u.test(pieces[noun + 1]?.low ?? '');
  const next = noun + (isEquated ? 2 : 1);
  const opens = pieces[next]!;
  const leads = next === at || /^[,:]$/u.test(opens.text) || (isEquated ? /^(?:that|to)$/u : LEADS_ON).test(opens.low);
  if (!leads) return null;
  for (let i = noun - 1; i >= Math.max(0, noun - 3); i--) {
    const subject = ownerAt(pieces, i, pronouns);
    if (subject) return { start: piece.start, end: piece.end, subject, reason: 'clause', grade: 'near' };
  }
  return null;
}

/** Whose a noun is: `his`, `Trump's`, `the mayor's`. */
function ownerAt(pieces: readonly Piece[], i: number, pronouns: PronounIndex): Subject | null {
  const { start, end, low, kind } = pieces[i]!;
  if (/^(?:his|her)$/u.test(low)) {
    const character = pronouns.get(start);
    return character ? { start, end, character, isPronoun: true } : null;
  }
  const name = pieces[i - 1];
  if (kind !== 'ending' || !name) return null;
  if (name.character) return named(name);
  const owner = subjectBefore(pieces, i, pronouns);
  return owner && (owner.character || (owner.head !== undefined && sourceKind(owner.head, true))) ? owner : null;
}
