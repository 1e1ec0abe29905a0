import assert from 'node:assert/strict';
import { MarkupKind } from 'vscode-languageserver';
import fc from 'fast-check';
import { marked, type Token } from 'marked';
import { linkToLine, setPage, type Piece } from '../../../server/src/features/markup';

const uri = 'file:///desk/a%20story.txt';

/** Words from an article in every place where a page can have some. */
function page(words: string): Piece[] {
  return [
    { title: words },
    { text: [words, ' means ', { strong: words }, '.'] },
    {
      list: [
        [words, ' – ', linkToLine(uri, 2)],
        ['Cue: ', { emphasis: words }],
      ],
    },
    'rule',
    { text: ['End'] },
  ];
}

const allowed = new Set(['space', 'heading', 'paragraph', 'list', 'list_item', 'hr', 'text', 'escape', 'strong', 'em']);

/** Reads a page as VS Code does, and fails where words of the article became anything else than words. */
function check(words: string): void {
  const { value } = setPage(page(words), MarkupKind.Markdown);
  const tokens: Token[] = [];
  void marked.walkTokens(marked.lexer(value, { gfm: true }), (token) => void tokens.push(token));
  const links = tokens.filter(({ type }) => type === 'link').map((token) => (token as { href: string }).href);
  assert.deepEqual(links, [`${uri}#L2`], value);
  for (const { type, raw } of tokens) {
    if (!links.some((href) => raw.includes(href))) assert.ok(allowed.has(type), `${type}: ${raw}`);
  }
  const lists = tokens.filter(({ type }) => type === 'list').length;
  assert.equal(lists, 1, value);
  const shown = textOf(marked.lexer(value, { gfm: true }));
  const plain = words
    .replace(/[\u202a-\u202e\u2066-\u2069]/gu, '')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .trim();
  assert.ok(
    shown.includes(`${plain} means`) || plain === '',
    `${JSON.stringify(shown)} shows ${JSON.stringify(plain)}`,
  );
}

function textOf(tokens: readonly Token[]): string {
  return tokens
    .map((token) => {
      const inner = (token as { tokens?: Token[]; items?: Token[] }).tokens ?? (token as { items?: Token[] }).items;
      return inner ? textOf(inner) : 'text' in token ? String(token.text) : '';
    })
    .join('');
}

describe('markup', () => {
  const attacks = [
    '[click](command:workbench.action.quit)',
    '![](https://evil.example/spy.png)',
    '<img src="https://evil.example/spy.png">',
    '<script>alert(1)</script>',
    'see https://evil.example now',
    'www.evil.example',
    'WWW.Evil.example',
    'mail editor@evil.example',
    'mailto:editor@evil.example',
    'ftp://evil.example/file',
    '<https://evil.example>',
    '[ref]: https://evil.example',
    '[a][ref]',
    '# a heading',
    '- a list',
    '1. a list',
    '12) a list',
    '> a quotation',
    '=====',
    '---',
    '***',
    '+ a list',
    '`code`',
    '```js',
    '~~~',
    '**strong** *weak* __strong__ _weak_ ~~gone~~',
    '&lt;b&gt; &#35; &nbsp;',
    '| a | b |',
    '$(alert) $x$',
    'a\n\n# heading\n\n- list',
    'a\u2028\u2028[b](c)',
    'backslash \\',
    '\\[a\\](b)',
    '- [ ] a task',
    '\u202eeslaf si siht',
    'Kim Jong-un (the “leader”) said: 10:30 a.m. U.S. time!',
  ];
  for (const words of attacks) it(`shows ${JSON.stringify(words)} as it is`, () => check(words));

  it('shows any words as they are', () => {
    const piece = fc.constantFrom(
      ...['[', ']', '(', ')', '<', '>', '!', '*', '_', '`', '#', '-', '+', '1.', '|', '~', '\\', '&', ';', ':', '//'],
      ...['http', 'www', '.', '@', 'a', 'b.c', ' ', '\n', '\t', '=', '$', '"', 'javascript', 'command', '\u00a0'],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (parts) => {
        const words = parts.join('').trim();
        fc.pre(words !== '');
        check(words);
      }),
      { numRuns: 2000 },
    );
  });

  it('keeps what could end a link out of its target', () => {
    const { value } = setPage([{ text: [linkToLine('file:///a (1)/<b>\n.txt', 3)] }], MarkupKind.Markdown);
    assert.equal(value, '[line 3](file:///a%20%281%29/%3Cb%3E%0A.txt#L3)');
  });

  it('needs no marks in plain text', () => {
    const { kind, value } = setPage(page('*A*'), MarkupKind.PlainText);
    assert.equal(kind, MarkupKind.PlainText);
    assert.equal(value, '*A*\n\n*A* means *A*.\n\n• *A* – line 2\n• Cue: *A*\n\n—\n\nEnd');
  });
});
