import { Uri, type ExtensionContext } from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from 'vscode-languageclient/browser';
import { clientId, clientName, clientOptions, type ClientParts } from './clientOptions';

/** The browser's web worker. The project is compiled without the browser's own types. */
declare class Worker {
  constructor(url: string);
  terminate(): void;
}

/** The client of a server that is a web worker. */
export function createClient(context: ExtensionContext, parts: ClientParts): LanguageClient {
  const server = Uri.joinPath(context.extensionUri, 'dist/server/browser.js').toString(true);
  let worker: Worker | undefined;
  context.subscriptions.push({ dispose: () => worker?.terminate() });
  // VS Code wraps `Worker`, so that the library would not know one when it sees it: it is handed the transports.
  const connect = () => {
    worker?.terminate();
    worker = new Worker(server);
    return Promise.resolve({ reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) });
  };
  const client: LanguageClient = new LanguageClient(
    clientId,
    clientName,
    connect,
    clientOptions(parts, () => client),
  );
  return client;
}
