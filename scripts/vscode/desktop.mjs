// Runs a suite in the Node extension host: of desktop VS Code where there is a display, else of the packaged VS Code.
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { downloadAndUnzipVSCode, runTests } from '@vscode/test-electron';
import { cache } from './cache.mjs';
import { desktopVersion } from './versions.mjs';

const inBrowser = fileURLToPath(new URL('vscode-in-browser.mjs', import.meta.url));

/**
 * Throws when a test fails. `NEWS_ANNOTATOR_VSCODE` chooses the VS Code: `packaged`, `desktop`, or the path of one.
 *
 * @param {{ extensionDevelopmentPath: string, extensionTestsPath: string, folderPath: string }} options
 */
export async function runDesktopTests({ folderPath, ...options }) {
  const profile = await mkdtemp(join(tmpdir(), 'vscode-profile-'));
  const data = [`--user-data-dir=${join(profile, 'data')}`, `--extensions-dir=${join(profile, 'extensions')}`];
  try {
    const vscodeExecutablePath = await executable();
    await runTests({ ...options, vscodeExecutablePath, launchArgs: [folderPath, '--disable-extensions', ...data] });
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 3 });
  }
}

async function executable() {
  const asked = process.env.NEWS_ANNOTATOR_VSCODE ?? (hasDisplay() ? 'auto' : 'packaged');
  if (asked === 'packaged') return inBrowser;
  if (asked !== 'auto' && asked !== 'desktop') {
    if (!existsSync(asked)) throw new Error(`NEWS_ANNOTATOR_VSCODE names ${asked}, which does not exist.`);
    return asked;
  }
  try {
    return await downloadAndUnzipVSCode({ version: desktopVersion, cachePath: cache, extractSync: true });
  } catch (error) {
    if (asked === 'desktop' || process.platform !== 'linux') throw error;
    console.log(`Desktop VS Code cannot be downloaded (${error.message}): the packaged one takes its place.`);
    return inBrowser;
  }
}

function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
}
