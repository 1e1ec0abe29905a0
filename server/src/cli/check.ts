import { annotate } from '../annotate';
import type { Finding } from '../article/article';
import { exitStatus, readArguments, UsageError, type Io } from './command';
import { readTextFile, troubleOf } from './files';
import { tellTrouble, writeLine } from './output';
import { peopleHelp, readPeopleOption } from './people-option';
import { findingLines, inColor, plain, summary } from './report';

export const help = `Usage: news-annotator check [--people FILE] FILE…

Prints what a copy editor would change, a finding a line, with the related places under it:

  PATH:LINE:COLUMN: SEVERITY RULE: MESSAGE

Every file is checked, whether it reads like an article or not.

${peopleHelp}
  -h, --help    prints this

Lines and columns count from 1, columns in UTF-16 code units as editors count them. Colour is used
on a terminal only, and not where the environment variable NO_COLOR is set.
Files are UTF-8, UTF-16 with a byte-order mark, or else Windows-1252, of 50 MB at most.

Exit status: 0 when no finding is an error, 1 when one is,
2 when a file could not be read or the arguments make no sense.
`;

/** Prints the findings of files for people to read. */
export async function run(args: readonly string[], io: Io): Promise<number> {
  const { values, positionals: paths } = readArguments(args, { people: { type: 'string' } });
  if (paths.length === 0) throw new UsageError('Give it files.');
  const options = await readPeopleOption(values.people, io);
  const paint = io.color ? inColor : plain;
  const findings: Finding[] = [];
  let unread = 0;
  for (const path of paths) {
    const file = await readTextFile(path);
    await tellTrouble(io.stderr, path, troubleOf(file));
    if ('error' in file) {
      unread++;
      continue;
    }
    const article = annotate(file.text, options);
    for (const finding of article.findings) {
      for (const line of findingLines(article, path, finding, paint)) await writeLine(io.stdout, line);
    }
    findings.push(...article.findings);
  }
  const read = paths.length - unread;
  if (read > 0) await writeLine(io.stdout, summary(read, findings));
  if (unread > 0) return exitStatus.trouble;
  return findings.some(({ severity }) => severity === 'error') ? exitStatus.bad : exitStatus.ok;
}
