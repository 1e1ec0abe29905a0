import { canBeArticle, isBlank, openingOf, type ReadableDocument } from './articleDocument';
import type { HandSwitches } from './handSwitches';
import type { PendingWork } from './pendingWork';
import type { Detect } from './settings';

/** What was decided of a document, and what decided it. */
export interface Decision {
  readonly isArticle: boolean;
  readonly because: 'switch' | 'language' | 'setting' | 'text';
}

export interface DetectionOptions<D extends ReadableDocument> {
  /** Reads the opening of a text. */
  looksLikeArticle(opening: string): boolean;
  detectSetting(document: D): Detect;
  readonly handSwitches: HandSwitches;
  readonly pending: PendingWork;
  /** Called whenever an open document has become an article or has ceased to be one. */
  onDidDecide(document: D): void;
  /** How long typing must rest before an untitled or empty document is looked at again, in milliseconds. */
  readonly pause: number;
}

interface OpenDocument<D> {
  readonly document: D;
  decision: Decision;
  /** What the last look at the text said; undefined before the first one. */
  looked: boolean | undefined;
  /** Whether typing can still make it an article: it is untitled, or was empty when it was looked at. */
  isBeingBegun: boolean;
  cancelLook: (() => void) | undefined;
}

/**
 * Decides of each open document whether it is an article. A person's switch beats all, then the language `news`, then
 * the setting, then the text. A text is looked at once, when it opens; again when it is saved; and, where there was
 * nothing to see yet, when typing rests. A text that has been recognised stays an article until it is closed.
 */
export class Detection<D extends ReadableDocument> {
  private readonly open = new Map<string, OpenDocument<D>>();

  constructor(private readonly options: DetectionOptions<D>) {}

  /** The decision on an open document; undefined where it cannot be an article at all. */
  decisionOn(uri: string): Decision | undefined {
    return this.open.get(uri)?.decision;
  }

  isArticle(uri: string): boolean {
    return this.decisionOn(uri)?.isArticle ?? false;
  }

  opened(document: D): void {
    if (!canBeArticle(document)) return;
    const entry: OpenDocument<D> = {
      document,
      decision: { isArticle: false, because: 'text' },
      looked: undefined,
      isBeingBegun: false,
      cancelLook: undefined,
    };
    this.open.set(document.uri.toString(), entry);
    this.decide(entry);
  }

  /** Costs one look into a map, unless the document is being begun. */
  changed(document: D): void {
    const entry = this.open.get(document.uri.toString());
    if (entry?.isBeingBegun) this.lookAfterPause(entry);
  }

  saved(document: D): void {
    const entry = this.open.get(document.uri.toString());
    if (entry?.looked === false) this.lookAgain(entry);
  }

  closed(document: D): void {
    const uri = document.uri.toString();
    this.open.get(uri)?.cancelLook?.();
    this.open.delete(uri);
  }

  settingChanged(): void {
    for (const entry of this.open.values()) this.decide(entry);
  }

  /** Switches a document by hand, until it is switched again or the switch is taken back. */
  async switchByHand(document: D, isArticle: boolean): Promise<void> {
    const uri = document.uri.toString();
    const saved = this.options.handSwitches.set(uri, isArticle);
    const entry = this.open.get(uri);
    if (entry) this.decide(entry);
    await saved;
  }

  /** Takes a switch by hand back: what the language, the setting and the text say holds again. */
  async decideAutomatically(document: D): Promise<void> {
    const uri = document.uri.toString();
    const saved = this.options.handSwitches.takeBack(uri);
    const entry = this.open.get(uri);
    if (entry) this.decide(entry);
    await saved;
  }

  dispose(): void {
    for (const entry of this.open.values()) entry.cancelLook?.();
    this.open.clear();
  }

  private decide(entry: OpenDocument<D>): void {
    const before = entry.decision.isArticle;
    entry.decision = this.decisionFor(entry);
    if (entry.decision.isArticle) stopLooking(entry);
    if (entry.decision.isArticle !== before) this.options.onDidDecide(entry.document);
  }

  private decisionFor(entry: OpenDocument<D>): Decision {
    const { document } = entry;
    const byHand = this.options.handSwitches.get(document.uri.toString());
    if (byHand !== undefined) return { isArticle: byHand, because: 'switch' };
    if (document.languageId === 'news') return { isArticle: true, because: 'language' };
    const detect = this.options.detectSetting(document);
    if (detect !== 'auto') return { isArticle: detect === 'always', because: 'setting' };
    entry.looked ??= this.look(entry);
    return { isArticle: entry.looked, because: 'text' };
  }

  private look(entry: OpenDocument<D>): boolean {
    const { document } = entry;
    if (this.options.looksLikeArticle(openingOf(document))) return true;
    entry.isBeingBegun ||= document.isUntitled || isBlank(document);
    return false;
  }

  private lookAgain(entry: OpenDocument<D>): void {
    entry.looked = undefined;
    this.decide(entry);
  }

  private lookAfterPause(entry: OpenDocument<D>): void {
    entry.cancelLook?.();
    const end = this.options.pending.begin();
    const timer = setTimeout(() => {
      entry.cancelLook = undefined;
      this.lookAgain(entry);
      end();
    }, this.options.pause);
    entry.cancelLook = () => {
      clearTimeout(timer);
      end();
    };
  }
}

function stopLooking<D>(entry: OpenDocument<D>): void {
  entry.isBeingBegun = false;
  entry.cancelLook?.();
  entry.cancelLook = undefined;
}
