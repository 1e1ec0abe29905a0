import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { compileMarked, type Compiled } from '../../test/fixtures/marks';

export interface Annotation extends Compiled {
  readonly id: string;
  /** The first line of the header: `invented`, `voa gmb-train-00001`; empty where it has none. */
  readonly origin: string;
}

const extension = '.marked.txt';

/**
 * The annotations of one folder of the corpus, sorted by id.
 *
 * @throws Error where there is none, or where one does not compile.
 */
export function readAnnotations(folder: 'stories' | 'second'): Annotation[] {
  const path = join(__dirname, '..', folder);
  const files = readdirSync(path).filter((name) => name.endsWith(extension));
  if (files.length === 0) throw new Error(`corpus/${folder}: no annotations found`);
  return files.sort().map((file) => {
    const source = readFileSync(join(path, file), 'utf8');
    const id = file.slice(0, -extension.length);
    return { id, origin: /^origin: (.+)$/m.exec(source)?.[1] ?? '', ...compileMarked(source, `${id}.txt`) };
  });
}
