import { commands, window, type LogOutputChannel, type TextDocument } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { ClientParts } from './clientOptions';
import { DocumentGate } from './documentGate';
import { refreshOutline } from './outline';
import type { PendingWork } from './pendingWork';
import { readFileRequest, readWorkspaceFile } from './workspaceFiles';

/** Loads the client library and makes a client of a server that is a process or a web worker. */
export type ClientFactory = (parts: ClientParts) => Promise<BaseLanguageClient>;

interface LanguageServerOptions {
  readonly createClient: ClientFactory;
  /** The folder of the rules' pages inside the extension, as a URI. */
  readonly rulePages: string;
  isArticle(uri: string): boolean;
  readonly pending: PendingWork;
}

/** How long a server may take to start before it is stopped all the same, in milliseconds. */
const patience = 5000;

/** The language server, as the client sees it. It is loaded and started when the first article is seen. */
export class LanguageServer {
  private starting: Promise<void> | undefined;
  private client: BaseLanguageClient | undefined;
  private log: LogOutputChannel | undefined;
  private readonly gate: DocumentGate;

  constructor(private readonly options: LanguageServerOptions) {
    this.gate = new DocumentGate({
      isArticle: (uri) => options.isArticle(uri),
      willOpen: (document) => this.forgetDiagnostics(document),
      didChangeAnswers: refreshOutline,
    });
  }

  /** Opens a document on the server that has become an article, and closes one there that has ceased to be one. */
  sync(document: TextDocument): void {
    const isArticle = this.options.isArticle(document.uri.toString());
    if (isArticle && this.starting === undefined) void this.start();
    else if (isArticle !== this.gate.isOpen(document)) this.notify(document, isArticle);
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
        middleware: this.gate.middleware,
        log: this.logChannel(),
        rulePages: this.options.rulePages,
        onDidGiveUp: () => void this.offerRestart(),
      });
      this.client = client;
      client.onRequest(readFileRequest, readWorkspaceFile);
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

  private notify(document: TextDocument, isArticle: boolean): void {
    const feature = isArticle
      ? this.client?.getFeature('textDocument/didOpen')
      : this.client?.getFeature('textDocument/didClose');
    const sent = feature?.getProvider(document)?.send(document);
    if (sent) void this.options.pending.track(sent).catch((error: unknown) => this.logChannel().error(String(error)));
  }

  /** The client would not ask again for the diagnostics of a version that it has asked for while it was no article. */
  private forgetDiagnostics(document: TextDocument): void {
    this.client?.getFeature('textDocument/diagnostic').getProvider(document)?.forget(document);
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
