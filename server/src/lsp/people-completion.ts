import {
  CompletionRequest,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  TextDocumentSyncKind,
  type CompletionItem,
  type CompletionOptions,
  type Connection,
  type Position,
  type TextDocuments,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { completePeopleFile } from '../features/people-file-completion';
import type { Articles } from './articles';
import type { ClientAbilities } from './client-abilities';
import { globOf } from './people-file';

/** Behind `order: ` the two orders are offered at once. */
export const completionOptions: CompletionOptions = { triggerCharacters: [' '] };

interface PeopleCompletionOptions {
  readonly connection: Connection;
  readonly documents: TextDocuments<TextDocument>;
  readonly articles: Articles;
  /** Whether a document is the people file of its folder. */
  isPeopleFile(uri: string): Promise<boolean>;
}

/** Completion in people files. The client is asked to open them here and to ask for completion in nothing else. */
export class PeopleCompletion {
  private readonly registered = new Set<string>();

  constructor(private readonly options: PeopleCompletionOptions) {}

  /** Asks for the documents of further people files. @param paths inside a workspace folder, segments joined by `/` */
  async register(paths: readonly string[], abilities: ClientAbilities): Promise<void> {
    const unregistered = paths.filter((path) => !this.registered.has(path));
    if (unregistered.length === 0 || !abilities.registersCompletion) return;
    for (const path of unregistered) this.registered.add(path);
    const { client } = this.options.connection;
    const documentSelector = unregistered.map((path) => ({ language: 'yaml', pattern: globOf(path) }));
    if (abilities.registersDocuments) {
      await client.register(DidOpenTextDocumentNotification.type, { documentSelector });
      const syncKind = TextDocumentSyncKind.Incremental;
      await client.register(DidChangeTextDocumentNotification.type, { documentSelector, syncKind });
      await client.register(DidCloseTextDocumentNotification.type, { documentSelector });
    }
    await client.register(CompletionRequest.type, { documentSelector, ...completionOptions });
  }

  async complete(uri: string, position: Position, { hasSnippets }: ClientAbilities): Promise<CompletionItem[]> {
    if (!(await this.options.isPeopleFile(uri))) return [];
    const names = await this.unlistedNames();
    const document = this.options.documents.get(uri);
    return document ? completePeopleFile(document.getText(), position, { names, snippets: hasSnippets }) : [];
  }

  /** The people in open articles whom no people file lists, those left out who are only a guess or in a credit. */
  private async unlistedNames(): Promise<string[]> {
    const { documents, articles } = this.options;
    const analysed = await Promise.all(documents.keys().map((uri) => articles.get(uri)));
    const people = analysed.flatMap((one) => one?.article.people ?? []);
    const named = people.filter(
      ({ listedRoles, creditOnly, mentions }) =>
        listedRoles === undefined && !creditOnly && mentions.some(({ uncertain }) => !uncertain),
    );
    return [...new Set(named.map(({ name }) => name))];
  }
}
