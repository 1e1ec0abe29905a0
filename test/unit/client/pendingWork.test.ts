import assert from 'node:assert/strict';
import { setImmediate } from 'node:timers/promises';
import { PendingWork } from '../../../client/src/pendingWork';

describe('pending work', () => {
  it('is idle where nothing was begun', async () => {
    await new PendingWork().whenIdle();
  });

  it('waits for all that is under way, and for what follows from it', async () => {
    const pending = new PendingWork();
    const first = pending.begin();
    let idle = false;
    const waiting = pending.whenIdle().then(() => (idle = true));
    const second = pending.begin();
    first();
    first();
    await setImmediate();
    assert.equal(idle, false);
    second();
    const third = pending.begin();
    await setImmediate();
    assert.equal(idle, false);
    third();
    await waiting;
    assert.equal(idle, true);
  });

  it('ends with a promise that fails, and hands the failure on', async () => {
    const pending = new PendingWork();
    await assert.rejects(pending.track(Promise.reject(new Error('no'))), /no/u);
    await pending.whenIdle();
  });
});
