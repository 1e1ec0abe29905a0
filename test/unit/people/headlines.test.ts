import { checkPeople, story } from './check';

const LEAD =
  'OSLO (Reuters) - Norwegian Finance Minister ⟦p1.f|Ingrid Solbakken⟧ resigned on Thursday after a row over taxes on fish farms.';

describe('headlines and captions', () => {
  describe('in capitals', () => {
    it('a surname', () => checkPeople(story('⟦p1.s|SOLBAKKEN⟧ QUITS IN FISH TAX ROW', LEAD)));
    it('a full name', () => checkPeople(story('⟦p1.f|INGRID SOLBAKKEN⟧ QUITS', LEAD)));
    it('a possessive', () => checkPeople(story('⟦p1.s|SOLBAKKEN⟧’S FALL SHAKES OSLO', LEAD)));
    it('with a title', () => checkPeople(story('FINANCE MINISTER ⟦p1.s|SOLBAKKEN⟧ RESIGNS', LEAD)));
    it('a quotation by her', () => checkPeople(story('‘⟦p1.p|I⟧ HAVE NO CHOICE’ – ⟦p1.s|SOLBAKKEN⟧', LEAD)));
    it('nobody', () => checkPeople(story('FISH FARMERS WIN LONG FIGHT OVER TAX', LEAD)));
    it('abbreviations', () => checkPeople(story('EU, NATO WARN OF NEW U.S. TARIFFS', LEAD)));
    it('two people', () => {
      checkPeople(
        story(
          '⟦p1.s|SOLBAKKEN⟧ OUT, ⟦p2.s|HAUGLAND⟧ IN',
          LEAD,
          'The prime minister named ⟦p2.f|Tor Haugland⟧ in the same hour, and ⟦p2.s|Haugland⟧ moved in at noon.',
        ),
      );
    });
    it('a cross-head', () => {
      checkPeople(
        story(
          'Fish tax row',
          LEAD,
          'The tax was to bring in 8 billion crowns a year, and the farms had fought it for months.',
          '⟦p1.s|SOLBAKKEN⟧ AND THE FARMERS',
          'Farmers on the coast had threatened to move their pens to Scotland and to Iceland.',
        ),
      );
    });
  });
  describe('in title case', () => {
    it('a surname', () => checkPeople(story('⟦p1.s|Solbakken⟧ Quits After Row Over Fish Taxes', LEAD)));
    it('a full name', () => checkPeople(story('⟦p1.f|Ingrid Solbakken⟧ Quits Over Taxes on Fish Farms', LEAD)));
    it('in the middle', () => checkPeople(story('Farmers Cheer as ⟦p1.s|Solbakken⟧ Steps Down', LEAD)));
    it('at the end', () => checkPeople(story('After Taxes on Fish, Trouble for ⟦p1.s|Solbakken⟧', LEAD)));
    it('a possessive', () => checkPeople(story('What ⟦p1.s|Solbakken⟧’s Exit Means for Salmon', LEAD)));
    it('nobody', () => checkPeople(story('Fish Farmers Win Long Fight Over New Tax', LEAD)));
    it('a verb that is also a name', () => checkPeople(story('Fish Farmers Grant Oslo More Time', LEAD)));
  });
  describe('in sentence case', () => {
    it('a surname first', () => checkPeople(story('⟦p1.s|Solbakken⟧ quits over taxes on fish farms', LEAD)));
    it('behind a colon', () => checkPeople(story('Fish tax was a mistake: ⟦p1.s|Solbakken⟧', LEAD)));
    it('before a colon', () => checkPeople(story('⟦p1.s|Solbakken⟧: fish tax was a mistake', LEAD)));
    it('with the country in front', () => checkPeople(story('Norway’s ⟦p1.s|Solbakken⟧ quits over taxes', LEAD)));
    it('with the office in front', () => checkPeople(story('Norway finance minister ⟦p1.s|Solbakken⟧ quits', LEAD)));
  });
  describe('in captions', () => {
    const caption = (line: string): void =>
      void checkPeople(
        story(
          'Fish tax row',
          LEAD,
          line,
          'The farms had fought the tax for months and threatened to move their pens to Scotland.',
        ),
      );
    it('a full name and a credit', () =>
      caption(
        'Finance Minister ⟦p1.f|Ingrid Solbakken⟧ leaves ⟦p1.p|her⟧ office in Oslo, Norway, June 6, 2024. REUTERS/⟦p2.f|Lars Ekeland⟧',
      ));
    it('with left and right', () =>
      caption(
        '⟦p1.f|Ingrid Solbakken⟧, left, and ⟦p2.f|Tor Haugland⟧, right, in Oslo on Thursday. (AP Photo/⟦p3.f|Nina Bratt⟧)',
      ));
    it('FILE PHOTO', () =>
      caption(
        'FILE PHOTO: ⟦p1.f|Ingrid Solbakken⟧ speaks in parliament, in Oslo, Norway, May 2, 2024. REUTERS/⟦p2.f|Lars Ekeland⟧/File Photo',
      ));
    it('with a handout', () =>
      caption(
        '⟦p1.f|Ingrid Solbakken⟧ on a fish farm near Bergen, in this undated handout. NTB/⟦p2.f|Lars Ekeland⟧/via REUTERS',
      ));
    it('Photo by', () => caption('⟦p1.f|Ingrid Solbakken⟧ in Oslo on Thursday. Photo: ⟦p2.f|Lars Ekeland⟧'));
  });
  describe('bylines and sign-offs', () => {
    it('By', () => checkPeople(story('Fish tax row', 'By ⟦p1.f|Karin Mostad⟧', LEAD.replace('p1', 'p2'))));
    it('By two', () =>
      checkPeople(story('Fish tax row', 'By ⟦p1.f|Karin Mostad⟧ and ⟦p2.f|Jon Aas⟧', LEAD.replace('p1', 'p3'))));
    it('in capitals', () =>
      checkPeople(story('Fish tax row', 'By ⟦p1.f|KARIN MOSTAD⟧, Associated Press', LEAD.replace('p1', 'p2'))));
    it('Reporting by', () =>
      checkPeople(
        story(
          'Fish tax row',
          LEAD,
          '(Reporting by ⟦p2.f|Karin Mostad⟧ and ⟦p3.f|Jon Aas⟧; Editing by ⟦p4.f|Ruth Amsel⟧)',
        ),
      ));
    it('contributed', () =>
      checkPeople(
        story('Fish tax row', LEAD, 'Associated Press writer ⟦p2.f|Jon Aas⟧ in Bergen contributed to this report.'),
      ));
  });
});
