import {
  DiagnosticSeverity,
  DidChangeWatchedFilesNotification,
  type Connection,
  type Diagnostic,
} from 'vscode-languageserver';
import type { PeopleFile } from '../people/people-file';
import type { PeopleYamlProblem } from '../people-yaml';
import { indexLines, positionAt } from '../text/lines';
import { SIZE_LIMIT, type FileText } from './client-protocol';
import type { ReadFile } from './read-file';
import type { SafeWork } from './safe-work';
import type { Settings } from './settings';
import { folderOf, isSameUri, joinUri, plainUri } from './workspace-uris';

/** What the people files need of the server around them. */
export interface PeopleFilesOptions {
  readonly connection: Connection;
  readonly work: SafeWork;
  /** Reads files of the machine; null in a browser. */
  readonly readLocal: ReadFile | null;
  /** Reads files through the client. */
  readonly readRemote: ReadFile;
  /** The text of a file that is open in the editor, saved or not. */
  readonly openText: (uri: string) => string | undefined;
  /** Called when articles have to be read again. */
  onDidChange(): void;
}

/** What a client can do for people files. */
export interface PeopleFilesAbilities {
  readonly watchesFiles: boolean;
  readonly readsFiles: boolean;
}

/** Where the file of one folder can be, the first that is there, and what is in it. */
interface Place {
  readonly candidates: readonly string[];
  content: Promise<PeopleFile | undefined>;
  /** The file that the client has diagnostics of. */
  told: string | null;
  /** What was last read. */
  last: { readonly uri: string; readonly text: string; readonly people: PeopleFile } | null;
}

const byDefault = ['people.yaml', 'people.yml'] as const;

const severities = { error: DiagnosticSeverity.Error, warning: DiagnosticSeverity.Warning } as const;

/**
 * The people file of each workspace folder, read when the first article of the folder is, and again whenever it changes.
 * What is wrong in it is sent as the diagnostics of that file.
 */
export class PeopleFiles {
  private folders: readonly string[] = [];
  private abilities: PeopleFilesAbilities = { watchesFiles: false, readsFiles: false };
  private readonly places = new Map<string, Place>();
  private readonly watched = new Set<string>();
  private readonly logged = new Set<string>();
  private readonly deleted = new Set<string>();

  constructor(private readonly options: PeopleFilesOptions) {}

  initialize(folders: readonly string[], abilities: PeopleFilesAbilities): void {
    this.folders = folders;
    this.abilities = abilities;
  }

  changeFolders(added: readonly string[], removed: readonly string[]): void {
    this.folders = [...this.folders.filter((folder) => !removed.some((other) => isSameUri(folder, other))), ...added];
    this.readAgain();
  }

  /** Where people files can be in the workspace, as paths inside its folders. @param settingsOf the settings of a folder */
  async paths(settingsOf: (folder: string) => Promise<Settings>): Promise<readonly string[]> {
    const settings = await Promise.all(this.folders.map(settingsOf));
    return settings.flatMap(pathsOf);
  }

  /** Whether a document is, or would be, the people file of its folder. */
  isOne(uri: string, settings: Settings): boolean {
    const folder = folderOf(uri, this.folders);
    return folder !== undefined && pathsOf(settings).some((path) => isSameUri(uri, joinUri(folder, path)));
  }

  /** The people file that holds for a document; undefined where there is none. Never rejects. */
  of(uri: string, settings: Settings): Promise<PeopleFile | undefined> {
    const folder = folderOf(uri, this.folders);
    if (folder === undefined) return Promise.resolve(undefined);
    const paths = pathsOf(settings);
    const key = JSON.stringify([folder, ...paths]);
    const place = this.places.get(key) ?? this.enter(key, folder, paths);
    return place.content;
  }

  /**
   * Takes in that files have changed, and reads those again that are people files.
   *
   * @param deleted those of them that are gone, though an editor may still show what was in them
   */
  filesChanged(uris: readonly string[], deleted: readonly string[] = []): void {
    for (const uri of uris) this.deleted.delete(plainUri(uri));
    for (const uri of deleted) this.deleted.add(plainUri(uri));
    const changed = [...this.places.values()].filter(({ candidates }) =>
      candidates.some((candidate) => uris.some((uri) => isSameUri(candidate, uri))),
    );
    for (const place of changed) {
      const before = place.content;
      this.load(place);
      const after = place.content;
      this.options.work.inBackground('Reading a people file again', async () => {
        if ((await before) !== (await after)) this.options.onDidChange();
      });
    }
  }

  /** An article was opened: a client that does not watch files gets what is in the people file now. */
  documentOpened(): void {
    if (!this.abilities.watchesFiles) this.readAgain();
  }

