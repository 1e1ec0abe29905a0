import type { Article, Finding, Severity } from '../article/article';
import { counted } from '../features/plain-words';
import { positionAt } from '../text/lines';
import { visible } from './output';

/** Sets text in a colour, or leaves it. */
export type Paint = (style: Style, text: string) => string;

type Style = Severity | 'faint' | 'strong';

/** The SGR codes of ECMA-48. */
const codes: Readonly<Record<Style, number>> = {
  error: 31,
  warning: 33,
  information: 34,
  hint: 36,
  faint: 2,
  strong: 1,
};

export const inColor: Paint = (style, text) => `\u001b[${codes[style]}m${text}\u001b[0m`;

export const plain: Paint = (_style, text) => text;

/** `path:line:column: severity rule: message`, and an indented line for each related place. Both count from 1. */
export function findingLines(article: Article, path: string, finding: Finding, paint: Paint): string[] {
  const severity = paint(finding.severity, finding.severity);
  const where = paint('strong', `${place(article, path, finding.start)}:`);
  const message = visible(finding.message);
  return [
    `${where} ${severity} ${paint('faint', `${finding.rule}:`)} ${message}`,
    ...finding.related.map((related) => `    ${place(article, path, related.start)}: ${visible(related.message)}`),
  ];
}

function place({ lines }: Article, path: string, offset: number): string {
  const { line, character } = positionAt(lines, offset);
  return `${visible(path)}:${line + 1}:${character + 1}`;
}

/** How many findings there are, for the last line. */
export function summary(files: number, findings: readonly Finding[]): string {
  const inFiles = `in ${counted(files, 'file')}`;
  if (findings.length === 0) return `No findings ${inFiles}.`;
  const severities: readonly Severity[] = ['error', 'warning', 'information', 'hint'];
  const shares = severities
    .map((severity) => ({ severity, count: findings.filter((finding) => finding.severity === severity).length }))
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => `${count} ${severity}${count === 1 || severity === 'information' ? '' : 's'}`);
  return `${counted(findings.length, 'finding')} ${inFiles}: ${shares.join(', ')}.`;
}
