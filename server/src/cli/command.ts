import { parseArgs, type ParseArgsConfig } from 'node:util';

/** What a command reads from and writes to: the process's own, or a test's. */
export interface Io {
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly stdout: NodeJS.WritableStream;
  readonly stderr: NodeJS.WritableStream;
  /** Whether standard output may have colour. */
  readonly color: boolean;
}

/** One command of the program. */
export interface Command {
  /** What `--help` prints. */
  readonly help: string;
  /** @returns the exit status; @throws {UsageError} where the arguments cannot be understood */
  run(args: readonly string[], io: Io): Promise<number>;
}

/** The exit statuses of every command: all is well; something in the input is bad; a file or an argument is. */
export const exitStatus = { ok: 0, bad: 1, trouble: 2 } as const;

/** Arguments that make no sense. Its message is for the user. */
export class UsageError extends Error {}

/** Reads the arguments of a command. @throws {UsageError} for an option that it does not have */
export function readArguments<Options extends NonNullable<ParseArgsConfig['options']>>(
  args: readonly string[],
  options: Options,
): ReturnType<typeof parseArgs<{ args: string[]; options: Options; allowPositionals: true }>> {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
