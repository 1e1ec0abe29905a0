import type { Piece } from '../../people/narrative';
import type { CueVerb } from '../../text/reporting-verbs';
import { cueVerb } from '../../text/reporting-verbs';
import {
  ARTICLES,
  AUXILIARIES,
  BE,
  DETERMINERS,
  HAVE,
  MODALS,
  NEGATIONS,
  OBJECTS,
  PREPOSITIONS,
  QUESTION_WORDS,
  SUBJECTS,
  isAdverb,
} from './small-words';

/** A cue verb where it stands. */
export interface StandingVerb {
  readonly verb: CueVerb;
  /** Whether it has a subject of its own: "saying" has that of another verb. */
  readonly isFinite: boolean;
}

/** Base forms that are nouns too: what stands in front may belong to the noun. */
const ALSO_NOUNS = new Set(
  (
    'address aim answer appeal attack back bark bet blast brand call campaign cast caution challenge ' +
    'champion charge claim comment counter credit cry debate demand desire discover dislike dispute doubt ' +
    'dread echo email estimate fault fear figure find focus forecast frame guess highlight honor honour ' +
    'hope issue joke label laugh list look love mock name note notice object offer order outline plan ' +
    'pledge point post praise project promise protest push question quote reason rebuke reference regret ' +
    'release remark reply report request respect rule scream sense share shout show sigh signal slam ' +
    'slate smear smile snap state stress support talk target term text tweet value view voice vote vow ' +
    'want whisper wish'
  ).split(' '),
);
const PLURAL_SUBJECTS = new Set(
  'they we i you who people police critics some many others most both all women men that which also'.split(' '),
);
/** "tried to portray", "went on to say": they do it. */
const CATENATIVES = new Set(
  (
    'try tries tried trying seem seems seemed appear appears appeared continue continues continued begin begins began start ' +
    'starts started fail fails failed tend tends tended manage managed attempt attempted attempting rush rushed struggle ' +
    'struggled like likes liked on return returned proceeded'
  ).split(' '),
);
/** Forms in -s that are never nouns. */
const ONLY_VERBS = new Set(
  'says thinks believes writes tells adds argues explains insists suggests announces'.split(' '),
);
/** A base form behind these has them for its subject: "public records show little". */
const SHOWN_BY = new Set(
  'polls surveys records reports documents results figures data studies statistics officials'.split(' '),
);
const PLURAL_DETERMINERS = new Set('some many most both all that'.split(' '));
/** "for calling it old" tells why; it reports nothing. */
const GIVES_REASON = new Set('for of in without'.split(' '));

/** The cue verb at `at` where the word is a verb there, in the active voice; null for "the claims", "was called", "to say". */
export function standingVerb(pieces: readonly Piece[], at: number, isHeadline: boolean): StandingVerb | null {
  const piece = pieces[at]!;
  if (piece.kind !== 'word') return null;
  const verb = cueVerb(piece.low);
  if (!verb) return null;
  if (piece.capital && at > 0 && !isHeadline && pieces[at - 1]!.kind !== 'mark') return null;
  let i = at - 1;
  while (i >= 0 && standsBetween(pieces[i]!)) i--;
  const before = pieces[i];
  const next = pieces[at + 1];
  // "four in 10 said", not "two claims"
  const isCounted = before?.kind === 'number' && pieces[i - 1]?.low !== 'in' && pieces[i - 1]?.low !== 'of';
  if (isCounted || (next?.low === 'by' && verb.form !== 'participle')) return null;
  if (isNounWithRelative(pieces, at, verb)) return null;
  const isFinite =
    before?.kind === 'ending'
      ? isBehindShortVerb(pieces, i, verb)
      : finiteness(verb, piece, before, next, pieces[i - 1]);
  if (isFinite === null) return null;
  const low = before?.kind === 'word' ? before.low : '';
  if (!isFinite && GIVES_REASON.has(low)) return null;
  return { verb, isFinite };
}

/** "states that vote on Monday", not "states that it is old" */
function isNounWithRelative(pieces: readonly Piece[], at: number, verb: CueVerb): boolean {
  if (!ALSO_NOUNS.has(verb.lemma) || pieces[at + 1]?.low !== 'that' || !pieces[at + 2]) return false;
  const { kind, low } = pieces[at + 2]!;
  return kind === 'word' && !SUBJECTS.has(low) && (AUXILIARIES.has(low) || low.endsWith('ed'));
}

