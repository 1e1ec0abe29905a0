import { languages, type Disposable, type TextDocument } from 'vscode';

/**
 * Makes VS Code ask again for the outline of a document whose text has not changed. It has no request for that
 * (https://github.com/microsoft/vscode/issues/108722) and keeps an outline until the text changes or another provider
 * comes or goes: this one comes, is asked, and goes.
 */
export class OutlineRefresher {
  /** Of documents that are not in view: VS Code asks for their outlines when they are shown. */
  private readonly waiting = new Map<TextDocument, Disposable>();

  refresh(document: TextDocument): void {
    if (this.waiting.has(document)) return;
    const selector = { language: document.languageId, scheme: document.uri.scheme };
    const provider = languages.registerDocumentSymbolProvider(selector, {
      provideDocumentSymbols: (asked) => {
        if (asked === document) this.forget(document);
        return [];
      },
    });
    this.waiting.set(document, provider);
  }

  /** The document is closed, or was asked for. */
  forget(document: TextDocument): void {
    this.waiting.get(document)?.dispose();
    this.waiting.delete(document);
  }

  dispose(): void {
    for (const document of [...this.waiting.keys()]) this.forget(document);
  }
}
