import { assert } from 'chai';
import { ConfigurationTarget, workspace } from 'vscode';
import { closeAll, eventually, extensionApi, open, outlineOf } from './workbench';

describe('language News Article', () => {
  afterEach(closeAll);

  it('is that of .news files, and they are annotated', async () => {
    const document = await open('island-tremors.news');
    assert.strictEqual(document.languageId, 'news');
    assert.isTrue((await extensionApi()).isArticle(document.uri));
    assert.isNotEmpty(await outlineOf(document));
  });

  it('is given to the files that newsAnnotator.files names, and taken from them again', async () => {
    const before = await open('wire/ferry.txt');
    assert.strictEqual(before.languageId, 'plaintext');
    const settings = workspace.getConfiguration('newsAnnotator');
    const languageNow = async (): Promise<string> => (await workspace.openTextDocument(before.uri)).languageId;
    try {
      await settings.update('files', ['**/wire/**/*.txt'], ConfigurationTarget.Global);
      await eventually(languageNow, (language) => language === 'news');
      const api = await extensionApi();
      await eventually(() => api.isArticle(before.uri), Boolean);
    } finally {
      await settings.update('files', undefined, ConfigurationTarget.Global);
    }
    await eventually(languageNow, (language) => language === 'plaintext');
  });
});

describe('newsAnnotator.detect', () => {
  afterEach(closeAll);

  for (const [detect, path, isArticle] of [
    ['never', 'reservoir-audit.txt', false],
    ['never', 'island-tremors.news', true],
    ['always', 'not-articles/recipe.txt', true],
  ] as const) {
    it(`${detect}: ${path} is ${isArticle ? '' : 'not '}annotated`, async () => {
      const settings = workspace.getConfiguration('newsAnnotator');
      await settings.update('detect', detect, ConfigurationTarget.Global);
      try {
        const document = await open(path);
        const api = await extensionApi();
        // The document may be open still, from a test before.
        await eventually(
          () => api.isArticle(document.uri),
          (now) => now === isArticle,
        );
        await eventually(
          () => outlineOf(document),
          (symbols) => symbols.length > 0 === isArticle,
        );
      } finally {
        await settings.update('detect', undefined, ConfigurationTarget.Global);
      }
    });
  }
});
