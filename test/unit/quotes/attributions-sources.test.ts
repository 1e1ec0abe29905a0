import assert from 'node:assert/strict';
import { checkAttributions } from './check';

describe('attributions', () => {
  it('by a poll', () => {
    checkAttributions('⟦e1 indirect|Ana Sol leads Bo Lim by ten points⟧ in a poll released on Monday.');
    checkAttributions('In a new survey of the town, ⟦e1 indirect|31 percent said no⟧.');
    checkAttributions('Few voters in the poll were sure.');
    checkAttributions('She worked in a poll booth.');
  });
  it('by records and polls with a place', () => {
    checkAttributions('Public records show ⟦e1 indirect|little evidence of the gift⟧.');
  });
  it('for a relative clause alone, in front of its source', () => {
    checkAttributions(
      'The town closed the gap, ⟦e1 indirect|which stood at ten on Monday⟧, according to the ministry.',
    );
  });
  it('by what somebody tries or goes on to say', () => {
    checkAttributions('Ana Sol tried to portray ⟦p1 indirect|the plan⟧.');
    checkAttributions('Ana Sol had to portray the plan.');
  });
  it('with a verb that is never a noun', () => {
    checkAttributions('The Elder House says ⟦e1 indirect|such plans are old⟧.');
  });
  it('about what somebody is asked', () => {
    checkAttributions('Ana Sol asked the mayor about ⟦p1 indirect|the lost boats⟧.');
    checkAttributions('Ana Sol asked the mayor ⟦p1 indirect|if the boats were lost⟧.');
  });
  it('by a participle between two quotations', () => {
    checkAttributions('⟦p1 direct|“We won,” Ana Sol said, referring to ⟦p1 indirect|the count⟧. “They lost.”⟧');
  });
  it('with a cue, where it is a guess whom its pronoun means', () => {
    const { quotations } = checkAttributions(
      'Ana Sol met Eva Kerr and her sister Mia Kerr. ⟦p1 direct|“We won,”⟧ she said.',
    );
    assert.equal(quotations[0]!.uncertain, true);
  });
});
