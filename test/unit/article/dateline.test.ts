import assert from 'node:assert/strict';
import { annotate } from '../../../server/src/annotate';

const STORY = 'The port of Elder opened again on Monday after a month of repairs.';

/** Checks what is read of the dateline in front of a lead. */
function check(dateline: string, place: string | null, agency: string | null, date: string | null): void {
  const top = 'Port opens again after storm\n\n';
  const article = annotate(`${top}${dateline}${STORY}\n\nThe repairs cost less than the town had feared, it said.`);
  const found = article.dateline;
  assert.deepEqual(found && [found.place, found.agency, found.date], [place, agency, date]);
  assert.equal(article.text.slice(found?.start, found?.end), dateline);
  assert.equal(article.blocks[1]?.kind, 'lead');
  assert.equal(article.blocks[1].start, found?.start);
}

function checkNone(lead: string): void {
  assert.equal(annotate(`Port opens again\n\n${lead}\n\n${STORY}`).dateline, null);
}

describe('datelines', () => {
  describe('of agencies', () => {
    it('Reuters', () => {
      check('TOKYO (Reuters) - ', 'TOKYO', 'Reuters', null);
      check('TOKYO, Nov 6 (Reuters) - ', 'TOKYO', 'Reuters', 'Nov 6');
      check('NEW YORK/LONDON (Reuters) - ', 'NEW YORK/LONDON', 'Reuters', null);
      check('ADDIS ABABA, Ethiopia, Nov 6 (Reuters) - ', 'ADDIS ABABA, Ethiopia', 'Reuters', 'Nov 6');
    });
    it('AP', () => {
      check('LONDON (AP) — ', 'LONDON', 'AP', null);
      check('SAN FRANCISCO, Calif. (AP) — ', 'SAN FRANCISCO, Calif.', 'AP', null);
      check('TEL AVIV, Israel (AP)_ ', 'TEL AVIV, Israel', 'AP', null);
    });
    it('AFP', () => check('PARIS, March 3 (AFP) – ', 'PARIS', 'AFP', 'March 3'));
    it('Xinhua', () => {
      check('BEIJING, 6 November 2017 (Xinhua) -- ', 'BEIJING', 'Xinhua', '6 November 2017');
      check('Port Elder, Nov. 6 (Xinhua) -- ', 'Port Elder', 'Xinhua', 'Nov. 6');
    });
    it('dpa', () => check('Lisbon (dpa) - ', 'Lisbon', 'dpa', null));
    it('Kyodo', () => check('TOKYO, 2017-11-06 (Kyodo) - ', 'TOKYO', 'Kyodo', '2017-11-06'));
    it('EFE', () => check('Madrid, Nov 6 (EFE).- ', 'Madrid', 'EFE', 'Nov 6'));
    it('ANSA', () => check('ROME, (ANSA) - ', 'ROME', 'ANSA', null));
    it('TASS', () => check('MOSCOW, November 6. /TASS/. ', 'MOSCOW', 'TASS', 'November 6'));
    it('an invented one', () => check('LISBON (Coastal Wire) - ', 'LISBON', 'Coastal Wire', null));
  });

  it('without an agency', () => {
    check('WASHINGTON — ', 'WASHINGTON', null, null);
    check('PARIS -- ', 'PARIS', null, null);
    check('ST. LOUIS, Mo. - ', 'ST. LOUIS, Mo.', null, null);
    check('Geneva, 6 Nov 2017 – ', 'Geneva', null, '6 Nov 2017');
  });
  it('with a colon', () => check('NEW DELHI: ', 'NEW DELHI', null, null));
  it('without a place', () => check('(Reuters) - ', null, 'Reuters', null));
  it('with apostrophes and hyphens in the place', () => {
    check("N'DJAMENA (Reuters) - ", "N'DJAMENA", 'Reuters', null);
    check('PORT-AU-PRINCE, Haiti (AP) — ', 'PORT-AU-PRINCE, Haiti', 'AP', null);
  });

  it('on a line of its own', () => {
    const { dateline, blocks, text } = annotate(`Port opens again\n\nLISBON, Nov 6, 2017\n\n${STORY}\n\n${STORY}`);
    assert.deepEqual([dateline?.place, dateline?.date], ['LISBON', 'Nov 6, 2017']);
    assert.equal(text.slice(blocks[1]?.start, blocks[1]?.end), `LISBON, Nov 6, 2017\n\n${STORY}`);
  });

  it('are no names, sentences or weekdays', () => {
    checkNone('The mayor - who is also the harbour master - opened the port.');
    checkNone('NATO said on Monday that the port was open.');
    checkNone('Saturday, Nov. 6 – The port opens and the town is glad of it.');
    checkNone('FURTADO: Two things. The well was warm.');
    checkNone('(Adds quotes) - the mayor said that the port was open.');
    checkNone('“LISBON (Coastal Wire) - ” is how it begins, the editor said.');
  });
  it('are no headlines in capitals', () => {
    const { dateline, blocks } = annotate(`CRICKET - ENGLAND WIN THE FIRST TEST\n\nLISBON (Coastal Wire) - ${STORY}`);
    assert.equal(blocks[0]?.kind, 'headline');
    assert.equal(dateline?.place, 'LISBON');
  });
  it('stand in front of the lead alone', () => {
    const { dateline } = annotate(`Port opens again\n\nLISBON (AP) — ${STORY}\n\nPORTO (AP) — ${STORY}`);
    assert.equal(dateline?.place, 'LISBON');
  });
});
