import type { Article, Finding, Severity } from '../article/article';

/** What the rules read: an article without findings yet. */
export type ReadArticle = Omit<Article, 'findings'>;

/** What a rule saw at one place; `runRules` adds the rule's id and its severity. */
export type Observation = Omit<Finding, 'rule' | 'severity'>;

/** A public page about the same matter. */
export interface Guide {
  readonly title: string;
  readonly url: string;
}

/** One article that a rule fires on and one that it must leave alone: `docs/rules` shows them, a test runs them. */
export interface Examples {
  readonly firing: string;
  readonly silent: string;
  /** The people file, as YAML, with which both are read. */
  readonly people?: string;
}

/**
 * One check. Documentation and settings are generated from these objects.
 *
 * Source of the list, of the default severities and of what each rule must leave alone: what copy desks check by hand,
 * as public style guides describe it; each rule links to the page that is nearest to it.
 */
export interface Rule {
  /** The code of its findings, and its key in the settings: `quote-altered`. */
  readonly id: string;
  readonly severity: Severity;
  /** What it finds, in a few words. */
  readonly summary: string;
  /** One paragraph: why it matters, what is found, what is left alone. */
  readonly explanation: string;
  readonly examples: Examples;
  readonly guide: Guide | null;
  /** Reads the article and tells what it saw, in no particular order. Never throws; the same article gives the same. */
  run(article: ReadArticle): Iterable<Observation>;
}
