import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from './process.mjs';
import { root } from './root.mjs';

/**
 * Runs mocha on a glob pattern.
 *
 * @returns {Promise<{ passed: number, failed: number, output: string }>} a suite without a test counts as one failure.
 */
export async function runMocha(pattern) {
  const scratch = await mkdtemp(join(tmpdir(), 'mocha-'));
  const report = join(scratch, 'report.json');
  try {
    const mocha = join(root, 'node_modules/mocha/bin/mocha.js');
    const args = [mocha, pattern, '--reporter', 'json', '--reporter-option', `output=${report}`];
    const { status, output } = await run(process.execPath, args);
    const written = await readFile(report, 'utf8').catch(() => null);
    if (written === null) return { passed: 0, failed: 1, output };
    const { stats, failures } = JSON.parse(written);
    const told = failures.map(({ fullTitle, err }) => `✗ ${fullTitle}\n${err.stack ?? err.message}\n`);
    if (stats.tests === 0) told.push(`${pattern}: no tests found`);
    // Mocha can fail without a failing test, for instance when a file throws after its tests.
    const failed = Math.max(stats.failures, stats.tests === 0 || (status !== 0 && stats.failures === 0) ? 1 : 0);
    return { passed: stats.passes, failed, output: [...told, output].join('\n') };
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}
