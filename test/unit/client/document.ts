import type { ReadableDocument } from '../../../client/src/articleDocument';

/** A document as VS Code would hand it over, which a test can edit. */
export class FakeDocument implements ReadableDocument {
  readonly uri: { readonly scheme: string; toString(): string };
  readonly languageId: string;
  /** How many lines have been read since the start. */
  linesRead = 0;
  private lines: readonly string[];

  constructor(text: string, { uri = 'file:///desk/story.txt', languageId = 'plaintext' } = {}) {
    this.uri = { scheme: uri.slice(0, uri.indexOf(':')), toString: () => uri };
    this.languageId = languageId;
    this.lines = text.split('\n');
  }

  get isUntitled(): boolean {
    return this.uri.scheme === 'untitled';
  }

  get lineCount(): number {
    return this.lines.length;
  }

  lineAt(line: number): { text: string } {
    this.linesRead++;
    return { text: this.lines[line]! };
  }

  replace(text: string): void {
    this.lines = text.split('\n');
  }
}
