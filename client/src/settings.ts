/** Which plain text and Markdown is annotated: what reads like an article, all of it, or none. */
export type Detect = 'auto' | 'always' | 'never';

/** A section of VS Code's configuration. A user can have written anything into it. */
export interface Settings {
  get(name: string): unknown;
}

/** The setting `newsAnnotator.detect`; `auto` where it holds anything else than its three values. */
export function detectSetting(settings: Settings): Detect {
  const value = settings.get('detect');
  return value === 'always' || value === 'never' ? value : 'auto';
}

/** The globs of the setting `newsAnnotator.files`; what is no glob is left out. */
export function filesSetting(settings: Settings): readonly string[] {
  const value = settings.get('files');
  if (!Array.isArray(value)) return [];
  return value.filter((glob): glob is string => typeof glob === 'string' && glob.trim() !== '');
}

/** Whether a glob counts from the workspace folder: `wire/*.txt`, but not `**\/wire/*.txt` or `/srv/wire/*.txt`. */
export function isRelativeGlob(glob: string): boolean {
  return !/^(?:\*\*|\/|[A-Za-z]:[\\/])/u.test(glob);
}

/** The setting `newsAnnotator.peopleFile`, a path inside a workspace folder; null for a file of the usual name. */
export function peopleFileSetting(settings: Settings): string | null {
  const value = settings.get('peopleFile');
  return typeof value === 'string' && value.trim() !== '' ? value.trim().replaceAll('\\', '/') : null;
}
