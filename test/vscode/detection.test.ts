import { assert } from 'chai';
import { commands, languages, Uri, workspace, type TextDocument } from 'vscode';
import { closeAll, eventually, extensionApi, hoverOn, open, outlineOf, rulesIn, sample } from './workbench';

const treatAsArticle = 'newsAnnotator.treatAsArticle';
const doNotTreatAsArticle = 'newsAnnotator.doNotTreatAsArticle';
const decideAutomatically = 'newsAnnotator.decideAutomatically';

describe('a text that is no article', () => {
  afterEach(closeAll);

  it('gets nothing, whatever it is', async () => {
    const api = await extensionApi();
    const folder = Uri.joinPath(workspace.workspaceFolders![0]!.uri, 'not-articles');
    const files = await workspace.fs.readDirectory(folder);
    assert.isNotEmpty(files);
    for (const [name] of files) {
      const document = await open(`not-articles/${name}`);
      assert.isFalse(api.isArticle(document.uri), name);
      assert.isEmpty(await outlineOf(document), name);
      assert.isEmpty(languages.getDiagnostics(document.uri), name);
    }
  });
});

describe('the switch', () => {
  afterEach(closeAll);

  it('turns an article off and on again', async () => {
    const document = await open(sample);
    await shows(document, true);
    try {
      await commands.executeCommand(doNotTreatAsArticle);
      await shows(document, false);
      assert.strictEqual(await hoverOn(document, 'Vaskivuori', 'Vaskivuori, for his part'), '');
    } finally {
      await commands.executeCommand(treatAsArticle);
    }
    await shows(document, true);
  });

  it('is taken back, so that the text decides again', async () => {
    const document = await open(sample);
    await commands.executeCommand(doNotTreatAsArticle);
    await shows(document, false);
    await commands.executeCommand(decideAutomatically);
    await shows(document, true);
    const other = await open('not-articles/recipe.txt');
    await commands.executeCommand(treatAsArticle);
    assert.isTrue((await extensionApi()).isArticle(other.uri));
    await commands.executeCommand(decideAutomatically);
    assert.isFalse((await extensionApi()).isArticle(other.uri));
  });

  it('turns another text on and off again, and leaves all other documents as they are', async () => {
    const api = await extensionApi();
    const other = await open('not-articles/recipe.txt');
    const document = await open('not-articles/short-story.txt');
    await commands.executeCommand(treatAsArticle);
    assert.isTrue(api.isArticle(document.uri));
    assert.isFalse(api.isArticle(other.uri));
    await eventually(
      () => outlineOf(document),
      (symbols) => symbols.length > 0,
    );
    await commands.executeCommand(doNotTreatAsArticle);
    await shows(document, false);
  });
});

async function shows(document: TextDocument, something: boolean): Promise<void> {
  await eventually(
    () => outlineOf(document),
    (symbols) => symbols.length > 0 === something,
  );
  await eventually(
    () => rulesIn(document),
    (rules) => rules.length > 0 === something,
  );
  const api = await extensionApi();
  assert.strictEqual(api.isArticle(document.uri), something);
}
