import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Position } from 'vscode-languageserver-protocol';

const fixtures = join(__dirname, '../fixtures');

export function fixture(name: string): string {
  return readFileSync(join(fixtures, name), 'utf8');
}

/** An invented story: a summit on ships that lie frozen in a harbour. */
export const harbourPact = fixture('articles/harbour-pact.txt');

/** An invented story in which somebody speaks for three paragraphs that do not name her. */
export const reservoirAudit = fixture('articles/reservoir-audit.txt');

/** The position of the cursor `|` in words of a text; lines end with LF or CRLF. */
export function at(text: string, words: string): Position {
  const start = text.indexOf(words.replace('|', ''));
  if (start < 0) throw new Error(`“${words}” is not in the text`);
  const before = text.slice(0, start + words.indexOf('|')).split(/\r?\n/u);
  return { line: before.length - 1, character: before.at(-1)!.length };
}
