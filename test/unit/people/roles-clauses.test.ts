import { checkRoles } from './check';

describe('roles in clauses', () => {
  describe('relative', () => {
    it('who is', () => checkRoles('Ingrid Solbakken, who is ⟦p1|chairwoman of the harbour board⟧, voted no.'));
    it('who is, with an article', () => checkRoles('Harriet Loomis, who is a ⟦p1|nurse⟧, was first.'));
    it('who is, with a possessor', () => checkRoles('Ingrid Solbakken, who is ⟦p1|the board’s chair⟧, voted no.'));
    it('who was', () => checkRoles('Tor Haugland, who was ⟦p1|finance minister⟧ until 2019, agreed.'));
    it('who has been', () => checkRoles('Birgit Altmeyer, who has been ⟦p1|chancellor⟧ since 2021, agreed.'));
    it('who became', () => checkRoles('Hugo Lindqvist, who became ⟦p1|prime minister⟧ in May, is 44.'));
    it('who doubles as', () =>
      checkRoles('⟦p1|Economy Minister⟧ Aino Salmela, who doubles as ⟦p1|culture minister⟧, stayed.'));
    it('who serves as', () => checkRoles('Kusum Bhandari, who serves as ⟦p1|treasurer⟧, resigned.'));
    it('who works as', () => checkRoles('Sunitha Rao, who works as a ⟦p1|cleaner⟧, walked to the camp.'));
    it('who acts as', () => checkRoles('Lois Penn, who also acts as ⟦p1|the fund’s secretary⟧, left.'));
    it('who, with a verb, says no role', () => checkRoles('Rana Haddad, who lives nearby, heard the blast.'));
  });
  describe('as', () => {
    it('resigned as', () => checkRoles('Lydia Fontaine resigned as ⟦p1|mayor⟧ on Friday.'));
    it('appointed somebody as', () => checkRoles('The board appointed Lois Penn as ⟦p1|chief of staff⟧.'));
    it('was named', () => checkRoles('Lois Penn was named ⟦p1|chief executive⟧ in March.'));
    it('was appointed', () => checkRoles('Tor Haugland was appointed ⟦p1|finance minister⟧ within the hour.'));
    it('elected as', () => checkRoles('Voters elected Kwame Adusei as ⟦p1|president⟧.'));
    it('was elected', () => checkRoles('Kwame Adusei was elected ⟦p1|president of Ghana⟧ in December.'));
    it('sworn in as', () => checkRoles('Helen Drummond was sworn in as ⟦p1|president⟧ on Saturday.'));
    it('succeeds as', () => checkRoles('Tor Haugland succeeds Ingrid Solbakken as ⟦p1|finance minister⟧.'));
    it('serving as', () => checkRoles('Edwin Ashby, serving as ⟦p1|chairman⟧ since 2015, resigned.'));
    it('served as', () => checkRoles('Paul Rennick served as ⟦p1|ambassador to Chile⟧ under two presidents.'));
    it('worked as', () => checkRoles('Harriet Loomis worked as a ⟦p1|nurse⟧ for 20 years.'));
    it('stepped down as', () => checkRoles('Astrid Vandenbroek stepped down as ⟦p1|party leader⟧.'));
    it('stepped down as, with an article', () =>
      checkRoles('Astrid Vandenbroek stepped down as ⟦p1|the party’s leader⟧.'));
    it('replaced as', () => checkRoles('Ousmane N’Doumbé was replaced as ⟦p1|coach⟧ after the defeat.'));
    it('said of a thing is none', () =>
      checkRoles('Lydia Fontaine described the plan as a gift. Traffic stopped as Lydia Fontaine left.'));
    it('of oneself in a quotation', () => checkRoles('“As a ⟦p1|doctor⟧, I saw it at once,” Meera Pillai said.'));
    it('of oneself as president', () => checkRoles('“As ⟦p1|president⟧, I will sign it,” Helen Drummond said.'));
  });
  describe('predicates', () => {
    it('is a', () => checkRoles('Rana Haddad is a ⟦p1|teacher⟧.'));
    it('is the', () => checkRoles('Stella King is the ⟦p1|head of the union⟧.'));
    it('was a', () => checkRoles('Walter Pinkney was a ⟦p1|miller⟧ in his youth.'));
    it('became', () => checkRoles('Stella King became ⟦p1|mayor⟧ in 2020.'));
    it('of a pronoun', () => checkRoles('Stella King won. She is a ⟦p1|lawyer⟧.'));
    it('an adjective is none', () => checkRoles('Stella King is ill. Rana Haddad was late.'));
    it('what is not true is none', () => checkRoles('Stella King is no lawyer.'));
  });
});
