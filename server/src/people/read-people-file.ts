import type { DatedRole } from '../article/article';
import { isGeneration } from './same-person';
import { readDatedRole } from './read-dated-role';
import type { FieldProblem, Path, Report } from './people-file-fields';
import { KeyReader, isMapping } from './people-file-fields';
import type { NameOrder, PeopleFile, PersonEntry } from './people-file';
import { keyOf, peopleFile } from './people-file';

/** A people file as far as it could be used, and what could not. */
export interface ReadPeopleFile {
  readonly file: PeopleFile;
  readonly problems: readonly FieldProblem[];
}

/** No name has more characters, so that no spelling costs more than a name does. */
const LONGEST_NAME = 100;

/**
 * Reads what a people file holds, which can be anything. What is wrong is left out and told; the rest holds.
 *
 * @param value the file's content as plain objects, lists and strings; null for an empty file
 */
export function readPeopleFile(value: unknown): ReadPeopleFile {
  const problems: FieldProblem[] = [];
  const report: Report = (path, message, severity = 'error') => problems.push({ path, message, severity });
  const entries: PersonEntry[] = [];
  const owners = new Map<string, PersonEntry>();
  for (const [index, item] of readList(value, report).entries()) {
    const path = ['people', index];
    const entry = readEntry(item, path, report);
    if (!entry) continue;
    entries.push(entry);
    tellShared(entry, path, owners, report);
  }
  return { file: peopleFile(entries), problems };
}

function readList(value: unknown, report: Report): readonly unknown[] {
  if (value === null || value === undefined) return [];
  if (!isMapping(value)) {
    report([], 'The file has to begin with “people:”, and the list of people comes under it.');
    return [];
  }
  const reader = new KeyReader(value, [], report);
  reader.tellUnknown(['people']);
  return reader.list('people') ?? [];
}

function readEntry(item: unknown, path: Path, report: Report): PersonEntry | null {
  if (!isMapping(item)) {
    report(path, 'A person has to have keys: at least “name: …”.');
    return null;
  }
  const reader = new KeyReader(item, path, report);
  reader.tellUnknown(['name', 'given', 'family', 'order', 'aliases', 'avoid', 'pronouns', 'roles']);
  const name = reader.text('name');
  if (name === null) {
    if (!reader.has('name')) report(path, 'A person has to have a “name”.');
    return null;
  }
  const fault = faultOfName(name);
  if (fault !== null) {
    report([...path, 'name'], fault);
    return null;
  }
  return {
    name,
    words: name.split(' '),
    ...readParts(reader, name.split(' '), path, report),
    aliases: readNames(reader, 'aliases', path, report),
    avoid: readNames(reader, 'avoid', path, report),
    pronouns: reader.oneOf('pronouns', ['he', 'she', 'they']),
    roles: readRoles(reader, path, report),
  };
}

function readNames(reader: KeyReader, key: string, path: Path, report: Report): string[] {
  return reader.texts(key).flatMap(({ text, index }) => {
    const fault = faultOfName(text);
    if (fault === null) return [text];
    report([...path, key, index], fault);
    return [];
  });
}

function readRoles(reader: KeyReader, path: Path, report: Report): DatedRole[] {
  return (reader.list('roles') ?? []).flatMap(
    (role, index) => readDatedRole(role, [...path, 'roles', index], report) ?? [],
  );
}

function faultOfName(name: string): string | null {
  if (name.length > LONGEST_NAME) return `A name has ${LONGEST_NAME} characters at most.`;
  if (!/[\p{Lu}\p{Lt}\p{Lo}]/u.test(name)) return 'A name has to have a capital letter.';
  return keyOf([name]) === '' ? 'A name has to have letters.' : null;
}

/** The family name and the given name: what the entry says, or else what the order of the words says. */
function readParts(
  reader: KeyReader,
  words: readonly string[],
  path: Path,
  report: Report,
): Pick<PersonEntry, 'order' | 'family' | 'given'> {
  const named = words.filter((word) => !isGeneration(word));
  const part = (key: 'family' | 'given'): readonly string[] | null => {
    const said = reader.text(key)?.split(' ') ?? null;
    if (said === null || begins(named, said) || ends(named, said)) return said;
    report([...path, key], 'This has to be the first or the last words of the name.');
    return null;
  };
  const saidOrder = reader.oneOf<NameOrder>('order', ['given-first', 'family-first']);
  const saidFamily = part('family');
  const saidGiven = part('given');
  const byOrder = saidOrder === 'family-first' ? named.slice(0, 1) : named.slice(-1);
  const family = saidFamily ?? (saidGiven && saidGiven.length < named.length ? without(named, saidGiven) : byOrder);
  const given = saidGiven ?? without(named, family);
  const isFamilyFirst = begins(named, family) && !ends(named, family);
  return {
    order: saidOrder ?? (isFamilyFirst ? 'family-first' : 'given-first'),
    family: family.join(' '),
    given: given.join(' '),
  };
}

function begins(words: readonly string[], part: readonly string[]): boolean {
  return part.every((word, i) => word === words[i]);
}

function ends(words: readonly string[], part: readonly string[]): boolean {
  return part.length <= words.length && begins(words.slice(-part.length), part);
}

function without(words: readonly string[], part: readonly string[]): readonly string[] {
  return ends(words, part) ? words.slice(0, -part.length) : words.slice(part.length);
}

function tellShared(entry: PersonEntry, path: Path, owners: Map<string, PersonEntry>, report: Report): void {
  const spellings = [
    { text: entry.name, at: [...path, 'name'] },
    ...entry.aliases.map((text) => ({ text, at: [...path, 'aliases'] })),
    ...entry.avoid.map((text) => ({ text, at: [...path, 'avoid'] })),
  ];
  for (const { text, at } of spellings) {
    const key = keyOf(text.split(' '));
    const owner = owners.get(key);
    if (owner === undefined) owners.set(key, entry);
    else if (owner.name !== entry.name) {
      report(at, `“${text}” means ${owner.name} already, who comes first in the file.`, 'warning');
    } else if (owner !== entry && text === entry.name) {
      report(at, `“${text}” is listed twice; the name means the first of the two.`, 'warning');
    }
  }
}
