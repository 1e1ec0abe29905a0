import { assert } from 'chai';
import { languages, Uri, workspace } from 'vscode';
import { closeAll, hoverOn, open, sample } from './workbench';

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
});

async function until(what: string, holds: () => boolean | Promise<boolean>): Promise<void> {
  for (let waited = 0; !(await holds()); waited += 100) {
    assert.isBelow(waited, 10_000, `waited in vain until ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
