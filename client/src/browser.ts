import type { ExtensionContext } from 'vscode';
import { start, type NewsAnnotatorApi } from './extension';

/** Entry in VS Code for the web: the server is a web worker. */
export function activate(context: ExtensionContext): NewsAnnotatorApi {
  return start(context, async (parts) => (await import('./browserClient')).createClient(context, parts));
}
