// What a fresh clone lacks: the packages of package-lock.json, and dist/. Node built-ins only.
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { run } from './process.mjs';
import { root } from './root.mjs';

const changed = async (path) => (await stat(join(root, path)).catch(() => null))?.mtimeMs ?? 0;

/** Installs the locked packages where they are missing or older than the lock. Throws with npm's own words. */
export async function ensureModules() {
  // npm writes this file when an installation is complete.
  if ((await changed('node_modules/.package-lock.json')) >= (await changed('package-lock.json'))) return;
  console.log('Installing the packages of package-lock.json (npm ci) …');
  const { status, output } = await run('npm', ['ci', '--no-audit', '--no-fund'], {
    env: { ...process.env, PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1' },
  });
  if (status !== 0) throw new Error(`npm ci failed with status ${status}:\n${output}`);
}

/** Bundles the extension into dist/. Throws with the bundler's own words. */
export async function build() {
  const { status, output } = await run(process.execPath, ['scripts/build.mjs']);
  if (status !== 0) throw new Error(`The build failed:\n${output}`);
}
