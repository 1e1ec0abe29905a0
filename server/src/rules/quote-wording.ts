import type { Span } from '../text/span';
import { overlap } from '../text/span';
import { GUARDIAN_ON_QUOTES } from './guides';
import { quotedWords } from './quoted-words';
import type { Observation, ReadArticle, Rule } from './rule';
import { lineNumber } from '../text/lines';
import { excerpt } from './telling';
import type { Variant, Wording } from './variants';
import { findVariant, WordIndex } from './variants';

/** Source: the rule that words between quotation marks are verbatim: two versions of one utterance cannot both be. */
export const quoteAltered: Rule = {
  id: 'quote-altered',
  severity: 'warning',
  summary: 'The same words quoted twice, with a difference',
  explanation:
    'What stands between quotation marks is what was said. Where an article quotes the same speaker twice in nearly the ' +
    'same words, in another order or with a word more or less, one of the two is not what was said; and a headline that ' +
    'drops an article from a quotation quotes something else. The finding is the second of the two, or the headline’s; ' +
    'the other one is its related place. Case, the style of the marks, stops, editorial brackets and marked omissions ' +
    'make no difference, and a shorter quotation that stands word for word inside a longer one is left alone.',
  examples: {
    firing:
      "Mayor promises ferry 'for all of town'\n\n" +
      'PORT ELDER (Wire) - Mayor Ines Holm promised on Monday a night ferry “for all of the town”.\n\n' +
      'Holm said the fares would be “fair, low, and stable”.\n\n' +
      '“We will have a ferry with low, fair, and stable fares,” Holm told the council.\n',
    silent:
      "Mayor promises ferry 'for all of the town'\n\n" +
      'PORT ELDER (Wire) - Mayor Ines Holm promised on Monday a night ferry “for all of the town”.\n\n' +
      'Holm said the fares would be “low, fair, and stable”.\n\n' +
      '“We will have a ferry with low, fair, and stable fares,” Holm told the council.\n',
  },
  guide: GUARDIAN_ON_QUOTES,
  run: findAlteredQuotations,
};

const FEWEST_WORDS = 3;

const ELLIPSIS = /…|\.\s?\.\s?\./u;

function* findAlteredQuotations(article: ReadArticle): Generator<Observation> {
  const inHeadline: Wording[] = [];
  const inBody: Wording[] = [];
  for (const quotation of article.quotations) {
    const words = quotedWords(article, quotation);
    if (words.length < FEWEST_WORDS) continue;
    const kind = article.blocks[quotation.block]?.kind;
    if (kind === 'headline') inHeadline.push({ quotation, words });
    else if (quotation.kind !== 'term') inBody.push({ quotation, words });
  }
  const told = new Set<string>();
  for (const said of bySpeaker(inBody)) {
    const index = new WordIndex(said);
    for (const [at, wording] of said.entries()) {
      if (isCommonplace(wording)) continue;
      const variant = findVariant(wording, index, (other, position) => isLonger(other, wording, position < at));
      if (variant) yield* tell(article, told, wording, variant);
    }
  }
  const body = new WordIndex(inBody);
  for (const wording of inHeadline) {
    const variant = findVariant(wording, body, () => true);
    if (variant) yield* tell(article, told, wording, variant);
  }
}

/** “That is enough.”: a whole sentence with one word that carries meaning may well be said twice. */
function isCommonplace({ quotation, words }: Wording): boolean {
  return quotation.kind === 'sentence' && words.filter((word) => word.isContent).length < 2;
}

/** Of two quotations of the same length the later one is compared with the earlier. */
function isLonger(other: Wording, wording: Wording, isEarlier: boolean): boolean {
  const more = other.words.length - wording.words.length;
  return (more > 0 || (more === 0 && isEarlier)) && overlap(other.quotation, wording.quotation) <= 0;
}

function bySpeaker(wordings: readonly Wording[]): Iterable<Wording[]> {
  const said = new Map<string, Wording[]>();
  for (const wording of wordings) {
    const { speaker, uncertain } = wording.quotation;
    const id = speaker?.person ?? speaker?.entity;
    if (id === undefined || id === null || uncertain) continue;
    const others = said.get(id);
    if (others) others.push(wording);
    else said.set(id, [wording]);
  }
  return said.values();
}

/** Tells of two versions of the same words, unless these two have been told of or one marks what it leaves out. */
function* tell(
  article: ReadArticle,
  told: Set<string>,
  wording: Wording,
  { other, from, to }: Variant,
): Generator<Observation> {
  const here = placeOf(wording, 0, wording.words.length);
  const there = placeOf(other, from, to);
  if (
    ELLIPSIS.test(article.text.slice(here.start, here.end)) ||
    ELLIPSIS.test(article.text.slice(there.start, there.end))
  )
    return;
  const versions = [wording.words, other.words.slice(from, to)].map((words) => words.map((w) => w.folded).join(' '));
  const cause = versions.sort().join(' / ');
  if (told.has(cause)) return;
  told.add(cause);
  const isHeadline = article.blocks[wording.quotation.block]?.kind === 'headline';
  const [finding, related] = isHeadline || there.start < here.start ? [here, there] : [there, here];
  const line = lineNumber(article.lines, related.start);
  const version = excerpt(article, related.words);
  const message = isHeadline
    ? `The headline changes a quotation: line ${line} has “${version}”.`
    : `The same speaker is quoted in other words: line ${line} has “${version}”.`;
  yield {
    start: finding.start,
    end: finding.end,
    message,
    related: [{ start: related.start, end: related.end, message: 'The other version' }],
  };
}

/** The quotation with its marks, or some of its words. */
interface Version extends Span {
  readonly words: Span;
}

function placeOf({ quotation, words }: Wording, from: number, to: number): Version {
  const said = { start: words[from]!.start, end: words[to - 1]!.end };
  const isAll = from === 0 && to === words.length;
  return isAll ? { start: quotation.start, end: quotation.end, words: said } : { ...said, words: said };
}
