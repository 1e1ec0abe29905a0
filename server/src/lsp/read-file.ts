import { ResponseError, type Connection } from 'vscode-languageserver';
import { READ_FILE_REQUEST, type FileText } from './client-protocol';
import { isObject } from './settings';

/** Reads a small text file by its URI. Never rejects. */
export type ReadFile = (uri: string) => Promise<FileText>;

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
