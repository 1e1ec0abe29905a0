import type { Character } from './character';
import type { Piece } from './narrative';
import { isRole, isRoleModifier } from './titles';

const PREPOSITION = /^(?:of|to|with|from|by|for|in|on|at|about|against|under|after|before|behind|through)$/u;
/** What a description is made of, besides roles: "a retired surveyor of 74", "the historian of devotional art". */
const LINK = /^(?:a|an|the|of|for|at|in|from|and|his|her|its|their|one|only|first|last)$/u;
const OPENS_DESCRIPTION = /^(?:a|an|the|one)$/u;
const IS = /^(?:is|was|became|becomes|remains|remained|be|been)$/u;
const HOME = /^(?:of|from|at|in|for|with)$/u;
const LONGEST_DESCRIPTION = 10;

/**
 * Whom a relative pronoun means: `Aso, who`; `Abe, with whom`; `Aso, 77, a banker from Osaka who`; `Aso of Osaka, who`;
 * `Aso is a banker who`; `Aso, who …, and who`. Null where it is no name.
 *
 * @param last whom the relative pronoun before this one in the sentence means
 */
export function antecedentOfRelative(pieces: readonly Piece[], i: number, last: Character | null): Character | null {
  let before = i - 1;
  if (PREPOSITION.test(pieces[before]?.low ?? '')) before--;
  if (/^(?:and|but)$/u.test(pieces[before]?.low ?? '')) return last;
  const hasComma = pieces[before]?.text === ',';
  if (hasComma) before--;
  return (
    pieces[before]?.character ??
    behindDescription(pieces, before) ??
    behindHome(pieces, before) ??
    (hasComma ? null : behindVerb(pieces, before))
  );
}

/** The name in front of the comma that opens a description, or of an age or a bracket. */
function behindDescription(pieces: readonly Piece[], last: number): Character | null {
  let hasRole = false;
  for (let i = last; i > Math.max(0, last - LONGEST_DESCRIPTION); i--) {
    const piece = pieces[i]!;
    if (piece.text === ',' || piece.text === '(') {
      const name = pieces[i - 1];
      const next = pieces[i + 1];
      const isDescription = hasRole || OPENS_DESCRIPTION.test(next?.low ?? '');
      if (name?.character)
        return isDescription || next?.kind === 'number' || piece.text === '(' ? name.character : null;
      // An age may stand between the name and the description.
      if (name?.kind === 'number' && pieces[i - 2]?.text === ',' && pieces[i - 3]?.character)
        return pieces[i - 3]!.character;
      return null;
    }
    // "Ana Sol, Bo Lim’s mother, who"
    const isPossessor = piece.kind === 'person' && pieces[i + 1]?.kind === 'ending';
    if ((piece.kind === 'person' && !isPossessor) || piece.kind === 'quotation') return null;
    if (piece.kind === 'word' && isRole(piece.low)) hasRole = true;
    const belongs =
      piece.kind !== 'word' ||
      piece.capital ||
      isRole(piece.low) ||
      isRoleModifier(piece.low) ||
      LINK.test(piece.low) ||
      i === last ||
      i > last - 4;
    if (!belongs) return null;
  }
  return null;
}

/** `Aso of the University of Osaka, who`: the name in front of where somebody belongs. */
function behindHome(pieces: readonly Piece[], last: number): Character | null {
  for (let i = last; i > Math.max(0, last - LONGEST_DESCRIPTION); i--) {
    const piece = pieces[i]!;
    if (piece.kind === 'person') return HOME.test(pieces[i + 1]?.low ?? '') ? piece.character : null;
    if (piece.kind !== 'word' || !(piece.capital || HOME.test(piece.low) || piece.low === 'the')) return null;
  }
  return null;
}

/** `Aso is a banker who`: of whom it is said. */
function behindVerb(pieces: readonly Piece[], last: number): Character | null {
  for (let i = last; i > Math.max(0, last - LONGEST_DESCRIPTION); i--) {
    const piece = pieces[i]!;
    if (piece.kind !== 'word') return null;
    if (!IS.test(piece.low)) continue;
    const subject = pieces[i - 1];
    const isOne = /^(?:a|an|the)$/u.test(pieces[i + 1]?.low ?? '');
    return subject?.character && isOne ? subject.character : null;
  }
  return null;
}
