import type { LogOutputChannel } from 'vscode';
import {
  CloseAction,
  ErrorAction,
  RevealOutputChannelOn,
  type BaseLanguageClient,
  type ErrorHandler,
  type LanguageClientOptions,
  type Middleware,
} from 'vscode-languageclient';
import { articleLanguages } from './articleDocument';

/** What the two forms of the client have in common. */
export interface ClientParts {
  readonly middleware: Middleware;
  readonly log: LogOutputChannel;
  /** The folder of the rules' pages inside the extension, as a URI. */
  readonly rulePages: string;
  /** Called when the server cannot be started, or has crashed so often that it is not started again. */
  onDidGiveUp(): void;
}

/** The name of the client, and the section of its settings. */
export const clientId = 'newsAnnotator';
export const clientName = 'News Annotator';

/**
 * The options of the client.
 *
 * @param client gives the client that is made with them.
 */
export function clientOptions(parts: ClientParts, client: () => BaseLanguageClient): LanguageClientOptions {
  return {
    documentSelector: articleLanguages.map((language) => ({ language })),
    initializationOptions: { detect: 'always', readsFiles: true, hearsOfChanges: true, rulePages: parts.rulePages },
    outputChannel: parts.log,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    middleware: parts.middleware,
    errorHandler: errorHandler(parts, client),
  };
}

/** Restarts a server that has crashed as often as the library does by itself, but says it in clear words. */
function errorHandler(parts: ClientParts, client: () => BaseLanguageClient): ErrorHandler {
  let standard: ErrorHandler | undefined;
  return {
    // The library would shut the server down for good at messages that it cannot take. Where that is because it has
    // crashed, the connection closes next, and it is started again.
    error: ({ message }) => ({
      action: ErrorAction.Continue,
      message: `A message was lost: ${message}`,
      handled: true,
    }),
    closed: async () => {
      standard ??= client().createDefaultErrorHandler();
      const { action } = await standard.closed();
      if (action === CloseAction.Restart) {
        return { action, message: 'The language server stopped unexpectedly. It is started again.' };
      }
      parts.onDidGiveUp();
      return { action, message: 'The language server stopped again and again. It stays off.', handled: true };
    },
  };
}
