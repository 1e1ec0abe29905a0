import type { Finding, Severity } from '../article/article';
import { rules } from './catalogue';
import type { Observation, ReadArticle, Rule } from './rule';

/** Rule id → another severity than the rule's own, or `off`. Ids that are no rule's are passed over. */
export type RuleSettings = Readonly<Record<string, Severity | 'off'>>;

/** From here on the findings of one rule in one article are counted and no longer listed. */
const MOST_FINDINGS_OF_A_RULE = 10;

/**
 * Applies every rule that is not off. A rule that is off is not run.
 *
 * After the tenth finding of a rule one more follows, at the next place, which tells how many there are.
 *
 * @returns findings sorted by start, then by end, then in the order of the catalogue
 */
export function runRules(article: ReadArticle, settings: RuleSettings = {}): Finding[] {
  const findings: Finding[] = [];
  for (const rule of rules) {
    const severity = Object.hasOwn(settings, rule.id) ? settings[rule.id]! : rule.severity;
    if (severity === 'off') continue;
    for (const observation of atMostTen(observationsOf(rule, article))) {
      findings.push({ rule: rule.id, severity, ...observation });
    }
  }
  // The sort is stable: what shares its span stays in the order of the catalogue.
  return findings.sort(byPlace);
}

function observationsOf(rule: Rule, article: ReadArticle): Observation[] {
  const atPlaces = new Map<string, Observation>();
  for (const observation of rule.run(article)) {
    const place = `${observation.start}-${observation.end}`;
    if (!atPlaces.has(place)) atPlaces.set(place, observation);
  }
  return [...atPlaces.values()].sort(byPlace);
}

function atMostTen(observations: readonly Observation[]): readonly Observation[] {
  const next = observations[MOST_FINDINGS_OF_A_RULE];
  const others = observations.length - MOST_FINDINGS_OF_A_RULE - 1;
  if (!next || others < 1) return observations;
  const places = others === 1 ? 'one more place' : `${others} more places`;
  const message = `${next.message} The same in ${places} further on, not listed.`;
  return [...observations.slice(0, MOST_FINDINGS_OF_A_RULE), { ...next, message }];
}

function byPlace(a: Observation, b: Observation): number {
  return a.start - b.start || a.end - b.end;
}
