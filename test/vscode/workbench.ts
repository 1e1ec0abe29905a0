import { assert } from 'chai';
import { commands, extensions, languages, Range, Uri, window, workspace } from 'vscode';
import type { Diagnostic, DocumentSymbol, Hover, MarkdownString, TextDocument } from 'vscode';
import type { NewsAnnotatorApi } from '../../client/src/extension';

/** The sample that shows most of what the extension does. */
export const sample = 'harbour-pact.txt';

/** Starts the extension, as VS Code does itself once a text is opened, and gives what it exports. */
export async function extensionApi(): Promise<NewsAnnotatorApi> {
  const extension = extensions.getExtension<NewsAnnotatorApi>('news-annotator.news-annotator');
  assert.isDefined(extension, 'the extension is not installed in this VS Code');
  return extension.activate();
}

/** Opens a file of the test's workspace in an editor and waits until the extension has decided what it is. */
export async function open(path: string): Promise<TextDocument> {
  const folder = workspace.workspaceFolders?.[0];
  assert.isDefined(folder, 'no folder is open');
  const api = await extensionApi();
  const document = await workspace.openTextDocument(Uri.joinPath(folder.uri, path));
  await window.showTextDocument(document);
  await api.whenIdle();
  return document;
}

/** Closes the editors and forgets what was typed in them. */
export async function closeAll(): Promise<void> {
  for (const { document } of window.visibleTextEditors) {
    if (!document.isDirty) continue;
    await window.showTextDocument(document);
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
  await commands.executeCommand('workbench.action.closeAllEditors');
}

/** The outline as VS Code has it. */
export async function outlineOf({ uri }: TextDocument): Promise<DocumentSymbol[]> {
  const command = 'vscode.executeDocumentSymbolProvider';
  return (await commands.executeCommand<DocumentSymbol[] | undefined>(command, uri)) ?? [];
}

/** The Markdown of all hovers in the middle of the words, which must stand in the document. */
export async function hoverOn(document: TextDocument, words: string, within = words): Promise<string> {
  const range = rangeOf(document, words, within);
  const middle = document.positionAt(document.offsetAt(range.start) + Math.floor(words.length / 2));
  const hovers = await commands.executeCommand<Hover[]>('vscode.executeHoverProvider', document.uri, middle);
  return hovers
    .flatMap((hover) => hover.contents)
    .map((content) => (content as MarkdownString).value)
    .join('\n');
}

/** The place of the words inside a longer piece of the text that stands in it once. */
export function rangeOf(document: TextDocument, words: string, within: string): Range {
  const text = document.getText();
  const around = text.indexOf(within);
  assert.isAtLeast(around, 0, `“${within}” is not in ${document.fileName}`);
  assert.strictEqual(text.indexOf(within, around + 1), -1, `“${within}” is in ${document.fileName} twice`);
  const start = around + within.indexOf(words);
  return new Range(document.positionAt(start), document.positionAt(start + words.length));
}

/** The rules whose findings are underlined, sorted. */
export function rulesIn(document: TextDocument): string[] {
  return languages.getDiagnostics(document.uri).map(ruleOf).sort();
}

export function ruleOf({ code }: Diagnostic): string {
  assert.isObject(code, 'the code has no link');
  return String((code as { value: string | number }).value);
}

/** Waits until something holds, and fails with what was there last when it does not within the time (in milliseconds). */
export async function eventually<T>(
  read: () => T | Promise<T>,
  holds: (value: T) => boolean,
  limit = 15_000,
): Promise<T> {
  const end = Date.now() + limit;
  for (;;) {
    const value = await read();
    if (holds(value)) return value;
    if (Date.now() > end) assert.fail(`This did not come about in ${limit} ms. Last seen: ${JSON.stringify(value)}`);
    await pause(50);
  }
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
