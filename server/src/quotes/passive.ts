import type { Piece } from '../people/narrative';
import { cueVerb } from '../text/reporting-verbs';
import { TAKES } from '../text/cue-constructions';
import type { Cue } from './cues';
import { sourceKind } from './source-nouns';
import type { PronounIndex, Subject } from './subjects';
import { subjectAfter } from './subjects';
import { isAdverb } from './verbs';

const BE = /^(?:is|are|was|were|be|been|being|got|gets)$/u;
/** So many pieces may stand between a verb in the passive and the one who says it. */
const FARTHEST_AGENT = 8;

/**
 * The cue of a quotation in a passive clause, where the one who says it is named: `was called “late” by the mayor`,
 * `was advised in a letter from the ministry to “…”`, `a plan described by Sol as “late”`.
 *
 * @param verb the index of a verb in front of the quotation
 * @param at the index of the quotation
 */
export function passiveCue(pieces: readonly Piece[], verb: number, at: number, pronouns: PronounIndex): Cue | null {
  const { kind, low } = pieces[verb]!;
  // What is cheap to see comes first: this is asked of every word in front of a quotation.
  if (kind !== 'word' || !/[dnt]$/u.test(low)) return null;
  const isBehindBe = standsBehindBe(pieces, verb);
  if (!isBehindBe && pieces[verb + 1]?.low !== 'by') return null;
  const entry = cueVerb(low);
  if (!entry || !(entry.takes & TAKES.quotation)) return null;
  const agent = agentBetween(pieces, verb + 1, Math.min(at, verb + FARTHEST_AGENT), pronouns);
  const subject = agent ?? (verb + 1 === at && pieces[at + 1]?.low === 'by' ? agentAt(pieces, at + 1, pronouns) : null);
  return (
    subject && { start: pieces[verb]!.start, end: pieces[verb]!.end, subject, reason: 'cue-before', grade: 'near' }
  );
}

function standsBehindBe(pieces: readonly Piece[], verb: number): boolean {
  let i = verb - 1;
  while (i > 0 && (isAdverb(pieces[i]!.low) || /^(?:also|not|once|then|later)$/u.test(pieces[i]!.low))) i--;
  return i >= 0 && BE.test(pieces[i]!.low);
}

function agentBetween(pieces: readonly Piece[], from: number, to: number, pronouns: PronounIndex): Subject | null {
  for (let i = from; i < to; i++) {
    if (/^(?:by|from)$/u.test(pieces[i]!.low)) {
      const agent = agentAt(pieces, i, pronouns);
      if (agent) return agent;
    }
  }
  return null;
}

/** Whoever is named behind "by": not "by phone". */
function agentAt(pieces: readonly Piece[], preposition: number, pronouns: PronounIndex): Subject | null {
  const agent = subjectAfter(pieces, preposition, pronouns);
  if (!agent) return null;
  const speaks = agent.head === undefined || /^\p{Lu}/u.test(agent.head) || sourceKind(agent.head, true) !== null;
  return speaks ? agent : null;
}
