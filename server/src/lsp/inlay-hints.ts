import type { InlayHint, MarkupKind, Range } from 'vscode-languageserver';
import { describeInlayHint, findInlayHints } from '../features/inlay-hints';
import type { AnalysedArticle, Articles } from './articles';
import { isObject, type Settings } from './settings';

/** What a hint carries so that its tooltip can be made when it is shown. */
interface HintData {
  readonly uri: string;
  /** The analysis that the hint is from; a later one may count its quotations otherwise. */
  readonly analysis: string;
  readonly quotation: string;
}

export interface HintOptions {
  /** Whether the client asks for tooltips when it shows them. */
  readonly resolvesTooltips: boolean;
  readonly tooltipKind: MarkupKind;
}

/** The inlay hints of a range of an article. Tooltips come with them only where the client does not ask for these later. */
export function hintsIn(
  { article, analysis }: AnalysedArticle,
  uri: string,
  range: Range,
  { speakerHints }: Settings,
  { resolvesTooltips, tooltipKind }: HintOptions,
): InlayHint[] {
  return findInlayHints(article, uri, range, speakerHints).map(({ hint, quotation }) => {
    if (resolvesTooltips) return { ...hint, data: { uri, analysis, quotation } satisfies HintData };
    return withTooltip(hint, describeInlayHint(article, uri, quotation, tooltipKind));
  });
}

/** The hint with its tooltip; as it is where the article has changed since. */
export async function resolveHint(hint: InlayHint, articles: Articles, tooltipKind: MarkupKind): Promise<InlayHint> {
  const data: unknown = hint.data;
  if (!isHintData(data)) return hint;
  const analysed = await articles.get(data.uri);
  if (analysed?.analysis !== data.analysis) return hint;
  return withTooltip(hint, describeInlayHint(analysed.article, data.uri, data.quotation, tooltipKind));
}

function withTooltip(hint: InlayHint, tooltip: InlayHint['tooltip']): InlayHint {
  return tooltip === undefined ? hint : { ...hint, tooltip };
}

function isHintData(data: unknown): data is HintData {
  if (!isObject(data)) return false;
  return [data.uri, data.analysis, data.quotation].every((value) => typeof value === 'string');
}
