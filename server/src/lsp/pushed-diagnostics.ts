import type { Connection } from 'vscode-languageserver';
import { findDiagnostics } from '../features/diagnostics';
import type { Articles } from './articles';
import type { SafeWork } from './safe-work';
import { Debouncer } from './schedule';

/** Milliseconds without a change before diagnostics are sent. */
const QUIET_TIME = 200;

/** Sends the diagnostics of open articles to a client that does not ask for them. */
export class PushedDiagnostics {
  private readonly waiting = new Debouncer(QUIET_TIME);
  /** What the client holds diagnostics of. */
  private readonly sent = new Set<string>();
  private rulePages: string | undefined;

  constructor(
    private readonly connection: Connection,
    private readonly articles: Articles,
    private readonly work: SafeWork,
  ) {}

  /** Says where the pages are that the findings link to. */
  linkTo(rulePages: string | undefined): void {
    this.rulePages = rulePages;
  }

  /** Sends the diagnostics of a document once it has been left in peace for a moment. */
  schedule(uri: string): void {
    this.waiting.schedule(uri, () => this.work.inBackground('Sending diagnostics', () => this.send(uri)));
  }

  /** Takes back what was sent of a document. */
  async clear(uri: string): Promise<void> {
    this.waiting.cancel(uri);
    if (this.sent.delete(uri)) await this.connection.sendDiagnostics({ uri, diagnostics: [] });
  }

  stop(): void {
    this.waiting.cancelAll();
  }

  private async send(uri: string): Promise<void> {
    const analysed = await this.articles.get(uri);
    if (analysed === undefined) return this.clear(uri);
    this.sent.add(uri);
    const { article, version } = analysed;
    await this.connection.sendDiagnostics({ uri, version, diagnostics: findDiagnostics(article, uri, this.rulePages) });
  }
}
