import type { Dateline } from './article';

const MONTH =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?';
const DATE = `(?:${MONTH} \\d{1,2}(?:,? \\d{4})?|\\d{1,2} ${MONTH}(?: \\d{4})?|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}/\\d{1,2}/\\d{2,4})`;
const CAPITALS = "\\p{Lu}[\\p{Lu}.'’-]+(?:(?:[ /]|/? and )\\p{Lu}[\\p{Lu}.'’-]*){0,4}";
const PLACE = "\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]*){0,3}";
const REGION = `(?:, ?${PLACE})?`;
/** Words with a capital each: an advisory such as `(Adds quotes)` is none. */
const NAME = '\\p{Lu}[\\p{L}.&-]*(?: \\p{Lu}[\\p{L}.&-]*){0,3}';
const AGENCY = '\\((?<agency>[^()\\n]{2,40})\\)';
const DASH = '(?: ?(?:—|–|--+) ?| - ?|- )';
/** Behind an agency's name a dash may stand without a space. */
const AGENCY_DASH = '(?:\\.? ?(?:—|–|_|-+) ?)';
const SEPARATOR = `(?:${DASH}|: )`;
const WEEKDAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';

/** Forms of `PLACE, date (Agency) - `, the most telling first. Each is tried on the first characters of a block only. */
const FORMS: readonly RegExp[] = [
  `(?<place>${CAPITALS}${REGION})(?:,? (?<date>${DATE}))?,? ${AGENCY}(?:,? ${DATE})?(?:${AGENCY_DASH}|: )`,
  `(?<place>${PLACE}${REGION})(?:,? (?<date>${DATE}))?,? ${AGENCY}(?:${AGENCY_DASH}|: )`,
  `(?<place>${CAPITALS}${REGION}), (?<date>${DATE})\\.? /(?<agency>[^/\\n]{2,40})/\\.? `,
  `(?<place>${CAPITALS}${REGION}),? (?<date>${DATE})${SEPARATOR}`,
  `(?!${WEEKDAY})(?<place>${PLACE}), (?<date>${DATE})${DASH}`,
  `(?<place>${CAPITALS}${REGION})${DASH}`,
  `\\((?<agency>${NAME})\\)${AGENCY_DASH}`,
].map((source) => new RegExp(`^${source}`, 'u'));

/**
 * `CAIRO: The …`: as much the form of a headline (`LIVE: Storm comes near`) and of a label (`FURTADO: Two things.`), so a
 * long sentence has to follow.
 */
const BEFORE_COLON = new RegExp(`^(?<place>${CAPITALS}${REGION}): `, 'u');
const ENDS_SENTENCE = /[.]["”’)]*$/u;
const SHORTEST_LEAD = 60;

/** A dateline that has its line to itself. */
const ALONE = new RegExp(`^(?<place>${CAPITALS}${REGION}),? (?<date>${DATE})(?: ${AGENCY})?$`, 'u');

/** No dateline is longer. */
const LONGEST = 120;

/**
 * Reads the dateline at the start of a block's text.
 *
 * @returns its parts with offsets relative to `blockText`, or null. `end` is where the story's first word begins.
 */
export function readDateline(blockText: string): Dateline | null {
  const bold = /^(?:\*\*|__)/u.test(blockText) ? withoutBold(blockText) : null;
  if (!bold) return readPlain(blockText);
  const found = readPlain(bold.text);
  return found && { ...found, end: bold.offsetOf(found.end) };
}

function readPlain(blockText: string): Dateline | null {
  const head = blockText.slice(0, LONGEST);
  for (const form of FORMS) {
    const match = form.exec(head);
    if (match && isFollowedByProse(blockText, match[0].length)) return fromMatch(match);
  }
  const colon = BEFORE_COLON.exec(head);
  if (colon && isLead(blockText) && isFollowedByProse(blockText, colon[0].length)) return fromMatch(colon);
  const alone = blockText.length <= LONGEST ? ALONE.exec(blockText) : null;
  return alone ? fromMatch(alone) : null;
}

function isLead(blockText: string): boolean {
  return blockText.length >= SHORTEST_LEAD && ENDS_SENTENCE.test(blockText.slice(-8));
}

/** Whether the text is a dateline and nothing else, as where an agency sets it on a line of its own. */
export function isDatelineAlone(blockText: string): boolean {
  return blockText.length <= LONGEST && ALONE.test(blockText);
}

/** A block that begins in bold Markdown, without the marks of it, and where an offset of the bare text stands in the block. */
function withoutBold(block: string): { readonly text: string; readonly offsetOf: (offset: number) => number } | null {
  const mark = block.slice(0, 2);
  const close = block.indexOf(mark, 2);
  if (close < 0 || close > LONGEST) return null;
  const text = block.slice(2, close) + block.slice(close + 2);
  return { text, offsetOf: (offset) => offset + (offset >= close - 2 ? 4 : 2) };
}

function fromMatch(match: RegExpExecArray): Dateline {
  const { place, agency, date } = match.groups ?? {};
  return { start: 0, end: match[0].length, place: place ?? null, agency: agency ?? null, date: date ?? null };
}

/** A headline in capitals (`CRICKET - ENGLAND WIN`) has the shape of a dateline, but goes on in capitals. */
function isFollowedByProse(text: string, from: number): boolean {
  const next = text.slice(from, from + 40);
  return /\p{Ll}{2}/u.test(next) && !/^\p{Lu}{2,}[\p{Lu} ,.'’-]{8}/u.test(next);
}
