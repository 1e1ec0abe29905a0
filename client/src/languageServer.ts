import { commands, window, workspace, type LogOutputChannel, type TextDocument } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { ANSWERS_CHANGED, READ_FILE_REQUEST } from '../../server/src/lsp/client-protocol';
import { canBeArticle } from './articleDocument';
import type { ClientParts } from './clientOptions';
import { DocumentGate } from './documentGate';
import { OutlineRefresher } from './outline';
import { completionInPeopleFile } from './peopleFile';
import type { PendingWork } from './pendingWork';
import { readWorkspaceFile } from './workspaceFiles';

/** Loads the client library and makes a client of a server that is a process or a web worker. */
export type ClientFactory = (parts: ClientParts) => Promise<BaseLanguageClient>;

interface LanguageServerOptions {
  readonly createClient: ClientFactory;
  /** The folder of the rules' pages inside the extension, as a URI. */
  readonly rulePages: string;
  /** Whether the server has something to say of a document: it is an article, or a people file. */
  isServed(document: TextDocument): boolean;
  readonly pending: PendingWork;
}

/** How long a server may take to start before it is stopped all the same, in milliseconds. */
const patience = 5000;

/** The language server, as the client sees it. It is loaded and started when the first article or people file is seen. */
export class LanguageServer {
  private starting: Promise<void> | undefined;
  private client: BaseLanguageClient | undefined;
  private log: LogOutputChannel | undefined;
  private readonly gate: DocumentGate;
  private readonly outlines = new OutlineRefresher();

  constructor(private readonly options: LanguageServerOptions) {
    this.gate = new DocumentGate({
      isServed: (document) => options.isServed(document),
      willOpen: (document) => this.forgetDiagnostics(document),
      didChangeAnswers: (document) => this.askAgain(document),
    });
  }

  /** Opens a document on the server that has become an article, and closes one there that has ceased to be one. */
  sync(document: TextDocument): void {
    const isServed = this.options.isServed(document);
    if (isServed && this.starting === undefined) void this.start();
    else if (isServed !== this.gate.isOpen(document)) this.notify(document, isServed);
  }

  closed(document: TextDocument): void {
    this.outlines.forget(document);
  }

  async restart(): Promise<void> {
    await this.stop();
    await this.start();
  }

  showLog(): void {
    this.logChannel().show();
  }

  async dispose(): Promise<void> {
    await this.stop();
    this.outlines.dispose();
    this.log?.dispose();
  }

  /** Opens, once it runs, all that is an article by then. */
  private start(): Promise<void> {
    this.starting = this.options.pending.track(this.createAndStart());
    return this.starting;
  }

  /** Never rejects: the client tells the user what goes wrong, and it stands in the log. */
  private async createAndStart(): Promise<void> {
    try {
      const client = await this.options.createClient({
        middleware: { ...this.gate.middleware, provideCompletionItem: completionInPeopleFile },
        log: this.logChannel(),
        rulePages: this.options.rulePages,
        onDidGiveUp: () => void this.offerRestart(),
      });
      this.client = client;
      client.onRequest(READ_FILE_REQUEST, readWorkspaceFile);
      client.onNotification(ANSWERS_CHANGED, () => this.refreshOutlines());
      client.onDidChangeState(() => {
        if (!client.isRunning()) this.gate.reset();
      });
      void commands.executeCommand('setContext', 'newsAnnotator.serverStarted', true);
      await client.start();
    } catch (error) {
      this.logChannel().error(`The language server did not start: ${String(error)}`);
    }
  }

  private async stop(): Promise<void> {
    await Promise.race([this.starting, new Promise((resolve) => setTimeout(resolve, patience))]);
    const { client } = this;
    this.client = undefined;
    this.starting = undefined;
    try {
      await client?.dispose();
    } catch (error) {
      this.logChannel().warn(`The language server did not stop in good order: ${String(error)}`);
    }
  }

  private notify(document: TextDocument, isServed: boolean): void {
    const feature = isServed
      ? this.client?.getFeature('textDocument/didOpen')
      : this.client?.getFeature('textDocument/didClose');
    const sent = feature?.getProvider(document)?.send(document);
    if (sent) void this.options.pending.track(sent).catch((error: unknown) => this.logChannel().error(String(error)));
  }

  /** The client would not ask again for the diagnostics of a version that it has asked for while it was no article. */
  private forgetDiagnostics(document: TextDocument): void {
    this.client?.getFeature('textDocument/diagnostic').getProvider(document)?.forget(document);
  }

  /** Makes VS Code ask again for what it has asked before and keeps. Diagnostics it asks for by itself. */
  private askAgain(document: TextDocument): void {
    this.outlines.refresh(document);
    this.client?.getFeature('textDocument/inlayHint').getProvider(document)?.onDidChangeInlayHints.fire();
  }

  private refreshOutlines(): void {
    for (const document of workspace.textDocuments) {
      if (this.gate.isOpen(document) && canBeArticle(document)) this.outlines.refresh(document);
    }
  }

  private async offerRestart(): Promise<void> {
    const restart = 'Restart';
    const showLog = 'Show the Log';
    const chosen = await window.showErrorMessage(
      'The language server of News Annotator does not run, so articles are not annotated now.',
      restart,
      showLog,
    );
    if (chosen === restart) await this.restart();
    if (chosen === showLog) this.showLog();
  }

  private logChannel(): LogOutputChannel {
    return (this.log ??= window.createOutputChannel('News Annotator', { log: true }));
  }
}
