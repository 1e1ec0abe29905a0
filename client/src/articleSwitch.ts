import { commands, StatusBarAlignment, window, type TextDocument } from 'vscode';
import { canBeArticle } from './articleDocument';
import type { Decision } from './detection';

interface ArticleSwitchOptions {
  decisionOn(uri: string): Decision | undefined;
  switchByHand(document: TextDocument, isArticle: boolean): Promise<void>;
}

const treat = 'newsAnnotator.treatAsArticle';
const doNotTreat = 'newsAnnotator.doNotTreatAsArticle';

const why: Record<Decision['because'], string> = {
  switch: 'you switched it by hand',
  language: 'its language is News Article',
  setting: 'the setting newsAnnotator.detect says so',
  text: 'that is how its text reads',
};

/** The status bar item and the two commands that say whether the document at hand is an article, and change it. */
export class ArticleSwitch {
  private readonly item = window.createStatusBarItem('newsAnnotator.article', StatusBarAlignment.Right, 100);
  private readonly disposables: readonly { dispose(): unknown }[];

  constructor(private readonly options: ArticleSwitchOptions) {
    this.item.name = 'News Article';
    this.disposables = [
      this.item,
      commands.registerCommand(treat, () => this.switchActive(true)),
      commands.registerCommand(doNotTreat, () => this.switchActive(false)),
      window.onDidChangeActiveTextEditor(() => this.update()),
    ];
    this.update();
  }

  /** Shows what is decided of the document in the active editor. */
  update(): void {
    const document = window.activeTextEditor?.document;
    const decision = document && this.options.decisionOn(document.uri.toString());
    void commands.executeCommand('setContext', 'newsAnnotator.isArticle', decision?.isArticle ?? false);
    if (decision) this.show(decision);
    else this.item.hide();
  }

  dispose(): void {
    for (const disposable of this.disposables) disposable.dispose();
  }

  private show({ isArticle, because }: Decision): void {
    const state = isArticle ? 'This document is annotated as a news article' : 'This document is not annotated';
    const action = isArticle ? 'Click not to treat it as an article.' : 'Click to treat it as an article.';
    this.item.text = isArticle ? '$(book) Article' : '$(circle-slash) Not an article';
    this.item.tooltip = `${state}: ${why[because]}.\n${action}`;
    this.item.accessibilityInformation = { label: `${state}: ${why[because]}. ${action}`, role: 'button' };
    this.item.command = isArticle ? doNotTreat : treat;
    this.item.show();
  }

  private async switchActive(isArticle: boolean): Promise<void> {
    const document = window.activeTextEditor?.document;
    if (document && canBeArticle(document)) {
      await this.options.switchByHand(document, isArticle);
      this.update();
    } else {
      void window.showInformationMessage('Open a plain text, Markdown or News Article document first.');
    }
  }
}
