import { checkRoles } from './check';

describe('roles in longer sentences', () => {
  describe('predicates', () => {
    it('ends before a relative clause', () => checkRoles('Heinz Kuhlmann is a ⟦p1|professor of law⟧ who keeps bees.'));
    it('ends before a time', () => checkRoles('Tor Haugland was ⟦p1|finance minister⟧ from 2013 to 2019.'));
    it('ends before when', () => checkRoles('Tor Haugland was ⟦p1|finance minister⟧ when the bank failed.'));
    it('runs over of and at', () =>
      checkRoles('Heinz Kuhlmann is a ⟦p1|professor of biology at the University of Graz⟧.'));
    it('with now', () => checkRoles('Tor Haugland is now ⟦p1|head of the central bank⟧.'));
    it('with also', () => checkRoles('Kusum Bhandari is also the ⟦p1|treasurer⟧.'));
    it('with once', () => checkRoles('Walter Pinkney was once a ⟦p1|baker⟧.'));
    it('had been', () => checkRoles('Rana Haddad had been a ⟦p1|teacher⟧ before the war.'));
    it('two of them', () => checkRoles('Stella King is a ⟦p1|lawyer⟧ and a ⟦p1|mother of two⟧.'));
    it('of a pronoun behind another person', () => {
      checkRoles('Stella King beat ⟦p2|Mayor⟧ Colin Major. King is a ⟦p1|lawyer⟧.');
    });
    it('is not', () => checkRoles('Stella King is not a lawyer. Rana Haddad was never the mayor.'));
    it('may be', () => checkRoles('Stella King may be the next mayor.'));
    it('wants to be', () => checkRoles('Stella King wants to be president. Rana Haddad hopes to become mayor.'));
    it('if she were', () => checkRoles('If Stella King were mayor, the bridge would be open.'));
    it('inside a quotation', () =>
      checkRoles('“Stella King is a ⟦p1|lawyer⟧, and it shows,” said ⟦p2|Mayor⟧ Colin Major.'));
    it('an owner’s thing', () => checkRoles('Stella King’s car is a wreck. Rana Haddad’s brother is a baker.'));
    it('with an adjective', () => checkRoles('Stella King is a ⟦p1|well-known lawyer⟧.'));
    it('the daughter of', () => checkRoles('Stella King is the ⟦p1|daughter of a smith⟧.'));
  });
  describe('as', () => {
    it('took over as', () => checkRoles('Tor Haugland took over as ⟦p1|finance minister⟧ in June.'));
    it('retired as', () => checkRoles('Ian Braithwell retired as ⟦p1|chief inspector⟧ in 2020.'));
    it('was hired as', () => checkRoles('Derek Mathers was hired as ⟦p1|coach⟧ in May.'));
    it('her job as', () => checkRoles('Harriet Loomis lost her job as a ⟦p1|nurse⟧.'));
    it('in his role as', () => checkRoles('Edwin Ashby signed it in his role as ⟦p1|chairman of the fund⟧.'));
    it('two terms as', () => checkRoles('Carl Benning served two terms as ⟦p1|governor of Ohio⟧.'));
    it('re-elected as', () => checkRoles('Lydia Fontaine was re-elected as ⟦p1|mayor of Arles⟧ on Sunday.'));
    it('was sworn in as, with a number', () => checkRoles('Kwame Adusei was sworn in as ⟦p1|Ghana’s 14th president⟧.'));
    it('confirmed as', () => checkRoles('The Senate confirmed Paul Rennick as ⟦p1|ambassador to Chile⟧.'));
    it('named somebody without as', () => checkRoles('The president named Tor Haugland ⟦p1|finance minister⟧.'));
    it('with the name of a body', () =>
      checkRoles('Lois Penn was appointed ⟦p1|chief executive of Dunmore Inc⟧ in March.'));
    it('a joint office', () => checkRoles('Lois Penn was named ⟦p1|chairwoman and chief executive⟧.'));
  });
  describe('relative', () => {
    it('who was elected', () => checkRoles('Kwame Adusei, who was elected ⟦p1|president⟧ in December, promised jobs.'));
    it('who resigned as', () =>
      checkRoles('Ingrid Solbakken, who resigned as ⟦p1|finance minister⟧ on Thursday, said no more.'));
    it('who is also', () => checkRoles('Hugo Lindqvist, who is also ⟦p1|party leader⟧, is 44.'));
    it('who used to be', () => checkRoles('Rana Haddad, who used to be a ⟦p1|teacher⟧, ran for mayor.'));
    it('who heads', () => checkRoles('Cho Seong-jun, who heads the agency, said tickets would be paid back.'));
    it('whose father is', () => checkRoles('Rana Haddad, whose father is a baker, ran for mayor.'));
    it('behind an apposition', () =>
      checkRoles('Rana Haddad, ⟦p1|a teacher⟧ who was once a ⟦p1|baker⟧, ran for mayor.'));
  });
  describe('apposition with more around it', () => {
    it('a former and a present office', () =>
      checkRoles(
        'Birgit Altmeyer, ⟦p1|the former chancellor⟧, agreed with Hugo Lindqvist, ⟦p2|the Swedish prime minister⟧.',
      ));
    it('behind a quotation', () =>
      checkRoles('“No,” said Yousef Mardini, ⟦p1|a spokesman for the army⟧, before the cameras.'));
    it('of a surname only', () =>
      checkRoles('Edwin Ashby resigned. Ashby, ⟦p1|Dunmore’s chairman⟧ since 2015, gave no reason.'));
    it('with a number of years', () => checkRoles('Susan Ferris, ⟦p1|a pilot⟧ for 20 years, landed on one engine.'));
    it('of a deputy', () => checkRoles('Ilze Kalniņa, ⟦p1|deputy head of the bank⟧, disagreed.'));
    it('with a company in it', () =>
      checkRoles('Stuart Lomax, ⟦p1|an analyst at Wertheimer in London⟧, expects a cut.'));
    it('behind a town', () => checkRoles('Lee Ackroyd of Leeds, ⟦p1|a plumber⟧, won the race.'));
    it('behind an age and before a relative clause', () =>
      checkRoles('Lee Ackroyd, 34, ⟦p1|a plumber from Leeds⟧ who trains at night, won the race.'));
    it('at the end, with and', () =>
      checkRoles('They were led by Lee Ackroyd, ⟦p1|a plumber⟧, and Rana Haddad, ⟦p2|a baker⟧.'));
    it('before the name without commas', () =>
      checkRoles('The race was won by ⟦p1|plumber⟧ Lee Ackroyd. ⟦p2|His wife⟧ Maureen cheered.'));
  });
});
