import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { clientId, clientName, clientOptions, type ClientParts } from './clientOptions';

/** The client of a server that is a Node process. */
export function createClient(context: ExtensionContext, parts: ClientParts): LanguageClient {
  const run = { module: context.asAbsolutePath('dist/server/node.js'), transport: TransportKind.ipc };
  const debug = { ...run, options: { execArgv: ['--nolazy', '--inspect=6009'] } };
  const client: LanguageClient = new LanguageClient(
    clientId,
    clientName,
    { run, debug },
    clientOptions(parts, () => client),
  );
  return client;
}
