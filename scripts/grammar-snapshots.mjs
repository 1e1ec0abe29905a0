// Compares how the grammar colours the samples with the snapshots in test/grammar/snapshots.
// The tool wants text and snapshot side by side; the samples are what users open, so the texts are copied to the snapshots.
//
//   node scripts/grammar-snapshots.mjs [--update]
import { spawnSync } from 'node:child_process';
import { copyFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './lib/root.mjs';

const samples = join(root, 'samples');
const snapshots = join(root, 'test/grammar/snapshots');
const tool = join(root, 'node_modules/vscode-tmgrammar-test/dist/snapshot.js');

const names = readdirSync(samples).filter((name) => /^(?!README).*\.(?:txt|news|md)$/u.test(name));
if (names.length === 0) throw new Error('samples: no tests found');
const copies = names.map((name) => join(snapshots, name));
try {
  for (const [i, name] of names.entries()) copyFileSync(join(samples, name), copies[i]);
  const update = process.argv.includes('--update') ? ['--updateSnapshot'] : [];
  const { status } = spawnSync(process.execPath, [tool, '--scope', 'text.news', ...update, ...copies], {
    stdio: 'inherit',
    cwd: root,
  });
  process.exitCode = status ?? 1;
} finally {
  for (const copy of copies) rmSync(copy, { force: true });
}
