import {
  isMap,
  isScalar,
  isSeq,
  parseDocument,
  Parser,
  visit,
  type CST,
  type Document,
  type ParsedNode,
  type YAMLError,
} from 'yaml';
import type { FieldProblem, Path } from './people/people-file-fields';
import type { PeopleFile } from './people/people-file';
import { readPeopleFile } from './people/read-people-file';
import type { Span } from './text/span';

/** What is wrong in a people file; offsets are UTF-16 code units from the start of its text. */
export interface PeopleYamlProblem extends Span {
  readonly message: string;
  readonly severity: FieldProblem['severity'];
}

/** A people file as far as it could be used, and what could not, in the order of the text. */
export interface PeopleYaml {
  readonly file: PeopleFile;
  readonly problems: readonly PeopleYamlProblem[];
}

/** An alias may stand for this many nodes before the file is taken for one that was made to exhaust its reader. */
const MOST_ALIASES = 100;
/** A people file has five levels. */
const DEEPEST = 50;
/** More is not told of one file. */
const MOST_PROBLEMS = 100;

/**
 * Reads a people file. Accepts every string and never throws: what is wrong is told, and the rest holds. Every plain
 * value is read as words, so that `No`, `Null` and `2026` mean what they say.
 */
export function readPeopleYaml(text: string): PeopleYaml {
  try {
    if (isTooDeep(text)) return unreadable(text, `more than ${DEEPEST} levels one inside the other`);
    // The library compares each key of a mapping with each other one; `repeatedKeys` does not.
    const document = parseDocument(text, {
      schema: 'failsafe',
      uniqueKeys: false,
      prettyErrors: false,
      logLevel: 'error',
    });
    const { file, problems } = readPeopleFile(document.toJS({ maxAliasCount: MOST_ALIASES }));
    const unread = [...document.errors, ...document.warnings].map((error) => notYaml(text, error));
    // What was misread can only be misunderstood.
    const unreadPlaces = new Set(unread.map(({ start }) => start));
    const all: PeopleYamlProblem[] = [
      ...unread,
      ...repeatedKeys(document).map((problem) => onOneLine(text, problem)),
      ...problems
        .slice(0, MOST_PROBLEMS)
        .map(({ path, message, severity }) => onOneLine(text, { ...placeOf(document, path), message, severity }))
        .filter(({ start }) => !unreadPlaces.has(start)),
    ];
    return { file, problems: all.sort((a, b) => a.start - b.start).slice(0, MOST_PROBLEMS) };
  } catch (error) {
    // Aliases upon aliases.
    return unreadable(text, error instanceof Error ? error.message : String(error));
  }
}

/** What YAML itself has against the text: a colon inside a value is the usual mistake, and is said in plain words. */
function notYaml(text: string, { code, message, pos: [start, end] }: YAMLError): PeopleYamlProblem {
  const problem = { start, end, severity: 'error' } as const;
  const isBlock = code === 'BLOCK_AS_IMPLICIT_KEY' || code === 'BLOCK_IN_FLOW';
  if (!isBlock || text[start] === '-')
    return onOneLine(text, { ...problem, message: `This is not valid YAML: ${message}` });
  return onOneLine(text, {
    ...problem,
    message: 'This is not valid YAML: a value with a colon and a space needs quotation marks around it.',
  });
}

function unreadable(text: string, why: string): PeopleYaml {
  const problem = {
    start: 0,
    end: text.length,
    message: `The people file cannot be read: ${why}.`,
    severity: 'error',
  } as const;
  return { ...readPeopleFile(null), problems: [onOneLine(text, problem)] };
}

/** Whether the file is nested so deep that the library, which calls itself for each level, could exhaust the stack. */
function isTooDeep(text: string): boolean {
  const open: { readonly token: CST.Token; readonly depth: number }[] = [];
  for (const top of new Parser().parse(text)) {
    open.push({ token: top, depth: 0 });
    for (let next = open.pop(); next; next = open.pop()) {
      const { token, depth } = next;
      if (depth > DEEPEST) return true;
      if (token.type === 'document' && token.value) open.push({ token: token.value, depth: depth + 1 });
      if (!('items' in token)) continue;
      for (const { key, value } of token.items) {
        if (key) open.push({ token: key, depth: depth + 1 });
        if (value) open.push({ token: value, depth: depth + 1 });
      }
    }
  }
  return false;
}

function repeatedKeys(document: Document.Parsed): PeopleYamlProblem[] {
  const problems: PeopleYamlProblem[] = [];
  visit(document, {
    Map(_, map) {
      const seen = new Set<unknown>();
      for (const { key } of map.items) {
        if (!isScalar(key) || !key.range) continue;
        const [start, end] = key.range;
        if (seen.has(key.value)) {
          problems.push({
            start,
            end,
            message: `“${String(key.value)}” stands here twice; the last one holds.`,
            severity: 'error',
          });
        }
        seen.add(key.value);
      }
    },
  });
  return problems;
}

/** The place of what a path leads to, or of the nearest thing around it. A key without a value is its key’s place. */
function placeOf(document: Document.Parsed, path: Path): Span {
  let node: ParsedNode | null = document.contents;
  let place = spanOf(node);
  for (const step of path) {
    if (isMap<ParsedNode, ParsedNode | null>(node)) {
      const pair = node.items.findLast(({ key }) => isScalar(key) && key.value === step);
      if (!pair) break;
      const value = pair.value && spanOf(pair.value);
      place = value && value.end > value.start ? value : spanOf(pair.key);
      node = pair.value;
    } else if (isSeq<ParsedNode>(node)) {
      node = node.items[Number(step)] ?? null;
      if (node) place = spanOf(node);
    } else break;
  }
  return place;
}

function spanOf(node: ParsedNode | null): Span {
  const [start, end] = node?.range ?? [0, 0];
  return { start, end };
}

/** A problem is shown in the line where it begins. The library places some of them behind the end of the text. */
function onOneLine(text: string, problem: PeopleYamlProblem): PeopleYamlProblem {
  const start = Math.min(problem.start, text.length);
  const end = Math.min(problem.end, text.length);
  const length = text.slice(start, end).search(/[\r\n]/u);
  return { ...problem, start, end: length < 0 ? end : start + length };
}
