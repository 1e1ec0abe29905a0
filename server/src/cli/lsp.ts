import { exitStatus, readArguments, UsageError } from './command';

export const help = `Usage: news-annotator lsp --stdio

Runs the language server for an editor: hover, outline and diagnostics of news articles.

  --stdio                  speaks over standard input and output
  --clientProcessId=PID    ends when that process does
  -h, --help               prints this

Exit status: 0 when the editor ended it in good order, 1 when the editor was gone,
2 when the arguments make no sense.
`;

/** Starts the language server. It ends the process itself, when the editor asks or is gone. */
export async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(args, {
    stdio: { type: 'boolean' },
    clientProcessId: { type: 'string' },
  });
  if (values.stdio !== true || positionals.length > 0) throw new UsageError('Give it --stdio and nothing else.');
  // It reads the same options off the command line.
  await import('../lsp/node');
  return exitStatus.ok;
}
