import {
  CompletionItemKind,
  InsertTextFormat,
  type CompletionItem,
  type Position,
  type Range,
} from 'vscode-languageserver';
import schema from '../../../docs/people.schema.json';
import { placeInPeopleFile, type PeopleFilePlace } from './people-file-place';

export interface PeopleFileCompletionOptions {
  /** The names of people in open articles, whom the file may not list yet. */
  readonly names: readonly string[];
  /** Whether the editor puts the cursor into `$0`. */
  readonly snippets: boolean;
}

interface SchemaKey {
  readonly description?: string;
  readonly type?: unknown;
  readonly enum?: readonly string[];
  /** `#/definitions/date`. */
  readonly $ref?: string;
}

const definitions: Readonly<Record<string, SchemaKey>> = schema.definitions;
const { person } = schema.definitions;
const keysOfPerson: Readonly<Record<string, SchemaKey>> = person.properties;
const keysOfRole: Readonly<Record<string, SchemaKey>> = person.properties.roles.items.anyOf[1]!.properties!;
const keysOfFile: Readonly<Record<string, SchemaKey>> = schema.properties;

/**
 * What can stand at a place in a people file: keys that are not there yet, the words that a key may have, and the names
 * of people in open articles. Docs come from the schema. A text that is no YAML yet is read as far as it goes.
 */
export function completePeopleFile(
  text: string,
  position: Position,
  options: PeopleFileCompletionOptions,
): CompletionItem[] {
  const lines = text.split(/\r\n|\r|\n/u);
  const place = placeInPeopleFile(lines, position.line, position.character);
  if (place === null) return [];
  const end = { line: position.line, character: Math.min(position.character, lines[position.line]?.length ?? 0) };
  const range = { start: { line: end.line, character: end.character - place.typed.length }, end };
  const hasColon = /^[\p{L}\p{N}]*\s*:/u.test((lines[end.line] ?? '').slice(end.character));
  return itemsAt(place, options, hasColon).map((item) => withEdit(item, range));
}

function itemsAt(
  place: PeopleFilePlace,
  { names, snippets }: PeopleFileCompletionOptions,
  hasColon: boolean,
): CompletionItem[] {
  const path = place.path.join(' ');
  const keyItemsOf = (keys: Readonly<Record<string, SchemaKey>>): CompletionItem[] =>
    keyItems(keys, place.siblings, { snippets, hasColon });
  if (place.isValue) return valueItems(path, place.isInBrackets, names);
  if (path === '') return keyItemsOf(keysOfFile);
  if (path === 'people') return [newPersonItem()];
  if (path === 'people -') return keyItemsOf(keysOfPerson);
  if (path === 'people - roles -') return keyItemsOf(keysOfRole);
  return path === 'people - aliases -' || path === 'people - avoid -' ? names.map(nameItem) : [];
}

function valueItems(path: string, isInBrackets: boolean, names: readonly string[]): CompletionItem[] {
  if (path === 'people - name') return names.map(nameItem);
  if (path === 'people - aliases' || path === 'people - avoid') return isInBrackets ? names.map(nameItem) : [];
  const about = /^people - (?<key>\w+)$/u.exec(path)?.groups?.key;
  const key = about === undefined ? undefined : keysOfPerson[about];
  return (key?.enum ?? []).map((word) => ({ label: word, kind: CompletionItemKind.EnumMember, ...documented(key!) }));
}

function keyItems(
  keys: Readonly<Record<string, SchemaKey>>,
  siblings: ReadonlySet<string>,
  { snippets, hasColon }: { readonly snippets: boolean; readonly hasColon: boolean },
): CompletionItem[] {
  return Object.entries(keys)
    .filter(([key]) => !siblings.has(key))
    .map(([key, about], i) => {
      const isListOfWords = snippets && key !== 'people' && Array.isArray(about.type);
      const opened = key === 'people' ? 'people:\n  - name: ' : isListOfWords ? `${key}: [$0]` : `${key}: `;
      return {
        label: key,
        kind: CompletionItemKind.Property,
        ...documented(about),
        sortText: String(i).padStart(2, '0'),
        insertText: hasColon ? key : opened,
        insertTextFormat: isListOfWords && !hasColon ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
      };
    });
}

/** The first key of one more person. */
function newPersonItem(): CompletionItem {
  return {
    label: '- name',
    kind: CompletionItemKind.Property,
    ...documented(keysOfPerson.name!),
    insertText: '- name: ',
  };
}

function nameItem(name: string): CompletionItem {
  return {
    label: name,
    kind: CompletionItemKind.Reference,
    detail: 'in an open article',
    insertText: isPlain(name) ? name : JSON.stringify(name),
  };
}

/** Whether YAML reads the words as they are, in a list between brackets too. */
function isPlain(name: string): boolean {
  return /^\p{L}[\p{L}\p{M}\p{N} .’'-]*$/u.test(name);
}

function documented({ description, $ref }: SchemaKey): Pick<CompletionItem, 'documentation'> {
  const documentation = description ?? definitions[$ref?.split('/').at(-1) ?? '']?.description;
  return documentation === undefined ? {} : { documentation };
}

function withEdit({ insertText, ...item }: CompletionItem, range: Range): CompletionItem {
  return { ...item, textEdit: { range, newText: insertText ?? item.label } };
}
