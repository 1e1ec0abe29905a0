import { config } from 'chai';
import type Mocha from 'mocha';

/** What `scripts/test.mjs` looks for among the lines that VS Code itself writes to the console. */
const mark = '[suite]';

export const options = { ui: 'bdd', reporter: 'dot', timeout: 30_000, forbidOnly: true, forbidPending: true } as const;

// A message says all that was found.
config.truncateThreshold = 0;

/** Runs mocha and tells of it on the console: one marked line a test, then `N passed, N failed`. Rejects when one fails. */
export function run(mocha: Pick<Mocha, 'run'>): Promise<void> {
  return new Promise((resolve, reject) => {
    const runner = mocha.run((failures) => {
      say(`${passed} passed, ${failures} failed`);
      if (failures > 0) reject(new Error(`${failures} tests failed`));
      else resolve();
    });
    let passed = 0;
    runner.on('pass', (test) => {
      passed++;
      say(`✓ ${test.fullTitle()} (${test.duration ?? 0} ms)`);
    });
    runner.on('fail', (test, error: Error) => {
      say(`✗ ${test.fullTitle()}\n${error.stack ?? error.message}`);
    });
  });
}

function say(text: string): void {
  // eslint-disable-next-line no-console -- the console is the one way out of every extension host
  for (const line of text.split('\n')) console.log(`${mark} ${line}`);
}
