/** What `workspaceState` offers. */
export interface Memento {
  get(key: string): unknown;
  update(key: string, value: unknown): PromiseLike<void>;
}

const key = 'newsAnnotator.articles';

/**
 * What a person said of single documents, by URI: it is an article, or it is none. It outlives the window, except for
 * untitled documents, whose names are given anew each time.
 */
export class HandSwitches {
  private readonly switches: Map<string, boolean>;

  constructor(private readonly memento: Memento) {
    this.switches = new Map(readSwitches(memento.get(key)));
  }

  get(uri: string): boolean | undefined {
    return this.switches.get(uri);
  }

  async set(uri: string, isArticle: boolean): Promise<void> {
    this.switches.set(uri, isArticle);
    await this.save();
  }

  /** What was said of a document holds no more. */
  async takeBack(uri: string): Promise<void> {
    if (this.switches.delete(uri)) await this.save();
  }

  /** A closed untitled document leaves nothing behind. */
  async closed(uri: string): Promise<void> {
    if (isUntitled(uri) && this.switches.delete(uri)) await this.save();
  }

  /** A file or a folder has another name. */
  async renamed(from: string, to: string): Promise<void> {
    let changed = false;
    for (const [uri, isArticle] of [...this.switches]) {
      if (uri !== from && !uri.startsWith(`${from}/`)) continue;
      this.switches.delete(uri);
      this.switches.set(to + uri.slice(from.length), isArticle);
      changed = true;
    }
    if (changed) await this.save();
  }

  private async save(): Promise<void> {
    const kept = [...this.switches].filter(([uri]) => !isUntitled(uri));
    await this.memento.update(key, kept.length > 0 ? Object.fromEntries(kept) : undefined);
  }
}

function isUntitled(uri: string): boolean {
  return uri.startsWith('untitled:');
}

function readSwitches(stored: unknown): [string, boolean][] {
  if (typeof stored !== 'object' || stored === null) return [];
  return Object.entries(stored).filter((entry): entry is [string, boolean] => typeof entry[1] === 'boolean');
}
