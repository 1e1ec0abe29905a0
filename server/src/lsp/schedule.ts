/** Does the newest piece of work of each key, once nothing newer has come for a while. */
export class Debouncer {
  private readonly timers = new Map<string, ReturnType<typeof setTimeout>>();

  /** @param delay milliseconds */
  constructor(private readonly delay: number) {}

  /** Takes the place of work of the same key that still waits. */
  schedule(key: string, work: () => void): void {
    this.cancel(key);
    this.timers.set(
      key,
      setTimeout(() => {
        this.timers.delete(key);
        work();
      }, this.delay),
    );
  }

  cancel(key: string): void {
    clearTimeout(this.timers.get(key));
    this.timers.delete(key);
  }

  cancelAll(): void {
    for (const key of [...this.timers.keys()]) this.cancel(key);
  }
}

/**
 * Waits until messages that have already arrived are taken in. A request that waits like this is answered for the newest
 * text, and not at all where its cancellation came close behind it, instead of once for every keystroke.
 */
export function waitForPendingMessages(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
