import { options, run as runAndReport } from './run';

/** The suite in the Node extension host, of desktop VS Code or of its server. Rejects when a test fails. */
export async function run(): Promise<void> {
  const { default: Mocha } = await import('mocha');
  const mocha = new Mocha(options);
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  await import('./suite');
  await runAndReport(mocha);
}
