import { FileSystemError, Uri, workspace } from 'vscode';
import { SIZE_LIMIT, type FileText } from '../../server/src/lsp/client-protocol';

/** Reads a text file of the workspace for the server, from whatever file system it is on. Never rejects. */
export async function readWorkspaceFile({ uri }: { readonly uri: string }): Promise<FileText> {
  try {
    const file = Uri.parse(uri, true);
    if (!workspace.getWorkspaceFolder(file)) return { error: 'it is outside the workspace' };
    const { size } = await workspace.fs.stat(file);
    if (size > SIZE_LIMIT) return { error: `it has more than ${SIZE_LIMIT} bytes` };
    return decode(await workspace.fs.readFile(file));
  } catch (error) {
    if (error instanceof FileSystemError && error.code === 'FileNotFound') return { missing: true };
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

function decode(bytes: Uint8Array): FileText {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { error: 'it is not UTF-8' };
  }
}
