import { OPENING_LENGTH } from '../../server/src/article/detect';

/** The part of a VS Code text document that the decision needs, so that it can be tested without VS Code. */
export interface ReadableDocument {
  readonly uri: { readonly scheme: string; toString(): string };
  readonly languageId: string;
  readonly isUntitled: boolean;
  readonly lineCount: number;
  lineAt(line: number): { readonly text: string };
}

/** The languages whose documents can be articles. The server is offered no other. */
export const articleLanguages = ['news', 'plaintext', 'markdown'] as const;

/** No opening has more lines: a log of short lines costs as little as one of long ones. */
const openingLines = 200;

/** Texts that VS Code and its extensions show and nobody writes: logs, the other side of a comparison, comments. */
const internalSchemes =
  /^(?:output|debug|comment|git|gitfs|review|pr|search-editor|repl|interactive(?:-input)?|walkThrough\w*|chat-.*)$/u;

/** VS Code's own schemes, all but those of the file systems that it provides. */
const vscodeSchemes = /^vscode(?!-(?:remote|vfs|local|test-web)$)/u;

/** Whether a document can be an article at all: prose in a document that a person opened. */
export function canBeArticle(document: Pick<ReadableDocument, 'languageId' | 'uri'>): boolean {
  const { languageId, uri } = document;
  if (!articleLanguages.some((language) => language === languageId)) return false;
  return !internalSchemes.test(uri.scheme) && !vscodeSchemes.test(uri.scheme);
}

/** The first lines of a document, joined with LF: enough to recognise an article by, whatever the document's size. */
export function openingOf(document: ReadableDocument): string {
  const lines: string[] = [];
  let length = 0;
  const last = Math.min(document.lineCount, openingLines);
  for (let line = 0; line < last && length < OPENING_LENGTH; line++) {
    const text = document.lineAt(line).text.slice(0, OPENING_LENGTH - length);
    lines.push(text);
    length += text.length + 1;
  }
  return lines.join('\n');
}

/** Whether nothing stands in the document yet. */
export function isBlank(document: ReadableDocument): boolean {
  return openingOf(document).trim() === '';
}
