import type { Article, Attribution } from '../article/article';
import { lineNumber } from '../text/lines';
import { contains } from '../text/span';
import { linkToLine, perhaps, type Piece, type Run } from './markup';
import { isName, mentionOf } from './mentions';
import { outermost } from './quoted-share';
import { shorten } from './shorten';
import { speakerNames } from './speakers';

const LONGEST_CONTENT = 160;

const kinds: Readonly<Record<Attribution['kind'], string>> = {
  direct: 'Quotation',
  indirect: 'Reported speech',
  mixed: 'Reported speech, quoted in part',
};

/** Who says what at a cue: the source with its line, and what is attributed to it, shortened. */
export function describeCue(article: Article, uri: string, attributions: readonly Attribution[]): Piece[] {
  return attributions.flatMap((attribution): Piece[] => [
    { text: describeSource(article, uri, attribution) },
    { list: [[`${kinds[attribution.kind]}: ${contentOf(article, attribution)}`]] },
  ]);
}

function describeSource(article: Article, uri: string, { cue, source }: Attribution): Run[] {
  const name = speakerNames(article)(source);
  const words = article.text.slice(source.start, source.end);
  const mention = mentionOf(article, source.person, source)?.mention;
  const isOtherwise = mention
    ? !isName(mention)
    : source.entity !== null && !name.toLowerCase().endsWith(words.toLowerCase());
  return [
    { emphasis: article.text.slice(cue.start, cue.end) },
    `: ${mention ? perhaps(mention) : ''}`,
    { strong: name },
    ...(isOtherwise ? [', as ', { emphasis: words }, ' in '] : [', ']),
    linkToLine(uri, lineNumber(article.lines, source.start)),
  ];
}

/** Of a quotation its own words; what stands between its parts is left out. */
function contentOf({ text, quotations }: Article, { kind, content }: Attribution): string {
  const parts = kind === 'direct' ? outermost(quotations.filter((quotation) => contains(content, quotation))) : [];
  const words = (parts.length > 0 ? parts : [content]).map(({ start, end }) => text.slice(start, end));
  return shorten(words.join(' … '), LONGEST_CONTENT);
}
