// Runs test/vscode inside VS Code, in a workspace made for it.
//
//   node scripts/vscode/run-suite.mjs desktop|web
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { root } from '../lib/root.mjs';
import { bundleForBrowser, bundleForNode } from './bundle-suite.mjs';
import { runDesktopTests } from './desktop.mjs';
import { runWebTests } from './vscode-web.mjs';

const hosts = {
  desktop: { bundle: bundleForNode, run: runDesktopTests },
  web: { bundle: bundleForBrowser, run: runWebTests },
};
/** What is copied, and where to in the workspace; without the settings of the samples, so that each test sets its own. */
const workspace = {
  samples: '.',
  'test/vscode/workspace': '.',
  'test/fixtures/not-articles': 'not-articles',
};
/** In milliseconds. Mocha ends a test that hangs; this ends a VS Code that does. */
const limit = 300_000;

const host = hosts[process.argv[2]];
if (!host) {
  console.error('usage: run-suite.mjs desktop|web');
  process.exit(2);
}

setTimeout(() => {
  console.error(`VS Code did not finish the tests in ${limit / 60_000} minutes.`);
  process.exit(1);
}, limit).unref();
const extensionTestsPath = await host.bundle();
const folderPath = await mkdtemp(join(tmpdir(), 'news-annotator-workspace-'));
try {
  for (const [from, to] of Object.entries(workspace)) {
    await cp(join(root, from), join(folderPath, to), {
      recursive: true,
      filter: (path) => basename(path) !== '.vscode',
    });
  }
  await host.run({ extensionDevelopmentPath: root, extensionTestsPath, folderPath });
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  await rm(folderPath, { recursive: true, force: true, maxRetries: 3 });
}
