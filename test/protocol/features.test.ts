import assert from 'node:assert/strict';
import {
  CancellationTokenSource,
  DefinitionRequest,
  HoverRequest,
  LSPErrorCodes,
  type DocumentSymbol,
} from 'vscode-languageserver-protocol/node';
import { Editor, modern, pause, until } from './editor';
import { at, fixture, harbourPact } from './stories';

const uri = 'file:///desk/harbour-pact.txt';

function markdown(hover: Awaited<ReturnType<Editor['hover']>>): string {
  assert.ok(hover && typeof hover.contents === 'object' && 'kind' in hover.contents);
  assert.equal(hover.contents.kind, 'markdown');
  return hover.contents.value;
}

describe('server features', () => {
  let editor: Editor;
  beforeEach(() => {
    editor = new Editor();
  });
  afterEach(() => editor.stop());

  it('outline: headline, lead, sections, quotations with their speakers', async () => {
    await editor.initialize();
    await editor.open(uri, harbourPact);
    const [headline, ...more] = (await editor.symbols(uri)) as DocumentSymbol[];
    assert.deepEqual(more, []);
    assert.equal(headline?.detail, 'headline');
    assert.equal(headline.children!.at(-1)?.detail, 'link');
    const sections = headline.children!.filter(({ detail }) => detail === 'lead' || detail === 'section');
    assert.deepEqual(
      sections.map(({ name }) => name),
      ['Canadian Prime Minister Lucas Adeyemi said on Thursday that…', 'TOWING FEES', 'ARCHBISHOP, STRANDED CREWS'],
    );
    const quotations = sections[1]!.children!.map(({ name, detail }) => `${name} ${detail}`);
    assert.ok(quotations.includes('Adeyemi: “open, safe, and affordable” Lucas Adeyemi'), quotations.join('\n'));
  });

  it('outline: reported speech where the setting wants it', async () => {
    await editor.initialize(modern, { outline: { reportedSpeech: true } });
    await editor.open(uri, harbourPact);
    const [headline] = (await editor.symbols(uri)) as DocumentSymbol[];
    const all = headline!.children!.flatMap(({ children = [] }) => children.map(({ name }) => name));
    assert.ok(
      all.some((name) => name.startsWith('Priya Sundaresh: Adeyemi saw no need')),
      all.join('\n'),
    );
  });

  it('outline: a list for an editor that knows no tree', async () => {
    await editor.initialize({});
    await editor.open(uri, harbourPact);
    const [headline, first] = await editor.symbols(uri);
    assert.ok(headline && 'location' in headline && first && 'location' in first);
    assert.equal(headline.location.uri, uri);
    assert.equal(first.containerName, headline.name);
  });

  it('hover on a person', async () => {
    await editor.initialize();
    await editor.open(uri, harbourPact);
    const hover = await editor.hover(uri, at(harbourPact, 'Prime Minister Lucas |Adeyemi'));
    const text = markdown(hover);
    assert.match(text, /^### Lucas Adeyemi\n/u);
    assert.match(
      text,
      /^- Canadian Prime Minister(?:, given first)? – \[line 2\]\(file:\/\/\/desk\/harbour-pact\.txt#L2\)/mu,
    );
    assert.match(text, /^Why: a title stands before it \(\d+% sure\)\.$/mu);
    assert.match(text, /^\d+ quotations(?:, and perhaps \d+ more)?: \d+ words, \d+% of all quoted words$/mu);
    assert.match(
      text,
      /^\d+ mentions, \d+ of them by pronoun(?:, \d+ by description)?; first mention: \[line 1\]\(\S+#L1\)$/mu,
    );
    assert.deepEqual(hover?.range, {
      start: at(harbourPact, 'r |Lucas Adeyemi'),
      end: at(harbourPact, 'r Lucas Adeyemi|'),
    });
  });

  it('hover on a pronoun and on a quotation', async () => {
    await editor.initialize();
    await editor.open(uri, harbourPact);
    const pronoun = markdown(await editor.hover(uri, at(harbourPact, 'pressing h|is hosts')));
    assert.match(pronoun, /^\*his\* means \*\*Lucas Adeyemi\*\*\n\nWhy: /u);
    const quotation = markdown(await editor.hover(uri, at(harbourPact, '“before| the spring thaw”')));
    assert.match(quotation, /by \*\*Lucas Adeyemi\*\*\n\n- Cue: \*said\*, \[line 2\]/u);
  });

  it('hover on a cue', async () => {
    await editor.initialize();
    await editor.open(uri, harbourPact);
    const cue = markdown(await editor.hover(uri, at(harbourPact, 'Adeyemi s|aid on Thursday')));
    assert.match(cue, /^\*said\*: \*\*Lucas Adeyemi\*\*, \[line 2\]\(\S+#L2\)\n\n- Reported speech, quoted in part: /u);
  });

  it('goes from a pronoun to where its person is introduced', async () => {
    await editor.initialize();
    await editor.open(uri, harbourPact);
    const params = { textDocument: { uri }, position: at(harbourPact, 'pressing h|is hosts') };
    assert.deepEqual(await editor.connection.sendRequest(DefinitionRequest.type, params), {
      uri,
      range: { start: at(harbourPact, 'r |Lucas Adeyemi'), end: at(harbourPact, 'r Lucas Adeyemi|') },
    });
  });

  it('hover in plain text for an editor that shows no Markdown', async () => {
    await editor.initialize({ textDocument: { hover: { contentFormat: ['plaintext'] } } });
    await editor.open(uri, harbourPact);
    const hover = await editor.hover(uri, at(harbourPact, 'Prime Minister Lucas |Adeyemi'));
    assert.ok(hover && typeof hover.contents === 'object' && 'kind' in hover.contents);
    assert.equal(hover.contents.kind, 'plaintext');
    assert.match(hover.contents.value, /^Lucas Adeyemi\n/u);
  });

  it('diagnostics: asked for, with documentation and related places', async () => {
    await editor.initialize();
    await editor.open(uri, harbourPact);
    const report = await editor.diagnostics(uri);
    assert.equal(report.kind, 'full');
    const rules = report.items.map(({ code }) => code);
    for (const rule of ['quote-altered', 'caption-in-body', 'web-furniture', 'quote-marks-mixed', 'attribution-late']) {
      assert.ok(rules.includes(rule), `${rule} among ${rules.join(', ')}`);
    }
    const altered = report.items.find(({ code }) => code === 'quote-altered');
    assert.equal(altered?.source, 'News Annotator');
    assert.match(altered.codeDescription!.href, /\/docs\/rules\/quote-altered\.md$/u);
    assert.equal(altered.relatedInformation?.[0]?.location.uri, uri);
  });

  it('diagnostics: documentation where the editor brings it, and nowhere else than a URI', async () => {
    const hrefFor = async (rulePages: unknown): Promise<string> => {
      const other = new Editor();
      await other.initialize(undefined, { rulePages });
      await other.open(uri, harbourPact);
      const { kind, ...report } = await other.diagnostics(uri);
      await other.stop();
      assert.equal(kind, 'full');
      return 'items' in report ? report.items[0]!.codeDescription!.href : '';
    };
    assert.match(await hrefFor('file:///ext/docs/rules/'), /^file:\/\/\/ext\/docs\/rules\/[a-z-]+\.md$/u);
    assert.match(await hrefFor('command:workbench.action.quit?'), /^https:/u);
    assert.match(await hrefFor(7), /^https:/u);
  });

  it('diagnostics: unchanged until the document or the settings change', async () => {
    await editor.initialize();
    await editor.open(uri, harbourPact);
    const first = await editor.diagnostics(uri);
    const again = await editor.diagnostics(uri, first.resultId);
    assert.deepEqual(again, { kind: 'unchanged', resultId: first.resultId });
    await editor.change(uri, {
      range: { start: { line: 3, character: 0 }, end: { line: 3, character: 0 } },
      text: '\n',
    });
    const changed = await editor.diagnostics(uri, first.resultId);
    assert.equal(changed.kind, 'full');
    assert.notEqual(changed.resultId, first.resultId);
    await editor.close(uri);
    await editor.open(uri, harbourPact);
    assert.equal(
      (await editor.diagnostics(uri, changed.resultId)).kind,
      'full',
      'opened again, it has version 1 again',
    );
  });

  it('diagnostics: pushed to an editor that does not ask, once it is quiet, and taken back on closing', async () => {
    await editor.initialize({});
    await editor.open(uri, harbourPact);
    const line = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
    for (const text of ['a', 'b', 'c']) await editor.change(uri, { range: line, text });
    await until('diagnostics came', () => editor.published.length > 0);
    await pause(300);
    assert.equal(editor.published.length, 1, 'one for all changes');
    const [published] = editor.published;
    assert.deepEqual([published?.uri, published?.version], [uri, 4]);
    assert.ok(published!.diagnostics.some(({ code }) => code === 'web-furniture'));
    await editor.close(uri);
    await until('they were taken back', () => editor.published.length > 1);
    assert.deepEqual(editor.published[1], { uri, diagnostics: [] });
  });

  it('gives nothing for a text that is no article', async () => {
    await editor.initialize();
    const log = fixture('not-articles/server-log.txt');
    await editor.open(uri, log, 'plaintext');
    assert.deepEqual(await editor.symbols(uri), []);
    assert.equal(await editor.hover(uri, { line: 0, character: 1 }), null);
    assert.deepEqual(await editor.diagnostics(uri), { kind: 'full', items: [] });
  });

  it('pushes nothing for a text that is no article', async () => {
    await editor.initialize({});
    await editor.open(uri, fixture('not-articles/recipe.txt'), 'plaintext');
    await pause(400);
    await editor.close(uri);
    await editor.symbols(uri);
    assert.deepEqual(editor.published, []);
  });

  it('finds an article by its text in a document of another language', async () => {
    await editor.initialize();
    await editor.open(uri, harbourPact, 'plaintext');
    assert.ok((await editor.symbols(uri)).length > 0);
  });

  it('answers for documents that are not open, or no more', async () => {
    const askForAll = async (): Promise<void> => {
      assert.deepEqual(await editor.symbols(uri), []);
      assert.equal(await editor.hover(uri, { line: 0, character: 0 }), null);
      assert.deepEqual(await editor.diagnostics(uri), { kind: 'full', items: [] });
    };
    await editor.initialize();
    await askForAll();
    await editor.change(uri, { text: 'changed without having been opened' });
    await editor.close(uri);
    await askForAll();
    await editor.open(uri, harbourPact);
    await editor.close(uri);
    await askForAll();
  });

  it('goes on after a request that makes no sense', async () => {
    await editor.initialize(modern);
    await editor.open(uri, harbourPact);
    await assert.rejects(editor.connection.sendRequest('textDocument/hover', { nonsense: true }));
    await assert.rejects(
      editor.connection.sendRequest('textDocument/hover', { textDocument: { uri }, position: null }),
    );
    await assert.rejects(editor.connection.sendRequest('textDocument/unheardOf', {}));
    assert.ok((await editor.symbols(uri)).length > 0);
  });

  it('drops a request that was cancelled', async () => {
    await editor.initialize();
    await editor.open(uri, harbourPact);
    const cancel = new CancellationTokenSource();
    const params = { textDocument: { uri }, position: at(harbourPact, 'Prime Minister Lucas |Adeyemi') };
    const answer = editor.connection.sendRequest(HoverRequest.type, params, cancel.token);
    cancel.cancel();
    await assert.rejects(answer, { code: LSPErrorCodes.RequestCancelled });
    assert.ok(await editor.hover(uri, params.position));
  });
});
