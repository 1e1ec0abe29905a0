import type { QuotationKind } from '../article/article';
import type { Attributed } from './attributed';
import { isGivenBySpeech } from './attributed';
import type { QuotedSpan } from './spans';

const TERM_BEFORE =
  /(?:\bso-called|\bknown as|\bnicknamed|\bdubbed|\btitled|\bentitled|\bcalled|\bnamed|\bthe (?:word|phrase|term|words)|\baka|\ba\.k\.a\.|\b(?:book|film|movie|song|show|series|novel|album|play|documentary|memoir|essay|magazine|program|programme|episode)s?,?)\s*$/iu;
/** A word that a title follows within its sentence: on CBS's "Face the Nation," she said. */
const WITHIN_SENTENCE = /(?:\b(?:on|of|in|for|to|from|the|a|an|his|her|its|their|at|by|with|and|as)|['’]s) $/u;
const LONGEST_TITLE = 10;
const LONGEST_TERM = 4;
const SHORTEST_SENTENCE = 3;

/**
 * What kind of quotation it is: a whole sentence, part of one, or a term that nobody is quoted as saying.
 * Titles of works, nicknames, terms of policy and words under discussion are terms.
 */
export function kindOf(text: string, span: QuotedSpan, attributed: Attributed): QuotationKind {
  const inner = text.slice(span.inner.start, span.inner.end).trim();
  const words = inner.split(/\s+/u);
  const startsHigh = /^[^\p{L}\d]*[\p{Lu}\d]/u.test(inner);
  const endsWhole =
    /[.,!?…—–-]["'”’]?$/u.test(inner) || /^[.,!?]/u.test(text.slice(span.end, span.end + 1)) || !span.closed;
  const isAttributed = isGivenBySpeech(attributed);
  if (isNickname(text, span, words) || isNamed(text, span) || isAside(inner)) return 'term';
  if (isTitle(words) && words.length <= LONGEST_TITLE && attributed.cue === null && fillsLine(text, span))
    return 'term';
  const hasDirectCue = isAttributed && /^(?:cue-after|cue-inside|label|continued)$/u.test(attributed.reason ?? '');
  const isNamedInPassing = WITHIN_SENTENCE.test(text.slice(Math.max(0, span.start - 24), span.start));
  if (isTitle(words) && isNamedInPassing && words.length <= LONGEST_TITLE) return 'term';
  const isIntroduced =
    isAttributed && attributed.cue !== null && /[,:]\s*$/u.test(text.slice(Math.max(0, span.start - 3), span.start));
  if ((hasDirectCue || isIntroduced) && startsHigh && endsWhole) return 'sentence';
  if (isTitle(words) && !hasDirectCue && words.length <= LONGEST_TITLE) return 'term';
  if (startsHigh && endsWhole && words.length >= SHORTEST_SENTENCE) return 'sentence';
  if (
    TERM_BEFORE.test(text.slice(Math.max(0, span.start - 40), span.start)) &&
    !hasDirectCue &&
    words.length <= LONGEST_TERM + 4 &&
    !saysSo(attributed)
  )
    return 'term';
  if (isAttributed) return 'partial';
  // Nobody is said to say it: a few words are a term, more are part of what somebody said.
  const isClause = attributed.reason === 'clause';
  // "defended the plan as “late”"
  if (isClause && /\bas (?:being )?$/u.test(text.slice(Math.max(0, span.start - 9), span.start))) return 'partial';
  if (startsHigh) return words.length > (isClause ? LONGEST_TERM : LONGEST_TERM * 2) ? 'partial' : 'term';
  return words.length > (isClause ? 1 : 2) ? 'partial' : 'term';
}

/** `“(CROSSTALK)”` in a transcript. */
function isAside(inner: string): boolean {
  return /^[([][^()[\]]{1,40}[)\]]\.?$/u.test(inner);
}

/** Whether nothing else stands on its line: with capitals all through it is a cross-head. */
function fillsLine(text: string, span: QuotedSpan): boolean {
  return (
    (span.start === 0 || /[\n\r]/u.test(text[span.start - 1]!)) &&
    (span.end === text.length || /[\n\r]/u.test(text[span.end]!))
  );
}

const NAMED =
  /(?<!\b(?:what|which|that) )\b(?:a|an|the|this|his|her|its|their|another|one)\s(?:[\p{L}\d-]+,?\s){1,4}(?:called|named|titled|entitled|dubbed|nicknamed)\s$/iu;

/** `a poem called “Harbour”` */
function isNamed(text: string, span: QuotedSpan): boolean {
  return NAMED.test(text.slice(Math.max(0, span.start - 60), span.start));
}

/** `Ana “Annie” Sol`: a word or two with capitals between the parts of a name. */
function isNickname(text: string, span: QuotedSpan, words: readonly string[]): boolean {
  return (
    words.length <= 2 &&
    words.every((word) => /^\p{Lu}[\p{L}’'-]*$/u.test(word)) &&
    /\p{Lu}[\p{L}.’'-]*\s$/u.test(text.slice(Math.max(0, span.start - 20), span.start)) &&
    /^\s\p{Lu}/u.test(text.slice(span.end, span.end + 2))
  );
}

function saysSo(attributed: Attributed): boolean {
  return attributed.reason === 'cue-before' && (attributed.grade === 'beside' || attributed.grade === 'near');
}

/** `The Art of the Deal`: every longer word has a capital, and there is more than one. */
function isTitle(words: readonly string[]): boolean {
  const long = words.filter((word) => /\p{L}{4,}/u.test(word));
  return (
    words.length >= 2 &&
    long.length >= 1 &&
    words.every(
      (word, i) =>
        /^[^\p{L}]*(?:\p{Lu}|\d)/u.test(word) ||
        (i > 0 && word.length <= 4 && /^(?:of|the|and|a|an|in|on|to|for|is|at|by|with|from|or|as|&)$/u.test(word)),
    )
  );
}
