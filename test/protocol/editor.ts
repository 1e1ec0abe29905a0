import assert from 'node:assert/strict';
import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import {
  CompletionRequest,
  ConfigurationRequest,
  createProtocolConnection,
  DiagnosticRefreshRequest,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DocumentDiagnosticRequest,
  DocumentSymbolRequest,
  ExitNotification,
  HoverRequest,
  InitializedNotification,
  InitializeRequest,
  InlayHintRefreshRequest,
  InlayHintRequest,
  InlayHintResolveRequest,
  LogMessageNotification,
  PublishDiagnosticsNotification,
  RegistrationRequest,
  ShowMessageNotification,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
  type ClientCapabilities,
  type CompletionItem,
  type DocumentDiagnosticReport,
  type DocumentSymbol,
  type Hover,
  type InitializeParams,
  type InitializeResult,
  type InlayHint,
  type Position,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  type Range,
  type Registration,
  type SymbolInformation,
  type TextDocumentContentChangeEvent,
  type WorkspaceFolder,
} from 'vscode-languageserver-protocol/node';

const dist = join(__dirname, '../../dist');

/** A file that `npm run build` makes; a missing one is a failure. */
export function built(name: string): string {
  const path = join(dist, name);
  assert.ok(existsSync(path), `dist/${name} is missing: run “npm run build” first`);
  return path;
}

/** The two ways in which an editor starts the server as a process. */
export const servers: readonly (readonly string[])[] = [
  ['cli.js', 'lsp', '--stdio'],
  ['server/node.js', '--stdio'],
];

/** What today's editors can do, as far as the server cares. */
export const modern: ClientCapabilities = {
  textDocument: {
    diagnostic: { relatedDocumentSupport: false },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    hover: { contentFormat: ['markdown', 'plaintext'] },
    inlayHint: { resolveSupport: { properties: ['tooltip', 'label.location'] } },
  },
  workspace: { diagnostics: { refreshSupport: true }, inlayHint: { refreshSupport: true } },
};

/** An editor that talks to the built server over its standard input and output. */
export class Editor {
  readonly connection: ProtocolConnection;
  readonly process: ChildProcessWithoutNullStreams;
  readonly shown: string[] = [];
  readonly log: string[] = [];
  readonly registered: string[] = [];
  readonly registrations: Registration[] = [];
  readonly published: PublishDiagnosticsParams[] = [];
  refreshes = 0;
  hintRefreshes = 0;
  /** How often the editor was told that earlier answers may hold no more. */
  answersChanged = 0;
  /** What the editor answers when it is asked for the section `newsAnnotator`. */
  settings: unknown = null;
  private readonly versions = new Map<string, number>();
  private readonly ended: Promise<unknown[]>;

  constructor(server: readonly string[] = servers[0]!) {
    const [script, ...args] = server;
    this.process = spawn(process.execPath, [built(script!), ...args]);
    this.ended = once(this.process, 'exit');
    this.process.stderr.on('data', (data) => this.log.push(String(data)));
    const { stdout, stdin } = this.process;
    this.connection = createProtocolConnection(new StreamMessageReader(stdout), new StreamMessageWriter(stdin));
    this.connection.onNotification(ShowMessageNotification.type, ({ message }) => void this.shown.push(message));
    this.connection.onNotification(LogMessageNotification.type, ({ message }) => void this.log.push(message));
    this.connection.onNotification(PublishDiagnosticsNotification.type, (params) => void this.published.push(params));
    this.connection.onRequest(ConfigurationRequest.type, ({ items }) => items.map(() => this.settings));
    this.connection.onRequest(RegistrationRequest.type, ({ registrations }) => {
      this.registered.push(...registrations.map(({ method }) => method));
      this.registrations.push(...registrations);
    });
    this.connection.onRequest(InlayHintRefreshRequest.type, () => {
      this.hintRefreshes++;
    });
    this.connection.onNotification('newsAnnotator/answersChanged', () => {
      this.answersChanged++;
    });
    this.connection.onRequest(DiagnosticRefreshRequest.type, () => {
      this.refreshes++;
    });
    this.connection.listen();
  }

