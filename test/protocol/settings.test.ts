import assert from 'node:assert/strict';
import { DidChangeConfigurationNotification, type ClientCapabilities } from 'vscode-languageserver-protocol/node';
import { Editor, modern, until } from './editor';
import { fixture, harbourPact } from './stories';

const uri = 'file:///desk/story.txt';
const asked: ClientCapabilities = {
  ...modern,
  workspace: { ...modern.workspace, configuration: true, didChangeConfiguration: { dynamicRegistration: true } },
};

describe('settings on the server', () => {
  let editor: Editor;
  beforeEach(() => {
    editor = new Editor();
  });
  afterEach(() => editor.stop());

  const tell = (settings: unknown): Promise<void> =>
    editor.connection.sendNotification(DidChangeConfigurationNotification.type, { settings });

  it('are asked for where the editor can be asked, and again when they change', async () => {
    editor.settings = { detect: 'auto', rules: { 'web-furniture': 'off' } };
    await editor.initialize(asked);
    await editor.open(uri, harbourPact);
    assert.ok(!(await editor.rules(uri)).includes('web-furniture'));
    assert.deepEqual(editor.registered, [DidChangeConfigurationNotification.method]);
    editor.settings = { rules: {} };
    await tell(null);
    await until('the editor was told to ask again', () => editor.refreshes === 1);
    assert.ok((await editor.rules(uri)).includes('web-furniture'));
  });

  it('make an editor that hears of changes ask again for what it keeps', async () => {
    await editor.initialize(asked, { hearsOfChanges: true });
    await tell(null);
    await until('the editor was told', () => editor.answersChanged === 1);
    const other = new Editor();
    await other.initialize(asked);
    await other.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
    await until('the other editor was told to ask again', () => other.refreshes === 1);
    assert.equal(other.answersChanged, 0);
    await other.stop();
  });

  it('are what the editor told where it cannot be asked', async () => {
    await editor.initialize(modern, { rules: { 'web-furniture': 'off' } });
    await editor.open(uri, harbourPact);
    assert.ok(!(await editor.rules(uri)).includes('web-furniture'));
    await tell({ newsAnnotator: { rules: { 'web-furniture': 'error', 'caption-in-body': 'off' } } });
    const report = await editor.diagnostics(uri);
    assert.equal(report.kind, 'full');
    assert.equal(report.items.find(({ code }) => code === 'web-furniture')?.severity, 1);
    assert.ok(!report.items.some(({ code }) => code === 'caption-in-body'));
  });

  it('are sent again with the diagnostics to an editor that does not ask for these', async () => {
    await editor.initialize({});
    await editor.open(uri, harbourPact, 'plaintext');
    await until('diagnostics came', () => editor.published.length === 1);
    await tell({ newsAnnotator: { detect: 'never' } });
    await until('they were taken back', () => editor.published.length === 2);
    assert.deepEqual(editor.published[1]?.diagnostics, []);
  });

  it('say which documents are articles', async () => {
    const log = fixture('not-articles/server-log.txt');
    await editor.initialize(modern, { detect: 'always' });
    await editor.open(uri, log, 'plaintext');
    assert.ok((await editor.symbols(uri)).length > 0);
    await tell({ newsAnnotator: { detect: 'never' } });
    assert.ok((await editor.symbols(uri)).length > 0, 'what the client began with holds whatever is set');
  });

  it('are shown once where they are broken, and the others hold', async () => {
    editor.settings = { detect: 'sometimes', rules: { 'web-furniture': 'off', 'bare-link': 7 } };
    await editor.initialize(asked);
    await editor.open(uri, harbourPact, 'plaintext');
    assert.ok(!(await editor.rules(uri)).includes('web-furniture'));
    await tell(null);
    await until('the editor was told to ask again', () => editor.refreshes === 1);
    await editor.rules(uri);
    assert.deepEqual(editor.shown, [
      'News Annotator does without these settings. ' +
        'newsAnnotator.detect has to be one of auto, always, never, not "sometimes". ' +
        'newsAnnotator.rules: "bare-link" has to be one of off, error, warning, information, hint, not 7.',
    ]);
  });

  it('have their defaults where the editor fails to answer', async () => {
    await editor.initialize(asked);
    editor.connection.onRequest('workspace/configuration', () => {
      throw new Error('no configuration today');
    });
    await editor.open(uri, harbourPact);
    assert.ok((await editor.rules(uri)).includes('web-furniture'));
    assert.ok(editor.log.some((line) => line.includes('no configuration today')));
  });
});
