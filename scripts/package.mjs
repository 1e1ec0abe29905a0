// `npm run package`: builds the extension and makes the .vsix from which VS Code installs it.
//
//   node scripts/package.mjs [--check]    --check keeps no file
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureModules } from './lib/modules.mjs';
import { root } from './lib/root.mjs';

/** In bytes. */
const limit = 1_500_000;

const needed = ['package.json', 'README.md', 'CHANGELOG.md', 'LICENSE', 'dist/THIRD_PARTY_NOTICES.txt'];

try {
  await ensureModules();
  if (process.argv.includes('--check')) await check();
  else await makePackage(root);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

async function check() {
  const scratch = await mkdtemp(join(tmpdir(), 'news-annotator-package-'));
  await makePackage(scratch).finally(() => rm(scratch, { recursive: true, force: true }));
}

/** Throws when a file that is needed is not inside, one that is not wanted is, or the whole is too large. */
async function makePackage(folder) {
  const { createVSIX, listFiles } = await import('@vscode/vsce');
  const manifest = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  const packagePath = join(folder, `${manifest.name}-${manifest.version}.vsix`);
  // vsce builds first, the script vscode:prepublish, and prints the list of files.
  await createVSIX({ cwd: root, packagePath, dependencies: false });

  const { size } = await stat(packagePath);
  console.log(`${packagePath}: ${size} bytes`);

  const files = await listFiles({ cwd: root, dependencies: false });
  const entries = [manifest.main, manifest.browser, manifest.icon].map((path) => path.replace('./', ''));
  const missing = [...needed, ...entries].filter((file) => !files.includes(file));
  if (missing.length > 0) throw new Error(`Not in the package: ${missing.join(', ')}`);
  const maps = files.filter((file) => file.endsWith('.map'));
  if (maps.length > 0) throw new Error(`Source maps in the package: ${maps.join(', ')}`);
  if (size > limit) throw new Error(`The package has ${size} bytes, more than ${limit}.`);
}
