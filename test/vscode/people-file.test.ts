import { assert } from 'chai';
import { commands, languages, Uri, window, workspace, type CompletionList } from 'vscode';
import { closeAll, eventually, hoverOn, open, outlineOf, sample } from './workbench';

describe('people file', () => {
  const peopleFile = (): Uri => Uri.joinPath(workspace.workspaceFolders![0]!.uri, 'people.yaml');
  const write = (text: string): Thenable<void> => workspace.fs.writeFile(peopleFile(), new TextEncoder().encode(text));
  const hover = async (): Promise<string> => hoverOn(await open(sample), 'Vaskivuori', 'Vaskivuori, for his part');
  after(closeAll);

  it('is read when it is there, told what is wrong in it, and forgotten when it goes', async () => {
    assert.notInclude(await hover(), 'people file');
    await write(
      'people:\n  - name: Eéro Vaskivuori\n    avoid: [Eero Vaskivuori]\n    roles: [keeper of buoys]\n  - nam: Bo\n',
    );
    try {
      await until('the hover has the house spelling', async () =>
        /^### Eéro Vaskivuori$[^]*buoys/m.test(await hover()),
      );
      await until('the file has its diagnostics', () => languages.getDiagnostics(peopleFile()).length > 0);
      assert.strictEqual(languages.getDiagnostics(peopleFile())[0]?.range.start.line, 4);
    } finally {
      await workspace.fs.delete(peopleFile());
    }
    await until('the hover has its own words again', async () => /^### Eero Vaskivuori$/m.test(await hover()));
    assert.lengthOf(languages.getDiagnostics(peopleFile()), 0);
  });

  it('changes the outline of an article whose text stays as it is', async () => {
    const document = await open(sample);
    const speakers = async (): Promise<string> =>
      (await outlineOf(document))
        .flatMap(({ children }) => children)
        .flatMap(({ children }) => children)
        .map(({ detail }) => detail)
        .join('\n');
    assert.notInclude(await speakers(), 'Eéro');
    await write('people:\n  - name: Eéro Vaskivuori\n    avoid: [Eero Vaskivuori]\n');
    try {
      await eventually(speakers, (details) => details.includes('Eéro Vaskivuori'));
    } finally {
      await workspace.fs.delete(peopleFile());
    }
    await eventually(speakers, (details) => !details.includes('Eéro'));
  });

  it('is completed, and holds while it is typed', async () => {
    const article = await open(sample);
    await write('people:\n  - name: \n    order: \n');
    try {
      const document = await open('people.yaml');
      const labels = async (line: number): Promise<string[]> => {
        const end = document.lineAt(line).range.end;
        const command = 'vscode.executeCompletionItemProvider';
        const { items } = await commands.executeCommand<CompletionList>(command, document.uri, end);
        return items.map(({ label }) => (typeof label === 'string' ? label : label.label));
      };
      await until('names are offered', async () => (await labels(1)).includes('Eero Vaskivuori'));
      assert.includeMembers(await labels(2), ['given-first', 'family-first']);
      const editor = await window.showTextDocument(document);
      const name = 'Eéro Vaskivuori\n    aliases: [Eero Vaskivuori]';
      await editor.edit((edit) => edit.insert(document.lineAt(1).range.end, name));
      await until('the hover has the house spelling', async () =>
        (await hoverOn(article, 'Vaskivuori', 'Vaskivuori, for his part')).includes('### Eéro Vaskivuori'),
      );
      await closeAll();
    } finally {
      await workspace.fs.delete(peopleFile());
    }
  });

  it('is served where it is opened before any article', async () => {
    await closeAll();
    await write('people:\n  - nam: Bo\n');
    try {
      await open('people.yaml');
      await until('the file has its diagnostics', () => languages.getDiagnostics(peopleFile()).length > 0);
      await closeAll();
    } finally {
      await workspace.fs.delete(peopleFile());
    }
    await until('they are taken back', () => languages.getDiagnostics(peopleFile()).length === 0);
  });
});

async function until(what: string, holds: () => boolean | Promise<boolean>): Promise<void> {
  for (let waited = 0; !(await holds()); waited += 100) {
    assert.isBelow(waited, 10_000, `waited in vain until ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
