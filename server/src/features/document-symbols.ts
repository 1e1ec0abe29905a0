import { SymbolKind, type DocumentSymbol, type SymbolInformation } from 'vscode-languageserver';
import type { Article, Attribution, BlockKind, Quotation } from '../article/article';
import { contains, itemAt, type Span } from '../text/span';
import { perhaps } from './markup';
import { toRange } from './ranges';
import { shorten } from './shorten';
import { shortNames, speakerNames } from './speakers';

interface Entry extends Span {
  readonly name: string;
  readonly detail: string;
  readonly kind: SymbolKind;
  /** What is selected when the entry is picked; it lies within the span. */
  readonly selection: Span;
}

/** The speaker stands first, so that a side bar of the usual width shows who says what, and a search finds it. */
const LONGEST_SPEAKER = 24;
const LONGEST_QUOTATION = 40;

/** How the outline shows a block that gets an entry of its own. Each kind has an icon and a filter in VS Code. */
const blockSymbols: Readonly<Partial<Record<BlockKind, { kind: SymbolKind; detail: string }>>> = {
  headline: { kind: SymbolKind.File, detail: 'headline' },
  byline: { kind: SymbolKind.Field, detail: 'byline' },
  caption: { kind: SymbolKind.Object, detail: 'caption' },
  signoff: { kind: SymbolKind.Field, detail: 'sign-off' },
  link: { kind: SymbolKind.Null, detail: 'link' },
  furniture: { kind: SymbolKind.Null, detail: 'furniture' },
};

export interface OutlineOptions {
  /** Whether what is reported without quotation marks has entries too. */
  readonly reportedSpeech: boolean;
}

/**
 * The outline: the headline holds the story; the lead holds the opening section, as a cross-head holds its own; each
 * holds its captions and its quotations with their speakers. Words that nobody is quoted as saying are left out.
 */
export function findDocumentSymbols(
  article: Article,
  { reportedSpeech }: OutlineOptions = { reportedSpeech: false },
): DocumentSymbol[] {
  const entries = [...blockEntries(article), ...sectionEntries(article), ...quotationEntries(article)];
  return nest(article, reportedSpeech ? [...entries, ...reportedEntries(article)] : entries);
}

/** The same outline for a client that knows no tree: every entry names the one that holds it. */
export function flattenSymbols(
  symbols: readonly DocumentSymbol[],
  uri: string,
  containerName?: string,
): SymbolInformation[] {
  return symbols.flatMap(({ name, kind, range, children = [] }) => [
    { name, kind, location: { uri, range }, ...(containerName !== undefined && { containerName }) },
    ...flattenSymbols(children, uri, name),
  ]);
}

function blockEntries({ text, blocks }: Article): Entry[] {
  const headline = blocks.find((block) => block.kind === 'headline');
  const storyEnd = Math.max(0, ...blocks.slice(-1).map((block) => block.end));
  return blocks.flatMap((block) => {
    const symbol = blockSymbols[block.kind];
    if (symbol === undefined) return [];
    const end = block === headline ? storyEnd : block.end;
    return [{ ...symbol, name: nameOf(text, block), start: block.start, end, selection: block }];
  });
}

function sectionEntries({ text, blocks, sections, dateline }: Article): Entry[] {
  return sections.flatMap(({ title, start, end }) => {
    const first = itemAt(blocks, start);
    if (first === undefined) return [];
    const symbol =
      title === null ? { kind: SymbolKind.Package, detail: 'lead' } : { kind: SymbolKind.Namespace, detail: 'section' };
    const afterDateline = dateline && contains(first, dateline) ? dateline.end : first.start;
    const name = nameOf(text, { start: afterDateline, end: first.end }) || nameOf(text, first);
    return [{ ...symbol, name, start, end, selection: first }];
  });
}

function nameOf(text: string, { start, end }: Span): string {
  return shorten(text.slice(start, end));
}

function quotationEntries(article: Article): Entry[] {
  const nameOfSpeaker = speakerNames(article);
  const shortName = shortNames(article);
  const who = ({ speaker, uncertain }: Quotation): string => {
    if (speaker === null) return '';
    return `${shorten(shortName(speaker), LONGEST_SPEAKER)}${uncertain ? '?' : ''}: `;
  };
  const detailOf = ({ speaker, uncertain }: Quotation): string => {
    if (speaker === null) return 'no speaker found';
    return `${perhaps({ uncertain })}${nameOfSpeaker(speaker)}`;
  };
  return article.quotations
    .filter((quotation) => quotation.kind !== 'term')
    .map((quotation) => ({
      name: `${who(quotation)}“${shorten(article.text.slice(quotation.inner.start, quotation.inner.end), LONGEST_QUOTATION)}”`,
      detail: detailOf(quotation),
      kind: SymbolKind.String,
      start: quotation.start,
      end: quotation.end,
      selection: quotation,
    }));
}

/** Indirect speech only: what is quoted in part has the entries of its quotations. */
function reportedEntries(article: Article): Entry[] {
  const nameOfSpeaker = speakerNames(article);
  const shortName = shortNames(article);
  const guesses = new Set(
    article.people.flatMap(({ mentions }) => mentions.filter(({ uncertain }) => uncertain).map(({ start }) => start)),
  );
  const isEmpty = ({ content }: Attribution): boolean => article.text.slice(content.start, content.end).trim() === '';
  return article.attributions
    .filter((attribution) => attribution.kind === 'indirect' && !isEmpty(attribution))
    .map(({ source, content }) => ({
      name: `${shorten(shortName(source), LONGEST_SPEAKER)}${guesses.has(source.start) ? '?' : ''}: ${shorten(article.text.slice(content.start, content.end), LONGEST_QUOTATION)}`,
      detail: `${perhaps({ uncertain: guesses.has(source.start) })}${nameOfSpeaker(source)}, reported`,
      kind: SymbolKind.Event,
      start: content.start,
      end: content.end,
      selection: content,
    }));
}

/** Puts every entry into the narrowest one that it begins in, and keeps it within that one. */
function nest(article: Article, entries: readonly Entry[]): DocumentSymbol[] {
  const roots: DocumentSymbol[] = [];
  const open: { readonly end: number; readonly children: DocumentSymbol[] }[] = [];
  for (const entry of entries.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    while (open.length > 0 && open.at(-1)!.end <= entry.start) open.pop();
    const parent = open.at(-1);
    const end = Math.min(entry.end, parent?.end ?? entry.end);
    const children: DocumentSymbol[] = [];
    (parent?.children ?? roots).push({
      name: entry.name,
      detail: entry.detail,
      kind: entry.kind,
      range: toRange(article, { start: entry.start, end }),
      selectionRange: toRange(article, { start: entry.selection.start, end: Math.min(entry.selection.end, end) }),
      children,
    });
    open.push({ end, children });
  }
  return roots;
}
