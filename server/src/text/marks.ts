import { isApostrophe, isDigit, isHyphen, isLetter, isSpace, isUpper } from './characters';
import type { Span } from './span';

/** Two quotation marks and what stands between them; offsets relative to the text that was read. */
export interface MarkPair extends Span {
  readonly innerStart: number;
  readonly innerEnd: number;
  readonly family: 'double' | 'single';
  /** False where the text ends before the closing mark. */
  readonly closed: boolean;
  /** 0 for a pair inside no other. */
  readonly depth: number;
}

/** A double mark without its partner. A mark that stays open to the end of the text is a pair that is not closed. */
export interface LoneMark extends Span {
  readonly problem: 'unclosed' | 'unopened';
}

export interface QuotationMarks {
  /** Sorted by `start`; nested pairs stand behind the pair that holds them. */
  readonly pairs: readonly MarkPair[];
  readonly lone: readonly LoneMark[];
}

interface Open {
  readonly start: number;
  readonly innerStart: number;
  readonly family: 'double' | 'single';
  readonly straight: boolean;
  readonly slot: number;
}

interface Scan {
  readonly text: string;
  readonly stack: Open[];
  /** One slot an opening mark, in order, so that pairs come out sorted. */
  readonly slots: (MarkPair | null)[];
  readonly lone: LoneMark[];
}

/** How far a doubtful mark looks ahead, in UTF-16 code units: keeps the pass linear in texts that are all marks. */
const FARTHEST_LOOK = 1200;
/** No text nests quotations deeper; marks that seem to are stray. */
const DEEPEST = 4;

/** The longest words between single marks that a doubtful mark may close, in UTF-16 code units. */
const LONGEST_TERM = 60;

