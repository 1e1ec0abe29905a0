import { commands, MarkdownString, StatusBarAlignment, window, type TextDocument } from 'vscode';
import { canBeArticle } from './articleDocument';
import type { Decision } from './detection';

interface ArticleSwitchOptions {
  decisionOn(uri: string): Decision | undefined;
  switchByHand(document: TextDocument, isArticle: boolean): Promise<void>;
  decideAutomatically(document: TextDocument): Promise<void>;
}

const treat = 'newsAnnotator.treatAsArticle';
const doNotTreat = 'newsAnnotator.doNotTreatAsArticle';
const decideAutomatically = 'newsAnnotator.decideAutomatically';

const why: Record<Decision['because'], string> = {
  switch: 'you switched it by hand',
  language: 'its language is News Article',
  setting: 'the setting newsAnnotator.detect says so',
  text: 'that is how its text reads',
};

/** The status bar item and the commands that say whether the document at hand is an article, and change it. */
export class ArticleSwitch {
  private readonly item = window.createStatusBarItem('newsAnnotator.article', StatusBarAlignment.Right, 100);
  private readonly disposables: readonly { dispose(): unknown }[];

  constructor(private readonly options: ArticleSwitchOptions) {
    this.item.name = 'News Article';
    this.disposables = [
      this.item,
      commands.registerCommand(treat, () => this.withActive((document) => this.options.switchByHand(document, true))),
      commands.registerCommand(doNotTreat, () =>
        this.withActive((document) => this.options.switchByHand(document, false)),
      ),
      commands.registerCommand(decideAutomatically, () =>
        this.withActive((document) => this.options.decideAutomatically(document)),
      ),
      window.onDidChangeActiveTextEditor(() => this.update()),
    ];
    this.update();
  }

  /** Shows what is decided of the document in the active editor. */
  update(): void {
    const document = window.activeTextEditor?.document;
    const decision = document && this.options.decisionOn(document.uri.toString());
    void commands.executeCommand('setContext', 'newsAnnotator.isArticle', decision?.isArticle ?? false);
    const isByHand = decision?.because === 'switch';
    void commands.executeCommand('setContext', 'newsAnnotator.isSwitchedByHand', isByHand);
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
    this.item.tooltip = tooltip(`${state}: ${why[because]}.`, action, because === 'switch');
    this.item.accessibilityInformation = { label: `${state}: ${why[because]}. ${action}`, role: 'button' };
    this.item.command = isArticle ? doNotTreat : treat;
    this.item.show();
  }

  private async withActive(change: (document: TextDocument) => Promise<void>): Promise<void> {
    const document = window.activeTextEditor?.document;
    if (document && canBeArticle(document)) {
      await change(document);
      this.update();
    } else {
      void window.showInformationMessage('Open a plain text, Markdown or News Article document first.');
    }
  }
}

/** Two lines, and a link that takes a switch by hand back. */
function tooltip(state: string, action: string, isByHand: boolean): MarkdownString {
  const lines = [state, action, ...(isByHand ? [`[Decide automatically](command:${decideAutomatically})`] : [])];
  const text = new MarkdownString(lines.join('\n\n'));
  text.isTrusted = { enabledCommands: [decideAutomatically] };
  return text;
}
