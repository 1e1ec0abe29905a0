import type { Block, MentionReason } from '../article/article';
import { reportingVerb } from '../text/reporting-verbs';
import type { Span } from '../text/span';
import type { Character } from './character';
import type { Piece, Sentence } from './narrative';
import { antecedentOfRelative } from './relatives';
import { isRole, isRoleModifier, isTitle } from './titles';
import { Votes } from './votes';

/** A pronoun and whom it means; offsets are absolute. */
export interface PronounMention extends Span {
  readonly character: Character;
  readonly block: number;
  readonly why: MentionReason;
  /** From 0 to 1. */
  readonly confidence: number;
}

type Case = 'subject' | 'object' | 'possessive';

export interface Pronoun {
  readonly says: 'he' | 'she';
  readonly case: Case;
}

const PRONOUNS: Readonly<Record<string, Pronoun>> = {
  he: { says: 'he', case: 'subject' },
  him: { says: 'he', case: 'object' },
  his: { says: 'he', case: 'possessive' },
  himself: { says: 'he', case: 'possessive' },
  she: { says: 'she', case: 'subject' },
  her: { says: 'she', case: 'possessive' },
  hers: { says: 'she', case: 'possessive' },
  herself: { says: 'she', case: 'possessive' },
};

const PREPOSITION =
  /^(?:of|to|with|from|by|for|in|on|at|about|against|between|after|before|over|under|into|through|during|without|among|toward|towards|behind|beside|like|than|near|via|upon|including|and|or)$/u;
/** Verbs behind which a name is whom somebody speaks to or acts on. */
const TAKES_OBJECT =
  /^(?:told|met|asked|urged|accused|praised|called|thanked|joined|beat|defeated|replaced|succeeded|criticized|criticised|warned|pressed|named|appointed|arrested|charged|supported|backed|endorsed|married|killed|helped|interviewed|attacked|quoted|quoting|citing|telling|asking|urging|including)$/u;
/** A name behind one of these opens a clause of its own. */
const LEADS_CLAUSE =
  /^(?:that|was|is|were|are|if|when|while|because|as|but|and|or|whether|since|until|though|although|where|how|why|what|than|so|then|also|meanwhile|\p{L}+ly)$/u;
const CLAUSE_BREAK = /^(?:which|that|who|whom|when|if|because|while|after|before|as|where|how|but)$/u;
/** No antecedent is further back than this many sentences. */
const FARTHEST = 8;
/** So near behind its verb an object cannot be its subject: "Sol praised her". */
const SHORTEST_CLAUSE = 3;

interface Seen {
  readonly character: Character;
  /** The index of its piece. */
  readonly at: number;
  readonly isSubject: boolean;
}

/** How a pronoun word stands for a person, or undefined where the word is no third-person pronoun. */
export function pronounOf(word: string): Pronoun | undefined {
  return Object.hasOwn(PRONOUNS, word) ? PRONOUNS[word] : undefined;
}

/**
 * Finds whom the pronouns outside quotations mean. The subject of the same sentence comes before the subject of the
 * sentence before, and both before mere nearness; captions are read by themselves. What pronouns have told of a
 * person is kept in `character.pronoun`: a given name tells nothing.
 *
 * @returns mentions sorted by `start`
 */
export function resolvePronouns(blocks: readonly Block[], sentences: readonly Sentence[]): PronounMention[] {
  // Once to learn which pronoun the story uses of whom, and once more knowing it.
  const votes = new Votes();
  readThrough(blocks, sentences, [], votes);
  votes.settle();
  const found: PronounMention[] = [];
  readThrough(blocks, sentences, found, null);
  return found;
}

function readThrough(
  blocks: readonly Block[],
  sentences: readonly Sentence[],
  found: PronounMention[],
  votes: Votes | null,
): void {
  let history: Seen[][] = [];
  for (const sentence of sentences) {
    const isApart = blocks[sentence.block]!.kind === 'caption' || blocks[sentence.block]!.kind === 'headline';
    const seen = resolveIn(sentence, isApart ? [] : history, found, votes);
    if (!isApart && seen.length > 0) history = [seen, ...history].slice(0, FARTHEST);
  }
}

