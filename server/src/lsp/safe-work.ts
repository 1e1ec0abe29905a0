import {
  ErrorCodes,
  LSPErrorCodes,
  ResponseError,
  type CancellationToken,
  type Connection,
} from 'vscode-languageserver';
import { waitForPendingMessages } from './schedule';

/** Does work so that none can stop the server: a failure is logged, and a request that failed is answered so. */
export class SafeWork {
  private isShutDown = false;

  constructor(private readonly connection: Connection) {}

  /** From here on every request is refused, as the protocol has it after `shutdown`. */
  refuseRequests(): void {
    this.isShutDown = true;
  }

  /** Does the work of a request, for the newest text and unless it was cancelled. */
  async answer<Result>(
    method: string,
    token: CancellationToken,
    work: () => Promise<Result>,
  ): Promise<Result | ResponseError<never>> {
    if (this.isShutDown) return new ResponseError(ErrorCodes.InvalidRequest, 'The server is shut down.');
    await waitForPendingMessages();
    if (token.isCancellationRequested) return new ResponseError(LSPErrorCodes.RequestCancelled, 'Cancelled.');
    try {
      return await work();
    } catch (error) {
      this.log(method, error);
      return new ResponseError(ErrorCodes.InternalError, `${method} failed. The log has the details.`);
    }
  }

  /** Does work that nobody waits for. */
  inBackground(what: string, work: () => Promise<void>): void {
    work().catch((error: unknown) => this.log(what, error));
  }

  private log(what: string, error: unknown): void {
    this.connection.console.error(`${what} failed: ${error instanceof Error ? error.stack : String(error)}`);
  }
}
