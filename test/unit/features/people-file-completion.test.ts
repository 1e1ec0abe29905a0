import assert from 'node:assert/strict';
import fc from 'fast-check';
import { CompletionItemKind, InsertTextFormat, TextEdit, type CompletionItem } from 'vscode-languageserver';
import { completePeopleFile } from '../../../server/src/features/people-file-completion';
import { readPeopleYaml } from '../../../server/src/people-yaml';
import { indexLines, offsetAt, positionAt } from '../../../server/src/text/lines';

const names = ['Teva Mauno', 'Ana “Kit” Sol'];
const personKeys = ['name', 'given', 'family', 'order', 'aliases', 'avoid', 'pronouns', 'roles'];

/** What is offered at the cursor `|`. */
function completionsAt(marked: string, snippets = false): CompletionItem[] {
  const cursor = marked.indexOf('|');
  const text = marked.replace('|', '');
  return completePeopleFile(text, positionAt(indexLines(text), cursor), { names, snippets });
}

function check(marked: string, labels: readonly string[]): void {
  assert.deepEqual(
    completionsAt(marked).map(({ label }) => label),
    labels,
  );
}

/** The text once the completion of a label was taken. */
function taken(marked: string, label: string, snippets = false): string {
  const edit = completionsAt(marked, snippets).find((item) => item.label === label)?.textEdit;
  assert.ok(TextEdit.is(edit), `${label} is not offered`);
  const text = marked.replace('|', '');
  const lines = indexLines(text);
  return text.slice(0, offsetAt(lines, edit.range.start)) + edit.newText + text.slice(offsetAt(lines, edit.range.end));
}

describe('completion in a people file', () => {
  it('begins the file and each person', () => {
    check('|', ['people']);
    check('peo|', ['people']);
    assert.equal(taken('peo|', 'people'), 'people:\n  - name: ');
    check('people:\n  |', ['- name']);
    check('people:\n  - name: Bo Li\n\n  |', ['- name']);
  });

  it('offers the keys of a person that are not there yet', () => {
    check('people:\n  - |', personKeys);
    check('people:\n- |', personKeys);
    check('people:\n  - name: Bo Li\n    |', personKeys.slice(1));
    check(
      'people:\n  - name: Bo Li\n    or|\n    roles:\n      - text: mayor\n        from: 2016\n    avoid: [Bo Lee]\n  - name: Ana Sol\n    pronouns: she\n',
      ['given', 'family', 'order', 'aliases', 'pronouns'],
    );
    check('people:\n  - name: Bo Li\n    roles:\n      - mayor\n    |', [
      'given',
      'family',
      'order',
      'aliases',
      'avoid',
      'pronouns',
    ]);
  });

  it('offers the keys of a role', () => {
    check('people:\n  - name: Bo Li\n    roles:\n      - |', ['text', 'from', 'until']);
    check('people:\n  - name: Bo Li\n    roles:\n    - text: mayor\n      fr|', ['from', 'until']);
  });

  it('offers the words that a key may have', () => {
    check('people:\n  - name: Bo Li\n    order: |', ['given-first', 'family-first']);
    check('people:\n  - name: Bo Li\n    pronouns: t|', ['he', 'she', 'they']);
    check('people:\n  - order: fam|\n', ['given-first', 'family-first']);
  });

  it('offers the names of open articles where a name is typed', () => {
    for (const text of [
      '- name: |',
      '- name: Teva M|',
      '- name: X\n    avoid: [|',
      '- name: X\n    aliases: [Y, T|]',
    ]) {
      check(`people:\n  ${text}`, names);
    }
    check('people:\n  - name: X\n    avoid:\n      - |', names);
    check('people:\n  - name: X\n    avoid: |', []);
    assert.equal(taken('people:\n  - name: Teva M|', 'Teva Mauno'), 'people:\n  - name: Teva Mauno');
    assert.equal(taken('people:\n  - avoid: [Bo, T|]', 'Teva Mauno'), 'people:\n  - avoid: [Bo, Teva Mauno]');
  });

  it('offers nothing where the file does not say what may stand there', () => {
    for (const text of ['- roles: [|', '- roles:\n      - text: |', '- given: |', '# |', '- name: Bo # |', '-|']) {
      check(`people:\n  ${text}`, []);
    }
    check('persons:\n  - |', []);
  });

  it('takes the place of what is typed, and puts no second colon', () => {
    assert.equal(taken('people:\n  - name: Bo\n    pro|', 'pronouns'), 'people:\n  - name: Bo\n    pronouns: ');
    assert.equal(taken('people:\n  - na|: Bo', 'name'), 'people:\n  - name: Bo');
    assert.equal(taken('people:\n  - name: Bo\n    av|', 'avoid', true), 'people:\n  - name: Bo\n    avoid: [$0]');
    const [people] = completionsAt('|', true);
    assert.equal(people?.insertTextFormat, InsertTextFormat.PlainText);
  });

  it('puts names that YAML would not read as words between quotation marks', () => {
    const text = taken('people:\n  - name: |', 'Ana “Kit” Sol');
    assert.equal(readPeopleYaml(text).file.entries[0]?.name, 'Ana “Kit” Sol');
  });

  it('explains keys and words in the words of the schema', () => {
    const [, order] = completionsAt('people:\n  - name: Bo Li\n    order: |');
    assert.equal(order?.kind, CompletionItemKind.EnumMember);
    assert.ok(typeof order.documentation === 'string');
    assert.match(order.documentation, /^Which comes first in the name\./u);
    const [from] = completionsAt('people:\n  - roles:\n      - text: mayor\n        fr|');
    assert.equal(from?.documentation, 'A year, a month or a day: 2026, 2026-03, 2026-03-14.');
  });

  it('reads lines with any ends', () => {
    check('people:\r\n  - name: Bo Li\r\n    order: |\r\n', ['given-first', 'family-first']);
  });

  it('answers at every place of every text', () => {
    const piece = fc.constantFrom(
      'people:',
      '\n',
      '  ',
      '- ',
      '-',
      'name: ',
      'Bo',
      '[',
      ',',
      '# ',
      '"',
      ': ',
      '\r\n',
      '\t',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), fc.nat(12), fc.nat(30), (pieces, line, character) => {
        const text = pieces.join('');
        for (const { textEdit } of completePeopleFile(text, { line, character }, { names, snippets: true })) {
          assert.ok(TextEdit.is(textEdit));
          assert.ok(textEdit.range.start.character >= 0);
        }
      }),
    );
  });
});
