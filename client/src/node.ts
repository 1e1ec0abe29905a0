import type { ExtensionContext } from 'vscode';
import { start, type NewsAnnotatorApi } from './extension';

/** Entry on the desktop and on remote machines: the server is a Node process. */
export function activate(context: ExtensionContext): NewsAnnotatorApi {
  return start(context, async (parts) => (await import('./nodeClient')).createClient(context, parts));
}
