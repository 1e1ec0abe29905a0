import { assert } from 'chai';
import { ConfigurationTarget, SymbolKind, workspace, type DocumentSymbol } from 'vscode';
import { closeAll, eventually, open, outlineOf, sample } from './workbench';

describe('outline', () => {
  after(closeAll);

  it('is headline › lead and sections › quotations with their speakers', async () => {
    const document = await open(sample);
    const [headline, ...others] = await outlineOf(document);
    assert.isDefined(headline);
    assert.isEmpty(others);
    assert.strictEqual(headline.kind, SymbolKind.File);
    assert.match(headline.name, /^Adeyemi says Finland would clear abandoned freighters/);
    assert.strictEqual(document.getText(headline.selectionRange), document.lineAt(0).text);

    const [lead] = headline.children.filter(({ kind }) => kind === SymbolKind.Package);
    assert.match(lead?.name ?? '', /^Canadian Prime Minister Lucas Adeyemi said/);
    const sections = headline.children.filter(({ kind }) => kind === SymbolKind.Namespace);
    assert.deepEqual(
      sections.map(({ name }) => name),
      ['TOWING FEES', 'ARCHBISHOP, STRANDED CREWS'],
    );
    assert.strictEqual(speakerIn(lead, 'She (Kallasmaa)'), 'Lucas Adeyemi');
    assert.strictEqual(speakerIn(lead, 'We ask that'), 'Kwon Ye Rin');
    assert.strictEqual(speakerIn(sections[0], 'Canada is ready'), 'Lucas Adeyemi');
  });

  it('marks the caption and the furniture', async () => {
    const document = await open(sample);
    const all = flat(await outlineOf(document));
    assert.match(all.find(({ detail }) => detail === 'caption')?.name ?? '', /^Porters carry/);
    assert.strictEqual(all.find(({ detail }) => detail === 'furniture')?.name, 'Slideshow (12 Images)');
  });

  it('lists reported speech while the setting wants it', async () => {
    const document = await open(sample);
    const reported = async (): Promise<string[]> =>
      flat(await outlineOf(document))
        .filter(({ kind }) => kind === SymbolKind.Event)
        .map(({ name }) => name);
    assert.isEmpty(await reported());
    const settings = workspace.getConfiguration('newsAnnotator');
    await settings.update('outline.reportedSpeech', true, ConfigurationTarget.Global);
    try {
      const names = await eventually(reported, (found) => found.length > 0);
      assert.isTrue(
        names.some((name) => name.startsWith('Priya Sundaresh: Adeyemi saw')),
        names.join('\n'),
      );
    } finally {
      await settings.update('outline.reportedSpeech', undefined, ConfigurationTarget.Global);
    }
    await eventually(reported, (found) => found.length === 0);
  });

  it('keeps every entry inside the one that holds it', async () => {
    const document = await open(sample);
    const checkChildren = (parent: DocumentSymbol): void => {
      assert.isTrue(parent.range.contains(parent.selectionRange), parent.name);
      for (const child of parent.children) {
        assert.isTrue(parent.range.contains(child.range), `${parent.name} › ${child.name}`);
        checkChildren(child);
      }
    };
    const symbols = await outlineOf(document);
    assert.isNotEmpty(symbols);
    symbols.forEach(checkChildren);
  });
});

/** The speaker of the quotation right under an entry that begins with the words. */
function speakerIn(symbol: DocumentSymbol | undefined, words: string): string | undefined {
  return symbol?.children.find(({ kind, name }) => kind === SymbolKind.String && name.includes(`“${words}`))?.detail;
}

function flat(symbols: readonly DocumentSymbol[]): DocumentSymbol[] {
  return symbols.flatMap((symbol) => [symbol, ...flat(symbol.children)]);
}
