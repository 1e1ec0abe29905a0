import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as esbuild from 'esbuild';
import { root } from '../lib/root.mjs';

const common = {
  absWorkingDir: root,
  bundle: true,
  format: 'cjs',
  target: 'es2022',
  sourcemap: 'inline',
  logLevel: 'warning',
};

/** Bundles test/vscode for the Node extension host. Returns the module that VS Code is to run. */
export async function bundleForNode() {
  const outfile = join(root, 'dist/test/node.js');
  const external = ['vscode', 'mocha'];
  await esbuild.build({ ...common, entryPoints: ['test/vscode/node.ts'], outfile, platform: 'node', external });
  return outfile;
}

/** Bundles test/vscode, mocha included, for the web worker extension host. Returns the module that VS Code is to run. */
export async function bundleForBrowser() {
  const outfile = join(root, 'dist/test/browser.js');
  // Mocha's browser build becomes the global `mocha` only where it sees no module loader.
  const mocha = await readFile(join(root, 'node_modules/mocha/mocha.js'), 'utf8');
  const banner = { js: `(function (exports, module, define) {${mocha}\n}).call(globalThis);` };
  const entryPoints = ['test/vscode/browser.ts'];
  await esbuild.build({ ...common, banner, entryPoints, outfile, platform: 'browser', external: ['vscode'] });
  return outfile;
}
