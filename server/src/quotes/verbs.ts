import type { Piece } from '../people/narrative';
import type { ReportingVerb } from '../text/reporting-verbs';
import { reportingVerb } from '../text/reporting-verbs';

const MODAL =
  /^(?:to|will|would|can|could|may|might|must|shall|should|did|do|does|not|n['’]t|didn['’]t|don['’]t|doesn['’]t|won['’]t|wouldn['’]t|can['’]t|let['’]s|cannot)$/u;
const BE = /^(?:is|are|was|were|be|been|being|get|got|gets)$/u;
const DETERMINER =
  /^(?:the|a|an|his|her|its|their|my|our|your|this|that|these|those|any|no|some|such|every|each|more|most|other|new|former)$/u;
const PREPOSITION = /^(?:of|in|on|at|by|for|from|with|into|about|against|under|over|between|through|despite)$/u;
/** Past forms that are quotations only in the active voice: "was called" tells of the one who is called. */
const TELLS_IN_PASSIVE = /^(?:said|quoted)$/u;

/** "to counter the threat" does something; "to say" says it. */
const SAYS_IN_INFINITIVE =
  /^(?:say|tell|call|describe|ask|write|tweet|declare|announce|insist|argue|claim|suggest|admit|warn|explain|predict|reply|respond|read)$/u;

/** Auxiliaries and adverbs that stand between a subject and its verb. */
const BETWEEN =
  /^(?:has|have|had|having|long|would|will|could|can|may|might|must|should|did|does|do|is|are|was|were|be|been|being|also|late|early|earlier|later|then|still|even|just|now|once|again|ago|cannot|never|not|ever|often|always|first|himself|herself|itself|themselves|both|all|reportedly|soon|instead|\p{L}+n['’]t|went|on|to|continued|began|sought|seemed|tried|declined|refused|moved)$/u;

/** Verbs that report only with the word behind them: `he points out`, `she went on`. */
const PHRASAL: Readonly<Record<string, string>> = {
  point: 'out',
  points: 'out',
  pointed: 'out',
  pointing: 'out',
  goes: 'on',
  went: 'on',
  shot: 'back',
  shoots: 'back',
  fired: 'back',
  fires: 'back',
  hit: 'back',
  hits: 'back',
  put: 'it',
  puts: 'it',
};

function phrasalVerb(pieces: readonly Piece[], i: number): ReportingVerb | undefined {
  const { low } = pieces[i]!;
  if (!Object.hasOwn(PHRASAL, low) || pieces[i + 1]?.low !== PHRASAL[low]) return undefined;
  // "went on to say": the verb behind it reports.
  if (PHRASAL[low] === 'on' && pieces[i + 2]?.kind === 'word') return undefined;
  const form = low.endsWith('ing') ? 'participle' : low === 'point' ? 'base' : 'finite';
  return { lemma: `${low} ${PHRASAL[low]}`, class: 'neutral', form };
}

/** Words in -ly that are no adverbs. */
const NO_ADVERB =
  /^(?:family|ally|rally|reply|supply|assembly|italy|july|bully|anomaly|monopoly|likely|elderly|daily|weekly|monthly|friendly|lovely|holy|lonely|early|deadly|costly|scholarly|timely|only|emily|kelly|sally|molly|lily|polly|billy|willy|reilly|fly|ply|jelly)$/u;

/** Whether a word in small letters is an adverb in -ly. */
export function isAdverb(low: string): boolean {
  return low.endsWith('ly') && !NO_ADVERB.test(low);
}

/** Whether a word may stand between a subject and its verb: had, also, publicly. */
export function standsBetween(piece: Piece): boolean {
  return piece.kind === 'word' && !piece.capital && (isAdverb(piece.low) || BETWEEN.test(piece.low));
}

/** The reporting verb at `i` where the word is a verb there, and reports; undefined for "the claims" and "was called". */
export function cueVerbAt(pieces: readonly Piece[], i: number): ReportingVerb | undefined {
  const piece = pieces[i]!;
  if (piece.kind !== 'word' || (piece.capital && !isHeadlineVerb(pieces, i))) return undefined;
  const verb = reportingVerb(piece.low) ?? phrasalVerb(pieces, i);
  if (!verb) return undefined;
  // "the comments do not fit": what has an auxiliary behind it is its subject.
  if (
    /^(?:do|does|did|will|would|can|could|should|may|might|must|are|were)$/u.test(pieces[i + 1]?.low ?? '') &&
    !/ed$|^said$/u.test(piece.low)
  )
    return undefined;
  const before = pieces[i - 1];
  if (!before) return verb.form === 'base' ? undefined : verb;
  if (before.kind === 'ending' || before.kind === 'number')
    return before.kind === 'ending' ? isPastAfterName(pieces, i, verb) : before.low.endsWith('-old') ? verb : undefined;
  if (before.kind !== 'word') return verb.form === 'base' && before.kind !== 'person' ? undefined : verb;
  if (DETERMINER.test(before.low) && before.low !== 'that') return undefined;
  if (PREPOSITION.test(before.low)) return verb.form === 'participle' ? verb : undefined;
  if (verb.form === 'base')
    return isFiniteBase(beforeAdverbs(pieces, i) ?? before) &&
      !(before.low === 'to' && !SAYS_IN_INFINITIVE.test(piece.low))
      ? verb
      : undefined;
  if (verb.form === 'finite' && BE.test(before.low) && piece.low.endsWith('ed'))
    return TELLS_IN_PASSIVE.test(piece.low) ? verb : undefined;
  if (BE.test(before.low) && /^(?:told|found|known|heard|seen|felt|thought|quoted|said|sworn)$/u.test(piece.low))
    return undefined;
  return verb;
}

/** What stands before a verb and its adverbs: `could` in "could only quip". */
function beforeAdverbs(pieces: readonly Piece[], verb: number): Piece | undefined {
  let i = verb - 1;
  while (i > 0 && (isAdverb(pieces[i]!.low) || /^(?:only|just|also|never|then|still|always)$/u.test(pieces[i]!.low)))
    i--;
  return pieces[i];
}

function isHeadlineVerb(pieces: readonly Piece[], i: number): boolean {
  const before = pieces[i - 1];
  return (
    before?.kind === 'person' && /^(?:says|said|tells|told|calls|called|vows|warns|asks|urges)$/u.test(pieces[i]!.low)
  );
}

/** "Trump's said to …" is rare, "Trump's claims" is not. */
function isPastAfterName(pieces: readonly Piece[], i: number, verb: ReportingVerb): ReportingVerb | undefined {
  return verb.form === 'participle' && pieces[i + 1]?.kind === 'quotation' ? verb : undefined;
}

/** A base form is a verb behind a modal, and behind a plural: "officials say". */
function isFiniteBase(before: Piece): boolean {
  return (
    MODAL.test(before.low) ||
    /^(?:i|we|they|you|who|people|police|critics|also|two|three|both|all|many|some|others)$/u.test(before.low) ||
    (before.low.endsWith('s') && before.low.length > 3 && !before.low.endsWith('ss'))
  );
}
