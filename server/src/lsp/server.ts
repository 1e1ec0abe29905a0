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
import { PeopleFiles } from './people-file';
import { PushedDiagnostics } from './pushed-diagnostics';
import { readThroughClient, type ReadFile } from './read-file';
import { SafeWork } from './safe-work';
import { isObject } from './settings';

/**
 * Starts the language server on a connection, whatever carries it. It serves until the connection ends.
 *
 * @param readLocal reads files of this machine; null in a browser
 */
export function startServer(connection: Connection, readLocal: ReadFile | null): void {
  const documents = new TextDocuments(TextDocument);
  const configuration = new Configuration(connection);
  const work = new SafeWork(connection);
  const readRemote = readThroughClient(connection);
  const people = new PeopleFiles({ connection, work, readLocal, readRemote, onDidChange: () => tellOfChange() });
  const articles = new Articles(
    documents,
    (uri) => configuration.of(uri),
    (uri, settings) => people.of(uri, settings),
  );
  const pushed = new PushedDiagnostics(connection, articles, work);
  let abilities: ClientAbilities = clientAbilities({});
  let rulePages: string | undefined;

  /** Diagnostics that were given before may hold no more. */
  const tellOfChange = (): void => {
    if (!abilities.pullsDiagnostics) for (const uri of documents.keys()) pushed.schedule(uri);
    else if (abilities.refreshesDiagnostics) {
      work.inBackground('Refreshing diagnostics', () => connection.languages.diagnostics.refresh());
    }
  };

  connection.onInitialize((params) => {
    const { capabilities } = params;
    const initializationOptions: unknown = params.initializationOptions;
    abilities = clientAbilities(capabilities);
    rulePages = readRulePages(initializationOptions);
    pushed.linkTo(rulePages);
    const readsFiles = isObject(initializationOptions) && initializationOptions.readsFiles === true;
    people.initialize(urisOf(params.workspaceFolders ?? []), { watchesFiles: abilities.watchesFiles, readsFiles });
    configuration.initialize(capabilities, initializationOptions);
    return initializeResult(abilities);
  });
  connection.onInitialized(() => {
    connection.console.info(`News Annotator ${version} is ready.`);
    work.inBackground('Asking for changes of settings', () => configuration.register());
    if (!abilities.hasFolders) return;
    connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
      people.changeFolders(urisOf(added), urisOf(removed));
      tellOfChange();
    });
  });
  connection.onShutdown(() => {
    work.refuseRequests();
    pushed.stop();
  });

  connection.onDidChangeConfiguration(({ settings }) => {
    configuration.change(settings);
    people.readAgain();
    tellOfChange();
  });
  connection.onDidChangeWatchedFiles(({ changes }) => people.filesChanged(urisOf(changes)));
  documents.onDidOpen(() => people.documentOpened());
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
    work.answer('textDocument/diagnostic', token, () => reportDiagnostics(articles, uri, previousResultId, rulePages)),
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
      workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
      documentSymbolProvider: { label: 'News Annotator' },
      ...(pullsDiagnostics && { diagnosticProvider }),
    },
  };
}

function urisOf(places: readonly { readonly uri: string }[]): string[] {
  return places.map(({ uri }) => uri);
}

/** Where a client that brings the rules' pages has them: a URI of a folder. Anything else is passed over. */
function readRulePages(initializationOptions: unknown): string | undefined {
  const pages = isObject(initializationOptions) ? initializationOptions.rulePages : undefined;
  return typeof pages === 'string' && /^[a-z][a-z\d+.-]*:\/\//iu.test(pages) ? pages.replace(/\/$/u, '') : undefined;
}

async function reportDiagnostics(
  articles: Articles,
  uri: string,
  previousResultId: string | undefined,
  rulePages: string | undefined,
): Promise<DocumentDiagnosticReport> {
  const analysed = await articles.get(uri);
  if (analysed === undefined) return { kind: DocumentDiagnosticReportKind.Full, items: [] };
  const { article, analysis } = analysed;
  if (analysis === previousResultId) {
    return { kind: DocumentDiagnosticReportKind.Unchanged, resultId: analysis };
  }
  return {
    kind: DocumentDiagnosticReportKind.Full,
    resultId: analysis,
    items: findDiagnostics(article, uri, rulePages),
  };
}