const ELISION = /^(?:n['’]|(?:\d\ds?|tis|twas|till?|em|cause|bout|round|nuff|neath|s)(?![\p{L}\d_]))/iu;

/**
 * Pairs the quotation marks of one paragraph: curly, straight, single, German, French and typewriter forms.
 * Apostrophes, elisions and primes are no marks. Method: one pass with a stack; a mark that could both open and close is
 * decided by its neighbours and by what is open.
 */
export function pairMarks(text: string): QuotationMarks {
  const scan: Scan = { text, stack: [], slots: [], lone: [] };
  for (let at = 0; at < text.length; at++) {
    switch (text.charCodeAt(at)) {
      case 0x201c: // “ closes after „, and where it was typed for ”
        if (
          isOpen(scan, 'double') &&
          (openedBy(scan, 'double', 0x201e) || (!canOpen(text, at) && canClose(text, at, 1)))
        )
          close(scan, 'double', at, 1);
        else open(scan, 'double', at, 1, false);
        break;
      case 0x201d: // ”
        if (isInches(text, at)) break;
        if (!isOpen(scan, 'double') && canOpen(text, at) && isWordStart(text, at + 1))
          open(scan, 'double', at, 1, false);
        else if (isOpen(scan, 'double') || !isDigit(text.charCodeAt(at - 1))) close(scan, 'double', at, 1);
        break;
      case 0x201e: // „
        open(scan, 'double', at, 1, false);
        break;
      case 0xab: // « opens, and closes after »
        if (openedBy(scan, 'double', 0xbb)) close(scan, 'double', at, 1);
        else open(scan, 'double', at, 1, false);
        break;
      case 0xbb: // » closes, and opens where nothing is open: »We won«
        if (!isOpen(scan, 'double') && canOpen(text, at) && isWordStart(text, at + 1))
          open(scan, 'double', at, 1, false);
        else close(scan, 'double', at, 1);
        break;
      case 0x201a: // ‚
        open(scan, 'single', at, 1, false);
        break;
      case 0x22:
        straightDouble(scan, at, 1);
        break;
      case 0x60:
        if (text.charCodeAt(at + 1) === 0x60) open(scan, 'double', at++, 2, false);
        else if (canOpen(text, at) && isWordStart(text, at + 1) && closesLater(text, at + 1))
          open(scan, 'single', at, 1, true);
        break;
      case 0x2018: // ‘ closes after ‚
        if (openedBy(scan, 'single', 0x201a)) {
          close(scan, 'single', at, 1);
          break;
        }
        if (isLetter(text.charCodeAt(at - 1)) || ELISION.test(text.slice(at + 1, at + 8))) break;
        if (closesLater(text, at + 1) || closesSoon(text, at + 1) || at === 0) open(scan, 'single', at, 1, false);
        break;
      case 0x27:
        if (text.charCodeAt(at + 1) === 0x27) straightDouble(scan, at++, 2);
        else single(scan, at, true);
        break;
      case 0x2019: // ’
        single(scan, at, false);
        break;
    }
  }
  return finish(scan);
}

function straightDouble(scan: Scan, at: number, length: number): void {
  const { text } = scan;
  if (isInches(text, at)) return;
  const opens = canOpen(text, at) && !isSpaceOrEnd(text, at + length);
  if (isOpen(scan, 'double') && canClose(text, at, length) && !(opens && isSpaceOrEnd(text, at - 1))) {
    close(scan, 'double', at, length);
  } else if (opens) {
    open(scan, 'double', at, length, true);
  } else if (isOpen(scan, 'double')) {
    close(scan, 'double', at, length);
  } else if (lacksSpace(text, at, length)) {
    open(scan, 'double', at, length, true);
  } else if (!isDigit(text.charCodeAt(at - 1))) {
    // Behind a digit it is a sign for inches or seconds.
    scan.lone.push({ start: at, end: at + length, problem: 'unopened' });
  }
}

/** `she said:"We won."`: a word and its mark without the space between them, and a mark further on that closes. */
function lacksSpace(text: string, at: number, length: number): boolean {
  const before = text.charCodeAt(at - 1);
  if (!(isLetter(before) || '.,:;)'.includes(text[at - 1]!)) || !isWordStart(text, at + length)) return false;
  const end = Math.min(text.length, at + FARTHEST_LOOK);
  for (let next = at + length; next < end; next++) {
    if (text.charCodeAt(next) === 0x22) return canClose(text, next, 1);
  }
  return false;
}

function single(scan: Scan, at: number, straight: boolean): void {
  const { text } = scan;
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at + 1);
  const joins = isLetter(before) ? isLetter(after) : isDigit(before) && (isLetter(after) || isDigit(after));
  if (joins || isEndOfElision(text, at)) return;
  if (isOpen(scan, 'single') && !isSpaceOrEnd(text, at - 1) && !isLetter(after)) {
    if (!(isPluralPossessive(text, at) && closesLater(text, at + 1))) close(scan, 'single', at, 1);
  } else if (straight && opensStraight(text, at) && (closesLater(text, at + 1) || closesSoon(text, at + 1))) {
    open(scan, 'single', at, 1, true);
  }
}

/** The second mark of `’n’`. */
function isEndOfElision(text: string, at: number): boolean {
  return (text.charCodeAt(at - 1) | 32) === 0x6e && isApostrophe(text.charCodeAt(at - 2)) && isSpaceOrEnd(text, at - 3);
}

/** The last mark of `5’10”`. */
function isInches(text: string, at: number): boolean {
  return /\d['’]\d{1,2}$/u.test(text.slice(Math.max(0, at - 4), at));
}

/** A typewriter's single mark that stands where only an opening one can. */
function opensStraight(text: string, at: number): boolean {
  return canOpen(text, at) && isWordStart(text, at + 1) && !ELISION.test(text.slice(at + 1, at + 8));
}

/** `sides’ words`: behind an s, with a word to follow. */
function isPluralPossessive(text: string, at: number): boolean {
  return (text.charCodeAt(at - 1) | 32) === 0x73 && text.charCodeAt(at + 1) === 32 && isLetter(text.charCodeAt(at + 2));
}

/** Whether a single mark further on could close a quotation that begins here, before the next could open one. */
function closesLater(text: string, from: number): boolean {
  const end = Math.min(text.length, from + FARTHEST_LOOK);
  for (let at = from; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x2018 && !isLetter(text.charCodeAt(at - 1))) return false;
    if (code === 0x27 && at > from && isSpace(text.charCodeAt(at - 1)) && opensStraight(text, at)) return false;
    if (code !== 0x27 && code !== 0x2019) continue;
    const after = text.charCodeAt(at + 1);
    if (isLetter(after) || isDigit(after) || isSpaceOrEnd(text, at - 1)) continue;
    if (isPluralPossessive(text, at)) continue;
    return true;
  }
  return false;
}

/** Whether what looks like a plural's apostrophe ends a few words that begin here: `find ‘remains’ in the wood`. */
function closesSoon(text: string, from: number): boolean {
  const end = Math.min(text.length, from + LONGEST_TERM);
  for (let at = from; at < end && text.charCodeAt(at) !== 0x2018; at++) {
    const code = text.charCodeAt(at);
    if ((code === 0x27 || code === 0x2019) && isPluralPossessive(text, at)) return true;
  }
  return false;
}

function canOpen(text: string, at: number): boolean {
  if (at === 0) return true;
  const before = text.charCodeAt(at - 1);
  if (/[.:]/u.test(text[at - 1]!) && isNumberOrLabel(text, at - 1) && isUpper(text.charCodeAt(at + 1))) return true;
  return isSpace(before) || isHyphen(before) || '([{—–“‘"\'/„«…'.includes(text[at - 1]!);
}

/** `1."The …`, `Question:"Is …`: a mark right behind the number or the label of a paragraph. */
function isNumberOrLabel(text: string, stop: number): boolean {
  return stop <= 12 && /^(?:\d{1,2}|\p{L}+)$/u.test(text.slice(0, stop));
}

function canClose(text: string, at: number, length: number): boolean {
  if (at === 0 || isSpace(text.charCodeAt(at - 1))) return false;
  const after = text.charCodeAt(at + length);
  return !isLetter(after) || isUpper(after);
}

function isSpaceOrEnd(text: string, at: number): boolean {
  return at < 0 || at >= text.length || isSpace(text.charCodeAt(at));
}

function isWordStart(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return isLetter(code) || isDigit(code) || '“"$£€#@[(…'.includes(text[at] ?? ' ');
}

function isOpen(scan: Scan, family: 'double' | 'single'): boolean {
  return scan.stack.some((mark) => mark.family === family);
}

/** Whether the innermost open mark of a family is this one. */
function openedBy(scan: Scan, family: 'double' | 'single', code: number): boolean {
  const top = scan.stack.findLast((mark) => mark.family === family);
  return top !== undefined && scan.text.charCodeAt(top.start) === code;
}

function open(scan: Scan, family: 'double' | 'single', at: number, length: number, straight: boolean): void {
  const outer = scan.stack.findLast((mark) => mark.family === family);
  // The same mark opens twice: the first was never closed, unless both are closed further on.
  if (outer?.straight === straight && !(family === 'double' && closesTwice(scan.text, at + length))) {
    abandon(scan, outer);
  }
  if (scan.stack.length >= DEEPEST) abandon(scan, scan.stack[0]!);
  scan.slots.push(null);
  scan.stack.push({ start: at, innerStart: at + length, family, straight, slot: scan.slots.length - 1 });
}

/** Whether two closing double marks follow before the next opening one: then a pair stands inside a pair. */
function closesTwice(text: string, from: number): boolean {
  let closing = 0;
  const end = Math.min(text.length, from + FARTHEST_LOOK);
  for (let at = from; at < end && closing < 2; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x201c || (code === 0x22 && canOpen(text, at))) return false;
    if (code === 0x201d || code === 0x22) closing++;
  }
  return closing === 2;
}

