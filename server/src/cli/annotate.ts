import { annotate } from '../annotate';
import { toAnnotation, type Annotation, type AnnotationError } from '../exports/annotation';
import { exitStatus, readArguments, UsageError, type Io } from './command';
import { readTextFile, troubleOf } from './files';
import { readRequests } from './ndjson';
import { tellTrouble, writeLine } from './output';

export const help = `Usage: news-annotator annotate FILE…
       news-annotator annotate --ndjson < TEXTS

Prints one annotation a line, as JSON: people, quotations with their speakers, structure, findings.
docs/annotation.schema.json describes it. Every text is annotated, whether it reads like an article or not.

  FILE…         files to annotate; the id of each annotation is the path as given
  --ndjson      reads {"id": string, "text": string} a line from standard input
                and answers each line with one, in the same order
  -h, --help    prints this

A text that cannot be read gets {"id": …, "error": "…"} in its place, and the run goes on.
Files are UTF-8, UTF-16 with a byte-order mark, or else Windows-1252, of 50 MB at most.

Exit status: 0 when every text was annotated, 1 when a line of --ndjson was bad,
2 when a file could not be read or the arguments make no sense.
`;

/** Prints annotations as NDJSON. */
export async function run(args: readonly string[], io: Io): Promise<number> {
  const { values, positionals: paths } = readArguments(args, { ndjson: { type: 'boolean' } });
  if (values.ndjson === true) {
    if (paths.length > 0) throw new UsageError('--ndjson reads standard input and takes no files.');
    return annotateLines(io);
  }
  if (paths.length === 0) throw new UsageError('Give it files, or --ndjson.');
  return annotateFiles(paths, io);
}

async function annotateLines({ stdin, stdout }: Io): Promise<number> {
  let status: number = exitStatus.ok;
  for await (const request of readRequests(stdin)) {
    const answer = 'error' in request ? request : annotateText(request.id, request.text);
    if ('error' in answer) status = exitStatus.bad;
    await writeLine(stdout, JSON.stringify(answer));
  }
  return status;
}

async function annotateFiles(paths: readonly string[], { stdout, stderr }: Io): Promise<number> {
  let status: number = exitStatus.ok;
  for (const path of paths) {
    const file = await readTextFile(path);
    await tellTrouble(stderr, path, troubleOf(file));
    const answer = 'error' in file ? { id: path, error: file.error } : annotateText(path, file.text);
    if ('error' in answer) status = exitStatus.trouble;
    await writeLine(stdout, JSON.stringify(answer));
  }
  return status;
}

function annotateText(id: string, text: string): Annotation | AnnotationError {
  try {
    return toAnnotation(annotate(text), id);
  } catch (error) {
    // It should not happen; where it does, the other texts are still to be annotated.
    return { id, error: `internal error: ${String(error)}` };
  }
}
