import { run } from '../lib/process.mjs';

/**
 * `npm` in a cache folder, without packages for development.
 *
 * @param {string[]} args
 * @param {string} folder one that has a package.json.
 * @param {NodeJS.ProcessEnv} [environment] what is to be other than in this process.
 * @throws with npm's own words.
 */
export async function npm(args, folder, environment = {}) {
  // Under `npm test` the settings of that npm stand in the environment; they are not meant for this one.
  const foreign = /^npm_(?:package|lifecycle|config_(?:ignore_scripts|.*prefix))/i;
  const inherited = Object.fromEntries(Object.entries(process.env).filter(([name]) => !foreign.test(name)));
  const quiet = ['--omit=dev', '--no-audit', '--no-fund', '--no-save', '--loglevel=error'];
  const env = { ...inherited, ...environment };
  const { status, output } = await run('npm', [...args, ...quiet], { cwd: folder, env });
  if (status !== 0) throw new Error(`npm ${args.join(' ')} failed with status ${status}:\n${output}`);
}
