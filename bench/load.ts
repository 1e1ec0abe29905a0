import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { withBundle } from './bundle';

const people = join(__dirname, '..', 'server', 'src', 'people');

/**
 * The CPU time in milliseconds that a fresh process spends on loading the lexicon, the name lists and the weights: the
 * median of `rounds` processes.
 *
 * @throws Error where no process can be run
 */
export function loadCost(rounds = 7): number {
  return withBundle('first-name.ts', (path) => {
    const measured =
      `const before = process.cpuUsage(); require(${JSON.stringify(path)}); ` +
      'const { user, system } = process.cpuUsage(before); console.log((user + system) / 1000);';
    const times = Array.from({ length: rounds }, () =>
      Number(execFileSync(process.execPath, ['--eval', measured], { encoding: 'utf8' })),
    );
    return times.sort((a, b) => a - b)[Math.floor(rounds / 2)]!;
  });
}

/** The size in bytes of the lexicon, the name lists and the weights, each compressed as in a package. */
export function dataSize(): number {
  return ['lexicon-data', 'name-lists', 'name-weights', 'antecedent-weights']
    .map((name) => gzipSync(readFileSync(join(people, `${name}.json`)), { level: 9 }).length)
    .reduce((sum, size) => sum + size, 0);
}
