import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  CompletionRequest,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  type ClientCapabilities,
  type PublishDiagnosticsParams,
} from 'vscode-languageserver-protocol/node';
import { Editor, modern, pause, until } from './editor';
import { at } from './stories';

const story = `Lagoon bill passes

PAPEETE (Tidewire) - Finance Minister Teva Mauno welcomed the vote on Monday.

“The lagoon will be open to every boat,” Mauno said.
`;
const listed = `people:
  - name: Tēva Maunu
    avoid: [Teva Mauno]
    roles:
      - text: finance minister
        from: 2024-05
`;
const registering: ClientCapabilities = {
  ...modern,
  textDocument: {
    ...modern.textDocument,
    synchronization: { dynamicRegistration: true },
    completion: { dynamicRegistration: true, completionItem: { snippetSupport: true } },
  },
  workspace: { ...modern.workspace, workspaceFolders: true, configuration: true },
};
const watching: ClientCapabilities = {
  ...modern,
  workspace: {
    ...modern.workspace,
    workspaceFolders: true,
    configuration: true,
    didChangeWatchedFiles: { dynamicRegistration: true },
  },
};

describe('people file of a workspace folder', () => {
  let editor: Editor;
  let folder: string;
  let article: string;
  beforeEach(() => {
    editor = new Editor();
    folder = mkdtempSync(join(tmpdir(), 'news-annotator-'));
    article = pathToFileURL(join(folder, 'wire', 'story.news')).href;
  });
  afterEach(async () => {
    await editor.stop();
    rmSync(folder, { recursive: true });
  });

  const uriOf = (name: string): string => pathToFileURL(join(folder, name)).href;
  const write = (name: string, text: string | Uint8Array): void => writeFileSync(join(folder, name), text);
  const start = async (capabilities = watching, options?: unknown): Promise<void> => {
    await editor.initialize(capabilities, options, process.pid, [{ uri: pathToFileURL(folder).href, name: 'desk' }]);
    await editor.open(article, story);
  };
  const hover = async (): Promise<string> =>
    JSON.stringify(await editor.hover(article, at(story, 'Minister |Teva Mauno')));
  const changed = (name: string, type: FileChangeType = FileChangeType.Changed): Promise<void> =>
    editor.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
      changes: [{ uri: uriOf(name), type }],
    });
  const told = (name: string): PublishDiagnosticsParams | undefined =>
    editor.published.findLast(({ uri }) => uri === uriOf(name));

  it('gives the hover its house spelling and its roles', async () => {
    write('people.yaml', listed);
    await start();
    assert.match(await hover(), /### Tēva Maunu.*In the people file:.*finance minister, since 2024-05/u);
    assert.deepEqual(editor.published, []);
    assert.deepEqual(editor.registered, [DidChangeWatchedFilesNotification.method]);
  });

  it('is seen when it comes, changes and goes', async () => {
    await start();
    assert.match(await hover(), /### Teva Mauno/u);
    write('people.yml', listed);
    await changed('people.yml', FileChangeType.Created);
    await until('the editor was told to ask again', () => editor.refreshes === 1);
    assert.match(await hover(), /### Tēva Maunu/u);
    write('people.yml', listed.replace('Tēva', 'Tevah'));
    await changed('people.yml');
    assert.match(await hover(), /### Tevah Maunu/u);
    rmSync(join(folder, 'people.yml'));
    await changed('people.yml', FileChangeType.Deleted);
    assert.match(await hover(), /### Teva Mauno/u);
  });

  it('has diagnostics where it is wrong, and the other entries hold', async () => {
    write('people.yaml', `${listed}  - nickname: Bo\n  - name: Ana Sol\n    pronouns: [she\n`);
    await start();
    assert.match(await hover(), /### Tēva Maunu/u);
    await until('its diagnostics came', () => told('people.yaml') !== undefined);
    const diagnostics = told('people.yaml')!.diagnostics.map(({ range, message }) => ({ start: range.start, message }));
    assert.deepEqual(diagnostics[0], { start: { line: 6, character: 4 }, message: 'A person has to have a “name”.' });
    assert.match(JSON.stringify(diagnostics), /not valid YAML/u);
    write('people.yaml', listed);
    await changed('people.yaml');
    await until('they were taken back', () => told('people.yaml')!.diagnostics.length === 0);
  });

  it('can be one that no editor could have made', async () => {
    write('people.yaml', Buffer.from([0x70, 0xff, 0x00]));
    await start();
    assert.match(await hover(), /### Teva Mauno/u);
    await until('its diagnostics came', () => told('people.yaml') !== undefined);
    assert.equal(told('people.yaml')?.diagnostics[0]?.message, 'The people file cannot be read: it is not UTF-8.');
    write('people.yaml', '['.repeat(100_000));
    await changed('people.yaml');
    const message = (): unknown => told('people.yaml')?.diagnostics[0]?.message;
    const tooDeep = 'The people file cannot be read: more than 50 levels one inside the other.';
    await until('they changed', () => message() === tooDeep);
    assert.match(await hover(), /### Teva Mauno/u);
  });

  it('can have another name, inside the workspace only', async () => {
    mkdirSync(join(folder, 'desk'));
    write('desk/who is who.yaml', listed);
    editor.settings = { peopleFile: 'desk/who is who.yaml' };
    await start();
    assert.match(await hover(), /### Tēva Maunu/u);
    assert.deepEqual(editor.shown, []);
  });

  it('is none of an article outside the folder', async () => {
    write('people.yaml', listed);
    await start();
    article = pathToFileURL(`${folder}-other/story.news`).href;
    await editor.open(article, story);
    assert.match(await hover(), /### Teva Mauno/u);
  });

  it('is read anew with each article by an editor that watches no files', async () => {
    await start({ ...modern, workspace: { ...modern.workspace, workspaceFolders: true } });
    assert.match(await hover(), /### Teva Mauno/u);
    write('people.yaml', listed);
    await editor.open(uriOf('other.news'), story);
    assert.match(await hover(), /### Tēva Maunu/u);
  });

  it('is found by an editor that knows one root and no folders', async () => {
    write('people.yaml', listed);
    await editor.initializeAt(pathToFileURL(folder).href, { processId: process.pid, capabilities: modern });
    await editor.open(article, story);
    assert.match(await hover(), /### Tēva Maunu/u);
  });

  it('is what stands in the editor, saved or not, and has its diagnostics without an article', async () => {
    await editor.initialize(registering, {}, process.pid, [{ uri: pathToFileURL(folder).href, name: 'desk' }]);
    await editor.open(uriOf('people.yaml'), 'people:\n  - nam: Bo\n', 'yaml');
    await until('its diagnostics came', () => told('people.yaml') !== undefined);
    await editor.open(article, story);
    assert.match(await hover(), /### Teva Mauno/u);
    await editor.change(uriOf('people.yaml'), { text: listed });
    await until('the editor was told to ask again', () => editor.refreshes === 1 && editor.hintRefreshes === 1);
    assert.match(await hover(), /### Tēva Maunu/u);
    assert.deepEqual(told('people.yaml')?.diagnostics, []);
    await editor.close(uriOf('people.yaml'));
    await until('the editor was told again', () => editor.refreshes === 2);
    assert.match(await hover(), /### Teva Mauno/u);
  });

  it('is gone when it is deleted, though the editor still shows it, until it is typed in again', async () => {
    write('people.yaml', listed);
    await start();
    await editor.open(uriOf('people.yaml'), listed, 'yaml');
    assert.match(await hover(), /### Tēva Maunu/u);
    rmSync(join(folder, 'people.yaml'));
    await changed('people.yaml', FileChangeType.Deleted);
    assert.match(await hover(), /### Teva Mauno/u);
    await editor.change(uriOf('people.yaml'), { text: `${listed}\n` });
    await until('the editor was told to ask again', () => editor.refreshes === 2);
    assert.match(await hover(), /### Tēva Maunu/u);
  });

  it('is no article, and nothing is asked again when it is opened or saved as it was', async () => {
    write('people.yaml', listed);
    await start();
    await hover();
    await editor.open(uriOf('people.yaml'), listed, 'yaml');
    assert.deepEqual(await editor.symbols(uriOf('people.yaml')), []);
    await changed('people.yaml');
    await pause(500);
    assert.equal(editor.refreshes, 0);
  });

  it('has completion: keys, their words, and the names of people in open articles', async () => {
    await editor.initialize(registering, {}, process.pid, [{ uri: pathToFileURL(folder).href, name: 'desk' }]);
    await until('it was offered', () => editor.registered.includes(CompletionRequest.method));
    const registration = editor.registrations.find(({ method }) => method === CompletionRequest.method);
    assert.deepEqual(registration?.registerOptions, {
      documentSelector: [
        { language: 'yaml', pattern: '**/people.yaml' },
        { language: 'yaml', pattern: '**/people.yml' },
      ],
      triggerCharacters: [' '],
    });
    await editor.open(article, story);
    const text = 'people:\n  - name: \n    order: \n    \n';
    await editor.open(uriOf('people.yaml'), text, 'yaml');
    const labels = async (line: number, character: number): Promise<string[]> =>
      (await editor.completions(uriOf('people.yaml'), { line, character })).map(({ label }) => label);
    assert.deepEqual(await labels(1, 10), ['Teva Mauno']);
    assert.deepEqual(await labels(2, 11), ['given-first', 'family-first']);
    assert.deepEqual(await labels(3, 4), ['given', 'family', 'aliases', 'avoid', 'pronouns', 'roles']);
    await editor.open(uriOf('other.yaml'), text, 'yaml');
    assert.deepEqual(await editor.completions(uriOf('other.yaml'), { line: 1, character: 10 }), []);
    assert.deepEqual(await editor.completions(article, { line: 2, character: 0 }), []);
  });

  it('has completion under another name, and offers nobody whom it lists', async () => {
    editor.settings = { peopleFile: 'desk/who.yaml' };
    await editor.initialize(registering, {}, process.pid, [{ uri: pathToFileURL(folder).href, name: 'desk' }]);
    await until('it was offered', () => editor.registered.includes(CompletionRequest.method));
    assert.match(JSON.stringify(editor.registrations), /"\*\*\/desk\/who\.yaml"/u);
    await editor.open(article, story);
    await editor.open(uriOf('desk/who.yaml'), `${listed}  - name: `, 'yaml');
    assert.deepEqual(await editor.completions(uriOf('desk/who.yaml'), { line: 6, character: 10 }), []);
  });

  it('comes through the editor where the server cannot reach it', async () => {
    editor.connection.onRequest('newsAnnotator/readFile', ({ uri }: { uri: string }): unknown =>
      uri === 'vscode-vfs://desk/news/people.yaml' ? { text: listed } : { missing: true },
    );
    const folders = [{ uri: 'vscode-vfs://desk/news', name: 'news' }];
    await editor.initialize(watching, { readsFiles: true }, process.pid, folders);
    article = 'vscode-vfs://desk/news/story.news';
    await editor.open(article, story);
    assert.match(await hover(), /### Tēva Maunu/u);
  });

  it('is told in the log to be out of reach where the editor reads no files', async () => {
    await editor.initialize(watching, {}, process.pid, [{ uri: 'vscode-vfs://desk/news', name: 'news' }]);
    article = 'vscode-vfs://desk/news/story.news';
    await editor.open(article, story);
    assert.match(await hover(), /### Teva Mauno/u);
    assert.ok(editor.log.some((line) => line.includes('people.yaml is out of reach')));
  });
});
