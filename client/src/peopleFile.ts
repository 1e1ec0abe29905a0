import {
  CompletionItemKind,
  CompletionList,
  extensions,
  Uri,
  workspace,
  type CompletionItem,
  type TextDocument,
} from 'vscode';
import type { Middleware } from 'vscode-languageclient';
import { peopleFileSetting } from './settings';

/** Where a people file is looked for unless the setting names another place. */
const usualNames = ['people.yaml', 'people.yml'];

/** The extension that completes YAML by the schema, which this one brings. */
const yamlExtension = 'redhat.vscode-yaml';

/** Whether a document is, or will be when it is saved, the people file of its workspace folder. */
export function isPeopleFile({ languageId, uri }: TextDocument): boolean {
  const folder = languageId === 'yaml' ? workspace.getWorkspaceFolder(uri) : undefined;
  if (folder === undefined) return false;
  const named = peopleFileSetting(workspace.getConfiguration('newsAnnotator', uri));
  const paths = named === null ? usualNames : [named];
  return paths.some((path) => Uri.joinPath(folder.uri, path).toString() === uri.toString());
}

/**
 * Completion in a people file. Keys and their words are left to the YAML extension where there is one, since VS Code would
 * list what both offer twice; the names of people in open articles only the server knows.
 */
export const completionInPeopleFile: NonNullable<Middleware['provideCompletionItem']> = async (
  document,
  position,
  context,
  token,
  next,
) => {
  const offered = await next(document, position, context, token);
  if (!offered || extensions.getExtension(yamlExtension) === undefined) return offered;
  return offered instanceof CompletionList
    ? new CompletionList(offered.items.filter(isName), offered.isIncomplete)
    : offered.filter(isName);
};

function isName({ kind }: CompletionItem): boolean {
  return kind === CompletionItemKind.Reference;
}
