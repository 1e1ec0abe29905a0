import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { ErrorCodes, TextDocumentSyncKind } from 'vscode-languageserver-protocol/node';
import { version } from '../../package.json';
import { Editor, modern, servers, until } from './editor';
import { harbourPact } from './stories';

const uri = 'file:///desk/story.news';

for (const server of servers) {
  describe(`server process (${server.join(' ')})`, () => {
    let editor: Editor;
    beforeEach(() => {
      editor = new Editor(server);
    });
    afterEach(() => editor.stop());

    it('says who it is and what it can do', async () => {
      const { serverInfo, capabilities } = await editor.initialize();
      assert.deepEqual(serverInfo, { name: 'News Annotator', version });
      assert.deepEqual(capabilities, {
        positionEncoding: 'utf-16',
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
        hoverProvider: true,
        definitionProvider: true,
        documentSymbolProvider: { label: 'News Annotator' },
        inlayHintProvider: { resolveProvider: true },
        completionProvider: { triggerCharacters: [' '] },
        workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
        diagnosticProvider: {
          identifier: 'news-annotator',
          interFileDependencies: false,
          workspaceDiagnostics: false,
        },
      });
    });

    it('offers no diagnostics to ask for to an editor that does not ask', async () => {
      const { capabilities } = await editor.initialize({});
      assert.equal(capabilities.diagnosticProvider, undefined);
    });

    it('offers completion in people files only, where the editor lets it say so', async () => {
      const { capabilities } = await editor.initialize({ textDocument: { completion: { dynamicRegistration: true } } });
      assert.equal(capabilities.completionProvider, undefined);
    });

    it('logs that it has started, and nothing else', async () => {
      await editor.initialize();
      await until('it has logged', () => editor.log.length > 0);
      assert.deepEqual(editor.log, [`News Annotator ${version} is ready.`]);
    });

    it('exits with 0 after a shutdown, and refuses requests in between', async () => {
      await editor.initialize();
      await editor.open(uri, harbourPact);
      await editor.shutDown();
      await assert.rejects(editor.symbols(uri), { code: ErrorCodes.InvalidRequest });
      assert.equal(await editor.exit(), 0);
    });

    it('exits with 1 without a shutdown', async () => {
      await editor.initialize();
      assert.equal(await editor.exit(), 1);
    });

    it('exits when the editor closes the connection', async () => {
      await editor.initialize();
      editor.process.stdin.end();
      assert.equal(await editor.exitStatus(), 1);
    });

    it('exits when the process of the editor has died', async () => {
      const { pid } = spawnSync(process.execPath, ['--version']);
      await editor.initialize(modern, undefined, pid);
      assert.equal(await editor.exitStatus(), 1);
    });
  });
}
