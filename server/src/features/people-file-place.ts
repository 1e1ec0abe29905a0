/** Where a place in a people file is, as far as its lines say. */
export interface PeopleFilePlace {
  /** The keys and lists around it, from the top; `-` for an item of a list: `people`, `-`, `roles`. */
  readonly path: readonly string[];
  /** The other keys of the mapping that it is in. */
  readonly siblings: ReadonlySet<string>;
  /** Whether a value is typed behind a key, and no key and no item of a list. */
  readonly isValue: boolean;
  /** Whether it is in a list between brackets behind a key. */
  readonly isInBrackets: boolean;
  /** What is being typed there, up to the place. */
  readonly typed: string;
}

/** A key or an item of a list that holds what stands further to the right. */
interface Holder {
  /** The key, or `-`. */
  readonly name: string;
  readonly column: number;
  /** The keys of the mapping that it holds. */
  readonly keys: Set<string>;
}

interface Line {
  /** The columns of the hyphens that begin items of lists. */
  readonly items: readonly number[];
  readonly column: number;
  /** Null where nothing, or no key, stands behind the hyphens. */
  readonly key: string | null;
  /** What stands behind the key, or behind the hyphens where there is no key. */
  readonly rest: string;
}

/**
 * Reads a place out of the lines around it, by their indentation alone: while it is being typed, a file is no valid YAML.
 *
 * @param lines the file's lines without their ends
 * @param line zero-based
 * @param character in UTF-16 code units
 * @returns null inside a comment, and where nothing can stand
 */
export function placeInPeopleFile(lines: readonly string[], line: number, character: number): PeopleFilePlace | null {
  const before = (lines[line] ?? '').slice(0, character);
  // Behind a hyphen YAML wants a space before anything else.
  if (withoutComment(before) !== before || /(?:^|\s)-$/u.test(before)) return null;
  const holders: Holder[] = [{ name: '', column: -1, keys: new Set() }];
  for (const text of lines.slice(0, line)) enter(holders, readLine(text));
  const here = readLine(before);
  leave(holders, here);
  const { keys } = holders.at(-1)!;
  for (const text of lines.slice(line + 1)) {
    const below = readLine(text);
    if (isBlank(below)) continue;
    if ((below.items[0] ?? below.column) < here.column) break;
    if (below.items.length === 0 && below.column === here.column && below.key !== null) keys.add(below.key);
  }
  const around = holders.slice(1).map(({ name }) => name);
  const isValue = here.key !== null;
  return {
    path: isValue ? [...around, here.key] : around,
    siblings: keys,
    isValue,
    isInBrackets: isValue && here.rest.startsWith('['),
    typed: typedIn(here.rest),
  };
}

/** Of `[Teva Mauno, T. R. M`, what comes behind the last comma; white space before it is left out. */
function typedIn(rest: string): string {
  const inList = rest.startsWith('[') ? rest.slice(rest.search(/[^,[]*$/u)) : rest;
  return inList.trimStart().replace(/^["']/u, '');
}

function enter(holders: Holder[], line: Line): void {
  if (isBlank(line)) return;
  leave(holders, line);
  if (line.key === null) return;
  holders.at(-1)!.keys.add(line.key);
  holders.push({ name: line.key, column: line.column, keys: new Set() });
}

/** Leaves what ends before a line, and enters its items. */
function leave(holders: Holder[], { items, column }: Line): void {
  const last = (): Holder => holders.at(-1)!;
  for (const item of items) {
    // A list may stand in the column of its key.
    while (last().column > item || (last().column === item && last().name === '-')) holders.pop();
    holders.push({ name: '-', column: item, keys: new Set() });
  }
  while (last().column >= column) holders.pop();
}

function readLine(text: string): Line {
  const items: number[] = [];
  let words = withoutComment(text).trimStart();
  const columnOf = (): number => withoutComment(text).length - words.length;
  while (/^-(?:\s|$)/u.test(words)) {
    items.push(columnOf());
    words = words.slice(1).trimStart();
  }
  const column = columnOf();
  const key = /^(?<name>[\p{L}\p{N}_]+)\s*:(?:\s|$)/u.exec(words);
  if (!key) return { items, column, key: null, rest: words };
  return { items, column, key: key.groups!.name!, rest: words.slice(key[0].length) };
}

function withoutComment(text: string): string {
  return text.replace(/(?:^|\s)#.*$/u, '');
}

function isBlank({ items, key, rest }: Line): boolean {
  return items.length === 0 && key === null && rest.trim() === '';
}
