import { languages, RelativePattern, workspace, type GlobPattern, type TextDocument } from 'vscode';
import { canBeArticle } from './articleDocument';
import { filesSetting, isRelativeGlob } from './settings';

/** Opens the files that the setting `newsAnnotator.files` names as language `news`. */
export class NewsFiles {
  /** The language that a document had. Whoever chooses another one after the switch keeps that. */
  private readonly languageBefore = new WeakMap<TextDocument, string>();

  /** The language that a document has yet to be given; undefined where it has the right one. */
  languageFor(document: TextDocument): string | undefined {
    const before = this.languageBefore.get(document);
    const isNews = document.languageId === 'news';
    if (before === undefined) return !isNews && canBeArticle(document) && isNamed(document) ? 'news' : undefined;
    return isNews && !isNamed(document) ? before : undefined;
  }

  /** Closes the document and opens it again in the language, as VS Code does at every change of language. */
  async switchLanguage(document: TextDocument, language: string): Promise<void> {
    if (language === 'news') this.languageBefore.set(document, document.languageId);
    else this.languageBefore.delete(document);
    try {
      await languages.setTextDocumentLanguage(document, language);
    } catch {
      // The document was closed meanwhile: it needs no language any more.
    }
  }
}

function isNamed(document: TextDocument): boolean {
  const globs = filesSetting(workspace.getConfiguration('newsAnnotator', document));
  const folder = workspace.getWorkspaceFolder(document.uri);
  const patterns: GlobPattern[] = globs.map((glob) =>
    folder && isRelativeGlob(glob) ? new RelativePattern(folder, glob) : glob,
  );
  return patterns.some((pattern) => languages.match({ pattern }, document) > 0);
}