  async initialize(
    capabilities: ClientCapabilities = modern,
    initializationOptions?: unknown,
    processId: number | null = process.pid,
    workspaceFolders: WorkspaceFolder[] | null = null,
  ): Promise<InitializeResult> {
    return this.initializeAt(null, { processId, capabilities, initializationOptions, workspaceFolders });
  }

  /** @param rootUri all that an older editor says of its workspace; newer ones say null, or what their first folder is */
  async initializeAt(rootUri: string | null, more: Omit<InitializeParams, 'rootUri'>): Promise<InitializeResult> {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- that is what is tested
    const result = await this.connection.sendRequest(InitializeRequest.type, { ...more, rootUri });
    await this.connection.sendNotification(InitializedNotification.type, {});
    return result;
  }

  async open(uri: string, text: string, languageId = 'news'): Promise<void> {
    this.versions.set(uri, 1);
    const textDocument = { uri, languageId, version: 1, text };
    await this.connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument });
  }

  async change(uri: string, ...contentChanges: TextDocumentContentChangeEvent[]): Promise<void> {
    const version = (this.versions.get(uri) ?? 0) + 1;
    this.versions.set(uri, version);
    const params = { textDocument: { uri, version }, contentChanges };
    await this.connection.sendNotification(DidChangeTextDocumentNotification.type, params);
  }

  async close(uri: string): Promise<void> {
    await this.connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } });
  }

  /** The outline; an editor that knows no tree gets a list. */
  async symbols(uri: string): Promise<readonly (DocumentSymbol | SymbolInformation)[]> {
    return (await this.connection.sendRequest(DocumentSymbolRequest.type, { textDocument: { uri } })) ?? [];
  }

  hover(uri: string, position: Position): Promise<Hover | null> {
    return this.connection.sendRequest(HoverRequest.type, { textDocument: { uri }, position });
  }

  /** The inlay hints of a range; of the whole document where none is given. */
  async inlayHints(uri: string, range?: Range): Promise<InlayHint[]> {
    const whole = { start: { line: 0, character: 0 }, end: { line: 9999, character: 0 } };
    const params = { textDocument: { uri }, range: range ?? whole };
    return (await this.connection.sendRequest(InlayHintRequest.type, params)) ?? [];
  }

  resolveHint(hint: InlayHint): Promise<InlayHint> {
    return this.connection.sendRequest(InlayHintResolveRequest.type, hint);
  }

  async completions(uri: string, position: Position): Promise<CompletionItem[]> {
    const offered = await this.connection.sendRequest(CompletionRequest.type, { textDocument: { uri }, position });
    return Array.isArray(offered) ? offered : (offered?.items ?? []);
  }

  diagnostics(uri: string, previousResultId?: string): Promise<DocumentDiagnosticReport> {
    const params = { textDocument: { uri }, ...(previousResultId !== undefined && { previousResultId }) };
    return this.connection.sendRequest(DocumentDiagnosticRequest.type, params);
  }

  /** The rules of the findings that the editor gets when it asks. */
  async rules(uri: string): Promise<unknown[]> {
    const report = await this.diagnostics(uri);
    assert.equal(report.kind, 'full');
    return report.items.map(({ code }) => code);
  }

  async shutDown(): Promise<void> {
    await this.connection.sendRequest(ShutdownRequest.type);
  }

  /** Tells the server to exit. @returns its exit status */
  async exit(): Promise<unknown> {
    await this.connection.sendNotification(ExitNotification.type);
    return this.exitStatus();
  }

  async exitStatus(): Promise<unknown> {
    const [status] = await this.ended;
    return status;
  }

  /** Ends the server, whatever state it is in. */
  async stop(): Promise<void> {
    this.connection.dispose();
    this.process.kill('SIGKILL');
    await this.ended;
  }
}

/** Waits until a condition holds; fails after five seconds. */
export async function until(what: string, holds: () => boolean): Promise<void> {
  for (let waited = 0; !holds(); waited += 10) {
    assert.ok(waited < 5000, `waited in vain until ${what}`);
    await pause(10);
  }
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
