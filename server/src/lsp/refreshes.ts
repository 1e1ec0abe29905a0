import type { Connection } from 'vscode-languageserver';
import type { ClientAbilities } from './client-abilities';
import { ANSWERS_CHANGED } from './client-protocol';
import type { SafeWork } from './safe-work';

/** Makes the client ask again for all that it asked before: settings or people files have changed. */
export function askAgain(
  connection: Connection,
  work: SafeWork,
  abilities: ClientAbilities,
  hearsOfChanges: boolean,
): void {
  if (abilities.pullsDiagnostics && abilities.refreshesDiagnostics) {
    work.inBackground('Refreshing diagnostics', () => connection.languages.diagnostics.refresh());
  }
  if (abilities.refreshesInlayHints) {
    work.inBackground('Refreshing inlay hints', () => connection.languages.inlayHint.refresh());
  }
  if (hearsOfChanges) {
    work.inBackground('Telling of changes', () => connection.sendNotification(ANSWERS_CHANGED));
  }
}
