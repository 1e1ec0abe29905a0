import assert from 'node:assert/strict';
import { HandSwitches, type Memento } from '../../../client/src/handSwitches';

class FakeMemento implements Memento {
  constructor(private stored?: unknown) {}

  get(): unknown {
    return this.stored;
  }

  update(_key: string, value: unknown): Promise<void> {
    this.stored = value;
    return Promise.resolve();
  }
}

describe('what a person said of a document', () => {
  it('outlives the window', async () => {
    const memento = new FakeMemento();
    await new HandSwitches(memento).set('file:///a.txt', false);
    assert.equal(new HandSwitches(memento).get('file:///a.txt'), false);
  });

  it('takes the last word', async () => {
    const switches = new HandSwitches(new FakeMemento());
    await switches.set('file:///a.txt', false);
    await switches.set('file:///a.txt', true);
    assert.equal(switches.get('file:///a.txt'), true);
  });

  it('can be taken back', async () => {
    const memento = new FakeMemento();
    const switches = new HandSwitches(memento);
    await switches.set('file:///a.txt', false);
    await switches.set('file:///b.txt', true);
    await switches.takeBack('file:///a.txt');
    assert.equal(switches.get('file:///a.txt'), undefined);
    assert.deepEqual(memento.get(), { 'file:///b.txt': true });
    await switches.takeBack('file:///c.txt');
    assert.deepEqual(memento.get(), { 'file:///b.txt': true });
  });

  it('is not kept for an untitled document, whose name another will bear', async () => {
    const memento = new FakeMemento();
    const switches = new HandSwitches(memento);
    await switches.set('untitled:Untitled-1', true);
    assert.equal(switches.get('untitled:Untitled-1'), true);
    assert.equal(memento.get(), undefined);
    await switches.closed('untitled:Untitled-1');
    assert.equal(switches.get('untitled:Untitled-1'), undefined);
  });

  it('is kept when a file is closed', async () => {
    const switches = new HandSwitches(new FakeMemento());
    await switches.set('file:///a.txt', true);
    await switches.closed('file:///a.txt');
    assert.equal(switches.get('file:///a.txt'), true);
  });

  it('follows a file and a folder to another name', async () => {
    const memento = new FakeMemento();
    const switches = new HandSwitches(memento);
    await switches.set('file:///wire/a.txt', true);
    await switches.set('file:///wirephoto/b.txt', false);
    await switches.renamed('file:///wire', 'file:///desk');
    await switches.renamed('file:///wirephoto/b.txt', 'file:///c.txt');
    assert.deepEqual(memento.get(), { 'file:///desk/a.txt': true, 'file:///c.txt': false });
  });

  it('reads past what it cannot have stored', () => {
    const switches = new HandSwitches(new FakeMemento({ 'file:///a.txt': true, 'file:///b.txt': 'yes' }));
    assert.equal(switches.get('file:///a.txt'), true);
    assert.equal(switches.get('file:///b.txt'), undefined);
    for (const stored of [null, 'x', 3]) {
      assert.equal(new HandSwitches(new FakeMemento(stored)).get('file:///a.txt'), undefined);
    }
  });
});
