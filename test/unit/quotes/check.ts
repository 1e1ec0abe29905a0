import assert from 'node:assert/strict';
import type { Article, Quotation } from '../../../server/src/article/article';
import { annotate } from '../../../server/src/annotate';
import type { LabelledSpan } from '../helpers/marked';
import { marked, unmarked } from '../helpers/marked';

/** Checks the quotations and how the speaker of each is found: `⟦p1 cue-after|“We won,”⟧ Ana Sol said.` */
export function checkSpeakers(expected: string): Article {
  return check(expected, ({ quotations }) =>
    quotations.map((quotation) => ({ ...quotation, label: speakerLabel(quotation) })),
  );
}

/** `p1` is a person, `e1` somebody or something without a person's name; with `?` where it is only a guess. */
function speakerLabel({ speaker, reason, uncertain, continues }: Quotation): string {
  if (!speaker) return 'nobody';
  const after = continues === null ? '' : ` ${continues}`;
  return `${speaker.person ?? speaker.entity!}${uncertain ? '?' : ''} ${reason!}${after}`;
}

/** Checks the kind of each quotation: `She read ⟦term|“The Art of the Port”⟧.` */
export function checkKinds(expected: string): Article {
  return check(expected, ({ quotations }) => quotations.map((quotation) => ({ ...quotation, label: quotation.kind })));
}

/** Checks where quotations begin and end: `⟦open|` is one that its paragraph does not close, `⟦unclosed|` a stray mark. */
export function checkSpans(expected: string): Article {
  return check(expected, ({ quotations, strayMarks }) => [
    ...quotations.map((quotation) => (quotation.closed ? bare(quotation) : { ...bare(quotation), label: 'open' })),
    ...strayMarks.map((stray) => ({ ...bare(stray), label: stray.problem })),
  ]);
}

function bare({ start, end }: LabelledSpan): LabelledSpan {
  return { start, end };
}

/**
 * Checks the words that give a quotation its speaker: `⟦cue|said⟧ ⟦speaker|Ana Sol⟧`, and `⟦via|she⟧` for a pronoun.
 */
export function checkCues(expected: string): Article {
  return check(expected, ({ quotations }) =>
    quotations.flatMap(({ cue, speaker, via }) => [
      ...(cue ? [{ ...bare(cue), label: 'cue' }] : []),
      ...(speaker && cue ? [{ ...bare(speaker), label: via ? 'via' : 'speaker' }] : []),
    ]),
  );
}

/** Checks who said what: `⟦p1 indirect|the port would open⟧`, for direct, indirect and mixed speech. */
export function checkAttributions(expected: string): Article {
  return check(expected, ({ attributions }) =>
    attributions.map(({ kind, source, content }) => ({
      ...content,
      label: `${source.person ?? source.entity!} ${kind}`,
    })),
  );
}

function check(expected: string, spansOf: (article: Article) => readonly LabelledSpan[]): Article {
  const text = unmarked(expected);
  const article = annotate(text);
  assert.equal(marked(text, spansOf(article)), expected);
  return article;
}
