import { TITLE_ABBREVIATIONS } from './abbreviations';
import type { Span } from './span';
import type { Token } from './tokens';

/** A capital behind `U.S.` or `Inc.` begins a sentence where the word is one of these. */
const STARTERS = new Set(
  (
    'the a an he she it they we i you his her its their our this that these those there here in on at by for from with ' +
    'but and or so as if when while after before since although though because however meanwhile many most some all no ' +
    'not one two what who how why where according asked earlier later last'
  ).split(' '),
);

/**
 * Cuts a paragraph into sentences.
 *
 * @param tokens the paragraph's tokens, sorted
 * @param quotations spans that a sentence never ends inside: `“We won. We won,” he said.` is one sentence
 * @returns spans from the first token of each sentence to its last, offsets as those of `tokens`
 */
export function splitSentences(tokens: readonly Token[], quotations: readonly Span[]): Span[] {
  const sentences: Span[] = [];
  let start = 0;
  let quotation = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    while (quotation < quotations.length && quotations[quotation]!.end < token.end) quotation++;
    const around = quotations[quotation];
    if (around && around.start <= token.start && token.end < around.end) continue;
    const ends = around?.end === token.end ? endsAfterQuotation(tokens, i) : endsAfter(tokens, i);
    if (!ends) continue;
    sentences.push({ start: tokens[start]!.start, end: token.end });
    start = i + 1;
  }
  if (start < tokens.length) sentences.push({ start: tokens[start]!.start, end: tokens.at(-1)!.end });
  return sentences;
}

/** A quotation ends its sentence where it ends with a stop inside and nothing in small letters goes on. */
function endsAfterQuotation(tokens: readonly Token[], i: number): boolean {
  let before = i - 1;
  // Another mark may close inside: “She said, ‘No.’”
  while (before > 0 && isClosingMark(tokens[before]!)) before--;
  const last = tokens[before]?.text ?? '';
  const next = tokens[i + 1];
  if (!next) return true;
  if (isOpeningMark(next)) return /^[.?!…]+$/u.test(last) || isStopWord(tokens[before]);
  // “Why?” Ana asked: a question does not end the sentence that quotes it.
  return (/^\.+$/u.test(last) || isStopWord(tokens[before])) && beginsSentence(next);
}

/** `U.S.` before the closing mark: its stop ends the sentence too. */
function isStopWord(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.text.endsWith('.');
}

function endsAfter(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!;
  const next = tokens[i + 1];
  if (!next) return true;
  if (token.kind === 'word' && token.text.endsWith('.')) {
    const bare = token.text.slice(0, -1).toLowerCase();
    if (TITLE_ABBREVIATIONS.has(bare)) return false;
    const isInitial = /^\p{L}\.$/u.test(token.text);
    const opensSentence = isOpeningMark(next) && (tokens[i + 2]?.capital ?? false);
    return !isInitial && ((next.capital && STARTERS.has(next.text.toLowerCase())) || opensSentence);
  }
  if (token.kind !== 'mark') return false;
  if (/^[?!…]$/u.test(token.text) || token.text === '.' || token.text.startsWith('...')) {
    if (isClosingMark(next)) return false;
    return beginsSentence(next) || isOpeningMark(next);
  }
  // A bracket or a stray mark behind the stop closes the sentence with it.
  const before = tokens[i - 1];
  return isClosingMark(token) && before?.end === token.start && /^[.?!]$/u.test(before.text) && beginsSentence(next);
}

function beginsSentence(token: Token): boolean {
  return token.capital || token.kind === 'number' || isOpeningMark(token) || token.text === '-' || token.text === '$';
}

function isOpeningMark(token: Token): boolean {
  return token.kind === 'mark' && /^(?:[“"‘„«([]|``)/u.test(token.text);
}

function isClosingMark(token: Token): boolean {
  return token.kind === 'mark' && /^(?:[”’)\]»]|'')/u.test(token.text);
}
