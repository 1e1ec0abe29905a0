import { assert } from 'chai';
import { DiagnosticSeverity, languages, Position, Range, window } from 'vscode';
import { closeAll, eventually, open, rangeOf, ruleOf, rulesIn, sample } from './workbench';

describe('diagnostics', () => {
  afterEach(closeAll);

  it('underline what the copy desk would change in the sample', async () => {
    const document = await open(sample);
    const rules = await eventually(
      () => rulesIn(document),
      (found) => found.length > 0,
    );
    const expected = [
      'attribution-late',
      'bare-link',
      'caption-in-body',
      'confused-word',
      'quote-altered',
      'quote-marks-mixed',
      'web-furniture',
    ];
    assert.includeMembers(rules, expected);
  });

  it('carry a message, a source, a link to the rule and the places they speak of', async () => {
    const document = await open(sample);
    const diagnostics = await eventually(
      () => languages.getDiagnostics(document.uri),
      (found) => found.length > 0,
    );
    for (const diagnostic of diagnostics) {
      const { code, message, source } = diagnostic;
      assert.strictEqual(source, 'News Annotator');
      assert.isNotEmpty(message);
      const { target } = code as { target: { path: string } };
      assert.isTrue(target.path.endsWith(`/docs/rules/${ruleOf(diagnostic)}.md`), target.path);
    }
    const altered = diagnostics.filter((diagnostic) => ruleOf(diagnostic) === 'quote-altered');
    const inBody = altered.find(({ range }) => document.getText(range).includes('safe, open, and affordable'));
    assert.isDefined(inBody);
    assert.strictEqual(inBody.severity, DiagnosticSeverity.Warning);
    const [related] = inBody.relatedInformation ?? [];
    assert.isDefined(related);
    assert.include(document.getText(related.location.range), 'open, safe, and affordable');
  });

  it('follow the typing', async () => {
    const document = await open(sample);
    const editor = await window.showTextDocument(document);
    const unbalanced = (): boolean => rulesIn(document).includes('quote-unbalanced');
    await eventually(
      () => rulesIn(document),
      (found) => found.length > 0,
    );
    assert.isFalse(unbalanced());

    const mark = rangeOf(document, '”', 'hulls “if the courts allow”').start;
    await editor.edit((edit) => edit.delete(new Range(mark, mark.translate(0, 1))));
    await eventually(unbalanced, Boolean);
    await editor.edit((edit) => edit.insert(mark, '”'));
    await eventually(unbalanced, (found) => !found);
  });

  it('keep their places when a line is typed above them', async () => {
    const document = await open(sample);
    const editor = await window.showTextDocument(document);
    const underlined = (): string[] =>
      languages
        .getDiagnostics(document.uri)
        .filter((diagnostic) => ruleOf(diagnostic) === 'web-furniture')
        .map(({ range }) => document.getText(range));
    await eventually(underlined, (found) => found.length > 0);
    await editor.edit((edit) => edit.insert(new Position(1, 0), 'By Ines Calloway\n'));
    await eventually(underlined, ([words]) => words === 'Slideshow (12 Images)');
  });

  it('go when the document is closed', async () => {
    const document = await open(sample);
    await eventually(
      () => rulesIn(document),
      (found) => found.length > 0,
    );
    await closeAll();
    await eventually(
      () => rulesIn(document),
      (found) => found.length === 0,
    );
  });
});
