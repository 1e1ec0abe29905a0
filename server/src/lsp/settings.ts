import type { Severity } from '../article/article';
import type { SpeakerHints } from '../features/inlay-hints';

/** Which documents that are not of language `news` are analysed: those that read like an article, all, or none. */
export type Detect = 'auto' | 'always' | 'never';

export type RuleSeverities = Readonly<Record<string, Severity | 'off'>>;

/** The section `newsAnnotator` of an editor's configuration, as far as the server uses it. */
export interface Settings {
  readonly detect: Detect;
  /** Rule id → another severity than the rule's own. */
  readonly rules: RuleSeverities;
  /** The people file, as segments joined by `/` from the workspace folder; null for the one with the usual name. */
  readonly peopleFile: string | null;
  readonly speakerHints: SpeakerHints;
  /** Whether the outline lists what is reported without quotation marks. */
  readonly reportedSpeech: boolean;
}

export const defaultSettings: Settings = {
  detect: 'auto',
  rules: {},
  peopleFile: null,
  speakerHints: 'elsewhere',
  reportedSpeech: false,
};

/** Settings as far as they could be used, and one plain sentence for each that could not. */
export interface ReadSettings {
  readonly settings: Settings;
  readonly problems: readonly string[];
}

const detects: readonly Detect[] = ['auto', 'always', 'never'];
const speakerHints: readonly SpeakerHints[] = ['off', 'elsewhere', 'all'];
const severities: readonly unknown[] = ['off', 'error', 'warning', 'information', 'hint'] satisfies (
  Severity | 'off'
)[];

/**
 * Reads what a client sent for the section `newsAnnotator`, which can be anything. What is missing or broken keeps its
 * default; keys that are not the server's are passed over.
 */
export function readSettings(value: unknown, ruleIds: ReadonlySet<string>): ReadSettings {
  if (value === undefined || value === null) return { settings: defaultSettings, problems: [] };
  if (!isObject(value)) {
    return { settings: defaultSettings, problems: [`newsAnnotator has to be an object, not ${shown(value)}.`] };
  }
  const problems: string[] = [];
  const settings: Settings = {
    detect: readChoice(value.detect, 'detect', detects, problems) ?? defaultSettings.detect,
    rules: readRules(value.rules, ruleIds, problems),
    peopleFile: readPeopleFilePath(value.peopleFile, problems),
    speakerHints:
      readChoice(readGroup(value, 'inlayHints', problems).speakers, 'inlayHints.speakers', speakerHints, problems) ??
      defaultSettings.speakerHints,
    reportedSpeech:
      readSwitch(readGroup(value, 'outline', problems).reportedSpeech, 'outline.reportedSpeech', problems) ??
      defaultSettings.reportedSpeech,
  };
  return { settings, problems };
}

/** The settings whose names begin alike: `inlayHints.…`. */
function readGroup(
  value: Readonly<Record<string, unknown>>,
  name: string,
  problems: string[],
): Readonly<Record<string, unknown>> {
  const group = value[name];
  if (isObject(group)) return group;
  if (group !== undefined && group !== null) {
    problems.push(`newsAnnotator.${name} has to be an object, not ${shown(group)}.`);
  }
  return {};
}

/** One of a few words; undefined where it is missing or none of them. */
function readChoice<Word extends string>(
  value: unknown,
  name: string,
  words: readonly Word[],
  problems: string[],
): Word | undefined {
  if (value === undefined || value === null) return undefined;
  const chosen = words.find((word) => word === value);
  if (chosen === undefined) {
    problems.push(`newsAnnotator.${name} has to be one of ${words.join(', ')}, not ${shown(value)}.`);
  }
  return chosen;
}

function readSwitch(value: unknown, name: string, problems: string[]): boolean | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'boolean') return value;
  problems.push(`newsAnnotator.${name} has to be true or false, not ${shown(value)}.`);
  return undefined;
}

function readRules(value: unknown, ruleIds: ReadonlySet<string>, problems: string[]): RuleSeverities {
  if (value === undefined || value === null) return defaultSettings.rules;
  if (!isObject(value)) {
    problems.push(`newsAnnotator.rules has to be an object of rule ids and severities, not ${shown(value)}.`);
    return defaultSettings.rules;
  }
  const rules: Record<string, Severity | 'off'> = {};
  for (const [id, severity] of Object.entries(value)) {
    if (!ruleIds.has(id)) problems.push(`newsAnnotator.rules: there is no rule ${shown(id)}.`);
    else if (isSeverity(severity)) rules[id] = severity;
    else {
      const wanted = 'one of off, error, warning, information, hint';
      problems.push(`newsAnnotator.rules: ${shown(id)} has to be ${wanted}, not ${shown(severity)}.`);
    }
  }
  return rules;
}

/** A path that leads out of its workspace folder is none. */
function readPeopleFilePath(value: unknown, problems: string[]): string | null {
  if (value === undefined || value === null || value === '') return defaultSettings.peopleFile;
  const segments = typeof value === 'string' ? value.split(/[\\/]/u).filter((segment) => segment !== '.') : [];
  const leadsOut = segments.some(
    (segment) => segment === '' || segment === '..' || /^[A-Za-z][A-Za-z\d+.-]*:/u.test(segment),
  );
  if (segments.length > 0 && !leadsOut) return segments.join('/');
  problems.push(`newsAnnotator.peopleFile has to be a path inside the workspace folder, not ${shown(value)}.`);
  return defaultSettings.peopleFile;
}

/** Whether a value is a JSON object. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isSeverity(value: unknown): value is Severity | 'off' {
  return severities.includes(value);
}

function shown(value: unknown): string {
  const json = JSON.stringify(value);
  return json.length <= 60 ? json : `${json.slice(0, 60)}…`;
}
