import type { Block, MentionReason } from '../article/article';
import { reportingVerb } from '../text/reporting-verbs';
import type { Span } from '../text/span';
import type { Character } from './character';
import type { Piece, Sentence } from './narrative';

/** A pronoun and whom it means; offsets are absolute. */
export interface PronounMention extends Span {
  readonly character: Character;
  readonly block: number;
  readonly why: MentionReason;
}

type Case = 'subject' | 'object' | 'possessive';

const PRONOUNS: Readonly<Record<string, { readonly says: 'he' | 'she'; readonly case: Case }>> = {
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
/** No antecedent is further back than this many sentences. */
const FARTHEST = 8;

interface Seen {
  readonly character: Character;
  readonly isSubject: boolean;
}

/** How a pronoun word stands for a person, or undefined where the word is no third-person pronoun. */
export function pronounOf(word: string): { readonly says: 'he' | 'she'; readonly case: Case } | undefined {
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
  const found: PronounMention[] = [];
  let history: Seen[][] = [];
  for (const sentence of sentences) {
    const isApart = blocks[sentence.block]!.kind === 'caption' || blocks[sentence.block]!.kind === 'headline';
    const seen = resolveIn(sentence, isApart ? [] : history, found);
    if (!isApart && seen.length > 0) history = [seen, ...history].slice(0, FARTHEST);
  }
  return found;
}

function resolveIn(sentence: Sentence, history: readonly Seen[][], found: PronounMention[]): Seen[] {
  const { pieces, block } = sentence;
  const seen: Seen[] = [];
  for (const [i, piece] of pieces.entries()) {
    if (piece.character) {
      seen.push({ character: piece.character, isSubject: isSubject(pieces, i) });
      continue;
    }
    if (piece.kind !== 'word') continue;
    const relative = /^(?:who|whom|whose)$/u.test(piece.low) ? antecedentOfRelative(pieces, i) : null;
    const pronoun = pronounOf(piece.low);
    const choice = relative
      ? { character: relative, why: 'relative' as const }
      : pronoun
        ? choose(pronoun, pieces, i, seen, history)
        : null;
    if (!choice) continue;
    if (pronoun) choice.character.pronoun ??= pronoun.says;
    found.push({ start: piece.start, end: piece.end, character: choice.character, block, why: choice.why });
    if (pronoun?.case === 'subject') seen.push({ character: choice.character, isSubject: true });
  }
  return seen;
}

/** `Aso, who`; `Abe, with whom`. */
function antecedentOfRelative(pieces: readonly Piece[], i: number): Character | null {
  let before = i - 1;
  if (PREPOSITION.test(pieces[before]?.low ?? '')) before--;
  if (pieces[before]?.text === ',') before--;
  return pieces[before]?.character ?? null;
}

function isSubject(pieces: readonly Piece[], i: number): boolean {
  if (pieces[i + 1]?.kind === 'ending') return false;
  let before = i - 1;
  // Step over the role in front of the name.
  while (
    before >= 0 &&
    pieces[before]!.kind === 'word' &&
    (pieces[before]!.capital || !isFunctionWord(pieces[before]!)) &&
    i - before < 7
  )
    before--;
  const word = pieces[before];
  const near = pieces[i - 1];
  if (near && TAKES_OBJECT.test(near.low)) return false;
  if (word?.kind === 'ending') return !PREPOSITION.test(pieces[before - 2]?.low ?? '');
  return !(word?.kind === 'word' && PREPOSITION.test(word.low));
}

function isFunctionWord(piece: Piece): boolean {
  return (
    PREPOSITION.test(piece.low) ||
    /^(?:that|if|when|while|because|as|but|the|a|an|his|her|their|its)$/u.test(piece.low) ||
    reportingVerb(piece.low) !== undefined
  );
}

function choose(
  pronoun: { readonly says: 'he' | 'she'; readonly case: Case },
  pieces: readonly Piece[],
  i: number,
  seen: readonly Seen[],
  history: readonly Seen[][],
): { character: Character; why: MentionReason } | null {
  const fits = (other: Seen): boolean => other.character.pronoun === null || other.character.pronoun === pronoun.says;
  const bracketed = pieces[i + 1]?.text === '(' ? pieces[i + 2]?.character : null;
  if (bracketed) return { character: bracketed, why: 'same-sentence' };
  const here = seen.filter(fits);
  const subject = here.findLast((other) => other.isSubject);
  if (pronoun.case === 'object') {
    // The clause's own subject would be "himself".
    const other = here.findLast((candidate) => candidate.character !== subject?.character);
    const earlier = other ? null : fromHistory(history, fits, subject?.character);
    if (other) return { character: other.character, why: 'same-sentence' };
    if (earlier) return earlier;
    return subject && here.length > 0 ? { character: subject.character, why: 'same-sentence' } : null;
  }
  if (subject) return { character: subject.character, why: 'same-sentence' };
  if (pronoun.case === 'possessive' && here.length > 0)
    return { character: here.at(-1)!.character, why: 'same-sentence' };
  // A name that stands earlier in the sentence, but not as its subject, is still nearer than the sentence before.
  const earlier = fromHistory(history, fits);
  const nearest = here.at(-1);
  if (nearest && (!earlier || earlier.why === 'recent')) return { character: nearest.character, why: 'same-sentence' };
  return earlier;
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
