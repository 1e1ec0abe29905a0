import { indexLines } from '../text/lines';
import { classify } from './classify';
import { segment } from './segment';

/** Nothing behind this many UTF-16 code units is looked at, so that a look costs the same at any size. */
export const OPENING_LENGTH = 16_384;
const FIRST_LOOK = 2_048;
const SHORTEST_ARTICLE = 150;
const PROSE_PARAGRAPH = 90;

const REPORTING = /\b(?:said|says|told|according to|announced|reported|added)\b/gu;
const ATTRIBUTED_QUOTE =
  /(?:[,.?!]["”’']['’"”]?\s+(?:(?:\p{Lu}[\p{L}.'’-]*|he|she|the|a|an|one|who|they|[\p{Ll}-]+)\s+){0,7}?(?:said|says|told|added|asked|wrote|tweeted|explained|warned|insisted|recalled)\b|\b(?:said|says|added|wrote)\b[^.\n“"]{0,60}[,:]\s+["“‘])/gu;
/** "she said" alone is how fiction tells who speaks. */
const PRONOUN_CUE = /["”’]\s+(?:he|she|I|they)\s+(?:said|asked|added|told)\b/gu;
const NAME_WITHIN_SENTENCE = /(?<=[\p{Ll},] )\p{Lu}\p{Ll}+/gu;
const NEWS_TIME =
  /\b(?:on|last|next|late|early|since|until)\s+(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\b(?:January|February|March|April|June|July|August|September|October|November|December)\s+\d{1,2}\b|\b(?:last|this)\s+(?:week|month|year)\b/gu;
const PUBLIC_LIFE =
  /\b(?:president|prime minister|minister|government|police|court|officials?|spokes(?:man|woman|person)|parliament|percent|per cent|company|election|authorities|mayor|governor|coach|season|lawmakers|residents)\b/giu;

const MACHINE_MADE = /[{};=<>|\\`]|\b(?:ERROR|WARN|INFO|DEBUG)\b|^[ \t]*(?:[$#>]\s|\/\/|import |def |function )/gmu;
const TIMESTAMPED_LINE =
  /^\W{0,3}\d{4}-\d{2}-\d{2}[T ]\d|^\W{0,3}\d{1,2}:\d{2}(?::\d{2})?\b|^\d{1,3}\.\d{1,3}\.\d{1,3}\.\d/u;
const SPOKEN_TO =
  /\b(?:you|your|we|our|I|my|please|hereby|shall|herein|licensee|hello|hi|dear|regards|cheers|thanks)\b/giu;
const INSTRUCTION =
  /\b(?:install|run|click|configure|usage|agenda|minutes|attendees|preheat|oven|tablespoons?|teaspoons?|stir|chop|usage|copyright holders?|warrant(?:y|ies))\b/giu;

/**
 * Whether a text reads as a news article: it has a dateline, or a headline with prose paragraphs, or prose with
 * attributed quotations. Looks at the first 16,384 UTF-16 code units only. Never throws.
 */
export function looksLikeArticle(text: string): boolean {
  const head = text.slice(0, OPENING_LENGTH);
  if (head.length < SHORTEST_ARTICLE || head.includes('\0')) return false;
  // Logs, code and data give themselves away at once, and the most of what is opened is theirs.
  if (isMachineMade(head.slice(0, FIRST_LOOK))) return false;
  const { blocks, dateline } = classify(head, segment(head, indexLines(head)));
  const body = blocks
    .filter((block) => block.kind === 'lead' || block.kind === 'paragraph')
    .map((block) => head.slice(block.start, block.end));
  const paragraphs = body.filter(isProse);
  const prose = paragraphs.join('\n');
  const words = count(prose, /\S+/gu);
  if (paragraphs.length === 0 || words < 20) return false;
  if (body.filter((line) => TIMESTAMPED_LINE.test(line)).length * 3 > body.length) return false;
  if (isMachineMade(head)) return false;

  const has = (kind: string): boolean => blocks.some((block) => block.kind === kind);
  const quotations = outsideQuotes(prose);
  const addressed = count(quotations, SPOKEN_TO) / words;
  const instructions = count(prose, INSTRUCTION) / words;
  const proseShare = prose.length / (body.join('\n').length || 1);

  let evidence = 0;
  if (dateline) evidence += dateline.agency ? 5 : 3;
  if (has('byline')) evidence += paragraphs.length >= 2 ? 4 : 2;
  if (has('headline')) evidence += paragraphs.length >= 2 ? 1.5 : 1;
  if (has('caption') || has('signoff')) evidence += 1;
  if (paragraphs.length >= 3) evidence += 1;
  evidence += Math.min(2, count(prose, ATTRIBUTED_QUOTE) * 1.5 - count(prose, PRONOUN_CUE) * 1.5);
  evidence += Math.min(1.5, count(prose, REPORTING) * 0.5);
  evidence += Math.min(1.5, count(prose, NEWS_TIME) * 0.75);
  evidence += Math.min(1.5, count(prose, PUBLIC_LIFE) * 0.5);
  evidence += fromNames(count(prose, NAME_WITHIN_SENTENCE) / words);
  evidence -= Math.max(0, addressed - 0.01) * 60;
  evidence -= instructions * 80;
  if (proseShare < 0.5) evidence -= 2;
  if (body.filter(isVerse).length * 2 > body.length) evidence -= 3;
  evidence -= (body.filter((line) => /^\d/u.test(line)).length / body.length) * 6;
  return evidence >= 3;
}

/** Several short lines, one sentence running over them. */
function isVerse(paragraph: string): boolean {
  const lines = paragraph.split('\n');
  return lines.length >= 3 && paragraph.length / lines.length < 48;
}

/** News is full of names; fiction, verse and instructions are not. */
function fromNames(share: number): number {
  if (share >= 0.06) return 1.5;
  if (share >= 0.03) return 0.75;
  return share < 0.015 ? -1.5 : 0;
}

function isMachineMade(text: string): boolean {
  return count(text, MACHINE_MADE) * 60 > count(text, /\S+/gu);
}

/** A paragraph of running text: long enough, mostly small letters, and it ends as a sentence does. */
function isProse(paragraph: string): boolean {
  if (paragraph.length < PROSE_PARAGRAPH && !/[.!?…]["”’')\]]*$/u.test(paragraph)) return false;
  if (paragraph.length < 40) return false;
  const small = count(paragraph, /\p{Ll}/gu);
  const spaces = count(paragraph, / /gu);
  return small / paragraph.length > 0.6 && spaces / paragraph.length > 0.1 && spaces / paragraph.length < 0.3;
}

function outsideQuotes(prose: string): string {
  return prose.replace(/[“"][^“”"\n]*[”"\n]/gu, ' ');
}

function count(text: string, pattern: RegExp): number {
  let found = 0;
  for (const match of text.matchAll(pattern)) found += match[0].length > 0 ? 1 : 0;
  return found;
}
