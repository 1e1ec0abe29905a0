import type { TextDocument } from 'vscode';
import type { Middleware } from 'vscode-languageclient';

interface GateOptions {
  /** Whether the server has something to say of a document: it is an article, or a people file. */
  isServed(document: TextDocument): boolean;
  /** Called before a document is opened on the server. */
  willOpen(document: TextDocument): void;
  /** Called when answers that were given for a document before do not hold any more. */
  didChangeAnswers(document: TextDocument): void;
}

/**
 * Stands between VS Code and the server and lets through what concerns articles and people files only. The server never
 * hears of any other document: it is not opened there, and no hover, outline or diagnostics are asked for.
 */
export class DocumentGate {
  private readonly openOnServer = new Set<string>();
  /** Documents that something was asked about while they were not open on the server. */
  private readonly askedInVain = new Set<string>();

  constructor(private readonly options: GateOptions) {}

  isOpen(document: TextDocument): boolean {
    return this.openOnServer.has(document.uri.toString());
  }

  /** The server is gone, and with it all that it had open. */
  reset(): void {
    this.openOnServer.clear();
  }

  readonly middleware: Middleware = {
    didOpen: async (document, next) => {
      const uri = document.uri.toString();
      if (this.openOnServer.has(uri) || !this.options.isServed(document)) return;
      this.openOnServer.add(uri);
      this.options.willOpen(document);
      await next(document);
      if (this.askedInVain.delete(uri)) this.options.didChangeAnswers(document);
    },
    didChange: async (event, next) => {
      if (this.isOpen(event.document)) await next(event);
    },
    willSave: async (event, next) => {
      if (this.isOpen(event.document)) await next(event);
    },
    didSave: async (document, next) => {
      if (this.isOpen(document)) await next(document);
    },
    didClose: async (document, next) => {
      const uri = document.uri.toString();
      this.askedInVain.delete(uri);
      if (!this.openOnServer.delete(uri)) return;
      await next(document);
      if (!document.isClosed) this.options.didChangeAnswers(document);
    },
    sendRequest: async (type, params, token, next) => {
      const uri = documentOf(params);
      if (uri === undefined || this.openOnServer.has(uri)) return next(type, params, token);
      this.askedInVain.add(uri);
      // Every request about a document may be answered with null: there is nothing to show.
      return null as Awaited<ReturnType<typeof next>>;
    },
  };
}

/** The URI of the document that a request is about, where it is about one. */
function documentOf(params: unknown): string | undefined {
  const { textDocument } = (params ?? {}) as { textDocument?: { uri?: unknown } };
  return typeof textDocument?.uri === 'string' ? textDocument.uri : undefined;
}
