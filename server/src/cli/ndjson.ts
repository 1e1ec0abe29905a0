import { SIZE_LIMIT } from './files';

/** One text to be annotated, or what is wrong with a line that should have held one. */
export type Request =
  { readonly id: string; readonly text: string } | { readonly id: string | null; readonly error: string };

const LINE_FEED = 10;

/** A line of bytes without its end; null for one that is longer than the limit. */
type Line = Buffer | null;

/**
 * Reads NDJSON, one `{"id": string, "text": string}` a line, as it comes in. Every line gives one request in its place,
 * a bad one too; what follows the last line feed is a line where it is not empty.
 */
export async function* readRequests(input: AsyncIterable<Uint8Array>): AsyncGenerator<Request> {
  for await (const line of readLines(input)) yield line === null ? tooLong : readRequest(line);
}

const tooLong: Request = { id: null, error: `the line is longer than ${SIZE_LIMIT / 1024 / 1024} MB` };

/** Splits at bytes, because a character can be split between two chunks and JSON may hold U+2028. */
async function* readLines(input: AsyncIterable<Uint8Array>): AsyncGenerator<Line> {
  let parts: Uint8Array[] = [];
  let length = 0;
  const add = (part: Uint8Array): void => {
    length += part.length;
    if (length <= SIZE_LIMIT) parts.push(part);
    else parts = [];
  };
  const take = (): Line => {
    const line = length <= SIZE_LIMIT ? Buffer.concat(parts) : null;
    parts = [];
    length = 0;
    return line;
  };
  for await (const chunk of input) {
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
      add(chunk.subarray(start, end));
      yield take();
      start = end + 1;
    }
    add(chunk.subarray(start));
  }
  if (length > 0) yield take();
}

function readRequest(line: Buffer): Request {
  let value: unknown;
  try {
    // The decoder drops a byte-order mark.
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(line));
  } catch (error) {
    const reason = error instanceof SyntaxError ? 'JSON' : 'UTF-8';
    return { id: null, error: `the line is not valid ${reason}` };
  }
  const { id, text } = Object(value) as { id?: unknown; text?: unknown };
  if (typeof id !== 'string') return { id: null, error: 'the line has no "id" that is a string' };
  if (typeof text !== 'string') return { id, error: 'the line has no "text" that is a string' };
  return { id, text };
}
