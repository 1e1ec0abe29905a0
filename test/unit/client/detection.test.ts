import assert from 'node:assert/strict';
import { Detection } from '../../../client/src/detection';
import { HandSwitches } from '../../../client/src/handSwitches';
import { PendingWork } from '../../../client/src/pendingWork';
import type { Detect } from '../../../client/src/settings';
import { FakeDocument } from './document';

const article = 'PORTWICK (Courier) - A ferry sank.';
const log = '12:00 started';

/** A client that takes every text with a dateline's dash for an article, and counts its looks. */
class Desk {
  detect: Detect = 'auto';
  looks = 0;
  readonly decided: string[] = [];
  readonly pending = new PendingWork();
  readonly detection: Detection<FakeDocument>;
  private stored: unknown;

  constructor() {
    this.detection = new Detection<FakeDocument>({
      looksLikeArticle: (opening) => {
        this.looks++;
        return opening.includes(' - ');
      },
      detectSetting: () => this.detect,
      handSwitches: new HandSwitches({
        get: () => this.stored,
        update: (_key, value) => Promise.resolve(void (this.stored = value)),
      }),
      pending: this.pending,
      onDidDecide: (document) => {
        const uri = document.uri.toString();
        this.decided.push(`${uri} ${this.detection.isArticle(uri) ? 'on' : 'off'}`);
      },
      pause: 1,
    });
  }

  open(text: string, options: { uri?: string; languageId?: string } = {}): FakeDocument {
    const document = new FakeDocument(text, options);
    this.detection.opened(document);
    return document;
  }

  isArticle(document: FakeDocument): boolean {
    return this.detection.isArticle(document.uri.toString());
  }

  because(document: FakeDocument): string | undefined {
    return this.detection.decisionOn(document.uri.toString())?.because;
  }

  async type(document: FakeDocument, text: string): Promise<void> {
    document.replace(text);
    this.detection.changed(document);
    await this.pending.whenIdle();
  }
}

describe('the decision on a document', () => {
  it('takes language news for an article without a look', () => {
    const desk = new Desk();
    const document = desk.open('', { languageId: 'news' });
    assert.equal(desk.isArticle(document), true);
    assert.equal(desk.because(document), 'language');
    assert.equal(desk.looks, 0);
  });

  it('takes language news for an article whatever the setting', () => {
    const desk = new Desk();
    desk.detect = 'never';
    assert.equal(desk.isArticle(desk.open('', { languageId: 'news' })), true);
  });

  it('looks at the text where the setting is auto', () => {
    const desk = new Desk();
    assert.equal(desk.isArticle(desk.open(article, { uri: 'file:///a.txt' })), true);
    assert.equal(desk.isArticle(desk.open(log, { uri: 'file:///b.txt' })), false);
    assert.equal(desk.looks, 2);
    assert.deepEqual(desk.decided, ['file:///a.txt on']);
  });

  it('does not look at all where the setting is always or never', () => {
    const desk = new Desk();
    desk.detect = 'always';
    assert.equal(desk.isArticle(desk.open(log)), true);
    desk.detect = 'never';
    assert.equal(desk.isArticle(desk.open(article)), false);
    assert.equal(desk.looks, 0);
  });

  it('has nothing to say of other languages and of texts that VS Code shows', () => {
    const desk = new Desk();
    desk.detect = 'always';
    assert.equal(desk.because(desk.open(article, { languageId: 'html' })), undefined);
    assert.equal(desk.because(desk.open(article, { uri: 'output:log' })), undefined);
  });

  it('follows the setting at once', () => {
    const desk = new Desk();
    const document = desk.open(log, { uri: 'file:///a.txt' });
    for (const detect of ['always', 'never', 'always', 'auto'] as const) {
      desk.detect = detect;
      desk.detection.settingChanged();
    }
    assert.equal(desk.isArticle(document), false);
    assert.deepEqual(desk.decided, ['file:///a.txt on', 'file:///a.txt off', 'file:///a.txt on', 'file:///a.txt off']);
    assert.equal(desk.looks, 1);
  });
});

