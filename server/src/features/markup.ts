import { MarkupKind, type MarkupContent } from 'vscode-languageserver';

/** A run of words. All but `target` is text from anywhere: it is shown as it is, never read as markup. */
export type Run =
  | string
  | { readonly strong: string }
  | { readonly emphasis: string }
  | { readonly link: string; readonly target: string };

/** One piece of a page, from top to bottom. */
export type Piece =
  | { readonly title: string }
  | { readonly text: readonly Run[] }
  | { readonly list: readonly (readonly Run[])[] }
  | 'rule';

/** `line 12`, which opens that line of the document where the editor can; the first line is 1. */
export function linkToLine(uri: string, line: number): Run {
  return { link: `line ${line}`, target: `${uri}#L${line}` };
}

/** What stands before the reason for a finding: one that is only the best guess is called so. */
export function openingOfReason({ uncertain }: { readonly uncertain: boolean }): readonly Run[] {
  return uncertain ? [{ strong: 'Uncertain' }, ': '] : ['Why: '];
}

/** What stands before the name in a finding that is only the best guess. */
export function perhaps({ uncertain }: { readonly uncertain: boolean }): string {
  return uncertain ? 'perhaps ' : '';
}

/** Sets a page for a client that shows Markdown, or for one that shows plain text only. */
export function setPage(pieces: readonly Piece[], kind: MarkupKind): MarkupContent {
  const setPiece = kind === MarkupKind.Markdown ? markdownOf : plainOf;
  return { kind, value: pieces.map(setPiece).join('\n\n') };
}

function markdownOf(piece: Piece): string {
  if (piece === 'rule') return '---';
  if ('title' in piece) return `### ${escapeMarkdown(piece.title.trim())}`;
  if ('text' in piece) return piece.text.map(markdownRun).join('');
  return piece.list.map((item) => `- ${item.map(markdownRun).join('')}`).join('\n');
}

function markdownRun(run: Run): string {
  if (typeof run === 'string') return escapeMarkdown(run);
  if ('strong' in run) return `**${escapeMarkdown(run.strong.trim())}**`;
  if ('emphasis' in run) return `*${escapeMarkdown(run.emphasis.trim())}*`;
  return `[${escapeMarkdown(run.link)}](${escapeTarget(run.target)})`;
}

function plainOf(piece: Piece): string {
  if (piece === 'rule') return '—';
  if ('title' in piece) return piece.title;
  if ('text' in piece) return piece.text.map(plainRun).join('');
  return piece.list.map((item) => `• ${item.map(plainRun).join('')}`).join('\n');
}

function plainRun(run: Run): string {
  if (typeof run === 'string') return run;
  if ('strong' in run) return run.strong;
  return 'emphasis' in run ? run.emphasis : run.link;
}

/**
 * Escapes text so that Markdown (CommonMark, GFM with its bare links, VS Code's icons) shows it as it is. What needs
 * no escape gets none, because some editors show the source.
 */
function escapeMarkdown(text: string): string {
  return oneVisibleLine(text)
    .replace(/[\\`*_[\]<>&~$@|!]/gu, '\\$&')
    .replace(/:(?=\S)/gu, '\\:')
    .replace(/\bwww\./giu, (www) => `${www.slice(0, -1)}\\.`)
    .replace(/^(\s*)([#+=-])/u, '$1\\$2')
    .replace(/^(\s*\d+)([.)])/u, '$1\\$2');
}

/** Line ends and control characters would begin a new block, or show nothing; marks of direction would turn the rest. */
function oneVisibleLine(text: string): string {
  return text.replace(/[\u202a-\u202e\u2066-\u2069]/gu, '').replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ');
}

function escapeTarget(target: string): string {
  const parentheses: Readonly<Record<string, string>> = { '(': '%28', ')': '%29' };
  return target.replace(/[\s()<>\\]/gu, (character) => parentheses[character] ?? encodeURIComponent(character));
}
