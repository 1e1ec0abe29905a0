import { readFile, stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { SIZE_LIMIT, type FileText } from './client-protocol';

/** Reads a file of this machine. What is no plain file, too large or not UTF-8 is an error. */
export async function readLocalFile(uri: string): Promise<FileText> {
  try {
    const path = fileURLToPath(uri);
    const info = await stat(path);
    if (!info.isFile()) return { error: 'it is no file' };
    if (info.size > SIZE_LIMIT) return { error: `it has more than ${SIZE_LIMIT} bytes` };
    return decode(await readFile(path));
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    return code === 'ENOENT' || code === 'ENOTDIR' ? { missing: true } : { error: message };
  }
}

function decode(bytes: Uint8Array): FileText {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { error: 'it is not UTF-8' };
  }
}
