import { commands, Uri, workspace, type ExtensionContext, type TextDocument } from 'vscode';
import { looksLikeArticle } from '../../server/src/article/detect';
import { ArticleSwitch } from './articleSwitch';
import { Detection } from './detection';
import { HandSwitches } from './handSwitches';
import { LanguageServer, type ClientFactory } from './languageServer';
import { NewsFiles } from './newsFiles';
import { isPeopleFile } from './peopleFile';
import { PendingWork } from './pendingWork';
import { detectSetting } from './settings';

/** What the extension exports, for tests and for other extensions. */
export interface NewsAnnotatorApi {
  /** Whether a document is open and annotated as an article. */
  isArticle(uri: Uri): boolean;
  /** Resolves when every open document is decided upon and the server, where one is needed, has them open. */
  whenIdle(): Promise<void>;
}

/** How long typing rests before a document that was begun empty is looked at, in milliseconds. */
const pause = 600;

/** Puts the client together. Nothing is loaded or started until there is an article or a people file. */
export function start(context: ExtensionContext, createClient: ClientFactory): NewsAnnotatorApi {
  const pending = new PendingWork();
  const handSwitches = new HandSwitches(context.workspaceState);
  const newsFiles = new NewsFiles();
  const server = new LanguageServer({
    createClient,
    rulePages: Uri.joinPath(context.extensionUri, 'docs/rules').toString(),
    isServed: (document) => detection.isArticle(document.uri.toString()) || isPeopleFile(document),
    pending,
  });
  const detection = new Detection<TextDocument>({
    looksLikeArticle,
    detectSetting: (document) => detectSetting(workspace.getConfiguration('newsAnnotator', document)),
    handSwitches,
    pending,
    onDidDecide: (document) => {
      server.sync(document);
      articleSwitch.update();
    },
    pause,
  });
  const articleSwitch = new ArticleSwitch({
    decisionOn: (uri) => detection.decisionOn(uri),
    switchByHand: (document, isArticle) => detection.switchByHand(document, isArticle),
    decideAutomatically: (document) => detection.decideAutomatically(document),
  });

  /** Whether the document is about to change its language, so that it will be closed and opened again. */
  const changesLanguage = (document: TextDocument): boolean => {
    const language = newsFiles.languageFor(document);
    if (language !== undefined) void pending.track(newsFiles.switchLanguage(document, language));
    return language !== undefined;
  };
  const opened = (document: TextDocument): void => {
    if (isPeopleFile(document)) server.sync(document);
    else if (!changesLanguage(document)) detection.opened(document);
    articleSwitch.update();
  };

  context.subscriptions.push(
    server,
    detection,
    articleSwitch,
    commands.registerCommand('newsAnnotator.restartServer', () => server.restart()),
    commands.registerCommand('newsAnnotator.showLog', () => server.showLog()),
    workspace.onDidOpenTextDocument(opened),
    workspace.onDidChangeTextDocument(({ document }) => detection.changed(document)),
    workspace.onDidSaveTextDocument((document) => detection.saved(document)),
    workspace.onDidCloseTextDocument((document) => {
      detection.closed(document);
      server.closed(document);
      if (document.isClosed) void handSwitches.closed(document.uri.toString());
    }),
    workspace.onDidRenameFiles(({ files }) => {
      for (const { oldUri, newUri } of files) void handSwitches.renamed(oldUri.toString(), newUri.toString());
    }),
    workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration('newsAnnotator.files')) workspace.textDocuments.forEach(changesLanguage);
      if (change.affectsConfiguration('newsAnnotator.detect')) detection.settingChanged();
      articleSwitch.update();
    }),
  );
  workspace.textDocuments.forEach(opened);

  return {
    isArticle: (uri) => detection.isArticle(uri.toString()),
    whenIdle: () => pending.whenIdle(),
  };
}
