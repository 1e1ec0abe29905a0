import { annotate, type AnnotateOptions } from '../annotate';
import { toAnnotation, type Annotation, type AnnotationError } from '../exports/annotation';
import { exitStatus, readArguments, UsageError, type Io } from './command';
import { readTextFile, troubleOf } from './files';
import { peopleHelp, readPeopleOption } from './people-option';
import { readRequests } from './ndjson';
import { tellTrouble, writeLine } from './output';

export const help = `Usage: news-annotator annotate [--people FILE] FILE…
       news-annotator annotate [--people FILE] --ndjson < TEXTS

Prints one annotation a line, as JSON: people, quotations with their speakers, structure, findings.
docs/annotation.schema.json describes it. Every text is annotated, whether it reads like an article or not.

  FILE…         files to annotate; the id of each annotation is the path as given
  --ndjson      reads {"id": string, "text": string} a line from standard input
                and answers each line with one, in the same order
${peopleHelp}
  -h, --help    prints this

A text that cannot be read gets {"id": …, "error": "…"} in its place, and the run goes on.
Files are UTF-8, UTF-16 with a byte-order mark, or else Windows-1252, of 50 MB at most.

Exit status: 0 when every text was annotated, 1 when a line of --ndjson was bad,
2 when a file could not be read or the arguments make no sense.
`;

/** Prints annotations as NDJSON. */
export async function run(args: readonly string[], io: Io): Promise<number> {
  const { values, positionals: paths } = readArguments(args, {
    ndjson: { type: 'boolean' },
    people: { type: 'string' },
  });
  if (values.ndjson === true && paths.length > 0) {
    throw new UsageError('--ndjson reads standard input and takes no files.');
  }
  if (values.ndjson !== true && paths.length === 0) throw new UsageError('Give it files, or --ndjson.');
  const options = await readPeopleOption(values.people, io);
  return values.ndjson === true ? annotateLines(options, io) : annotateFiles(paths, options, io);
}

async function annotateLines(options: AnnotateOptions, { stdin, stdout }: Io): Promise<number> {
  let status: number = exitStatus.ok;
  for await (const request of readRequests(stdin)) {
    const answer = 'error' in request ? request : annotateText(request.id, request.text, options);
    if ('error' in answer) status = exitStatus.bad;
    await writeLine(stdout, JSON.stringify(answer));
  }
  return status;
}

async function annotateFiles(
  paths: readonly string[],
  options: AnnotateOptions,
  { stdout, stderr }: Io,
): Promise<number> {
  let status: number = exitStatus.ok;
  for (const path of paths) {
    const file = await readTextFile(path);
    await tellTrouble(stderr, path, troubleOf(file));
    const answer = 'error' in file ? { id: path, error: file.error } : annotateText(path, file.text, options);
    if ('error' in answer) status = exitStatus.trouble;
    await writeLine(stdout, JSON.stringify(answer));
  }
  return status;
}

function annotateText(id: string, text: string, options: AnnotateOptions): Annotation | AnnotationError {
  try {
    return toAnnotation(annotate(text, options), id);
  } catch (error) {
    // It should not happen; where it does, the other texts are still to be annotated.
    return { id, error: `internal error: ${String(error)}` };
  }
}