function abandon(scan: Scan, mark: Open): void {
  scan.stack.length = scan.stack.indexOf(mark);
  if (mark.family === 'double') scan.lone.push({ start: mark.start, end: mark.innerStart, problem: 'unclosed' });
}

function close(scan: Scan, family: 'double' | 'single', at: number, length: number): void {
  const index = scan.stack.findLastIndex((mark) => mark.family === family);
  if (index < 0) {
    if (family === 'double') scan.lone.push({ start: at, end: at + length, problem: 'unopened' });
    return;
  }
  const mark = scan.stack[index]!;
  scan.stack.length = index;
  scan.slots[mark.slot] = pairOf(mark, at, at + length, true, index);
}

function finish(scan: Scan): QuotationMarks {
  const first = scan.stack[0];
  // Only the outermost mark can stay open over paragraphs; a single one only where it opens the paragraph.
  if (first && (first.family === 'double' || first.start === 0)) {
    const end = scan.text.trimEnd().length;
    if (end > first.innerStart) scan.slots[first.slot] = pairOf(first, end, end, false, 0);
    else if (first.family === 'double') abandon(scan, first);
  }
  const pairs = scan.slots.filter((pair) => pair !== null);
  return { pairs, lone: scan.lone.sort((a, b) => a.start - b.start) };
}

function pairOf(mark: Open, innerEnd: number, end: number, closed: boolean, depth: number): MarkPair {
  return { start: mark.start, end, innerStart: mark.innerStart, innerEnd, family: mark.family, closed, depth };
}
