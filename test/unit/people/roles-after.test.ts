import { checkRoles, story } from './check';

describe('roles after the name', () => {
  describe('in apposition', () => {
    it('with an article', () => checkRoles('Harriet Loomis, ⟦p1|a nurse⟧, was first.'));
    it('with the', () => checkRoles('Edwin Ashby, ⟦p1|the company’s chairman⟧, resigned.'));
    it('without an article', () => checkRoles('Edwin Ashby, ⟦p1|chairman of Dunmore Inc⟧, resigned on Monday.'));
    it('behind an age', () => checkRoles('Callum Reddick, 14, ⟦p1|a schoolboy from Perth⟧, was found on Sunday.'));
    it('with a possessive', () => checkRoles('Linda Pettifer, ⟦p1|his wife⟧, saved the dog.'));
    it('with an of-phrase and an at-phrase', () =>
      checkRoles('Heinz Kuhlmann, ⟦p1|a professor of law at the University of Graz⟧, doubts it.'));
    it('at the end of a sentence', () => checkRoles('Nobody was hurt, said Yousef Mardini, ⟦p1|an army spokesman⟧.'));
    it('ends before a relative clause', () => checkRoles('Harriet Loomis, ⟦p1|a nurse⟧ who was off duty, was first.'));
    it('two of them', () => checkRoles('Harriet Loomis, ⟦p1|a nurse⟧ and ⟦p1|the mother of two boys⟧, was first.'));
    it('two without an article', () =>
      checkRoles('Birgit Altmeyer, ⟦p1|former chancellor⟧ and ⟦p1|a member of the board⟧, agreed.'));
    it('between dashes', () => checkRoles('Harriet Loomis — ⟦p1|a nurse⟧ — was first.'));
    it('in brackets', () => checkRoles('Harriet Loomis (⟦p1|the nurse⟧) was first.'));
    it('behind a surname', () => checkRoles('Harriet Loomis was first. Loomis, ⟦p1|a nurse⟧, had no gloves.'));
    it('of a second name in a list', () =>
      checkRoles('Rana Haddad, ⟦p1|a teacher⟧, and Elias Saab, ⟦p2|a driver⟧, were on the bus.'));
    it('with a superlative', () => checkRoles('Matteo Brancati, ⟦p1|the city’s most senior judge⟧, spoke.'));
    it('with a party', () => checkRoles('Neil Garside, ⟦p1|a Labour member of parliament⟧, asked for an inquiry.'));
    it('with director-general', () => checkRoles('Asha Devraj, ⟦p1|director-general of the agency⟧, said so.'));
    it('with a rank', () => checkRoles('Tor Haugland, ⟦p1|a retired colonel⟧, called it reckless.'));
    it('with a number', () => checkRoles('Luka Brezovar, ⟦p1|Slovenia’s third-choice goalkeeper⟧, played.'));
    it('of kin', () => checkRoles('Toby Hallam, ⟦p1|her son⟧, slept through it.'));
  });
  describe('before the name, between commas', () => {
    it('with the', () => checkRoles('⟦p1|The village head⟧, Sutrisno, saw the wave.'));
    it('with an of-phrase', () =>
      checkRoles('⟦p1|The governor of East Nusa Tenggara⟧, Maria Tukan, declared an emergency.'));
    it('with a possessive', () =>
      checkRoles(
        '⟦p1|The party’s leader⟧, Marta Ibarrola, won. ⟦p2|Norway’s finance minister⟧, Ingrid Solbakken, lost.',
      ));
    it('with its', () => checkRoles('The company said ⟦p1|its chairman⟧, Edwin Ashby, had left.'));
    it('of kin', () => checkRoles('Denise Hallam said ⟦p2|her son⟧, Toby Hallam, was safe.'));
    it('and another behind', () => checkRoles('⟦p1|Her coach⟧, Derek Mathers, ⟦p1|a former sailor⟧, waited.'));
    it('inside a sentence', () => checkRoles('Rescuers found ⟦p1|the pilot⟧, Susan Ferris, on the wing.'));
    it('at the end', () => checkRoles('The call came from ⟦p1|the mayor⟧, Lydia Fontaine.'));
  });
  describe('none', () => {
    it('an age', () => checkRoles('Rana Haddad, 31, was on the bus.'));
    it('a home town', () => checkRoles('Rana Haddad, of Tripoli, was on the bus.'));
    it('a clause', () => checkRoles('Rana Haddad, speaking in Arabic, thanked them.'));
    it('a day', () => checkRoles('Rana Haddad, on Monday, thanked them.'));
    it('the next in a list', () => checkRoles('They met Rana Haddad, a police officer and two drivers.'));
    it('a body', () => checkRoles('Rana Haddad, the United Nations and the Red Cross agreed.'));
    it('a state', () => checkRoles('⟦p1|Rep.⟧ Scott Barlow, R-Texas, wrote the bill.'));
  });
  it('in a caption', () => {
    checkRoles(
      story(
        'Bus leaves road near Kinsale',
        'CORK, Ireland (AP) — Harriet Loomis was the first to reach the bus that left the road near Kinsale on Sunday.',
        'Harriet Loomis, ⟦p1|a nurse⟧, stands by the road near Kinsale, Ireland, on Monday. (AP Photo/Nina Bratt)',
        'Nobody else had stopped, and the ambulance came only after half an hour, the police said.',
      ),
    );
  });
});
