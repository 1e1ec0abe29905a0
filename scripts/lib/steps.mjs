import { performance } from 'node:perf_hooks';

/**
 * Runs test steps one after the other, all of them even when one fails, and says how each went.
 *
 * @param {{ name: string, run: () => Promise<{ passed: number, failed: number, output: string }> }[]} steps
 * @returns {Promise<{ passed: number, failed: number }>} the tests of all steps together.
 */
export async function runSteps(steps) {
  const total = { passed: 0, failed: 0 };
  for (const { name, run } of steps) {
    const began = performance.now();
    const { passed, failed, output } = await run().catch((error) => ({ passed: 0, failed: 1, output: error.message }));
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    const verdict = failed > 0 ? `FAILED ${failed} of ${passed + failed}` : `ok ${passed}`;
    console.log(`${name.padEnd(12)} ${verdict} (${seconds} s)`);
    if (failed > 0) console.log(output.trimEnd().replace(/^/gm, '    '));
    total.passed += passed;
    total.failed += failed;
  }
  return total;
}

/** A step that is one test: it passes when its program exits with 0. */
export const single = ({ status, output }) => ({ passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1, output });

/** Several parts of one step, one after the other. */
export async function together(...parts) {
  const total = { passed: 0, failed: 0, output: '' };
  for (const part of parts) {
    const { passed, failed, output } = await part();
    total.passed += passed;
    total.failed += failed;
    if (failed > 0) total.output += output;
  }
  return total;
}
