import { createReadStream } from 'node:fs';
import { decodeWindows1252 } from './windows-1252';

/** The longest file and the longest line of NDJSON that is read, in bytes. */
export const SIZE_LIMIT = 50 * 1024 * 1024;

/** The text of a file, or the reason why there is none. */
export type FileText = { readonly text: string; readonly note?: string } | { readonly error: string };

/**
 * Reads a text file: UTF-8, UTF-16 with its byte-order mark, or else Windows-1252, of which a note tells. The mark
 * itself is no part of the text, as in editors. Never throws.
 */
export async function readTextFile(path: string): Promise<FileText> {
  try {
    return decode(await readBytes(path));
  } catch (error) {
    return { error: plainError(error) };
  }
}

/** What the user should know of a file: why it could not be read, or how it was. */
export function troubleOf(file: FileText): string | undefined {
  return 'error' in file ? file.error : file.note;
}

/** Reads one byte past the limit at most, so that a file without an end is no trouble. */
async function readBytes(path: string): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of createReadStream(path, { end: SIZE_LIMIT })) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function decode(bytes: Buffer): FileText {
  if (bytes.length > SIZE_LIMIT) return { error: `too large: more than ${SIZE_LIMIT / 1024 / 1024} MB` };
  const utf16 = utf16Encoding(bytes);
  if (utf16 !== undefined) return { text: new TextDecoder(utf16).decode(bytes) };
  if (bytes.includes(0)) return { error: 'not a text file: it has NUL bytes' };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { text: decodeWindows1252(bytes), note: 'not UTF-8, read as Windows-1252' };
  }
}

function utf16Encoding(bytes: Buffer): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;
}

const plainErrors: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  EISDIR: 'is a directory',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
};

function plainError(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return plainErrors[code ?? ''] ?? message;
}
