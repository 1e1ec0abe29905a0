import { reportingVerb } from '../text/reporting-verbs';
import type { Character } from './character';
import type { Piece } from './narrative';
import { isRole, isRoleModifier, isTitle } from './titles';

/** What a name is in its sentence, as far as the words around it tell. */
export type Place = 'subject' | 'possessive' | 'object' | 'other';

export const PREPOSITION =
  /^(?:of|to|with|from|by|for|in|on|at|about|against|between|after|before|over|under|into|through|during|without|among|toward|towards|behind|beside|like|than|near|via|upon|including|and|or)$/u;
/** Verbs behind which a name is whom somebody speaks to or acts on. */
const TAKES_OBJECT =
  /^(?:told|met|asked|urged|accused|praised|called|thanked|joined|beat|defeated|replaced|succeeded|criticized|criticised|warned|pressed|named|appointed|arrested|charged|supported|backed|endorsed|married|killed|helped|interviewed|attacked|quoted|quoting|citing|telling|asking|urging|including)$/u;
/** A name behind one of these opens a clause of its own. */
const LEADS_CLAUSE =
  /^(?:that|was|is|were|are|if|when|while|because|as|but|and|or|whether|since|until|though|although|where|how|why|what|than|so|then|also|meanwhile|\p{L}+ly)$/u;
const CLAUSE_BREAK =
  /^(?:which|that|who|whom|when|if|because|while|after|before|as|where|how|but|whether|although|though|until|since|and)$/u;
/** The role in front of a name has no more words than this. */
const LONGEST_ROLE = 8;

/** What the person at `i` is in the sentence. */
export function placeOf(pieces: readonly Piece[], i: number): Place {
  if (pieces[i + 1]?.kind === 'ending') return 'possessive';
  let before = i - 1;
  while (before >= 0 && i - before < LONGEST_ROLE && isPartOfRole(pieces[before]!)) before--;
  const word = pieces[before];
  if (word?.kind === 'ending') return PREPOSITION.test(pieces[before - 2]?.low ?? '') ? 'object' : 'subject';
  if (word?.kind !== 'word') return 'subject';
  if (TAKES_OBJECT.test(word.low) || (PREPOSITION.test(word.low) && word.low !== 'and')) return 'object';
  const leads = LEADS_CLAUSE.test(word.low) || word.capital || reportingVerb(word.low) !== undefined;
  return leads ? 'subject' : 'other';
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

/** Whether a clause begins between two pieces. */
export function hasClauseBetween(pieces: readonly Piece[], from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) {
    const piece = pieces[i]!;
    if (piece.kind === 'word' ? CLAUSE_BREAK.test(piece.low) : piece.kind === 'mark' && /^[,;:—–-]/u.test(piece.text))
      return true;
  }
  return false;
}

/** Whether a word opens a clause that can have a subject of its own. */
export function opensClause(low: string): boolean {
  return CLAUSE_BREAK.test(low) && low !== 'and';
}

/** Whether such a word stands between two pieces. */
export function opensClauseBetween(pieces: readonly Piece[], from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) if (pieces[i]!.kind === 'word' && opensClause(pieces[i]!.low)) return true;
  return false;
}

/** Whether a quotation stands within two pieces of the one at `i`, or the verb behind it. */
export function isBesideQuotation(pieces: readonly Piece[], i: number): boolean {
  return [-2, -1, 2, 3].some((step) => pieces[i + step]?.kind === 'quotation') && isBesideSaying(pieces, i);
}

/** Whether a verb of saying stands at once before or behind a piece, an adverb or `has` between them. */
export function isBesideSaying(pieces: readonly Piece[], i: number): boolean {
  const after = pieces[i + 1];
  const further = pieces[i + 2];
  const isSaying = (piece: Piece | undefined): boolean =>
    piece?.kind === 'word' && reportingVerb(piece.low)?.form === 'finite';
  return isSaying(after) || isSaying(pieces[i - 1]) || (after?.kind === 'word' && isSaying(further));
}

/** Whether somebody without a name is what the words before `before` are about: "A trader, who gave only his surname, said". */
export function hasUnnamedSubject(pieces: readonly Piece[], before: number): boolean {
  for (let i = 0; i < before; i++) {
    if (!/^(?:a|an|one|another|the|her|his|their|this|that)$/u.test(pieces[i]!.low)) continue;
    const last = pieces[i - 1];
    if (last && last.text !== ',' && !LEADS_CLAUSE.test(last.low)) continue;
    for (let j = i + 1; j < Math.min(before, i + 5); j++) {
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

/** Whom the words at `i` describe: in "Ana Sol, his sister" it is not she who is meant by "his". */
export function describedBy(pieces: readonly Piece[], i: number): Character | null {
  const isDescription =
    pieces[i - 1]?.text === ',' && (isRole(pieces[i + 1]?.low ?? '') || isRole(pieces[i + 2]?.low ?? ''));
  return isDescription ? (pieces[i - 2]?.character ?? null) : null;
}
