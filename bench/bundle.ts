import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';

/**
 * Bundles a file of this folder as `npm run build` bundles the server, gives the bundle's path to `use`, and removes it
 * again. What is measured is what is shipped: the tools that run TypeScript make the same code half as fast.
 *
 * @throws Error where no bundle can be made
 */
export function withBundle<T>(entry: string, use: (path: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'news-annotator-bench-'));
  try {
    const outfile = join(folder, 'bundle.cjs');
    buildSync({
      entryPoints: [join(__dirname, entry)],
      bundle: true,
      minify: true,
      format: 'cjs',
      platform: 'node',
      target: 'es2022',
      outfile,
    });
    return use(outfile);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The functions of `measured.ts`, bundled. */
export function loadMeasured(): typeof import('./measured') {
  return withBundle('measured.ts', (path) => createRequire(path)(path) as typeof import('./measured'));
}