/** Adverbs, and "not", stand between a verb and what shows that it is one. */
function standsBetween(piece: Piece): boolean {
  return piece.kind === 'word' && !piece.capital && (isAdverb(piece.low) || piece.low === 'not');
}

/** "Trump's calling" may be a noun; "he's said" is none. */
function isBehindShortVerb(pieces: readonly Piece[], ending: number, verb: CueVerb): true | null {
  const owner = pieces[ending - 1];
  const isPronoun = owner?.kind === 'word' && (SUBJECTS.has(owner.low) || owner.low === 'who' || owner.low === 'that');
  return isPronoun && verb.form !== 'base' && !isPresent(pieces[ending + 1]!) ? true : null;
}

function isPresent(piece: Piece): boolean {
  return piece.low.endsWith('s');
}

/** Whether a form has a subject of its own; null where it is no active verb. */
function finiteness(
  verb: CueVerb,
  piece: Piece,
  before: Piece | undefined,
  next: Piece | undefined,
  beforeTo: Piece | undefined,
): boolean | null {
  const low = before?.kind === 'word' ? before.low : '';
  if (ARTICLES.has(low)) return null;
  switch (verb.form) {
    case 'participle':
      if (next?.low === 'of' || DETERMINERS.has(low)) return null;
      return BE.has(low);
    case 'perfect':
      return HAVE.has(low) ? true : null;
    case 'base':
      if (low === 'to') return CATENATIVES.has(beforeTo?.low ?? '') ? true : null;
      return before && isFiniteBase(verb, before, next) ? true : null;
    case 'finite':
      // "when asked about it"
      if (/^(?:when|if|once|unless|though)$/u.test(low) && !isPresent(piece)) return null;
      if (!before || PREPOSITIONS.has(low) || (DETERMINERS.has(low) && !PLURAL_DETERMINERS.has(low))) return null;
      return (isPresent(piece) ? ONLY_VERBS.has(piece.low) || isThirdPerson(before, next) : !BE.has(low)) ? true : null;
  }
}

function isFiniteBase(verb: CueVerb, before: Piece, next: Piece | undefined): boolean {
  if (before.kind === 'word') {
    const { low } = before;
    if (MODALS.has(low) || NEGATIONS.has(low) || PLURAL_SUBJECTS.has(low) || /^(?:do|does|did)$/u.test(low))
      return true;
    if (DETERMINERS.has(low) || BE.has(low) || PREPOSITIONS.has(low)) return false;
  }
  // "…, officials say."
  if (before.kind === 'word' && SHOWN_BY.has(before.low)) return true;
  const isLate = next?.kind === 'mark' && before.kind === 'word' && isPlural(before.low);
  if (before.kind === 'person' || !(opensObject(next) || isLate)) return false;
  return (
    !ALSO_NOUNS.has(verb.lemma) ||
    (before.kind === 'word' && (isPlural(before.low) || /^(?:data|there)$/u.test(before.low)))
  );
}

function isPlural(low: string): boolean {
  return low.length > 3 && low.endsWith('s') && !low.endsWith('ss');
}

/** "the poll shows", not "campaign promises". */
function isThirdPerson(before: Piece, next: Piece | undefined): boolean {
  if (before.kind === 'mark') return (before.text === ',' || before.text === ')') && opensObject(next);
  if (before.kind !== 'word') return true;
  if (SUBJECTS.has(before.low) || before.low === 'who' || before.low === 'that' || before.low === 'which') return true;
  return opensObject(next) && (before.capital || !isPlural(before.low));
}

/** Whether what follows a word that may be a noun or a verb is what a verb takes. */
function opensObject(next: Piece | undefined): boolean {
  if (!next) return false;
  if (next.kind === 'mark') return next.text === ':' || next.text === '$';
  if (next.kind !== 'word') return next.kind !== 'ending';
  const { low } = next;
  return (
    next.capital ||
    DETERMINERS.has(low) ||
    SUBJECTS.has(low) ||
    OBJECTS.has(low) ||
    QUESTION_WORDS.has(low) ||
    low === 'to' ||
    low === 'out' ||
    low.endsWith('s')
  );
}
