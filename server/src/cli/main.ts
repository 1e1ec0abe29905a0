#!/usr/bin/env node
import { version } from '../../../package.json';
import { exitStatus, UsageError, type Command, type Io } from './command';
import { endWithReader } from './output';

/** Each command is loaded only when it is run. */
const commands = new Map<string, () => Promise<Command>>([
  ['annotate', () => import('./annotate')],
  ['check', () => import('./check')],
  ['lsp', () => import('./lsp')],
]);

const help = `Usage: news-annotator COMMAND …

Reads news articles: who speaks, who is who, how the story is built and what a copy editor would change.

  annotate    prints annotations as JSON, of files or of NDJSON on standard input
  check       prints findings for people to read
  lsp         runs the language server for an editor

  -h, --help  prints this, or the help of a command
  --version   prints the version

Try “news-annotator COMMAND --help”.
`;

async function main([name, ...args]: readonly string[]): Promise<number> {
  const load = commands.get(name ?? '');
  if (load === undefined) return answerWithoutCommand(name);
  const command = await load();
  if (asksForHelp(args)) {
    process.stdout.write(command.help);
    return exitStatus.ok;
  }
  try {
    return await command.run(args, processIo());
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    process.stderr.write(`news-annotator ${name}: ${error.message}\nTry “news-annotator ${name} --help”.\n`);
    return exitStatus.trouble;
  }
}

function answerWithoutCommand(name: string | undefined): number {
  if (name === '--version') process.stdout.write(`news-annotator ${version}\n`);
  else if (name === '--help' || name === '-h') process.stdout.write(help);
  else {
    process.stderr.write(name === undefined ? help : `news-annotator: there is no command “${name}”.\n\n${help}`);
    return exitStatus.trouble;
  }
  return exitStatus.ok;
}

function asksForHelp(args: readonly string[]): boolean {
  const end = args.indexOf('--');
  const options = end < 0 ? args : args.slice(0, end);
  return options.includes('--help') || options.includes('-h');
}

function processIo(): Io {
  const { stdin, stdout, stderr, env } = process;
  return { stdin, stdout, stderr, color: stdout.isTTY && (env.NO_COLOR ?? '') === '' };
}

endWithReader(process.stdout);
endWithReader(process.stderr);
main(process.argv.slice(2)).then(
  (status) => {
    process.exitCode = status;
  },
  (error: unknown) => {
    process.stderr.write(`news-annotator: ${error instanceof Error ? error.stack : String(error)}\n`);
    process.exitCode = exitStatus.trouble;
  },
);
