import assert from 'node:assert/strict';
import { SymbolKind, type DocumentSymbol, type Range } from 'vscode-languageserver';
import fc from 'fast-check';
import { annotate } from '../../../server/src/annotate';
import type { Article } from '../../../server/src/article/article';
import { findDocumentSymbols, flattenSymbols } from '../../../server/src/features/document-symbols';
import { offsetAt } from '../../../server/src/text/lines';
import { story } from './story';

/** The outline, a line an entry: indented by its depth, with its kind and its detail. */
function outline(symbols: readonly DocumentSymbol[], depth = 0): string[] {
  return symbols.flatMap(({ name, kind, detail, children }) => [
    `${'  '.repeat(depth)}${kindName(kind)} ${name} | ${detail}`,
    ...outline(children ?? [], depth + 1),
  ]);
}

function kindName(kind: SymbolKind): string {
  return Object.entries(SymbolKind).find(([, value]) => value === kind)![0];
}

/** Every range is inside the one of its parent, holds what is selected, and no name is empty. */
function assertNested(article: Article, symbols: readonly DocumentSymbol[], outer?: Range): void {
  for (const { name, range, selectionRange, children } of symbols) {
    assert.ok(name.trim().length > 0);
    assert.ok(isWithin(article, selectionRange, range), `what is selected of ${name}`);
    if (outer) assert.ok(isWithin(article, range, outer), `${name} within its parent`);
    assertNested(article, children ?? [], range);
  }
}

function isWithin({ lines }: Article, inner: Range, outer: Range): boolean {
  return (
    offsetAt(lines, outer.start) <= offsetAt(lines, inner.start) &&
    offsetAt(lines, inner.start) <= offsetAt(lines, inner.end) &&
    offsetAt(lines, inner.end) <= offsetAt(lines, outer.end)
  );
}

describe('outline', () => {
  it('has the headline, the lead, the sections, and quotations with their speakers', () => {
    const symbols = findDocumentSymbols(story);
    assert.deepEqual(outline(symbols), [
      "File Calder vows to reopen harbour 'by spring' | headline",
      '  String Calder: “by spring” | Ines Calder',
      '  Package Mayor Ines Calder said on Monday that the harbour would… | lead',
      '    String Calder: “by spring” | Ines Calder',
      '    String Calder: “The piers are safe, and I trust Bruno…” | Ines Calder',
      '    String Calder: “We will not wait.” | Ines Calder',
      '  Namespace ROTTEN PIERS | section',
      '    String Valle?: “soft as cake” | perhaps Bruno Valle',
      '    String the ministry: “a little hasty” | the ministry',
      '    Object Fishermen on the north pier, Lisbon. TIDEWIRE/Olga Brandt | caption',
    ]);
    assertNested(story, symbols);
  });

  it('has reported speech too where that is wanted, and what is quoted in part once', () => {
    const [headline] = findDocumentSymbols(story, { reportedSpeech: true });
    assert.deepEqual(outline(headline?.children?.[2] ? [headline.children[2]] : []), [
      'Namespace ROTTEN PIERS | section',
      '  Event Valle?: the piers “soft as cake” | perhaps Bruno Valle, reported',
      '    String Valle?: “soft as cake” | perhaps Bruno Valle',
      '  String the ministry: “a little hasty” | the ministry',
      '  Object Fishermen on the north pier, Lisbon. TIDEWIRE/Olga Brandt | caption',
    ]);
    assertNested(story, [headline!]);
  });

  it('tells two speakers of one surname apart', () => {
    const text =
      'LISBON (Tidewire) - Ines Calder met her brother, Rui Calder, on Monday.\n\n' +
      '“We will not wait,” Ines Calder said.\n\n“I will,” Rui Calder said. Calder left.\n';
    const names = findDocumentSymbols(annotate(text)).flatMap(({ children = [] }) => children.map(({ name }) => name));
    assert.deepEqual(names, ['Ines Calder: “We will not wait,”', 'Rui Calder: “I will,”']);
  });

  it('selects the cross-head of a section', () => {
    const section = findDocumentSymbols(story)[0]?.children?.[2];
    assert.deepEqual(section?.selectionRange, { start: { line: 6, character: 0 }, end: { line: 6, character: 12 } });
    assert.equal(section.range.end.line, 12);
  });

  it('says where no speaker was found', () => {
    const quotations = story.quotations.map((quotation) => ({ ...quotation, speaker: null }));
    const [, first] = outline(findDocumentSymbols({ ...story, quotations }));
    assert.equal(first, '  String “by spring” | no speaker found');
  });

  it('is a list with containers for a client that knows no tree', () => {
    const list = flattenSymbols(findDocumentSymbols(story), 'file:///story.txt');
    assert.equal(list.length, 10);
    assert.equal(list[0]?.containerName, undefined);
    assert.equal(list[7]?.containerName, 'ROTTEN PIERS');
    assert.deepEqual(list[7].location, {
      uri: 'file:///story.txt',
      range: { start: { line: 8, character: 73 }, end: { line: 8, character: 87 } },
    });
  });

  it('stands without a headline, and is empty for an empty text', () => {
    const [lead] = findDocumentSymbols(annotate('OSLO (Tidewire) - The ferry to Moss sank at its berth on Friday.\n'));
    assert.deepEqual([lead?.kind, lead?.name], [SymbolKind.Package, 'The ferry to Moss sank at its berth on Friday.']);
    assert.deepEqual(findDocumentSymbols(annotate('')), []);
  });

  it('nests for any text', () => {
    const pieces = fc.constantFrom(
      'A headline',
      'PIERS',
      '“We',
      ' wait,”',
      ' he said',
      ' “',
      '”',
      "'",
      '\n\n',
      '\r\n',
      '. ',
      '\ud83d',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
        const article = annotate(parts.join(''));
        assertNested(article, findDocumentSymbols(article));
        assertNested(article, findDocumentSymbols(article, { reportedSpeech: true }));
      }),
    );
  });
});
