import type { NameRun } from '../article/article';
import type { Token } from '../text/tokens';
import type { Lexicon } from './lexicon';
import { givenStep } from './lexicon';
import type { TokenRange } from './name-features';
import type { Reader } from './name-reader';
import { followsBySpace, isGiven, startsSentence } from './name-reader';

const NICKNAME_OPENS = /^(?:["“‘'(]|``)$/u;

const CLOSES: Readonly<Record<string, string>> = { '"': '"', '“': '”', '‘': '’', "'": "'", '(': ')', '``': "''" };

const LONGEST_NICKNAME = 3;

/** `Ana “Annie” Sol`, `James Leander (Leo) Sol`: the end of the whole name, where a nickname and a surname follow. */
export function withNickname(reader: Reader, end: number, endOfRun: (from: number) => number): number {
  const { tokens, lexicon } = reader;
  const opening = tokens[end];
  if (end === 0 || !tokens[end - 1]!.capital || !opening || !NICKNAME_OPENS.test(opening.text)) return end;
  if (!followsBySpace(tokens, end)) return end;
  let i = end + 1;
  while (i < tokens.length && i - end <= LONGEST_NICKNAME && tokens[i]!.capital) i++;
  if (i === end + 1 || tokens[i]?.text !== CLOSES[opening.text] || tokens[i]!.start !== tokens[i - 1]!.end) return end;
  // In brackets only a given name or initials: a list of winners has (Norway) behind each.
  const inside = tokens[end + 1]!.text;
  if (opening.text === '(' && !(i === end + 2 && (isGivenName(lexicon, inside) || /^(?:\p{Lu}\.)+$/u.test(inside))))
    return end;
  const isFollowed = i + 1 < tokens.length && followsBySpace(tokens, i + 1) && !startsSentence(reader, i + 1);
  const whole = isFollowed ? endOfRun(i + 1) : end;
  return whole > i + 1 ? whole : end;
}

/** A nickname stands inside a name: where all before it or all behind it was cut off, the rest is the name. */
export function withoutLooseNickname(tokens: readonly Token[], { from, to }: TokenRange): TokenRange {
  const name = tokens.slice(from, to);
  const opening = name.findIndex(({ kind }) => kind === 'mark');
  const closing = name.findLastIndex(({ kind }) => kind === 'mark');
  if (opening < 0 || (opening > 0 && opening < closing && closing < name.length - 1)) return { from, to };
  return opening > 0 ? { from, to: from + opening } : { from: from + closing + 1, to };
}

/** The words of a name, a nickname between marks left out. */
export function wordsOf(tokens: readonly Token[], start: number, end: number): string[] {
  const words: string[] = [];
  let inNickname = false;
  for (const token of tokens.slice(start, end)) {
    if (token.kind === 'mark') inNickname = !inNickname;
    else if (!inNickname) words.push(token.text);
  }
  return words;
}

/** What two occurrences of a name share, whatever their capitals. */
export function spellingOf(words: readonly string[]): string {
  return words.join(' ').toLowerCase();
}

/** The nickname inside a name, if it is one word: the Annie of Ana “Annie” Sol. */
export function nicknameOf(tokens: readonly Token[], { token, tokenEnd }: NameRun): string | null {
  for (let i = token; i < tokenEnd; i++)
    if (tokens[i]!.kind === 'mark') return tokens[i + 2]?.kind === 'mark' ? tokens[i + 1]!.text : null;
  return null;
}

function isGivenName(lexicon: Lexicon, word: string): boolean {
  return isGiven(lexicon, word) || givenStep(lexicon.knownOf(word.toLowerCase())) > 1;
}
