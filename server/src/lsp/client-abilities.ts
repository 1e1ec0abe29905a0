import { MarkupKind, type ClientCapabilities } from 'vscode-languageserver';

/** What the client can do, as far as the server acts on it. */
export interface ClientAbilities {
  /** It asks for diagnostics; another one is sent them. */
  readonly pullsDiagnostics: boolean;
  /** It asks for all diagnostics again when it is told to. */
  readonly refreshesDiagnostics: boolean;
  /** It asks for all inlay hints again when it is told to. */
  readonly refreshesInlayHints: boolean;
  /** It asks for the tooltip of an inlay hint when it shows one; another one gets them all at once. */
  readonly resolvesTooltips: boolean;
  /** It can be told for which documents there is completion; another one asks for all. */
  readonly registersCompletion: boolean;
  /** It can be asked to open further documents. */
  readonly registersDocuments: boolean;
  /** It puts the cursor into what was completed. */
  readonly hasSnippets: boolean;
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
    refreshesInlayHints: workspace?.inlayHint?.refreshSupport === true,
    resolvesTooltips: textDocument?.inlayHint?.resolveSupport?.properties.includes('tooltip') === true,
    registersCompletion: textDocument?.completion?.dynamicRegistration === true,
    registersDocuments: textDocument?.synchronization?.dynamicRegistration === true,
    hasSnippets: textDocument?.completion?.completionItem?.snippetSupport === true,
    hasFolders: workspace?.workspaceFolders === true,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    nestsSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    hoverKind: textDocument?.hover?.contentFormat?.[0] ?? MarkupKind.PlainText,
  };
}
