import { PositionEncodingKind, TextDocumentSyncKind, type InitializeResult } from 'vscode-languageserver';
import { version } from '../../../package.json';
import type { ClientAbilities } from './client-abilities';
import { completionOptions } from './people-completion';

/** What the server offers to a client, as it answers `initialize`. */
export function initializeResult({ pullsDiagnostics, registersCompletion }: ClientAbilities): InitializeResult {
  const diagnosticProvider = {
    identifier: 'news-annotator',
    interFileDependencies: false,
    workspaceDiagnostics: false,
  };
  return {
    serverInfo: { name: 'News Annotator', version },
    capabilities: {
      positionEncoding: PositionEncodingKind.UTF16,
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
      hoverProvider: true,
      definitionProvider: true,
      workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
      documentSymbolProvider: { label: 'News Annotator' },
      inlayHintProvider: { resolveProvider: true },
      ...(!registersCompletion && { completionProvider: completionOptions }),
      ...(pullsDiagnostics && { diagnosticProvider }),
    },
  };
}
