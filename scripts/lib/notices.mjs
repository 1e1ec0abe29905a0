// The licences of other people's work in dist/: nearly all of them ask to go with every copy.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './root.mjs';

/** Packages of which not the code but the data is bundled: `scripts/lexicon.mjs` takes word lists out of it. */
const dataFrom = ['node_modules/compromise'];

/**
 * The notices of every package that is bundled, with its licence in full, and of the data that names were learnt from.
 *
 * @param {string[]} files what went into the bundles, from the project's folder.
 * @returns {Promise<string>}
 * @throws where a package has no licence file.
 */
export async function noticesFor(files) {
  const packages = files.map(packageOf).filter((folder) => folder !== null);
  const folders = [...new Set([...packages, ...dataFrom])].sort();
  const notices = await Promise.all(folders.map(noticeOf));
  const intro = 'News Annotator contains the work of others. These are their licences.\n';
  const data = await readFile(join(root, 'training/DATA_LICENCES.txt'), 'utf8');
  return [intro, ...notices, data].join(`\n${'-'.repeat(78)}\n\n`);
}

/** The folder of the package that a file belongs to; null for a file of the project's own. */
function packageOf(file) {
  return /^.*\bnode_modules\/(?:@[^/]+\/)?[^/]+/u.exec(file)?.[0] ?? null;
}

async function noticeOf(folder) {
  const { name, version, license } = JSON.parse(await readFile(join(root, folder, 'package.json'), 'utf8'));
  const licence = (await readdir(join(root, folder))).find((file) => /^licen[cs]e(?:\.|$)/iu.test(file));
  if (licence === undefined) throw new Error(`${name} has no licence file, so it cannot be bundled.`);
  const text = await readFile(join(root, folder, licence), 'utf8');
  return `${name} ${version} (${license})\n\n${text.replaceAll('\r\n', '\n').trim()}\n`;
}
