import type { TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { annotate } from '../annotate';
import type { Article } from '../article/article';
import { looksLikeArticle, OPENING_LENGTH } from '../article/detect';
import type { PeopleFile } from '../people/people-file';
import type { Settings } from './settings';

/** An article as it is in one version of its document, under the settings that held. */
export interface AnalysedArticle {
  readonly article: Article;
  readonly version: number;
  /** Another one for every analysis of this server's life, and of any other's. */
  readonly analysis: string;
}

/** What was made of one version: an article, or null where it does not read like one. */
interface Reading {
  readonly version: number;
  readonly settings: Settings;
  readonly people: PeopleFile | undefined;
  readonly opening: string;
  readonly analysed: AnalysedArticle | null;
}

/** The articles among the open documents, each analysed once a version, and only when somebody asks. */
export class Articles {
  private readonly readings = new Map<string, Reading>();
  private readonly life = Date.now().toString(36);
  private analyses = 0;

  constructor(
    private readonly documents: Pick<TextDocuments<TextDocument>, 'get'>,
    private readonly settingsOf: (uri: string) => Promise<Settings>,
    private readonly peopleOf: (uri: string, settings: Settings) => Promise<PeopleFile | undefined>,
  ) {}

  /** The newest version of an open article; undefined for a document that is not open or is no article. */
  async get(uri: string): Promise<AnalysedArticle | undefined> {
    if (this.documents.get(uri) === undefined) return undefined;
    const settings = await this.settingsOf(uri);
    const people = await this.peopleOf(uri, settings);
    const document = this.documents.get(uri);
    return document && (this.read(document, settings, people) ?? undefined);
  }

  forget(uri: string): void {
    this.readings.delete(uri);
  }

  private read(document: TextDocument, settings: Settings, people: PeopleFile | undefined): AnalysedArticle | null {
    const { uri, version } = document;
    const known = this.readings.get(uri);
    if (known?.version === version && known.settings === settings && known.people === people) return known.analysed;
    const opening = document.getText().slice(0, OPENING_LENGTH);
    const isOne = isArticle(document.languageId, opening, settings, known);
    const analysed = isOne ? this.analyse(document, settings, people, known) : null;
    this.readings.set(uri, { version, settings, people, opening, analysed });
    return analysed;
  }

  private analyse(
    document: TextDocument,
    { rules }: Settings,
    people: PeopleFile | undefined,
    known: Reading | undefined,
  ): AnalysedArticle {
    this.analyses++;
    return {
      article: annotate(document.getText(), { rules, ...(people && { people }) }, known?.analysed?.article),
      version: document.version,
      analysis: `${this.life}-${this.analyses}`,
    };
  }
}

/**
 * Once a document was read as an article it stays one, so that nothing flickers while its text is being rewritten. One
 * that was none is not looked at again before its opening changes: a long log costs nothing while it grows. YAML is a
 * people file.
 */
function isArticle(languageId: string, opening: string, { detect }: Settings, known: Reading | undefined): boolean {
  if (languageId === 'yaml') return false;
  if (languageId === 'news' || detect === 'always') return true;
  if (detect === 'never') return false;
  if (known?.analysed) return true;
  const isUnchanged = known?.settings.detect === 'auto' && known.opening === opening;
  return !isUnchanged && looksLikeArticle(opening);
}
