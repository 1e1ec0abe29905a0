// `npm run screenshot`: docs/images/editor.png, the picture in the README: the sample article in VS Code with a hover,
// inlay hints, the outline and what the rules underline. Fails when one of them is not to be seen.
//
//   node scripts/screenshot.mjs [--check]    --check leaves the README's picture as it is
import { mkdir, mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { chromium } from 'playwright-core';
import { root } from './lib/root.mjs';
import { chromiumArguments, ensureChromium } from './vscode/chromium.mjs';
import { remote, startCodeServer } from './vscode/code-server.mjs';

const article = join(root, 'samples/harbour-pact.txt');
const size = { width: 1360, height: 860 };
/** In bytes: a picture that shows something, and one that a README can load. */
const smallest = 30_000;
const largest = 300_000;

/** What stands in the picture. The hover is over the word that begins this piece of the text. */
const hovered = { text: 'Adeyemi said, referring', name: 'Lucas Adeyemi' };
/** The name that stands as an inlay hint behind a quotation, with a question mark where it is only a guess. */
const hinted = /^Adeyemi\??$/;
const outlined = ['Adeyemi says Finland', 'TOWING FEES', 'ARCHBISHOP, STRANDED CREWS'];

const settings = {
  'breadcrumbs.enabled': true,
  'editor.fontSize': 14,
  'editor.minimap.enabled': false,
  'editor.occurrencesHighlight': 'off',
  'explorer.autoReveal': false,
  'git.enabled': false,
  'newsAnnotator.inlayHints.speakers': 'all',
  'window.commandCenter': false,
  'workbench.colorTheme': 'Light Modern',
  'workbench.layoutControl.enabled': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
};

const scratch = await mkdtemp(join(tmpdir(), 'news-annotator-picture-'));
const check = process.argv.includes('--check');
const picture = join(check ? scratch : join(root, 'docs/images'), 'editor.png');
const executablePath = await ensureChromium();
const server = await startCodeServer({ dataDir: join(scratch, 'data'), settings, extension: root });
const browser = await chromium.launch({ executablePath, args: chromiumArguments });
try {
  const page = await browser.newPage({ viewport: size });
  page.setDefaultTimeout(30_000);
  await page.goto(server.url(dirname(article), [['openFile', remote(server.authority, article)]]));
  await show(page);
  await mkdir(dirname(picture), { recursive: true });
  await page.screenshot({ path: picture });
  const bytes = (await stat(picture)).size;
  if (bytes < smallest || (!check && bytes > largest)) throw new Error(`${picture} has ${bytes} bytes.`);
  console.log(`${picture}: ${bytes} bytes`);
} catch (error) {
  console.error(`${error.message}\n\nThe server said:\n${server.output()}`);
  process.exitCode = 1;
} finally {
  await browser.close();
  server.stop();
  await server.ended;
  await rm(scratch, { recursive: true, force: true });
}

/** Brings everything that the picture is about into view, and waits for it. */
async function show(page) {
  await page.locator('.squiggly-warning').first().waitFor();
  await page.locator('.view-line span', { hasText: hinted }).first().waitFor();
  await showOutline(page);
  for (const text of outlined) await page.locator('.outline-pane .monaco-list-row', { hasText: text }).waitFor();
  const word = await placeOf(page, hovered.text);
  await page.mouse.click(word.x, word.y - 2 * word.height);
  await page.mouse.move(word.x + 20, word.y + word.height / 2);
  const hover = page.locator('.monaco-hover:visible', { hasText: hovered.name });
  await hover.waitFor();
  await page.waitForTimeout(500);
}

/** Where a piece of the text stands on the page. */
async function placeOf(page, text) {
  const line = page.locator('.view-line', { hasText: text.replaceAll(' ', '\u00a0') }).first();
  return line.evaluate((element, wanted) => {
    const walker = document.createTreeWalker(element, 4);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const start = node.data.replaceAll('\u00a0', ' ').indexOf(wanted);
      if (start < 0) continue;
      const range = document.createRange();
      range.setStart(node, start);
      range.setEnd(node, start + wanted.length);
      return range.getBoundingClientRect().toJSON();
    }
    throw new Error(`“${wanted}” is not on the page`);
  }, text);
}

/** Gives the whole side bar to the outline, and the side bar more room. */
async function showOutline(page) {
  await page.locator('.pane-header[aria-label="Outline Section"]').click();
  await page.locator('.pane-header[aria-label^="Explorer Section"]').click();
  const sash = await page.locator('.monaco-sash.vertical:not(.disabled)').first().boundingBox();
  await page.mouse.move(sash.x + 1, 450);
  await page.mouse.down();
  await page.mouse.move(450, 450, { steps: 5 });
  await page.mouse.up();
}
