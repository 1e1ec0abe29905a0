import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readRequests, type Request } from '../../../server/src/cli/ndjson';

async function read(...chunks: readonly (string | Uint8Array)[]): Promise<Request[]> {
  const requests: Request[] = [];
  const bytes = chunks.map((chunk) => Buffer.from(chunk as string));
  for await (const request of readRequests(arriving(bytes))) requests.push(request);
  return requests;
}

// eslint-disable-next-line @typescript-eslint/require-await -- what arrives, arrives asynchronously
async function* arriving(chunks: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* chunks;
}

describe('NDJSON', () => {
  it('is read a line at a time, with or without a last line feed', async () => {
    const a = { id: 'a', text: 'x' };
    const b = { id: 'b', text: 'y\nz' };
    assert.deepEqual(await read(`${JSON.stringify(a)}\n${JSON.stringify(b)}\n`), [a, b]);
    assert.deepEqual(await read(`${JSON.stringify(a)}\r\n${JSON.stringify(b)}`), [a, b]);
    assert.deepEqual(await read(), []);
  });

  it('may be split anywhere, within a character too', async () => {
    const requests = [
      { id: 'é', text: '“🚢” \u2028 and \u2029' },
      { id: '', text: '' },
    ];
    const bytes = Buffer.from(requests.map((request) => JSON.stringify(request)).join('\n'));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(bytes.length), { maxLength: 8 }), async (cuts) => {
        const places = [0, ...cuts.toSorted((x, y) => x - y), bytes.length];
        const chunks = places.slice(1).map((end, i) => bytes.subarray(places[i], end));
        assert.deepEqual(await read(...chunks), requests);
      }),
    );
  });

  it('may have other keys and a byte-order mark', async () => {
    assert.deepEqual(await read('\ufeff{"id":"a","text":"x","date":2017}\n'), [{ id: 'a', text: 'x' }]);
  });

  it('keeps half surrogate pairs and the mark of the text itself', async () => {
    assert.deepEqual(await read('{"id":"a","text":"\\ufeff\\ud83d"}'), [{ id: 'a', text: '\ufeff\ud83d' }]);
  });

  const faults: readonly [line: string | Uint8Array, request: Request][] = [
    ['', { id: null, error: 'the line is not valid JSON' }],
    ['{"id":"a"', { id: null, error: 'the line is not valid JSON' }],
    ['null', { id: null, error: 'the line has no "id" that is a string' }],
    ['[]', { id: null, error: 'the line has no "id" that is a string' }],
    ['"text"', { id: null, error: 'the line has no "id" that is a string' }],
    ['{"text":"x"}', { id: null, error: 'the line has no "id" that is a string' }],
    ['{"id":7,"text":"x"}', { id: null, error: 'the line has no "id" that is a string' }],
    ['{"id":"a","text":7}', { id: 'a', error: 'the line has no "text" that is a string' }],
    [Buffer.from([0x22, 0xff, 0x22]), { id: null, error: 'the line is not valid UTF-8' }],
  ];
  for (const [line, request] of faults) {
    it(`answers ${JSON.stringify(line)} in its place and goes on`, async () => {
      const good = '{"id":"z","text":""}\n';
      assert.deepEqual(await read(good, line, '\n', good), [{ id: 'z', text: '' }, request, { id: 'z', text: '' }]);
    });
  }

  it('passes over a line that is too long', async () => {
    const piece = Buffer.alloc(1024 * 1024, 'x');
    const chunks = [...Array.from({ length: 51 }, () => piece), '\n{"id":"a","text":""}'];
    assert.deepEqual(await read(...chunks), [
      { id: null, error: 'the line is longer than 50 MB' },
      { id: 'a', text: '' },
    ]);
  });
});
