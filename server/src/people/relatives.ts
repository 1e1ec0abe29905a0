import type { Character } from './character';
import type { Piece } from './narrative';
import { isRole, isRoleModifier } from './titles';

const PREPOSITION = /^(?:of|to|with|from|by|for|in|on|at|about|against|under|after|before|behind|through)$/u;
/** What a description is made of, besides roles: "a retired surveyor of 74", "the historian of devotional art". */
const LINK = /^(?:a|an|the|of|for|at|in|from|and|his|her|its|their|one)$/u;
const LONGEST_DESCRIPTION = 10;

/** Whom a relative pronoun means: `Aso, who`; `Abe, with whom`; `Aso, 77, a banker from Osaka who`. Null where it is no name. */
export function antecedentOfRelative(pieces: readonly Piece[], i: number): Character | null {
  let before = i - 1;
  if (PREPOSITION.test(pieces[before]?.low ?? '')) before--;
  if (pieces[before]?.text === ',') before--;
  return pieces[before]?.character ?? behindDescription(pieces, before);
}

/** The name in front of the comma that opens a description, or of an age or a bracket. */
function behindDescription(pieces: readonly Piece[], last: number): Character | null {
  let hasRole = false;
  for (let i = last; i > Math.max(0, last - LONGEST_DESCRIPTION); i--) {
    const piece = pieces[i]!;
    if (piece.text === ',' || piece.text === '(') {
      const name = pieces[i - 1];
      if (name?.character)
        return hasRole || pieces[i + 1]?.kind === 'number' || piece.text === '(' ? name.character : null;
      // An age may stand between the name and the description.
      if (name?.kind === 'number' && pieces[i - 2]?.text === ',' && pieces[i - 3]?.character)
        return pieces[i - 3]!.character;
      return null;
    }
    if (piece.kind === 'person' || piece.kind === 'quotation') return null;
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