function resolveIn(
  sentence: Sentence,
  history: readonly Seen[][],
  found: PronounMention[],
  votes: Votes | null,
): Seen[] {
  const { pieces, block } = sentence;
  const seen: Seen[] = [];
  for (const [i, piece] of pieces.entries()) {
    if (piece.character) {
      seen.push({ character: piece.character, at: i, isSubject: isSubject(pieces, i) });
      continue;
    }
    if (piece.kind !== 'word') continue;
    const relative = /^(?:who|whom|whose)$/u.test(piece.low) ? antecedentOfRelative(pieces, i) : null;
    const pronoun = caseInPlace(piece, pieces[i + 1]);
    const choice = relative
      ? { character: relative, why: 'relative' as const }
      : pronoun
        ? choose(pronoun, pieces, i, seen, history)
        : null;
    if (!choice) continue;
    if (pronoun && votes) votes.add(choice.character, pronoun.says, weightOf(choice, pronoun, seen, history));
    else if (pronoun) choice.character.pronoun ??= pronoun.says;
    found.push({
      start: piece.start,
      end: piece.end,
      character: choice.character,
      block,
      why: choice.why,
      confidence: 0.8,
    });
    // Whoever a relative clause is about is its subject.
    if (pronoun?.case === 'subject' || (relative && piece.low === 'who'))
      seen.push({ character: choice.character, at: i, isSubject: true });
  }
  return seen;
}

/** How much a resolution says of the person's pronoun: most where nobody else could be meant. */
function weightOf(
  choice: { readonly character: Character; readonly why: MentionReason },
  pronoun: Pronoun,
  seen: readonly Seen[],
  history: readonly Seen[][],
): number {
  const near = [...seen, ...history.slice(0, 2).flat()];
  const rivals = near.some(
    ({ character }) => character !== choice.character && character.pronoun !== other(pronoun.says),
  );
  if (!rivals) return 4;
  return choice.why === 'same-sentence' || choice.why === 'previous-sentence' ? 1 : 0.5;
}

function other(says: 'he' | 'she'): 'he' | 'she' {
  return says === 'he' ? 'she' : 'he';
}

/** `her` is an object where no noun follows it. */
function caseInPlace({ low }: Piece, next: Piece | undefined): Pronoun | undefined {
  const pronoun = pronounOf(low);
  if (low !== 'her') return pronoun;
  const isObject =
    !next ||
    next.kind === 'mark' ||
    (next.kind === 'word' && (PREPOSITION.test(next.low) || CLAUSE_BREAK.test(next.low)));
  return isObject ? { says: 'she', case: 'object' } : pronoun;
}

/** Whether a name is what its clause is about: nothing before it takes it for an object. */
function isSubject(pieces: readonly Piece[], i: number): boolean {
  if (pieces[i + 1]?.kind === 'ending') return false;
  let before = i - 1;
  // Step over the role in front of the name.
  while (before >= 0 && i - before < 8 && isPartOfRole(pieces[before]!)) before--;
  const word = pieces[before];
  if (word?.kind === 'ending') return !PREPOSITION.test(pieces[before - 2]?.low ?? '');
  if (word?.kind !== 'word') return true;
  if (TAKES_OBJECT.test(word.low) || (PREPOSITION.test(word.low) && word.low !== 'and')) return false;
  return LEADS_CLAUSE.test(word.low) || word.capital || reportingVerb(word.low) !== undefined;
}

function isPartOfRole(piece: Piece): boolean {
  return (
    piece.kind === 'word' &&
    (isRole(piece.low) ||
      isTitle(piece.low) ||
      isRoleModifier(piece.low) ||
      (piece.capital && !PREPOSITION.test(piece.low)) ||
      /^(?:the|a|an)$/u.test(piece.low))
  );
}

