import { Uri, type ExtensionContext } from 'vscode';
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient,
  type MessageTransports,
  type ShutdownMode,
} from 'vscode-languageclient/browser';
import { clientId, clientName, clientOptions, type ClientParts } from './clientOptions';

/** The browser's web worker. The project is compiled without the browser's own types. */
declare class Worker {
  onerror: (() => void) | null;
  constructor(url: string);
  terminate(): void;
}

/** The client of a server that is a web worker. */
export function createClient(context: ExtensionContext, parts: ClientParts): LanguageClient {
  return new WorkerClient(Uri.joinPath(context.extensionUri, 'dist/server/browser.js').toString(true), parts);
}

class WorkerClient extends LanguageClient {
  private worker: Worker | undefined;

  constructor(
    private readonly server: string,
    private readonly parts: ClientParts,
  ) {
    // VS Code wraps `Worker`, so that the library would not know one when it sees it: it is handed the transports.
    super(
      clientId,
      clientName,
      () => Promise.resolve(this.connect()),
      clientOptions(parts, () => this),
    );
  }

  private connect(): MessageTransports {
    const worker = new Worker(this.server);
    this.worker = worker;
    worker.onerror = () => {
      if (!this.isRunning()) this.parts.onDidGiveUp();
    };
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
  }

  protected override async shutdown(mode: ShutdownMode, timeout?: number): Promise<void> {
    try {
      await super.shutdown(mode, timeout);
    } finally {
      this.worker?.terminate();
    }
  }
}
