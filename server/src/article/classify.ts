import type { Span } from '../text/span';
import type { BlockKind, Dateline } from './article';
import { isByline, isNameAlone } from './byline';
import { isDatelineAlone, readDateline } from './dateline';
import { captionCredit, isFurniture, isLink, isListItem, isMarkdownHeading, isSignOff } from './line-patterns';
import { isAllCapitals } from '../text/characters';
import type { Segment } from './segment';

/** A block's place and kind, before its words are read. */
export interface Outline {
  readonly blocks: readonly (Span & { readonly kind: BlockKind })[];
  readonly dateline: Dateline | null;
}

const LONGEST_HEADLINE = 220;
const LONGEST_CROSSHEAD = 60;
const MOST_CROSSHEAD_WORDS = 8;
const SHORTEST_PROSE = 70;
/** No closing marks or initials at the end of a block are longer. */
const LONGEST_END = 20;
/** A wire service sets the points of the story in front of it. */
const ADVISORY_POINT = /^\* ?[^\s*][^\n]{0,200}$/u;

/** Says of each segment what it is. The body begins at the first segment that can be nothing but prose. */
export function classify(text: string, segments: readonly Segment[]): Outline {
  const blocks: (Span & { kind: BlockKind })[] = [];
  let dateline: Dateline | null = null;
  let inBody = false;
  let hasHeadline = false;
  for (let i = 0; i < segments.length; i++) {
    const segment = segments[i]!;
    const words = text.slice(segment.start, segment.end);
    const next = segments[i + 1];
    const fixed = fixedKind(words, segment);
    if (fixed) {
      blocks.push({ start: segment.start, end: segment.end, kind: fixed });
      continue;
    }
    if (inBody) {
      const following = next ? text.slice(next.start, next.end) : '';
      blocks.push({ start: segment.start, end: segment.end, kind: bodyKind(words, following) });
      continue;
    }
    if (ADVISORY_POINT.test(words)) {
      blocks.push({ start: segment.start, end: segment.end, kind: 'signoff' });
      continue;
    }
    const found = readDateline(words);
    const nextWords = next ? text.slice(next.start, next.end) : '';
    if (!found && !hasHeadline && isHeadline(words, nextWords)) {
      hasHeadline = true;
      blocks.push({ start: segment.start, end: segment.end, kind: 'headline' });
    } else if (!found && (isByline(words) || (hasHeadline && next && isNameAlone(words)))) {
      blocks.push({ start: segment.start, end: segment.end, kind: 'byline' });
    } else if (!found && hasHeadline && next && isStandfirst(words, nextWords)) {
      blocks.push({ start: segment.start, end: segment.end, kind: 'paragraph' });
    } else {
      inBody = true;
      if (found) dateline = { ...found, start: segment.start + found.start, end: segment.start + found.end };
      const withNext = found && isDatelineAlone(words) && next && !fixedKind(nextWords, next);
      blocks.push({ start: segment.start, end: withNext ? next.end : segment.end, kind: 'lead' });
      if (withNext) i++;
    }
  }
  return { blocks, dateline };
}

/** What is recognised by its words alone, wherever it stands. */
function fixedKind(words: string, segment: Segment): BlockKind | null {
  if (segment.frontMatter) return 'furniture';
  if (isLink(words)) return 'link';
  if (isSignOff(words)) return 'signoff';
  if (isFurniture(words)) return 'furniture';
  if (captionCredit(words) >= 0) return 'caption';
  return null;
}

function bodyKind(words: string, next: string): BlockKind {
  return isCrosshead(words, next) ? 'crosshead' : 'paragraph';
}

function isHeadline(words: string, next: string): boolean {
  if (isMarkdownHeading(words)) return true;
  if (next === '' || words.length > LONGEST_HEADLINE || isListItem(words) || isByline(words)) return false;
  if (isAllCapitals(words) || !endsLikeSentence(words)) return words.length <= LONGEST_HEADLINE;
  // A headline may end in a stop by mistake, or be a question or a sentence in title case.
  return readDateline(next) !== null || isByline(next) || isTitleCase(words) || /[?!]["”’']?$/u.test(words);
}

/** The line between headline and byline that sums the story up: short, without a stop, and not yet the story. */
function isStandfirst(words: string, next: string): boolean {
  if (words.length > LONGEST_HEADLINE) return false;
  return isByline(next) || readDateline(next) !== null || (!endsLikeSentence(words) && next.length >= SHORTEST_PROSE);
}

function isCrosshead(words: string, next: string): boolean {
  if (isMarkdownHeading(words)) return true;
  if (words.length > LONGEST_CROSSHEAD || words.includes('\n') || next === '' || isListItem(words)) return false;
  // A question in a transcript has the shape of one.
  if (/^[\p{Lu}\d .'’-]{2,40}:\s/u.test(words)) return false;
  if (/[.,;:!"”…]$|\p{Ll}{3}[.!?]["”’]? ["“‘]?\p{Lu}|:\/\//u.test(words) || !/^[\p{Lu}\d'‘“"]/u.test(words))
    return false;
  if (isAllCapitals(words)) return /\p{Lu}{2}/u.test(words);
  const isShort = words.split(/\s+/u).length <= MOST_CROSSHEAD_WORDS;
  return isShort && next.length >= SHORTEST_PROSE && endsLikeSentence(next);
}

function endsLikeSentence(words: string): boolean {
  const end = words.slice(-LONGEST_END);
  return /[.!?…:]["”’')\]]*$/u.test(end) && !/\b(?:[A-Z]\.){2,}$/u.test(end);
}

function isTitleCase(words: string): boolean {
  const long = words.split(/\s+/u).filter((word) => /^["“‘']?\p{L}{4,}/u.test(word));
  const capital = long.filter((word) => /^["“‘']?\p{Lu}/u.test(word));
  return long.length >= 2 && capital.length / long.length >= 0.75;
}