function choose(
  pronoun: Pronoun,
  pieces: readonly Piece[],
  i: number,
  seen: readonly Seen[],
  history: readonly Seen[][],
): { character: Character; why: MentionReason } | null {
  const fits = (other: Seen): boolean => other.character.pronoun === null || other.character.pronoun === pronoun.says;
  const bracketed = pieces[i + 1]?.text === '(' ? pieces[i + 2]?.character : null;
  if (bracketed) return { character: bracketed, why: 'same-sentence' };
  const described = describedBy(pieces, i);
  const here = seen.filter((candidate) => fits(candidate) && candidate.character !== described);
  // Of two subjects, the one whom the story calls so elsewhere.
  const subjects = here.filter((other) => other.isSubject);
  const subject = subjects.findLast((other) => other.character.pronoun === pronoun.says) ?? subjects.at(-1);
  if (pronoun.case === 'object' && !(subject && isInLaterClause(pieces, subject, i))) {
    // The clause's own subject would be "himself".
    const other = here.findLast((candidate) => candidate.character !== subject?.character);
    const earlier = other ? null : fromHistory(history, fits, subject?.character);
    if (other) return { character: other.character, why: 'same-sentence' };
    if (earlier) return earlier;
    return subject && i - subject.at > SHORTEST_CLAUSE ? { character: subject.character, why: 'same-sentence' } : null;
  }
  if (subject) return { character: subject.character, why: 'same-sentence' };
  if (pronoun.case === 'possessive' && here.length > 0)
    return { character: here.at(-1)!.character, why: 'same-sentence' };
  // A name that stands earlier in the sentence, but not as its subject, is still nearer than the sentence before.
  // "A gunman shot himself": the clause has a subject of its own.
  if (/^(?:him|her)self$/u.test(pieces[i]!.low)) return null;
  if (pronoun.case !== 'object' && here.length === 0 && unnamedSubject(pieces, i)) return null;
  const earlier = fromHistory(history, fits);
  const nearest = here.at(-1);
  if (nearest && (!earlier || earlier.why === 'recent')) return { character: nearest.character, why: 'same-sentence' };
  return earlier;
}

/** Whether somebody without a name is what the sentence is about: "A trader, who gave only his surname, said". */
function unnamedSubject(pieces: readonly Piece[], before: number): boolean {
  for (let i = 0; i < before; i++) {
    const { low } = pieces[i]!;
    if (!/^(?:a|an|one|another)$/u.test(low)) continue;
    const last = pieces[i - 1];
    if (last && last.text !== ',' && !LEADS_CLAUSE.test(last.low)) continue;
    for (let j = i + 1; j < Math.min(before, i + 4); j++) {
      const piece = pieces[j]!;
      if (piece.kind !== 'word') break;
      if (isRole(piece.low) && !isRole(pieces[j + 1]?.low ?? '')) return !isNamed(pieces, j + 1);
    }
  }
  return false;
}

/** Whether a noun that ends before `i` turns out to have a name, or belongs to something else: "a trader, Ana Sol". */
function isNamed(pieces: readonly Piece[], i: number): boolean {
  const next = pieces[i];
  return next?.kind === 'person' || next?.kind === 'ending' || (next?.text === ',' && pieces[i + 1]?.kind === 'person');
}

/** Whom the words behind a name describe: in "Ana Sol, his sister" it is not she who is meant by "his". */
function describedBy(pieces: readonly Piece[], i: number): Character | null {
  const isDescription = pieces[i - 1]?.text === ',' && isRole(pieces[i + 1]?.low ?? '');
  return isDescription ? (pieces[i - 2]?.character ?? null) : null;
}

/** Whether a clause begins between the subject and the pronoun, so that the pronoun can be the subject again. */
function isInLaterClause(pieces: readonly Piece[], subject: Seen, i: number): boolean {
  return pieces.slice(subject.at + 1, i).some((piece) => piece.kind === 'word' && CLAUSE_BREAK.test(piece.low));
}

function fromHistory(
  history: readonly Seen[][],
  fits: (other: Seen) => boolean,
  except?: Character,
): { character: Character; why: MentionReason } | null {
  for (const [age, sentence] of history.entries()) {
    const candidates = sentence.filter((other) => fits(other) && other.character !== except);
    if (candidates.length === 0) continue;
    const subject = candidates.find((other) => other.isSubject);
    if (subject) return { character: subject.character, why: age === 0 ? 'previous-sentence' : 'recent' };
    return { character: candidates.at(-1)!.character, why: 'recent' };
  }
  return null;
}
