import { ResponseError, type Connection } from 'vscode-languageserver';
import { isObject } from './settings';

/** The text of a file without its byte-order mark, or why there is none. */
export type FileText = { readonly text: string } | { readonly missing: true } | { readonly error: string };

/** Reads a small text file by its URI. Never rejects. */
export type ReadFile = (uri: string) => Promise<FileText>;

/** The longest file that is read, in bytes. */
export const SIZE_LIMIT = 1_000_000;

/** The request by which the server asks a client for a file that it cannot reach itself: `{ uri }` → `FileText`. */
export const READ_FILE_REQUEST = 'newsAnnotator/readFile';

/** Reads files that only the client reaches: those of virtual workspaces, and all of them in a browser. */
export function readThroughClient(connection: Connection): ReadFile {
  return async (uri) => {
    try {
      const answer: unknown = await connection.sendRequest(READ_FILE_REQUEST, { uri });
      if (isObject(answer)) {
        if (typeof answer.text === 'string') return { text: answer.text };
        if (answer.missing === true) return { missing: true };
        if (typeof answer.error === 'string') return { error: answer.error };
      }
      return { error: 'the editor gave no text' };
    } catch (error) {
      return { error: error instanceof ResponseError ? error.message : String(error) };
    }
  };
}
