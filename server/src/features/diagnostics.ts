import { DiagnosticSeverity, type Diagnostic } from 'vscode-languageserver';
import type { Article, Finding, Severity } from '../article/article';
import { toRange } from './ranges';

const ruleDocumentation = 'https://github.com/news-annotator/news-annotator/blob/main/docs/rules';

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** What the rules found in an article, for the editor to underline; `uri` is the article's. */
export function findDiagnostics(article: Article, uri: string): Diagnostic[] {
  return article.findings.map((finding) => toDiagnostic(article, uri, finding));
}

function toDiagnostic(article: Article, uri: string, finding: Finding): Diagnostic {
  const diagnostic: Diagnostic = {
    range: toRange(article, finding),
    severity: severities[finding.severity],
    code: finding.rule,
    codeDescription: { href: `${ruleDocumentation}/${finding.rule}.md` },
    source: 'News Annotator',
    message: finding.message,
  };
  if (finding.related.length === 0) return diagnostic;
  const relatedInformation = finding.related.map((place) => ({
    location: { uri, range: toRange(article, place) },
    message: place.message,
  }));
  return { ...diagnostic, relatedInformation };
}
