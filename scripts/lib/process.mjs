// Child processes: run to the end with the output kept, or kept running and stopped with all their own children.
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { isAbsolute } from 'node:path';
import { root } from './root.mjs';

const windows = process.platform === 'win32';
const running = new Set();

/**
 * Runs a program to its end.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, echo?: boolean }} [options] `echo` also shows the output as it comes.
 * @returns {Promise<{ status: number, output: string }>} standard output and standard error in the order they came;
 *   status 127 where the program is not there, 128 and the signal's number where a signal ended it.
 */
export function run(command, args, { cwd = root, env = process.env, echo = false } = {}) {
  return new Promise((resolve) => {
    const child = start(command, args, { cwd, env });
    let output = '';
    for (const [stream, to] of [
      [child.stdout, process.stdout],
      [child.stderr, process.stderr],
    ]) {
      stream.setEncoding('utf8').on('data', (text) => {
        output += text;
        if (echo) to.write(text);
      });
    }
    child.on('error', (error) => resolve({ status: 127, output: `${command}: ${error.message}\n` }));
    child.on('close', (status, signal) => resolve({ status: status ?? 128 + constants.signals[signal], output }));
  });
}

/** Starts a program in a process group of its own, which ends with this process at the latest. */
export function start(command, args, { cwd = root, env = process.env, stdio = ['ignore', 'pipe', 'pipe'] } = {}) {
  // On Windows only the shell finds npm; a path it would take apart at its spaces, as in “Program Files”.
  const shell = windows && !isAbsolute(command);
  const child = spawn(command, args, { cwd, env, stdio, detached: !windows, shell });
  running.add(child);
  child.on('close', () => running.delete(child));
  child.on('error', () => running.delete(child));
  return child;
}

/** Ends a program that `start` began, and every process that it has started. */
export function stop(child) {
  if (child.pid === undefined || child.exitCode !== null) return;
  try {
    if (windows) child.kill();
    else process.kill(-child.pid, 'SIGTERM');
  } catch {
    // It has ended by itself.
  }
}

process.on('exit', () => running.forEach(stop));
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => process.exit(128 + constants.signals[signal]));
}
