import { options, run as runAndReport } from './run';

/** The suite in the web worker extension host. Rejects when a test fails. */
export async function run(): Promise<void> {
  mocha.setup(options);
  await import('./suite');
  await runAndReport(mocha);
}
