import type { Block } from '../article/article';
import type { Character } from '../people/character';
import type { Piece, Sentence } from '../people/narrative';
import type { Cue } from './cues';
import type { QuotedSpan } from './spans';
import type { Subject } from './subjects';

const DASH = /^(?:-{1,2}|–|—|―)$/u;
const COLON = 0x3a;
/** A signature has no more pieces behind the name: `— Ana Sol, mayor of Elder`. */
const LONGEST_SIGNATURE = 14;

export interface NameIndex {
  /** Where names begin: start → end and whose. */
  readonly byStart: ReadonlyMap<number, { readonly end: number; readonly character: Character }>;
  /** By surname and by full name in capitals; null for a surname of two people. */
  readonly byCapitals: ReadonlyMap<string, Character | null>;
}

export function indexNames(characters: readonly Character[]): NameIndex {
  const byCapitals = new Map<string, Character | null>();
  for (const character of characters) {
    for (const name of new Set([character.surname.toUpperCase(), character.name.toUpperCase()]))
      byCapitals.set(name, byCapitals.has(name) ? null : character);
  }
  const starts = characters.flatMap((character) =>
    character.mentions.map(({ start, end }) => [start, { end, character }] as const),
  );
  return { byStart: new Map(starts), byCapitals };
}

/** `TRUMP: “…”`, at the start of its sentence, behind a dash, or behind a title. */
export function labelBefore(pieces: readonly Piece[], at: number): Cue | null {
  const colon = pieces[at - 1];
  const name = pieces[at - 2];
  if (colon?.text !== ':' || !name?.character) return null;
  const isBare = pieces.slice(0, at - 2).every((piece) => piece.kind === 'mark' || piece.capital);
  const isBehindDash = DASH.test(pieces[at - 3]?.text ?? '');
  return isBare || isBehindDash ? label(subjectOf(name), colon) : null;
}

/** A label in capitals, for a name that is no person's: `“MODERATOR: …”` */
const CAPITALS = /^\p{Lu}[\p{Lu} .'’-]{1,30}:/u;

/** `“TRUMP: We won.”`: the label of a transcript inside the marks. */
export function labelInside(text: string, span: QuotedSpan, names: NameIndex): Cue | null {
  const { start } = span.inner;
  const name = names.byStart.get(start);
  if (name && text.charCodeAt(name.end) === COLON) {
    const subject = { start, end: name.end, character: name.character, isPronoun: false };
    return label(subject, { start: name.end, end: name.end + 1 });
  }
  const capitals = CAPITALS.exec(text.slice(start, Math.min(start + 34, span.inner.end)))?.[0];
  if (!capitals) return null;
  const end = start + capitals.length - 1;
  const head = text.slice(start, end);
  const character = names.byCapitals.get(head) ?? null;
  const subject: Subject = { start, end, character, isPronoun: false, ...(character ? {} : { head }) };
  return label(subject, { start: end, end: end + 1 });
}

/**
 * A signature behind a quotation that stands by itself: `“…” — Ana Sol, mayor`, in the same sentence, in the next one or in
 * a paragraph of its own.
 */
export function signatureOf(
  sentences: readonly Sentence[],
  index: number,
  at: number,
  blocks: readonly Block[],
): Cue | null {
  const { pieces, block } = sentences[index]!;
  if (!pieces.slice(0, at).every((piece) => piece.kind === 'mark')) return null;
  if (at + 1 < pieces.length) return signedAt(pieces, at + 1);
  const next = sentences[index + 1];
  return next && (next.block === block || isAfter(blocks, block, next.block)) ? signedAt(next.pieces, 0) : null;
}

function isAfter(blocks: readonly Block[], earlier: number, later: number): boolean {
  return later === earlier + 1 && blocks[later]!.end - blocks[later]!.start < 120;
}

function signedAt(pieces: readonly Piece[], dash: number): Cue | null {
  const mark = pieces[dash];
  const name = pieces[dash + 1];
  if (!mark || !DASH.test(mark.text) || !name || pieces.length - dash > LONGEST_SIGNATURE) return null;
  const behind = pieces[dash + 2];
  const isSigned = !behind || /^[,.(―—–|]$/u.test(behind.text) || behind.kind === 'quotation';
  if (!name.character || !isSigned) return null;
  return label(subjectOf(name), mark);
}

function subjectOf(name: Piece): Subject {
  return { start: name.start, end: name.end, character: name.character, isPronoun: false };
}

function label(subject: Subject, cue: { readonly start: number; readonly end: number }): Cue {
  return { start: cue.start, end: cue.end, subject, reason: 'label', grade: 'beside' };
}
