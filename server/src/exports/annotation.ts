import type {
  Article,
  Attribution,
  Block,
  BlockKind,
  Dateline,
  Entity,
  Finding,
  MentionForm,
  MentionReason,
  Person,
  Quotation,
  QuotationKind,
  Section,
  Severity,
  Speaker,
  SpeakerReason,
} from '../article/article';
import type { Span } from '../text/span';

/** The version of the form; a breaking change takes another one. */
const SCHEMA = 'news-annotation/1';

/** Words of the article: `text` is always what stands from `start` to `end`. */
interface Words extends Span {
  readonly text: string;
}

/** A named person, or an office, a body or an unnamed source out of `entities`. */
type Source = Words & ({ readonly person: string } | { readonly person: null; readonly entity: string });

/**
 * The public form of what was read in one article: `docs/annotation.schema.json` describes every key.
 * Offsets are UTF-16 code units from the start of the text, `end` exclusive.
 */
export interface Annotation {
  readonly schema: typeof SCHEMA;
  readonly id: string;
  readonly language: Article['language'];
  readonly blocks: readonly (Span & { readonly kind: BlockKind })[];
  readonly dateline: Dateline | null;
  readonly sections: readonly Section[];
  readonly people: readonly {
    readonly id: string;
    readonly name: string;
    readonly creditOnly: boolean;
    readonly roles: readonly Words[];
    readonly mentions: readonly (Words & {
      readonly form: MentionForm;
      readonly inQuote: boolean;
      readonly why: MentionReason;
      readonly confidence: number;
      readonly uncertain: boolean;
    })[];
  }[];
  readonly entities: readonly {
    readonly id: string;
    readonly name: string;
    readonly kind: Entity['kind'];
    readonly mentions: readonly Words[];
  }[];
  readonly quotes: readonly (Words & {
    readonly id: string;
    readonly kind: QuotationKind;
    readonly speaker: Source | null;
    readonly cue: Words | null;
    readonly reason: SpeakerReason | null;
    readonly via: Words | null;
    readonly uncertain: boolean;
    readonly confidence: number;
    readonly continues: string | null;
  })[];
  readonly attributions: readonly {
    readonly kind: Attribution['kind'];
    readonly source: Source;
    readonly cue: Words;
    readonly content: Span;
  }[];
  readonly diagnostics: readonly (Span & {
    readonly rule: string;
    readonly severity: Severity;
    readonly message: string;
    readonly related: readonly (Span & { readonly message: string })[];
  })[];
}

/** What stands in place of an annotation where a text could not be read. `id` is null where none was given. */
export interface AnnotationError {
  readonly id: string | null;
  readonly error: string;
}

/** The public form of an article. A speaker who is only a guess keeps their place and has `uncertain` beside it. */
export function toAnnotation(article: Article, id: string): Annotation {
  const { text } = article;
  return {
    schema: SCHEMA,
    id,
    language: article.language,
    blocks: article.blocks.map(blockForm),
    dateline: article.dateline && datelineForm(article.dateline),
    sections: article.sections.map(({ title, start, end }) => ({ title, start, end })),
    people: article.people.map((person) => personForm(text, person)),
    entities: article.entities.map((entity) => entityForm(text, entity)),
    quotes: article.quotations.map((quotation) => quoteForm(text, quotation)),
    attributions: article.attributions.map((attribution) => attributionForm(text, attribution)),
    diagnostics: article.findings.map(diagnosticForm),
  };
}

function words(text: string, { start, end }: Span): Words {
  return { text: text.slice(start, end), start, end };
}

function source(text: string, { person, entity, ...span }: Speaker): Source {
  return person === null
    ? { person, entity: entity!, ...words(text, span) } // exactly one of the two is set
    : { person, ...words(text, span) };
}

function blockForm({ kind, start, end }: Block): Annotation['blocks'][number] {
  return { kind, start, end };
}

function datelineForm({ start, end, place, agency, date }: Dateline): Dateline {
  return { start, end, place, agency, date };
}

function personForm(text: string, person: Person): Annotation['people'][number] {
  return {
    id: person.id,
    name: person.name,
    creditOnly: person.creditOnly,
    roles: person.roles.map((role) => words(text, role)),
    mentions: person.mentions.map((mention) => ({
      form: mention.form,
      ...words(text, mention),
      inQuote: mention.inQuotation,
      why: mention.why,
      confidence: mention.confidence,
      uncertain: mention.uncertain,
    })),
  };
}

function entityForm(text: string, { id, name, kind, mentions }: Entity): Annotation['entities'][number] {
  return { id, name, kind, mentions: mentions.map((mention) => words(text, mention)) };
}

function quoteForm(text: string, quotation: Quotation): Annotation['quotes'][number] {
  return {
    id: quotation.id,
    kind: quotation.kind,
    ...words(text, quotation),
    speaker: quotation.speaker && source(text, quotation.speaker),
    cue: quotation.cue && words(text, quotation.cue),
    reason: quotation.reason,
    via: quotation.via && words(text, quotation.via),
    uncertain: quotation.uncertain,
    confidence: quotation.confidence,
    continues: quotation.continues,
  };
}

function attributionForm(text: string, attribution: Attribution): Annotation['attributions'][number] {
  const { start, end } = attribution.content;
  return {
    kind: attribution.kind,
    source: source(text, attribution.source),
    cue: words(text, attribution.cue),
    content: { start, end },
  };
}

function diagnosticForm({ rule, severity, start, end, message, related }: Finding): Annotation['diagnostics'][number] {
  return {
    rule,
    severity,
    start,
    end,
    message,
    related: related.map((place) => ({ start: place.start, end: place.end, message: place.message })),
  };
}
