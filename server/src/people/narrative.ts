import type { Block } from '../article/article';
import type { Span } from '../text/span';
import type { Character } from './character';

/**
 * One piece of a sentence as the story tells it: a person's name is one piece, and so is a whole quotation, so that
 * nothing said inside it is taken for the story's own words. Offsets are absolute.
 */
export interface Piece extends Span {
  readonly kind: 'word' | 'number' | 'ending' | 'mark' | 'person' | 'quotation';
  readonly text: string;
  /** `text` in lower case. */
  readonly low: string;
  readonly capital: boolean;
  /** For a person: who. */
  readonly character: Character | null;
  /** For a quotation: its index. -1 for every other piece. */
  readonly quotation: number;
}

export interface Sentence {
  readonly block: number;
  readonly pieces: readonly Piece[];
}

/** More pieces than any sentence of prose has. What looks back over a sentence stays bounded where a text never ends one. */
const LONGEST_SENTENCE = 400;

/**
 * The sentences of the story in order, blocks that tell no story (furniture, links, sign-offs) left out.
 *
 * @param quotations sorted by `start`, not overlapping
 */
export function narrate(
  text: string,
  blocks: readonly Block[],
  characters: readonly Character[],
  quotations: readonly Span[],
): Sentence[] {
  const named = new Map<number, { end: number; character: Character }>();
  for (const character of characters) {
    for (const mention of character.mentions) named.set(mention.start, { end: mention.end, character });
  }
  const sentences: Sentence[] = [];
  let quotation = 0;
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'furniture' || block.kind === 'link' || block.kind === 'signoff' || block.kind === 'byline')
      continue;
    const { tokens } = block.reading;
    let t = 0;
    for (const span of block.reading.sentences) {
      let pieces: Piece[] = [];
      while (t < tokens.length && tokens[t]!.start < span.end) {
        if (pieces.length === LONGEST_SENTENCE) {
          sentences.push({ block: index, pieces });
          pieces = [];
        }
        const token = tokens[t]!;
        const start = block.start + token.start;
        while (quotation < quotations.length && quotations[quotation]!.end <= start) quotation++;
        const around = quotations[quotation];
        const name = named.get(start);
        if (around && around.start <= start) {
          pieces.push(piece('quotation', around, text, quotation));
          t = skipTo(tokens, t, around.end - block.start);
        } else if (name) {
          pieces.push({ ...piece('person', { start, end: name.end }, text, -1), character: name.character });
          t = skipTo(tokens, t, name.end - block.start);
        } else {
          const end = block.start + token.end;
          pieces.push({
            kind: token.kind,
            start,
            end,
            text: token.text,
            low: token.text.toLowerCase(),
            capital: token.capital,
            character: null,
            quotation: -1,
          });
          t++;
        }
      }
      if (pieces.length > 0) sentences.push({ block: index, pieces });
    }
  }
  return sentences;
}

function piece(kind: 'quotation' | 'person', span: Span, text: string, quotation: number): Piece {
  const words = kind === 'person' ? text.slice(span.start, span.end) : '';
  return { kind, start: span.start, end: span.end, text: words, low: '', capital: true, character: null, quotation };
}

function skipTo(tokens: readonly Span[], from: number, end: number): number {
  let t = from + 1;
  while (t < tokens.length && tokens[t]!.start < end) t++;
  return t;
}
