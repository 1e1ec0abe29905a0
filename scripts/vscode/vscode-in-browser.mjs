#!/usr/bin/env node
// Takes the command line of desktop VS Code and runs extension tests in the packaged VS Code with a headless Chromium,
// so that `@vscode/test-electron` can be given this file as its `vscodeExecutablePath`. The exit status is the tests'.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { chromiumArguments, ensureChromium } from './chromium.mjs';
import { remote, startCodeServer } from './code-server.mjs';

/** In milliseconds. Mocha ends a test that hangs; this ends a VS Code that does not get as far as the tests. */
const silenceLimit = 120_000;

const { values, positionals } = parseArgs({
  strict: false,
  allowPositionals: true,
  options: {
    extensionDevelopmentPath: { type: 'string', multiple: true },
    extensionTestsPath: { type: 'string' },
    'user-data-dir': { type: 'string' },
    'extensions-dir': { type: 'string' },
  },
});
if (!values.extensionTestsPath || !values.extensionDevelopmentPath || positionals.length !== 1) {
  console.error(
    'usage: vscode-in-browser.mjs FOLDER --extensionDevelopmentPath=PATH… --extensionTestsPath=PATH [--user-data-dir=PATH] [--extensions-dir=PATH]',
  );
  process.exit(2);
}

const scratch = await mkdtemp(join(tmpdir(), 'vscode-in-browser-'));
const executablePath = await ensureChromium();
const args = ['--enable-smoke-test-driver', '--enable-remote-auto-shutdown'];
if (values['extensions-dir']) args.push('--extensions-dir', values['extensions-dir']);
const server = await startCodeServer({ dataDir: values['user-data-dir'] ?? scratch, args });
const browser = await chromium.launch({ executablePath, args: chromiumArguments });
const workbench = [];
try {
  process.exitCode = await runTests(await browser.newPage());
} catch (error) {
  console.error(
    `${error.message}\n\nThe workbench said:\n${workbench.join('\n')}\n\nThe server said:\n${server.output()}`,
  );
  process.exitCode = 1;
} finally {
  await browser.close();
  server.stop();
  await server.ended;
  await rm(scratch, { recursive: true, force: true });
}

/** Opens the folder with the tests as payload and waits for their exit status. */
async function runTests(page) {
  page.on('console', (message) => workbench.push(message.text()));
  let heard = Date.now();
  const status = new Promise((resolve, reject) => {
    const watch = setInterval(() => {
      if (Date.now() - heard > silenceLimit) reject(new Error(`No word from the tests for ${silenceLimit / 1000} s.`));
    }, 1000);
    watch.unref();
    void server.ended.then(() => reject(new Error('The packaged VS Code ended during the tests.')));
    void page.exposeFunction('codeAutomationExit', resolve);
  });
  await page.exposeFunction('codeAutomationLog', (type, words) => {
    heard = Date.now();
    (console[type] ?? console.log)(...words);
  });
  const developed = values.extensionDevelopmentPath.map((path) => ['extensionDevelopmentPath', path]);
  const payload = [...developed, ['extensionTestsPath', values.extensionTestsPath]];
  const addressed = payload.map(([name, path]) => [name, remote(server.authority, resolve(path))]);
  await page.goto(server.url(resolve(positionals[0]), addressed));
  return status;
}
