import {
  DocumentDiagnosticReportKind,
  PositionEncodingKind,
  TextDocumentSyncKind,
  TextDocuments,
  type Connection,
  type DocumentDiagnosticReport,
  type InitializeResult,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { version } from '../../../package.json';
import { findDiagnostics } from '../features/diagnostics';
import { findDocumentSymbols, flattenSymbols } from '../features/document-symbols';
import { findHover } from '../features/hover';
import { Articles } from './articles';
import { clientAbilities, type ClientAbilities } from './client-abilities';
import { Configuration } from './configuration';
import { PushedDiagnostics } from './pushed-diagnostics';
import { SafeWork } from './safe-work';

/** Starts the language server on a connection, whatever carries it. It serves until the connection ends. */
export function startServer(connection: Connection): void {
  const documents = new TextDocuments(TextDocument);
  const configuration = new Configuration(connection);
  const articles = new Articles(documents, (uri) => configuration.of(uri));
  const work = new SafeWork(connection);
  const pushed = new PushedDiagnostics(connection, articles, work);
  let abilities: ClientAbilities = clientAbilities({});

  connection.onInitialize(({ capabilities, initializationOptions }) => {
    abilities = clientAbilities(capabilities);
    configuration.initialize(capabilities, initializationOptions);
    return initializeResult(abilities);
  });
  connection.onInitialized(() => {
    connection.console.info(`News Annotator ${version} is ready.`);
    work.inBackground('Asking for changes of settings', () => configuration.register());
  });
  connection.onShutdown(() => {
    work.refuseRequests();
    pushed.stop();
  });

  connection.onDidChangeConfiguration(({ settings }) => {
    configuration.change(settings);
    if (!abilities.pullsDiagnostics) for (const uri of documents.keys()) pushed.schedule(uri);
    else if (abilities.refreshesDiagnostics) {
      work.inBackground('Refreshing diagnostics', () => connection.languages.diagnostics.refresh());
    }
  });
  documents.onDidChangeContent(({ document }) => {
    if (!abilities.pullsDiagnostics) pushed.schedule(document.uri);
  });
  documents.onDidClose(({ document: { uri } }) => {
    articles.forget(uri);
    configuration.forget(uri);
    work.inBackground('Taking back diagnostics', () => pushed.clear(uri));
  });

  connection.onHover(({ textDocument: { uri }, position }, token) =>
    work.answer('textDocument/hover', token, async () => {
      const analysed = await articles.get(uri);
      return analysed ? findHover(analysed.article, uri, position, abilities.hoverKind) : null;
    }),
  );
  connection.onDocumentSymbol(({ textDocument: { uri } }, token) =>
    work.answer('textDocument/documentSymbol', token, async () => {
      const analysed = await articles.get(uri);
      if (analysed === undefined) return [];
      const symbols = findDocumentSymbols(analysed.article);
      return abilities.nestsSymbols ? symbols : flattenSymbols(symbols, uri);
    }),
  );
  connection.languages.diagnostics.on(({ textDocument: { uri }, previousResultId }, token) =>
    work.answer('textDocument/diagnostic', token, () => reportDiagnostics(articles, uri, previousResultId)),
  );

  documents.listen(connection);
  connection.listen();
}

function initializeResult({ pullsDiagnostics }: ClientAbilities): InitializeResult {
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
      documentSymbolProvider: { label: 'News Annotator' },
      ...(pullsDiagnostics && { diagnosticProvider }),
    },
  };
}

async function reportDiagnostics(
  articles: Articles,
  uri: string,
  previousResultId: string | undefined,
): Promise<DocumentDiagnosticReport> {
  const analysed = await articles.get(uri);
  if (analysed === undefined) return { kind: DocumentDiagnosticReportKind.Full, items: [] };
  const { article, analysis } = analysed;
  if (analysis === previousResultId) {
    return { kind: DocumentDiagnosticReportKind.Unchanged, resultId: analysis };
  }
  return { kind: DocumentDiagnosticReportKind.Full, resultId: analysis, items: findDiagnostics(article, uri) };
}
