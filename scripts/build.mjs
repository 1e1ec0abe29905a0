// Bundles the extension, the server (Node process and web worker) and the command line into dist/, with the licences of
// what others wrote.
//
//   node scripts/build.mjs [--watch] [--sourcemap]
import { mkdir, rm, chmod, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';
import { noticesFor } from './lib/notices.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const watch = process.argv.includes('--watch');
const sourcemap = watch || process.argv.includes('--sourcemap');

const common = {
  absWorkingDir: root,
  bundle: true,
  minify: !watch,
  sourcemap: sourcemap ? 'linked' : false,
  target: 'es2022',
  format: 'cjs',
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning',
  outdir: 'dist',
};

const node = {
  ...common,
  platform: 'node',
  mainFields: ['module', 'main'],
  external: ['vscode', './nodeClient'],
  supported: { 'dynamic-import': false },
  entryPoints: {
    'client/node': 'client/src/node.ts',
    // A file of its own, so that the client library is read only when there is an article.
    'client/nodeClient': 'client/src/nodeClient.ts',
    'server/node': 'server/src/lsp/node.ts',
    cli: 'server/src/cli/main.ts',
  },
};

const browser = {
  ...common,
  platform: 'browser',
  mainFields: ['browser', 'module', 'main'],
  external: ['vscode'],
  entryPoints: { 'client/browser': 'client/src/browser.ts' },
};

const worker = {
  ...common,
  platform: 'browser',
  mainFields: ['browser', 'module', 'main'],
  format: 'iife',
  entryPoints: { 'server/browser': 'server/src/lsp/browser.ts' },
};

await rm(new URL('../dist', import.meta.url), { recursive: true, force: true });
await mkdir(new URL('../dist', import.meta.url), { recursive: true });

if (watch) {
  const contexts = await Promise.all([node, browser, worker].map((options) => esbuild.context(options)));
  await Promise.all(contexts.map((context) => context.watch()));
} else {
  const bundles = await Promise.all([node, browser, worker].map((options) => esbuild.build(options)));
  const notices = await noticesFor(bundles.flatMap(({ metafile }) => Object.keys(metafile.inputs)));
  await writeFile(new URL('../dist/THIRD_PARTY_NOTICES.txt', import.meta.url), notices);
  await chmod(new URL('../dist/cli.js', import.meta.url), 0o755);
}
