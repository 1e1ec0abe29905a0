import assert from 'node:assert/strict';
import type { CancellationToken, TextDocument, TextDocumentChangeEvent } from 'vscode';
import { DocumentGate } from '../../../client/src/documentGate';
import { FakeDocument } from './document';

/** A gate, and what has gone through it. */
class GateTest {
  readonly articles = new Set<string>();
  readonly sent: string[] = [];
  readonly gate = new DocumentGate({
    isServed: ({ uri }) => this.articles.has(uri.toString()),
    willOpen: (document) => this.sent.push(`will open ${document.uri.toString()}`),
    didChangeAnswers: (document) => this.sent.push(`other answers for ${document.uri.toString()}`),
  });

  async notify(kind: 'didOpen' | 'didSave' | 'didClose', document: TextDocument): Promise<void> {
    await this.gate.middleware[kind]!(document, (passed) => {
      this.sent.push(`${kind} ${passed.uri.toString()}`);
      return Promise.resolve();
    });
  }

  async change(document: TextDocument): Promise<void> {
    const event: TextDocumentChangeEvent = { document, contentChanges: [], reason: undefined };
    await this.gate.middleware.didChange!(event, () => {
      this.sent.push(`didChange ${document.uri.toString()}`);
      return Promise.resolve();
    });
  }

  async request(params: unknown): Promise<unknown> {
    const token = {} as CancellationToken;
    return this.gate.middleware.sendRequest!('textDocument/hover', params, token, () => Promise.resolve('answer'));
  }
}

const at = (uri: string): TextDocument => new FakeDocument('', { uri }) as unknown as TextDocument;
const closed = (document: TextDocument): TextDocument => ({ ...document, isClosed: true });
const about = (uri: string): unknown => ({ textDocument: { uri }, position: { line: 0, character: 0 } });

describe('the gate to the server', () => {
  it('keeps a document back that is no article', async () => {
    const test = new GateTest();
    const log = at('file:///a.log');
    await test.notify('didOpen', log);
    await test.change(log);
    await test.notify('didSave', log);
    await test.notify('didClose', log);
    assert.equal(await test.request(about('file:///a.log')), null);
    assert.deepEqual(test.sent, []);
  });

  it('lets an article through', async () => {
    const test = new GateTest();
    const story = at('file:///a.txt');
    test.articles.add('file:///a.txt');
    await test.notify('didOpen', story);
    await test.change(story);
    assert.equal(await test.request(about('file:///a.txt')), 'answer');
    await test.notify('didSave', story);
    await test.notify('didClose', closed(story));
    assert.deepEqual(test.sent, [
      'will open file:///a.txt',
      'didOpen file:///a.txt',
      'didChange file:///a.txt',
      'didSave file:///a.txt',
      'didClose file:///a.txt',
    ]);
  });

  it('opens a document once, and closes one that has ceased to be an article', async () => {
    const test = new GateTest();
    const story = at('file:///a.txt');
    test.articles.add('file:///a.txt');
    await test.notify('didOpen', story);
    await test.notify('didOpen', story);
    test.articles.clear();
    await test.change(story);
    await test.notify('didClose', story);
    await test.change(story);
    await test.notify('didClose', story);
    assert.deepEqual(test.sent.slice(1), [
      'didOpen file:///a.txt',
      'didChange file:///a.txt',
      'didClose file:///a.txt',
      'other answers for file:///a.txt',
    ]);
    assert.equal(await test.request(about('file:///a.txt')), null);
  });

  it('says that answers have changed where something was asked too early', async () => {
    const test = new GateTest();
    const story = at('file:///a.txt');
    await test.request(about('file:///a.txt'));
    test.articles.add('file:///a.txt');
    await test.notify('didOpen', story);
    assert.deepEqual(test.sent, [
      'will open file:///a.txt',
      'didOpen file:///a.txt',
      'other answers for file:///a.txt',
    ]);
  });

  it('opens everything again on a new server', async () => {
    const test = new GateTest();
    const story = at('file:///a.txt');
    test.articles.add('file:///a.txt');
    await test.notify('didOpen', story);
    test.gate.reset();
    assert.equal(test.gate.isOpen(story), false);
    await test.notify('didOpen', story);
    assert.equal(test.gate.isOpen(story), true);
  });

  it('lets requests through that are about no document', async () => {
    const test = new GateTest();
    for (const params of [undefined, null, {}, { query: 'Adeyemi' }, { textDocument: {} }]) {
      assert.equal(await test.request(params), 'answer');
    }
  });
});
