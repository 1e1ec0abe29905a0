import assert from 'node:assert/strict';
import fc from 'fast-check';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { Editor } from './editor';
import { at, fixture, harbourPact } from './stories';

const uri = 'file:///desk/story.news';

describe('documents on the server', () => {
  let editor: Editor;
  before(async () => {
    editor = new Editor();
    await editor.initialize();
  });
  after(() => editor.stop());
  afterEach(() => editor.close(uri));

  /** Everything that the editor can learn of a document. */
  async function everything(of: string): Promise<unknown> {
    const report = await editor.diagnostics(of);
    assert.equal(report.kind, 'full');
    const text = JSON.stringify([report.items, await editor.symbols(of)]);
    return JSON.parse(text.replaceAll(of, 'the document'));
  }

  it('are after any edits what they are when opened so', async () => {
    const fresh = 'file:///desk/fresh.news';
    const edit = fc.record({
      start: fc.nat(),
      length: fc.nat(400),
      text: fc.constantFrom(
        '',
        'x',
        '\n\n',
        '\r\n',
        '\r',
        '“',
        '”',
        "'",
        '🚢',
        '\ud83d',
        ' Adeyemi said.',
        'TOWING FEES\n\n',
      ),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 6 }), async (edits) => {
        const document = TextDocument.create(uri, 'news', 1, harbourPact);
        await editor.open(uri, harbourPact);
        for (const { start, length, text } of edits) {
          const from = start % (document.getText().length + 1);
          const range = { start: document.positionAt(from), end: document.positionAt(from + length) };
          TextDocument.update(document, [{ range, text }], document.version + 1);
          await editor.change(uri, { range, text });
          if (start % 2 === 0) await editor.symbols(uri);
        }
        await editor.open(fresh, document.getText());
        assert.deepEqual(await everything(uri), await everything(fresh));
        await editor.close(fresh);
        await editor.close(uri);
      }),
      { numRuns: 25 },
    );
  });

  it('may be replaced as a whole', async () => {
    await editor.open(uri, 'Nothing yet');
    await editor.change(uri, { text: harbourPact });
    assert.ok(await editor.hover(uri, at(harbourPact, 'Prime Minister Lucas |Adeyemi')));
  });

  it('may have CRLF', async () => {
    const text = harbourPact.replaceAll('\n', '\r\n');
    await editor.open(uri, text);
    const hover = await editor.hover(uri, at(text, 'Prime Minister Lucas |Adeyemi'));
    assert.deepEqual(hover?.range?.start, at(text, 'Prime Minister |Lucas Adeyemi'));
    const end = { line: 1, character: 100_000 };
    assert.deepEqual(await editor.hover(uri, end), null, 'the end of a line is not the start of the next');
  });

  it('count emoji as two', async () => {
    const text = harbourPact.replace('Canadian Prime Minister', '🚢🚢 Canadian Prime Minister');
    await editor.open(uri, text);
    const hover = await editor.hover(uri, at(text, 'Prime Minister Lucas |Adeyemi'));
    assert.deepEqual(hover?.range, {
      start: at(text, 'Prime Minister |Lucas Adeyemi'),
      end: at(text, 'Prime Minister Lucas Adeyemi|'),
    });
  });

  it('may have half surrogate pairs', async () => {
    const texts = JSON.parse(fixture('hard/lone-surrogates.json')) as Record<string, string>;
    for (const text of [...Object.values(texts), `\ud83d${harbourPact}\udea2`]) {
      await editor.open(uri, text);
      await everything(uri);
      await editor.close(uri);
    }
  });

  for (const name of [
    'endless-line',
    'many-short-lines',
    'control-characters',
    'cr-only',
    'mixed-line-ends',
    'empty',
  ]) {
    it(`may be like hard/${name}.txt`, async () => {
      await editor.open(uri, fixture(`hard/${name}.txt`));
      await everything(uri);
    });
  }

  it('may have 5 MB, and another one is served all the same', async function () {
    this.timeout(120_000);
    const prose = 'The tide rose again before noon, and the north pier stayed shut until the evening.\n\n';
    const large = `${harbourPact}\n\n${prose.repeat(Math.ceil(5_000_000 / prose.length))}`;
    const name = at(harbourPact, 'Prime Minister Lucas |Adeyemi');
    await editor.open(uri, large);
    assert.ok((await editor.symbols(uri)).length > 0);
    await editor.change(uri, {
      range: { start: { line: 3, character: 0 }, end: { line: 3, character: 0 } },
      text: '🚢',
    });
    assert.ok(await editor.hover(uri, name));
    const small = 'file:///desk/small.news';
    await editor.open(small, harbourPact);
    assert.ok(await editor.hover(small, name));
    await editor.close(small);
  });
});
