import assert from 'node:assert/strict';
import { DidChangeConfigurationNotification, type InlayHint } from 'vscode-languageserver-protocol/node';
import { Editor, modern, until } from './editor';
import { at, harbourPact, reservoirAudit } from './stories';

const uri = 'file:///desk/story.txt';

function labelOf({ label }: InlayHint): string {
  return typeof label === 'string' ? label : label.map(({ value }) => value).join('');
}

describe('inlay hints', () => {
  let editor: Editor;
  beforeEach(() => {
    editor = new Editor();
  });
  afterEach(() => editor.stop());

  const tell = (settings: unknown): Promise<void> =>
    editor.connection.sendNotification(DidChangeConfigurationNotification.type, { settings });

  it('name the speakers whom their sentences do not name, and lead to the name', async () => {
    await editor.initialize();
    await editor.open(uri, reservoirAudit);
    const hints = await editor.inlayHints(uri);
    const [hint] = hints.filter(({ position }) => position.line === at(reservoirAudit, '"So| I\'m').line);
    assert.ok(hint && Array.isArray(hint.label));
    assert.match(labelOf(hint), /^— June Wetherell\??$/u);
    assert.deepEqual(hint.position, at(reservoirAudit, 'Who signed?"|'));
    const location = {
      uri,
      range: { start: at(reservoirAudit, '|June Wetherell, who'), end: at(reservoirAudit, 'June Wetherell|, who') },
    };
    assert.deepEqual(hint.label[1]?.location, location);
    assert.ok(!hints.some(({ position }) => position.line === 1), 'the lead names its speaker');
  });

  it('are left out where a cue in the same paragraph names the speaker', async () => {
    await editor.initialize();
    await editor.open(uri, harbourPact);
    const { line } = at(harbourPact, '“The| minister has seen');
    assert.ok(!(await editor.inlayHints(uri)).some(({ position }) => position.line === line));
  });

  it('have their reasons once these are asked for', async () => {
    await editor.initialize();
    await editor.open(uri, reservoirAudit);
    const [hint] = await editor.inlayHints(uri);
    assert.equal(hint?.tooltip, undefined);
    const { tooltip } = await editor.resolveHint(hint!);
    assert.ok(typeof tooltip === 'object');
    assert.match(tooltip.value, /^(?:Why|\*\*Uncertain\*\*): .+ \(\d+% sure\)\.$/u);
    await editor.change(uri, {
      range: { start: at(reservoirAudit, '|Commissioner June'), end: at(reservoirAudit, '|Commissioner June') },
      text: 'X',
    });
    assert.deepEqual(await editor.resolveHint(hint!), hint, 'the article has changed since');
    const strange = { position: hint!.position, label: 'x', data: { uri: 7 } };
    assert.deepEqual(await editor.resolveHint(strange), strange);
  });

  it('have their reasons at once for an editor that does not ask for these', async () => {
    await editor.initialize({ textDocument: { inlayHint: {} } });
    await editor.open(uri, reservoirAudit);
    const [hint] = await editor.inlayHints(uri);
    assert.ok(typeof hint?.tooltip === 'object');
    assert.equal(hint.tooltip.kind, 'plaintext');
    assert.equal(hint.data, undefined);
  });

  it('are those of the range, and as many as the setting says', async () => {
    await editor.initialize(modern, { inlayHints: { speakers: 'all' } });
    await editor.open(uri, harbourPact);
    const lead = { start: { line: 1, character: 0 }, end: { line: 2, character: 0 } };
    assert.deepEqual((await editor.inlayHints(uri, lead)).map(labelOf), ['— Adeyemi']);
    await tell({ newsAnnotator: { inlayHints: { speakers: 'off' } } });
    await until('the editor was told to ask again', () => editor.hintRefreshes === 1);
    assert.deepEqual(await editor.inlayHints(uri), []);
  });

  it('are none of a text that is no article', async () => {
    await editor.initialize();
    await editor.open(uri, 'key: value\n', 'plaintext');
    assert.deepEqual(await editor.inlayHints(uri), []);
  });
});
