import type { Severity } from '../article/article';
import type { Rule } from './rule';

/** The severities as the settings and the pages name them, with what they mean. */
const SEVERITIES: Readonly<Record<Severity | 'off', string>> = {
  off: 'The rule is not applied.',
  error: 'Its findings are errors.',
  warning: 'Its findings are warnings.',
  information: 'Its findings are remarks.',
  hint: 'Its findings are hints, shown as three faint dots.',
};

/** The page of a rule, as Markdown: what `docs/rules/<id>.md` holds. */
export function rulePage(rule: Rule): string {
  const parts = [
    `# ${rule.id}`,
    `${rule.summary}. Severity by default: **${rule.severity}**.`,
    rule.explanation,
    ...(rule.examples.people === undefined ? [] : ['## The people file', fenced(rule.examples.people, 'yaml')]),
    '## It fires here',
    fenced(rule.examples.firing),
    '## It is silent here',
    fenced(rule.examples.silent),
    '## To change it',
    'In the settings, with `error`, `warning`, `information`, `hint` or `off`:',
    ['```json', `"newsAnnotator.rules": { "${rule.id}": "off" }`, '```'].join('\n'),
  ];
  if (rule.guide) parts.push('## Further reading', `[${rule.guide.title}](${rule.guide.url})`);
  return `${parts.join('\n\n')}\n`;
}

/** The index of the rules, as Markdown: what `docs/rules/README.md` holds. */
export function rulesIndex(rules: readonly Rule[]): string {
  const rows = rules.map(({ id, severity, summary }) => `| [${id}](${id}.md) | ${severity} | ${summary} |`);
  const parts = [
    '# Rules',
    'What the diagnostics say. These pages are generated from `server/src/rules` by `npm run docs:rules`.',
    ['| rule | severity by default | what it finds |', '| --- | --- | --- |', ...rows].join('\n'),
    'After the tenth finding of a rule in one article, one more tells how many others there are.',
  ];
  return `${parts.join('\n\n')}\n`;
}

/** The JSON schema of the setting `newsAnnotator.rules`: one property a rule. */
export function rulesSettingSchema(rules: readonly Rule[]): object {
  const properties = rules.map((rule): [string, object] => [
    rule.id,
    {
      type: 'string',
      enum: Object.keys(SEVERITIES),
      enumDescriptions: Object.values(SEVERITIES),
      default: rule.severity,
      description: `${rule.summary}.`,
    },
  ]);
  return { type: 'object', properties: Object.fromEntries(properties), additionalProperties: false, default: {} };
}

function fenced(example: string, language = 'text'): string {
  return `\`\`\`${language}\n${example.trimEnd()}\n\`\`\``;
}
