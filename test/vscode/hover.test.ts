import { assert } from 'chai';
import { closeAll, hoverOn, open, sample } from './workbench';

describe('hover', () => {
  after(closeAll);

  it('tells of a person: name, roles with their lines, mentions, quotations, first mention', async () => {
    const document = await open(sample);
    const hover = await hoverOn(document, 'Vaskivuori', 'Vaskivuori, for his part');
    assert.match(hover, /^### Eero Vaskivuori$/m);
    assert.match(hover, /^- Finnish President, given first – \[line 6\]\(.*#L6\)/m);
    assert.match(hover, /^Why: it repeats the name in \[line 6\]\(.*#L6\) \(\d+% sure\)\.$/m);
    assert.match(hover, /\d+ quotations: \d+ words, \d+(?:\.\d+)? ?% of all quoted words/);
    assert.match(hover, /\d+ mentions.*; first mention: \[line 6\]/);
    assert.notMatch(hover, /<[a-z]/i);
  });

  it('tells whom a pronoun means and why', async () => {
    const document = await open(sample);
    const hover = await hoverOn(document, 'he', 'he added.');
    assert.match(hover, /\*he\* means \*\*Lucas Adeyemi\*\*\n\nWhy: .+\./);
  });

  it('tells on a cue who says what by it', async () => {
    const document = await open(sample);
    const hover = await hoverOn(document, 'said', 'for his part, said Helsinki');
    assert.match(hover, /^\*said\*: \*\*Eero Vaskivuori\*\*, \[line \d+\]/);
    assert.match(hover, /^- Reported speech, quoted in part: Helsinki would tow away hulls/m);
  });

  it('tells the speaker of a quotation, its cue and the reason', async () => {
    const document = await open(sample);
    const hover = await hoverOn(document, 'a dozen of our tugs on a proper winter lease');
    assert.match(hover, /Quotation, 23 words, by \*\*Lucas Adeyemi\*\*/);
    assert.match(hover, /Cue: \*said\*, \[line 10\]/);
    assert.match(hover, /- .*cue/i);
  });

  it('tells the person first where a name stands in a quotation', async () => {
    const document = await open(sample);
    const hover = await hoverOn(document, 'Kallasmaa', 'She (Kallasmaa)');
    assert.match(hover, /### Outi Kallasmaa[^]*---[^]*\*\*Lucas Adeyemi\*\*/);
  });

  it('says nothing on words that are neither', async () => {
    const document = await open(sample);
    assert.strictEqual(await hoverOn(document, 'shipowners'), '');
  });
});
