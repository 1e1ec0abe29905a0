import {
  DocumentDiagnosticReportKind,
  FileChangeType,
  TextDocuments,
  type Connection,
  type DocumentDiagnosticReport,
  type InitializeParams,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { version } from '../../../package.json';
import { findDefinition } from '../features/definition';
import { findDiagnostics } from '../features/diagnostics';
import { findDocumentSymbols, flattenSymbols } from '../features/document-symbols';
import { findHover } from '../features/hover';
import { Articles } from './articles';
import { initializeResult } from './capabilities';
import { clientAbilities, type ClientAbilities } from './client-abilities';
import { Configuration } from './configuration';
import { hintsIn, resolveHint } from './inlay-hints';
import { PeopleCompletion } from './people-completion';
import { PeopleFiles } from './people-file';
import { PushedDiagnostics } from './pushed-diagnostics';
import { readThroughClient, type ReadFile } from './read-file';
import { askAgain } from './refreshes';
import { SafeWork } from './safe-work';
import { Debouncer } from './schedule';
import { isObject } from './settings';
import { isSameUri } from './workspace-uris';

/** Milliseconds without a change before a people file is read again while it is being typed. */
const PEOPLE_FILE_PAUSE = 300;

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
  const people = new PeopleFiles({
    connection,
    work,
    readLocal,
    readRemote,
    openText: (uri) =>
      documents
        .all()
        .find((document) => isSameUri(document.uri, uri))
        ?.getText(),
    onDidChange: () => tellOfChange(),
  });
  const articles = new Articles(
    documents,
    (uri) => configuration.of(uri),
    (uri, settings) => people.of(uri, settings),
  );
  const pushed = new PushedDiagnostics(connection, articles, work);
  const isPeopleFile = async (uri: string): Promise<boolean> => people.isOne(uri, await configuration.of(uri));
  const completion = new PeopleCompletion({ connection, documents, articles, isPeopleFile });
  const peopleFileTyped = new Debouncer(PEOPLE_FILE_PAUSE);
  let abilities: ClientAbilities = clientAbilities({});
  let rulePages: string | undefined;
  let hearsOfChanges = false;

  /** What was answered before may hold no more. */
  const tellOfChange = (): void => {
    if (!abilities.pullsDiagnostics) for (const uri of documents.keys()) pushed.schedule(uri);
    askAgain(connection, work, abilities, hearsOfChanges);
  };
  /** Reads the people file that was opened by itself, so that it has its diagnostics. */
  const readPeopleFile = (uri: string): void => {
    work.inBackground('Reading a people file', async () => {
      if (await isPeopleFile(uri)) await people.of(uri, await configuration.of(uri));
    });
  };
  const settingsOrFoldersChanged = (): void => {
    for (const uri of documents.keys()) readPeopleFile(uri);
    work.inBackground('Offering completion in people files', async () => {
      await completion.register(await people.paths((folder) => configuration.of(folder)), abilities);
    });
  };

  connection.onInitialize((params) => {
    const { capabilities } = params;
    const initializationOptions: unknown = params.initializationOptions;
    abilities = clientAbilities(capabilities);
    rulePages = readRulePages(initializationOptions);
    pushed.linkTo(rulePages);
    const readsFiles = isObject(initializationOptions) && initializationOptions.readsFiles === true;
    hearsOfChanges = isObject(initializationOptions) && initializationOptions.hearsOfChanges === true;
    people.initialize(foldersOf(params), { watchesFiles: abilities.watchesFiles, readsFiles });
    configuration.initialize(capabilities, initializationOptions);
    return initializeResult(abilities);
  });
  connection.onInitialized(() => {
    connection.console.info(`News Annotator ${version} is ready.`);
    work.inBackground('Asking for changes of settings', () => configuration.register());
    settingsOrFoldersChanged();
    if (!abilities.hasFolders) return;
    connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
      people.changeFolders(urisOf(added), urisOf(removed));
      settingsOrFoldersChanged();
      tellOfChange();
    });
  });
  connection.onShutdown(() => {
    work.refuseRequests();
    pushed.stop();
    peopleFileTyped.cancelAll();
  });

  connection.onDidChangeConfiguration(({ settings }) => {
    configuration.change(settings);
    people.readAgain();
    settingsOrFoldersChanged();
    tellOfChange();
  });
  connection.onDidChangeWatchedFiles(({ changes }) => {
    const deleted = changes.filter(({ type }) => type === FileChangeType.Deleted);
    people.filesChanged(urisOf(changes), urisOf(deleted));
  });
  documents.onDidOpen(({ document: { uri, languageId } }) => {
    people.documentOpened();
    if (languageId === 'yaml') readPeopleFile(uri);
  });
  documents.onDidChangeContent(({ document: { uri, languageId } }) => {
    if (!abilities.pullsDiagnostics) pushed.schedule(uri);
    if (languageId === 'yaml') peopleFileTyped.schedule(uri, () => people.filesChanged([uri]));
  });
  documents.onDidClose(({ document: { uri, languageId } }) => {
    articles.forget(uri);
    configuration.forget(uri);
    peopleFileTyped.cancel(uri);
    if (languageId === 'yaml') people.filesChanged([uri]);
    work.inBackground('Taking back diagnostics', () => pushed.clear(uri));
  });

  connection.onHover(({ textDocument: { uri }, position }, token) =>
    work.answer('textDocument/hover', token, async () => {
      const analysed = await articles.get(uri);
      return analysed ? findHover(analysed.article, uri, position, abilities.hoverKind) : null;
    }),
  );
  connection.onDefinition(({ textDocument: { uri }, position }, token) =>
    work.answer('textDocument/definition', token, async () => {
      const analysed = await articles.get(uri);
      return analysed ? findDefinition(analysed.article, uri, position) : null;
    }),
  );
  connection.onDocumentSymbol(({ textDocument: { uri } }, token) =>
    work.answer('textDocument/documentSymbol', token, async () => {
      const analysed = await articles.get(uri);
      if (analysed === undefined) return [];
      const symbols = findDocumentSymbols(analysed.article, await configuration.of(uri));
      return abilities.nestsSymbols ? symbols : flattenSymbols(symbols, uri);
    }),
  );
  connection.languages.inlayHint.on(({ textDocument: { uri }, range }, token) =>
    work.answer('textDocument/inlayHint', token, async () => {
      const analysed = await articles.get(uri);
      const options = { resolvesTooltips: abilities.resolvesTooltips, tooltipKind: abilities.hoverKind };
      return analysed ? hintsIn(analysed, uri, range, await configuration.of(uri), options) : [];
    }),
  );
  connection.languages.inlayHint.resolve((hint, token) =>
    work.answer('inlayHint/resolve', token, () => resolveHint(hint, articles, abilities.hoverKind)),
  );
  connection.onCompletion(({ textDocument: { uri }, position }, token) =>
    work.answer('textDocument/completion', token, () => completion.complete(uri, position, abilities)),
  );
  connection.languages.diagnostics.on(({ textDocument: { uri }, previousResultId }, token) =>
    work.answer('textDocument/diagnostic', token, () => reportDiagnostics(articles, uri, previousResultId, rulePages)),
  );

  documents.listen(connection);
  connection.listen();
}

/** The workspace folders; of a client that knows only one, its root. */
function foldersOf(params: InitializeParams): string[] {
  if (params.workspaceFolders) return urisOf(params.workspaceFolders);
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- older clients give nothing else
  return params.rootUri ? [params.rootUri] : [];
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
