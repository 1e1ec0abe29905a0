/** Counts what is under way, so that a test can wait until nothing is. */
export class PendingWork {
  private running = 0;
  private waiting: (() => void)[] = [];

  /** Announces a piece of work. The function returned says that it is over; a second call does nothing. */
  begin(): () => void {
    let over = false;
    this.running++;
    return () => {
      if (over) return;
      over = true;
      this.running--;
      if (this.running === 0) for (const resume of this.waiting.splice(0)) resume();
    };
  }

  /** Counts a promise as work until it settles, and hands it on. */
  async track<T>(work: PromiseLike<T>): Promise<T> {
    const end = this.begin();
    try {
      return await work;
    } finally {
      end();
    }
  }

  /** Resolves when nothing is under way, and nothing that followed from it either. */
  async whenIdle(): Promise<void> {
    while (this.running > 0) await new Promise<void>((resume) => this.waiting.push(resume));
  }
}
