import { once } from 'node:events';
import { exitStatus } from './command';

/** Writes a line, and waits while its reader is slower than we are. */
export async function writeLine(stream: NodeJS.WritableStream, line: string): Promise<void> {
  if (!stream.write(`${line}\n`)) await once(stream, 'drain');
}

/** Says on standard error what is the matter with a file; nothing where nothing is. */
export async function tellTrouble(
  stderr: NodeJS.WritableStream,
  path: string,
  trouble: string | undefined,
): Promise<void> {
  if (trouble !== undefined) await writeLine(stderr, `news-annotator: ${visible(path)}: ${visible(trouble)}`);
}

/**
 * Ends the process when nothing more can be written: in silence where its reader has gone, as `head` does once it has
 * its lines; otherwise, as on a full disk, with the reason.
 */
export function endWithReader(stream: NodeJS.WritableStream): void {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit();
    if (stream !== process.stderr) process.stderr.write(`news-annotator: cannot write: ${error.message}\n`);
    process.exit(exitStatus.trouble);
  });
}

/** Text with its control characters spelled out, so that no article can steer the terminal. */
export function visible(text: string): string {
  return text.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, (character) =>
    character === '\t' ? ' ' : `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
