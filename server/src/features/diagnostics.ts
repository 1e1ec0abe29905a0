import { DiagnosticSeverity, type Diagnostic } from 'vscode-languageserver';
import type { Article, Finding, Severity } from '../article/article';
import { toRange } from './ranges';

/** Where the pages of the rules are for a client that does not bring them. */
const publicRulePages = 'https://github.com/news-annotator/news-annotator/blob/main/docs/rules';

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/**
 * What the rules found in an article, for the editor to underline.
 *
 * @param uri the article's own
 * @param rulePages the folder of the rules' pages, as a URI without a slash at its end
 */
export function findDiagnostics(article: Article, uri: string, rulePages = publicRulePages): Diagnostic[] {
  return article.findings.map((finding) => toDiagnostic(article, uri, rulePages, finding));
}

function toDiagnostic(article: Article, uri: string, rulePages: string, finding: Finding): Diagnostic {
  const diagnostic: Diagnostic = {
    range: toRange(article, finding),
    severity: severities[finding.severity],
    code: finding.rule,
    codeDescription: { href: `${rulePages}/${finding.rule}.md` },
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
