import assert from 'node:assert/strict';
import { InlayHintLabelPart, MarkupKind, type Range } from 'vscode-languageserver';
import { annotate } from '../../../server/src/annotate';
import type { Article, Quotation } from '../../../server/src/article/article';
import { describeInlayHint, findInlayHints, type SpeakerHints } from '../../../server/src/features/inlay-hints';
import { offsetAt, positionAt } from '../../../server/src/text/lines';
import { at, story } from './story';

const uri = 'file:///desk/story.txt';

function whole({ lines, text }: Article): Range {
  return { start: positionAt(lines, 0), end: positionAt(lines, text.length) };
}

/** The text with the hints in their places, between ⟦ and ⟧. */
function withHints(article: Article, which: SpeakerHints, range = whole(article)): string {
  let result = '';
  let reached = 0;
  for (const { hint } of findInlayHints(article, uri, range, which)) {
    const { position, label } = hint;
    assert.ok(Array.isArray(label));
    const offset = offsetAt(article.lines, position);
    result += `${article.text.slice(reached, offset)}⟦${label.map(({ value }) => value).join('')}⟧`;
    reached = offset;
  }
  return result + article.text.slice(reached);
}

/** What the analysis finds in the text, as if it were sure of all of it. */
function check(which: SpeakerHints, marked: string): void {
  const article = annotate(marked.replace(/⟦[^⟧]*⟧/gu, ''));
  const quotations = article.quotations.map((quotation) => ({ ...quotation, uncertain: false }));
  assert.equal(withHints({ ...article, quotations }, which), marked);
}

const anybodyElse = { person: null, entity: 'e1', start: 0, end: 6 };

/** The story with these quotations instead of its own of the same ids. */
function withSpeakers(changed: readonly Quotation[]): Article {
  const quotations = story.quotations.map((quotation) => changed.find(({ id }) => id === quotation.id) ?? quotation);
  return { ...story, quotations };
}

const opening = 'PORT ELDER (Wire) - Mayor Ines Holm spoke to the council on Monday.\n\n';

describe('inlay hints', () => {
  it('name the speaker where the sentence does not', () => {
    check(
      'elsewhere',
      `${opening}The mayor looked tired. “We will not wait.”⟦— Ines Holm⟧\n\n` +
        `“Nobody will be left on the quay,” she added.\n`,
    );
  });

  it('name no speaker where a cue of the same speaker stands in the paragraph', () => {
    check('elsewhere', `${opening}“We will not wait,” Holm said. “The boats are safe.”\n`);
    check('elsewhere', `${opening}Holm said she had seen the boats. “They are safe.”\n`);
  });

  it('name the speaker where somebody else is quoted in the paragraph too', () => {
    const article = withSpeakers([story.quotations[3]!, { ...story.quotations[2]!, speaker: anybodyElse }]);
    assert.match(withHints(article, 'elsewhere').split('\n')[4]!, /“We will not wait.”⟦— Calder⟧$/u);
    assert.doesNotMatch(withHints(story, 'elsewhere').split('\n')[4]!, /⟦/u);
  });

  it('name no speaker where the quotation is split by its cue', () => {
    check('elsewhere', `${opening}“We will not wait,” Holm said, “and we will not pay.”\n`);
  });

  it('name the speaker of each further paragraph of a quotation', () => {
    check(
      'elsewhere',
      `${opening}“We will not wait for the ferry line to find its way back to us,” Holm said. ` +
        `“We have waited for years.\n\n“Nobody will be left on the quay.”⟦— Holm⟧\n`,
    );
  });

  it('name all speakers where that is wanted, and none of words that nobody says', () => {
    check(
      'all',
      `${opening}“We will not wait,”⟦— Holm⟧ Holm said. “The boats are safe.”⟦— Holm⟧\n\nThe song is called “Night Ferry”.\n`,
    );
  });

  it('are none where they are off', () => {
    assert.equal(withHints(story, 'off'), story.text);
  });

  it('have a question mark where the speaker is a guess, and name sources that are no people', () => {
    const lines = withHints(story, 'all').split('\n');
    assert.match(lines[8]!, /“soft as cake”⟦— Valle\?⟧\.$/u);
    assert.match(lines[10]!, /“a little hasty”⟦— the ministry⟧/u);
    assert.match(lines[4]!, /Valle,”⟦— Calder⟧ she said\. “We will not wait\.”⟦— Calder⟧$/u);
  });

  it('are those of the range that is asked for', () => {
    const line = (number: number): Range => ({
      start: { line: number, character: 0 },
      end: { line: number, character: 999 },
    });
    assert.equal(findInlayHints(story, uri, line(4), 'all').length, 2);
    assert.equal(findInlayHints(story, uri, line(5), 'all').length, 0);
    assert.equal(findInlayHints(story, uri, { start: at('“by spring”|'), end: at('“by spring”|') }, 'all').length, 1);
  });

  it('lead to the name that a pronoun stands for', () => {
    const [, , first] = findInlayHints(story, uri, whole(story), 'all');
    assert.ok(first && Array.isArray(first.hint.label) && InlayHintLabelPart.is(first.hint.label[1]));
    assert.equal(first.quotation, 'q3');
    assert.deepEqual(first.hint.label[1].location, {
      uri,
      range: { start: at('|Ines Calder'), end: at('Ines Calder|') },
    });
  });

  it('tell why when they are asked', () => {
    const why = (id: string): string | undefined => describeInlayHint(story, uri, id, MarkupKind.Markdown)?.value;
    assert.equal(why('q4'), `Why: it goes on from the quotation in [line 5](${uri}#L5) (90% sure).`);
    assert.equal(why('q5'), '**Uncertain**: the cue before the quotation names the speaker (41% sure).');
    assert.equal(why('q99'), undefined);
  });
});
