import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { annotate } from '../../../server/src/annotate';
import { Articles } from '../../../server/src/lsp/articles';
import { peopleFile, type PeopleFile } from '../../../server/src/people/people-file';
import { defaultSettings, type Settings } from '../../../server/src/lsp/settings';

const uri = 'file:///desk/story.txt';
const article = `Mayor reopens harbour

LISBON (Tidewire) - Mayor Ines Calder reopened the harbour on Monday, a month after the storm had closed it.

“We will not wait for the insurers,” Calder said. “The piers are safe, and every ship is welcome.”
`;
const log = '2024-01-01T00:00:00 INFO started\n'.repeat(50);

/** A desk with one open document, and settings that a test can change. */
class Desk {
  settings: Settings = defaultSettings;
  document: TextDocument | undefined;
  people: PeopleFile | undefined;
  readonly articles = new Articles(
    { get: () => this.document },
    () => Promise.resolve(this.settings),
    () => Promise.resolve(this.people),
  );
  private version = 1;

  constructor(text: string, languageId = 'plaintext') {
    this.document = TextDocument.create(uri, languageId, this.version, text);
  }

  edit(text: string): void {
    TextDocument.update(this.document!, [{ text }], ++this.version);
  }

  insert(text: string): void {
    const start = { line: 0, character: 0 };
    TextDocument.update(this.document!, [{ range: { start, end: start }, text }], ++this.version);
  }

  get(): ReturnType<Articles['get']> {
    return this.articles.get(uri);
  }
}

describe('open articles', () => {
  it('are those that read like one', async () => {
    assert.equal((await new Desk(article).get())?.article.text, article);
    assert.equal(await new Desk(log).get(), undefined);
  });

  it('are all documents of language news', async () => {
    assert.ok(await new Desk(log, 'news').get());
  });

  it('are as many as the setting says', async () => {
    const desk = new Desk(log);
    desk.settings = { ...defaultSettings, detect: 'always' };
    assert.ok(await desk.get());
    desk.settings = { ...defaultSettings, detect: 'never' };
    assert.equal(await desk.get(), undefined);
    desk.edit(article);
    assert.equal(await desk.get(), undefined);
    const news = new Desk(article, 'news');
    news.settings = desk.settings;
    assert.ok(await news.get(), 'the setting is for other languages');
  });

  it('are found when their opening becomes one, not when more is added behind it', async () => {
    const growing = new Desk(log.repeat(20));
    assert.equal(await growing.get(), undefined);
    growing.edit(log.repeat(20) + article);
    assert.equal(await growing.get(), undefined);
    growing.edit(article);
    assert.ok(await growing.get());
    const switchedOn = new Desk(article);
    switchedOn.settings = { ...defaultSettings, detect: 'never' };
    assert.equal(await switchedOn.get(), undefined);
    switchedOn.settings = defaultSettings;
    assert.ok(await switchedOn.get());
  });

  it('are analysed once a version', async () => {
    const desk = new Desk(article);
    const first = await desk.get();
    assert.equal(await desk.get(), first);
    desk.insert('New: ');
    const second = await desk.get();
    assert.notEqual(second?.analysis, first?.analysis);
    assert.equal(second?.version, 2);
  });

  it('are analysed again under other settings', async () => {
    const desk = new Desk(article);
    const first = await desk.get();
    desk.settings = { ...defaultSettings, rules: { 'bare-link': 'off' } };
    assert.notEqual((await desk.get())?.analysis, first?.analysis);
  });

  it('are analysed again under another people file', async () => {
    const desk = new Desk(article);
    const first = await desk.get();
    desk.people = peopleFile([]);
    const second = await desk.get();
    assert.notEqual(second?.analysis, first?.analysis);
    assert.equal(await desk.get(), second);
  });

  it('are after an edit what they are from scratch', async () => {
    const desk = new Desk(article);
    await desk.get();
    desk.insert('“Look,” Bruno Valle said.\n\n');
    const text = desk.document!.getText();
    assert.deepEqual((await desk.get())?.article, annotate(text));
  });

  it('stay articles while they are being rewritten', async () => {
    const desk = new Desk(article);
    await desk.get();
    desk.edit('');
    assert.ok(await desk.get());
    desk.articles.forget(uri);
    assert.equal(await desk.get(), undefined, 'a document that was closed is looked at afresh');
  });

  it('are none where nothing is open, or where the document is closed meanwhile', async () => {
    const desk = new Desk(article);
    const answer = desk.get();
    desk.document = undefined;
    assert.equal(await answer, undefined);
    assert.equal(await desk.get(), undefined);
  });
});
