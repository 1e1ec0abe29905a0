import { MarkupKind, type ClientCapabilities } from 'vscode-languageserver';

/** What the client can do, as far as the server acts on it. */
export interface ClientAbilities {
  /** It asks for diagnostics; another one is sent them. */
  readonly pullsDiagnostics: boolean;
  /** It asks for all diagnostics again when it is told to. */
  readonly refreshesDiagnostics: boolean;
  /** It shows the outline as a tree; another one gets a list. */
  readonly nestsSymbols: boolean;
  /** It says which workspace folders there are. */
  readonly hasFolders: boolean;
  /** It can be asked to say when files change. */
  readonly watchesFiles: boolean;
  /** The form of hovers that it likes best. */
  readonly hoverKind: MarkupKind;
}

export function clientAbilities({ textDocument, workspace }: ClientCapabilities): ClientAbilities {
  return {
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    hasFolders: workspace?.workspaceFolders === true,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    nestsSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    hoverKind: textDocument?.hover?.contentFormat?.[0] ?? MarkupKind.PlainText,
  };
}
