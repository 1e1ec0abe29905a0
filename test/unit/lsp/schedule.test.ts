import assert from 'node:assert/strict';
import { Debouncer } from '../../../server/src/lsp/schedule';

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe('debouncer', () => {
  it('does only the newest work of each key', async () => {
    const done: string[] = [];
    const debouncer = new Debouncer(5);
    for (const n of [1, 2, 3]) debouncer.schedule('a', () => void done.push(`a${n}`));
    debouncer.schedule('b', () => void done.push('b1'));
    assert.deepEqual(done, [], 'nothing is done at once');
    await pause(40);
    assert.deepEqual(done, ['a3', 'b1']);
  });

  it('does nothing that was cancelled', async () => {
    const done: string[] = [];
    const debouncer = new Debouncer(5);
    for (const key of ['a', 'b', 'c']) debouncer.schedule(key, () => void done.push(key));
    debouncer.cancel('a');
    await pause(0);
    debouncer.cancelAll();
    await pause(40);
    assert.deepEqual(done, []);
  });

  it('works again after its work is done', async () => {
    const done: number[] = [];
    const debouncer = new Debouncer(1);
    debouncer.schedule('a', () => void done.push(1));
    await pause(20);
    debouncer.schedule('a', () => void done.push(2));
    await pause(20);
    assert.deepEqual(done, [1, 2]);
  });
});