  /** Reads all files again when they are next asked for. */
  readAgain(): void {
    for (const place of this.places.values()) {
      if (place.told !== null) this.tell(place, place.told, []);
    }
    this.places.clear();
  }

  private enter(key: string, folder: string, paths: readonly string[]): Place {
    const place: Place = {
      candidates: paths.map((path) => joinUri(folder, path)),
      content: Promise.resolve(undefined),
      told: null,
      last: null,
    };
    this.places.set(key, place);
    this.load(place);
    this.watch(paths);
    return place;
  }

  private load(place: Place): void {
    const content: Promise<PeopleFile | undefined> = this.read(
      place,
      () => place.content === content && [...this.places.values()].includes(place),
    ).catch((error: unknown) => {
      this.options.connection.console.error(`The people file was not read: ${String(error)}`);
      return undefined;
    });
    place.content = content;
  }

  /** @param isNewest whether no later reading has begun, and the place still counts */
  private async read(place: Place, isNewest: () => boolean): Promise<PeopleFile | undefined> {
    for (const uri of place.candidates) {
      const file = await this.readFile(uri);
      if ('missing' in file) continue;
      if ('error' in file) {
        const problem = { start: 0, end: 0, message: `The people file cannot be read: ${file.error}.` };
        if (isNewest()) {
          place.last = null;
          this.tell(place, uri, toDiagnostics('', [{ ...problem, severity: 'error' }]));
        }
        return undefined;
      }
      if (place.last?.uri === uri && place.last.text === file.text) return place.last.people;
      const { readPeopleYaml } = await import('../people-yaml');
      const { file: people, problems } = readPeopleYaml(file.text);
      if (isNewest()) {
        place.last = { uri, text: file.text, people };
        this.tell(place, uri, toDiagnostics(file.text, problems));
      }
      return people;
    }
    if (isNewest()) place.last = null;
    if (place.told !== null && isNewest()) this.tell(place, place.told, []);
    if (place.candidates.length === 1) this.logOnce(`There is no people file ${place.candidates[0]!}.`);
    return undefined;
  }

  private readFile(uri: string): Promise<FileText> {
    const { readLocal, readRemote, openText } = this.options;
    const text = this.deleted.has(plainUri(uri)) ? undefined : openText(uri);
    if (text !== undefined) return Promise.resolve(text.length > SIZE_LIMIT ? { error: 'it is too long' } : { text });
    if (readLocal && uri.startsWith('file:')) return readLocal(uri);
    if (this.abilities.readsFiles) return readRemote(uri);
    this.logOnce(`The people file ${uri} is out of reach: this editor does not read files for the server.`);
    return Promise.resolve({ missing: true });
  }

  private tell(place: Place, uri: string, diagnostics: Diagnostic[]): void {
    const { work, connection } = this.options;
    const stale = place.told !== null && place.told !== uri ? place.told : null;
    if (stale === null && place.told === null && diagnostics.length === 0) return;
    place.told = diagnostics.length > 0 ? uri : null;
    work.inBackground('Sending the diagnostics of a people file', async () => {
      if (stale !== null) await connection.sendDiagnostics({ uri: stale, diagnostics: [] });
      await connection.sendDiagnostics({ uri, diagnostics });
    });
  }

  private watch(paths: readonly string[]): void {
    const { work, connection } = this.options;
    const unwatched = paths.filter((path) => !this.watched.has(path));
    if (!this.abilities.watchesFiles || unwatched.length === 0) return;
    for (const path of unwatched) this.watched.add(path);
    const watchers = unwatched.map((path) => ({ globPattern: globOf(path) }));
    work.inBackground('Watching people files', async () => {
      await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
    });
  }

  private logOnce(message: string): void {
    if (!this.logged.has(message)) this.options.connection.console.warn(message);
    this.logged.add(message);
  }
}

/** Where the people file of a folder can be, as paths inside it. */
function pathsOf({ peopleFile }: Settings): readonly string[] {
  return peopleFile === null ? byDefault : [peopleFile];
}

/** The glob of a path inside any folder. */
export function globOf(path: string): string {
  return `**/${path.replace(/[[\]{}*?]/gu, '[$&]')}`;
}

function toDiagnostics(text: string, problems: readonly PeopleYamlProblem[]): Diagnostic[] {
  const lines = indexLines(text);
  return problems.map(({ start, end, message, severity }) => ({
    range: { start: positionAt(lines, start), end: positionAt(lines, end) },
    severity: severities[severity],
    source: 'News Annotator',
    message,
  }));
}
