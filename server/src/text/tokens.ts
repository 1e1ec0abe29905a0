import { OTHER_ABBREVIATIONS, TITLE_ABBREVIATIONS } from './abbreviations';
import { isApostrophe, isDigit, isHyphen, isLetter, isSpace, isSurrogate, isUpper } from './characters';
import type { Span } from './span';

/**
 * - `word`: letters, with inner apostrophes and hyphens, and the stops of `U.S.`, `Mr.` and `J.`
 * - `number`: digits with inner stops and commas, and a suffix: `1,000`, `4.5`, `1990s`, `3rd`
 * - `ending`: the possessive `'s` behind a word
 * - `mark`: anything else that is visible; a run of one of `. - ' \`` is one mark
 */
export type TokenKind = 'word' | 'number' | 'ending' | 'mark';

/** The smallest piece of text that the analysis looks at. */
export interface Token extends Span {
  readonly kind: TokenKind;
  readonly text: string;
  /** Whether a word begins with a capital. */
  readonly capital: boolean;
}

const SPACE = 0x20;
const STOP = 0x2e;
const COMMA = 0x2c;
const APOSTROPHE = 0x27;
const GRAVE = 0x60;
const HYPHEN = 0x2d;

/** Reads the tokens of a text in one pass. Offsets are relative to `text`. Every visible character is in one token. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) {
      at++;
      continue;
    }
    let end: number;
    let kind: TokenKind;
    if (isLetter(code)) {
      end = endOfWord(text, at);
      kind = 'word';
    } else if (isDigit(code)) {
      end = endOfNumber(text, at);
      kind = 'number';
    } else {
      end = endOfMark(text, at, code);
      kind = 'mark';
    }
    tokens.push({ start: at, end, kind, text: text.slice(at, end), capital: kind === 'word' && isUpper(code) });
    at = end;
    if (kind !== 'mark' && isPossessiveEnding(text, at)) {
      tokens.push({ start: at, end: at + 2, kind: 'ending', text: text.slice(at, at + 2), capital: false });
      at += 2;
    }
  }
  return tokens;
}

function isPossessiveEnding(text: string, at: number): boolean {
  if (!isApostrophe(text.charCodeAt(at))) return false;
  const letter = text.charCodeAt(at + 1) | 32;
  return letter === 0x73 && !isWordPart(text.charCodeAt(at + 2));
}

function isWordPart(code: number): boolean {
  return isLetter(code) || isDigit(code);
}

function endOfWord(text: string, start: number): number {
  let at = start;
  for (;;) {
    while (isWordPart(text.charCodeAt(at))) at++;
    const code = text.charCodeAt(at);
    const next = text.charCodeAt(at + 1);
    const joins =
      (isHyphen(code) && isWordPart(next)) || (isApostrophe(code) && isLetter(next) && !isPossessiveEnding(text, at));
    if (joins) {
      at += 2;
    } else if (code === STOP && isStopOfAbbreviation(text, start, at)) {
      at++;
      if (beginsWord(text, at)) return at;
      if (!isWordPart(text.charCodeAt(at)) && !(isHyphen(text.charCodeAt(at)) && isLetter(text.charCodeAt(at + 1))))
        return at;
      if (isHyphen(text.charCodeAt(at))) at++;
    } else {
      return at;
    }
  }
}

/** `Dr.Sol`, `M.K.Sol`: a capital and a small letter behind the stop begin the next word, for want of a space. */
function beginsWord(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1);
  return isUpper(text.charCodeAt(at)) && isLetter(next) && !isUpper(next);
}

/** Whether the stop at `at` belongs to the word that began at `start`: an initial, `U.S.`, `a.m.`, or a known short form. */
function isStopOfAbbreviation(text: string, start: number, at: number): boolean {
  const isOneLetter = at - start === 1 || text.charCodeAt(at - 2) === STOP || isHyphen(text.charCodeAt(at - 2));
  if (isOneLetter && isLetter(text.charCodeAt(at - 1))) {
    const isInitial =
      isUpper(text.charCodeAt(at - 1)) || isLetter(text.charCodeAt(at + 1)) || text.charCodeAt(at - 2) === STOP;
    // "So do I. We all do": the pronoun is no initial, unless another initial follows, as in "I. M. Pei".
    const next = text.charCodeAt(at + 1) === SPACE ? at + 2 : at + 1;
    const isInitials = isUpper(text.charCodeAt(next)) && text.charCodeAt(next + 1) === STOP;
    const isPronoun = at - start === 1 && text.charCodeAt(start) === 0x49 && !isInitials;
    return isInitial && !isPronoun;
  }
  if (at - start > 6) return false;
  const word = text.slice(start, at).toLowerCase();
  if (word === 'vs') return true;
  if (!isUpper(text.charCodeAt(start))) return false;
  // "No. 5" is a number; "No." is an answer.
  if (word === 'no' || word === 'nos') return isDigit(text.charCodeAt(at + 2));
  return TITLE_ABBREVIATIONS.has(word) || (OTHER_ABBREVIATIONS.has(word) && !isShortWordEnd(word, text, at));
}

/** `Miss`, `Wash` and the like are words too: at the end of a text their stop is a full stop. */
function isShortWordEnd(word: string, text: string, at: number): boolean {
  return word.length > 3 && at + 1 >= text.length;
}

function endOfNumber(text: string, start: number): number {
  let at = start;
  for (;;) {
    while (isWordPart(text.charCodeAt(at))) at++;
    const code = text.charCodeAt(at);
    const joins = (code === STOP || code === COMMA || isHyphen(code)) && isWordPart(text.charCodeAt(at + 1));
    if (!joins) return at;
    at += 2;
  }
}

function endOfMark(text: string, start: number, code: number): number {
  if (isSurrogate(code)) return code < 0xdc00 && isLowSurrogate(text.charCodeAt(start + 1)) ? start + 2 : start + 1;
  if (code !== STOP && code !== HYPHEN && code !== APOSTROPHE && code !== GRAVE) return start + 1;
  let at = start + 1;
  while (text.charCodeAt(at) === code) at++;
  return at;
}

function isLowSurrogate(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}
