import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import {
  AbstractMessageReader,
  AbstractMessageWriter,
  createProtocolConnection,
  DidOpenTextDocumentNotification,
  Disposable,
  DocumentDiagnosticRequest,
  DocumentSymbolRequest,
  HoverRequest,
  InitializedNotification,
  InitializeRequest,
  type DataCallback,
  type Message,
  type MessageReader,
  type MessageWriter,
  type ProtocolConnection,
} from 'vscode-languageserver-protocol';
import { built, modern } from './editor';
import { at, harbourPact } from './stories';

const uri = 'vscode-vfs://desk/story.news';

/** The server's bundle, run where there is only what JavaScript itself and web workers have. */
class FakeWorker {
  private readonly self = {
    onmessage: undefined as ((event: { data: unknown }) => void) | undefined,
    addEventListener: (): void => undefined,
    postMessage: (message: Message): void => this.answer(structuredClone(message)),
  };
  onAnswer: DataCallback | undefined;

  constructor() {
    const workerGlobals = { self: this.self, console, setTimeout, clearTimeout, TextEncoder, TextDecoder, URL };
    runInContext(readFileSync(built('server/browser.js'), 'utf8'), createContext(workerGlobals));
  }

  send(message: Message): void {
    setTimeout(() => this.self.onmessage?.({ data: structuredClone(message) }), 0);
  }

  private answer(message: Message): void {
    setTimeout(() => this.onAnswer?.(message), 0);
  }
}

class WorkerReader extends AbstractMessageReader implements MessageReader {
  constructor(private readonly worker: FakeWorker) {
    super();
  }

  listen(callback: DataCallback): Disposable {
    this.worker.onAnswer = callback;
    return Disposable.create(() => (this.worker.onAnswer = undefined));
  }
}

class WorkerWriter extends AbstractMessageWriter implements MessageWriter {
  constructor(private readonly worker: FakeWorker) {
    super();
  }

  write(message: Message): Promise<void> {
    this.worker.send(message);
    return Promise.resolve();
  }

  end(): void {
    this.dispose();
  }
}

describe('server in a web worker', () => {
  let connection: ProtocolConnection;
  before(() => {
    const worker = new FakeWorker();
    connection = createProtocolConnection(new WorkerReader(worker), new WorkerWriter(worker));
    connection.listen();
  });
  after(() => connection.dispose());

  it('answers without anything of Node’s', async () => {
    const params = { processId: null, rootUri: null, capabilities: modern };
    const { serverInfo } = await connection.sendRequest(InitializeRequest.type, params);
    assert.equal(serverInfo?.name, 'News Annotator');
    await connection.sendNotification(InitializedNotification.type, {});
    const textDocument = { uri, languageId: 'news', version: 1, text: harbourPact };
    await connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument });
    const position = at(harbourPact, 'Prime Minister Lucas |Adeyemi');
    const hover = await connection.sendRequest(HoverRequest.type, { textDocument: { uri }, position });
    assert.match(JSON.stringify(hover), /### Lucas Adeyemi/u);
    const symbols = await connection.sendRequest(DocumentSymbolRequest.type, { textDocument: { uri } });
    assert.equal(symbols?.[0]?.name, 'Adeyemi says Finland would clear abandoned freighters…');
    const report = await connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri } });
    assert.ok(report.kind === 'full' && report.items.length > 0);
  });
});
