import {
  DidChangeConfigurationNotification,
  MessageType,
  ShowMessageNotification,
  type ClientCapabilities,
  type Connection,
} from 'vscode-languageserver';
import { rules } from '../rules/catalogue';
import { isObject, readSettings, type Detect, type Settings } from './settings';

const section = 'newsAnnotator';
const ruleIds: ReadonlySet<string> = new Set(rules.map(({ id }) => id));

/**
 * The settings of each document, from wherever the client keeps them: it is asked (`workspace/configuration`) where it
 * can be; otherwise what it told last holds. The user is shown what is wrong with them, each fault once.
 */
export class Configuration {
  private canAsk = false;
  private canRegister = false;
  private told: unknown;
  private detectForAll: Detect | undefined;
  private readonly asked = new Map<string, Promise<Settings>>();
  private readonly shown = new Set<string>();

  constructor(private readonly connection: Connection) {}

  /**
   * @param options what came with `initialize`: settings to begin with. Its `detect` holds whatever is set later, for a
   *   client that itself chooses the documents which it opens here.
   */
  initialize({ workspace }: ClientCapabilities, options: unknown): void {
    this.canAsk = workspace?.configuration === true;
    this.canRegister = workspace?.didChangeConfiguration?.dynamicRegistration === true;
    this.told = options;
    const choosesDocuments = isObject(options) && options.detect !== undefined;
    this.detectForAll = choosesDocuments ? readSettings(options, ruleIds).settings.detect : undefined;
  }

  /** Asks the client to say when its settings change. */
  async register(): Promise<void> {
    if (this.canRegister) await this.connection.client.register(DidChangeConfigurationNotification.type, { section });
  }

  /** Takes in that settings have changed; those that the client can be asked for are asked for again. */
  change(settings: unknown): void {
    this.asked.clear();
    if (!this.canAsk && isObject(settings)) this.told = settings[section];
  }

  /** The settings of one document. Never rejects: what is broken keeps its default. */
  of(uri: string): Promise<Settings> {
    const known = this.asked.get(uri) ?? this.read(uri);
    this.asked.set(uri, known);
    return known;
  }

  forget(uri: string): void {
    this.asked.delete(uri);
  }

  private async read(uri: string): Promise<Settings> {
    const value = (this.canAsk ? await this.ask(uri) : undefined) ?? this.told;
    const { settings, problems } = readSettings(value, ruleIds);
    this.show(problems);
    return { ...settings, detect: this.detectForAll ?? settings.detect };
  }

  private async ask(uri: string): Promise<unknown> {
    try {
      return (await this.connection.workspace.getConfiguration({ scopeUri: uri, section })) as unknown;
    } catch (error) {
      this.connection.console.error(`The settings could not be had from the editor: ${String(error)}`);
      return undefined;
    }
  }

  private show(problems: readonly string[]): void {
    const unseen = problems.filter((problem) => !this.shown.has(problem));
    if (unseen.length === 0) return;
    for (const problem of unseen) this.shown.add(problem);
    const message = `News Annotator does without these settings. ${unseen.join(' ')}`;
    void this.connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message });
  }
}
