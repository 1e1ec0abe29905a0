import assert from 'node:assert/strict';
import { TAKES } from '../../../server/src/text/cue-constructions';
import { cueVerbEntries } from '../../../server/src/text/cue-verbs';
import { cueVerb, isReportingNoun, reportingVerb } from '../../../server/src/text/reporting-verbs';

describe('the cue lexicon', () => {
  it('finds the lemma, the class and the form of a word in any case', () => {
    const { lemma, class: verbClass, form } = cueVerb('Claiming')!;
    assert.deepEqual({ lemma, verbClass, form }, { lemma: 'claim', verbClass: 'loaded', form: 'participle' });
    assert.equal(cueVerb('said')!.form, 'finite');
    assert.equal(cueVerb('say')!.form, 'base');
    assert.equal(cueVerb('written')!.form, 'perfect');
    assert.equal(cueVerb('walked'), undefined);
  });
  it('knows what may follow a verb', () => {
    assert.ok(cueVerb('told')!.takes & TAKES.listener);
    assert.ok(cueVerb('vowed')!.takes & TAKES.infinitive);
    assert.ok(cueVerb('described')!.takes & TAKES.as);
    assert.ok(!(cueVerb('said')!.takes & TAKES.listener));
  });
  it('lists each verb once, with at least one construction', () => {
    const lemmas = cueVerbEntries().map((entry) => entry.lemma);
    assert.deepEqual(
      lemmas.filter((lemma, i) => lemmas.indexOf(lemma) !== i),
      [],
    );
    assert.deepEqual(
      cueVerbEntries().filter((entry) => entry.takes === 0),
      [],
    );
  });
  it('tells the verbs that can report a quotation', () => {
    assert.equal(reportingVerb('SAID')!.lemma, 'say');
    assert.equal(reportingVerb('written'), undefined);
  });
  it('knows nouns for something said, in the plural too', () => {
    assert.ok(isReportingNoun('Claim'));
    assert.ok(isReportingNoun('vows'));
    assert.ok(!isReportingNoun('port'));
  });
});
