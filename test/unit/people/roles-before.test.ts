import { checkRoles, story } from './check';

describe('roles before the name', () => {
  describe('in capitals', () => {
    it('an office', () => checkRoles('⟦p1|President⟧ Helen Drummond flew to Rome.'));
    it('with its country', () => checkRoles('⟦p1|Norwegian Finance Minister⟧ Ingrid Solbakken resigned.'));
    it('with its country in the possessive', () =>
      checkRoles('⟦p1|Norway’s Finance Minister⟧ Ingrid Solbakken resigned.'));
    it('with U.S.', () => checkRoles('⟦p1|U.S. Treasury Secretary⟧ Paul Renfrew said rates would fall.'));
    it('with its body', () => checkRoles('⟦p1|European Commission President⟧ Astrid Vandenbroek called a summit.'));
    it('with a company', () => checkRoles('⟦p1|Haverkamp CEO⟧ Joris Haverkamp blamed barley.'));
    it('a deputy', () => checkRoles('⟦p1|Deputy Prime Minister⟧ Colm Garrity spoke for the government.'));
    it('with and', () => checkRoles('⟦p1|Prime Minister and Defence Minister⟧ Vasil Gerov signed the order.'));
    it('of two people', () =>
      checkRoles('⟦p1|Foreign Minister⟧ Raul Benavente met ⟦p2|Secretary of State⟧ Ellen Prescott.'));
    it('a rank with a stop', () => checkRoles('⟦p1|Lt. Gen.⟧ Craig Holloway took command.'));
    it('with former', () => checkRoles('⟦p1|Former Chancellor⟧ Birgit Altmeyer wrote a memoir.'));
    it('with former in small letters', () =>
      checkRoles('A letter from ⟦p1|former Chancellor⟧ Birgit Altmeyer was read out.'));
    it('with then', () => checkRoles('The law was signed by ⟦p1|then-President⟧ Ruben Castellón in 2006.'));
    it('acting', () => checkRoles('⟦p1|Acting Attorney General⟧ Brenda Kowalczyk opened an inquiry.'));
    it('with of', () => checkRoles('⟦p1|Secretary of State⟧ Ellen Prescott landed in Cairo.'));
    it('a king', () => checkRoles('⟦p1|King⟧ Gustav opened the hospital.'));
    it('a crown prince with a country', () =>
      checkRoles('⟦p1|Saudi Crown Prince⟧ Faisal bin Nayef received the envoy.'));
    it('a bishop', () => checkRoles('⟦p1|Archbishop⟧ Desmond Maluleke called for peace.'));
    it('Sir and Dame', () => checkRoles('⟦p1|Sir⟧ Trevor Nunneley directed ⟦p2|Dame⟧ Beryl Ashcombe.'));
    it('Sen. and Rep.', () => checkRoles('⟦p1|Sen.⟧ Dana Whitlock and ⟦p2|Rep.⟧ Scott Barlow wrote the bill.'));
    it('a judge', () => checkRoles('⟦p1|U.S. District Judge⟧ Carol Benítez blocked the order.'));
    it('Dr', () => checkRoles('⟦p1|Dr⟧ Meera Pillai treated 40 patients.'));
    it('at the start with The', () => checkRoles('The ⟦p1|Rev.⟧ Calvin Butterworth led the prayers.'));
    it('again on second reference', () =>
      checkRoles('⟦p1|President⟧ Helen Drummond flew to Rome. ⟦p1|President⟧ Drummond returns on Friday.'));
  });
  describe('in small letters', () => {
    it('a spokeswoman', () => checkRoles('⟦p1|Ministry spokeswoman⟧ Carla Bianchi-Rossi declined to comment.'));
    it('a coach', () => checkRoles('⟦p1|Senegal coach⟧ Ousmane N’Doumbé named the squad.'));
    it('a position in a team', () => checkRoles('⟦p1|Brazil striker⟧ Marcelinho scored twice.'));
    it('with an article', () => checkRoles('The ⟦p1|singer⟧ Adaeze Nwosu cancelled the show.'));
    it('with the, nationality and two words', () =>
      checkRoles('The ⟦p1|Turkish novelist⟧ Işıl Çağlayan was detained.'));
    it('an analyst at a bank', () => checkRoles('⟦p1|Wertheimer analyst⟧ Stuart Lomax expects a cut.'));
    it('a farmer', () => checkRoles('⟦p1|Farmer⟧ Tran Thi Hoa lost the rice.'));
    it('opposition leader', () => checkRoles('⟦p1|Opposition leader⟧ Camila Restrepo called a strike.'));
    it('chief executive', () => checkRoles('“We are open,” ⟦p1|chief executive⟧ Lois Penn said.'));
    it('defending champion', () => checkRoles('⟦p1|Defending champion⟧ Rosa Valdivia went out in the first round.'));
    it('kin, with the possessive', () => checkRoles('Police questioned ⟦p1|his brother⟧ Stefan Kostadinov on Friday.'));
    it('a teammate', () => checkRoles('Marina Dujmov beat ⟦p2|teammate⟧ Ana Perković.'));
  });
  describe('none', () => {
    it('Mr, Mrs, Ms', () => checkRoles('Mr Alan Birdsall, Mrs Joan Birdsall and Ms Tessa Quill sat down.'));
    it('U and Daw', () => checkRoles('U Thein Zaw Oo met Daw Khin Thiri Aye in Myanmar.'));
    it('a day or a place', () => checkRoles('On Monday Helen Drummond left. In Rome Helen Drummond rested.'));
    it('an owner', () => checkRoles('Spain’s Marta Ibarrola won.'));
    it('a verb', () => checkRoles('Police said Stefan Kostadinov fled.'));
  });
  it('in the order of the story, the headline first', () => {
    checkRoles(
      story(
        '⟦p1|Finance minister⟧ Solbakken quits',
        'OSLO (Reuters) - ⟦p1|Norwegian Finance Minister⟧ Ingrid Solbakken, ⟦p1|a former fish farmer⟧, resigned on Thursday after a row.',
        '⟦p1|Finance Minister⟧ Ingrid Solbakken leaves the ministry in Oslo, Norway, June 6, 2024. REUTERS/Lars Ekeland',
        'The farms had fought the tax for months and threatened to move their pens to Scotland.',
      ),
    );
  });
});
