import { languages, type TextDocument } from 'vscode';

/**
 * Makes VS Code ask again for the outline of a document whose text has not changed. It keeps an outline until the text
 * changes or another provider comes or goes: this one comes, is asked, and goes.
 */
export function refreshOutline(document: TextDocument): void {
  const selector = { language: document.languageId, scheme: document.uri.scheme };
  const provider = languages.registerDocumentSymbolProvider(selector, {
    provideDocumentSymbols: (asked) => {
      if (asked === document) provider.dispose();
      return [];
    },
  });
}
