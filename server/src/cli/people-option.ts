import { UsageError, type Io } from './command';
import { readTextFile } from './files';
import { tellTrouble } from './output';
import type { PeopleFile } from '../people/people-file';
import { indexLines, positionAt } from '../text/lines';

/** What `--help` says of the option. */
export const peopleHelp = `  --people FILE  a people file: house spellings, aliases, pronouns and roles that win over
                what the text seems to say. No people file is used unless it is named here`;

/**
 * Reads the people file that `--people` names. What is wrong in it is told on standard error, and the rest holds.
 *
 * @throws {UsageError} where the file itself cannot be read
 */
export async function readPeopleOption(path: string | undefined, { stderr }: Io): Promise<{ people?: PeopleFile }> {
  if (path === undefined) return {};
  const read = await readTextFile(path);
  if ('error' in read) throw new UsageError(`--people ${path}: ${read.error}`);
  await tellTrouble(stderr, path, read.note);
  const { readPeopleYaml } = await import('../people-yaml');
  const { file, problems } = readPeopleYaml(read.text);
  const lines = indexLines(read.text);
  for (const { start, message } of problems) {
    const { line, character } = positionAt(lines, start);
    await tellTrouble(stderr, `${path}:${line + 1}:${character + 1}`, message);
  }
  return { people: file };
}
