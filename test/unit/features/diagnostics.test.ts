import assert from 'node:assert/strict';
import { DiagnosticSeverity } from 'vscode-languageserver';
import { annotate } from '../../../server/src/annotate';
import { findDiagnostics } from '../../../server/src/features/diagnostics';
import { story } from './story';

const uri = 'file:///desk/story.txt';

describe('diagnostics', () => {
  const [altered, link] = findDiagnostics(story, uri);

  it('have the range, the severity, the message and the rule of the finding', () => {
    assert.deepEqual(altered?.range, { start: { line: 2, character: 81 }, end: { line: 2, character: 92 } });
    assert.deepEqual(
      [altered.severity, altered.source, altered.code, altered.message],
      [DiagnosticSeverity.Warning, 'News Annotator', 'quote-altered', 'Line 1 has ‘by spring’.'],
    );
    assert.equal(link?.severity, DiagnosticSeverity.Hint);
  });

  it('link to the documentation of their rule', () => {
    const page = 'https://github.com/news-annotator/news-annotator/blob/main/docs/rules/quote-altered.md';
    assert.equal(altered?.codeDescription?.href, page);
  });

  it('point to related places, where there are some', () => {
    const range = { start: { line: 0, character: 30 }, end: { line: 0, character: 41 } };
    assert.deepEqual(altered?.relatedInformation, [{ location: { uri, range }, message: 'The other one.' }]);
    assert.equal(link && 'relatedInformation' in link, false);
  });

  it('count characters in UTF-16 code units and lines by CRLF too', () => {
    const text = '🚢🚢 x\r\nsecond';
    const finding = { rule: 'r', severity: 'error', message: 'm', related: [] } as const;
    const article = { ...annotate(text), findings: [5, 8].map((start) => ({ ...finding, start, end: start + 1 })) };
    assert.deepEqual(
      findDiagnostics(article, uri).map(({ range }) => range.start),
      [
        { line: 0, character: 5 },
        { line: 1, character: 0 },
      ],
    );
  });
});