describe('a switch by hand', () => {
  it('beats the text, the setting and the language', async () => {
    const desk = new Desk();
    for (const document of [desk.open(article), desk.open('', { languageId: 'news', uri: 'file:///b.news' })]) {
      await desk.detection.switchByHand(document, false);
      desk.detect = 'always';
      desk.detection.settingChanged();
      assert.equal(desk.isArticle(document), false);
      assert.equal(desk.because(document), 'switch');
    }
  });

  it('makes an article of any text', async () => {
    const desk = new Desk();
    const document = desk.open(log);
    await desk.detection.switchByHand(document, true);
    assert.equal(desk.isArticle(document), true);
  });

  it('can be taken back, so that language, setting and text decide again', async () => {
    const desk = new Desk();
    const [story, news, other] = [
      desk.open(article, { uri: 'file:///a.txt' }),
      desk.open('', { languageId: 'news', uri: 'file:///b.news' }),
      desk.open(log, { uri: 'file:///c.txt' }),
    ];
    for (const document of [story, news]) await desk.detection.switchByHand(document, false);
    await desk.detection.switchByHand(other, true);
    for (const document of [story, news, other]) await desk.detection.decideAutomatically(document);
    assert.deepEqual(
      [story, news, other].map((document) => desk.isArticle(document)),
      [true, true, false],
    );
    assert.deepEqual(
      [story, news, other].map((document) => desk.because(document)),
      ['text', 'language', 'text'],
    );
    assert.equal(desk.decided.at(-1), 'file:///c.txt off');
  });

  it('still holds when the document is opened again', async () => {
    const desk = new Desk();
    const document = desk.open(article);
    await desk.detection.switchByHand(document, false);
    desk.detection.closed(document);
    desk.detection.opened(document);
    assert.equal(desk.isArticle(document), false);
  });
});

describe('looks at a text that is no article', () => {
  it('come no more while it is typed in', async () => {
    const desk = new Desk();
    const document = desk.open(log);
    for (let i = 0; i < 50; i++) await desk.type(document, `${log}\n${article}`);
    assert.equal(desk.looks, 1);
    assert.equal(desk.isArticle(document), false);
  });

  it('come again when it is saved', () => {
    const desk = new Desk();
    const document = desk.open(log);
    document.replace(article);
    desk.detection.saved(document);
    assert.equal(desk.isArticle(document), true);
  });

  it('come when typing rests in an untitled document', async () => {
    const desk = new Desk();
    const document = desk.open('', { uri: 'untitled:Untitled-1' });
    await desk.type(document, log);
    assert.equal(desk.isArticle(document), false);
    await desk.type(document, article);
    assert.equal(desk.isArticle(document), true);
    assert.equal(desk.looks, 3);
  });

  it('come when typing rests in a file that was empty', async () => {
    const desk = new Desk();
    const document = desk.open('\n');
    await desk.type(document, article);
    assert.equal(desk.isArticle(document), true);
  });

  it('come once for many keystrokes', async () => {
    const desk = new Desk();
    const document = desk.open('');
    for (let i = 0; i < 100; i++) desk.detection.changed(document);
    await desk.pending.whenIdle();
    assert.equal(desk.looks, 2);
  });

  it('end when the document is closed', async () => {
    const desk = new Desk();
    const document = desk.open('');
    document.replace(article);
    desk.detection.changed(document);
    desk.detection.closed(document);
    await desk.pending.whenIdle();
    assert.equal(desk.looks, 1);
    assert.deepEqual(desk.decided, []);
  });

  it('end when everything is put away', async () => {
    const desk = new Desk();
    desk.detection.changed(desk.open(''));
    desk.detection.dispose();
    await desk.pending.whenIdle();
    assert.equal(desk.looks, 1);
  });
});

describe('a text that is an article', () => {
  it('stays one while it is rewritten', async () => {
    const desk = new Desk();
    const document = desk.open(article, { uri: 'untitled:Untitled-1' });
    await desk.type(document, log);
    desk.detection.saved(document);
    assert.equal(desk.isArticle(document), true);
    assert.equal(desk.looks, 1);
  });

  it('is looked at anew when it is opened anew', () => {
    const desk = new Desk();
    const document = desk.open(article);
    desk.detection.closed(document);
    document.replace(log);
    desk.detection.opened(document);
    assert.equal(desk.isArticle(document), false);
  });
});
