import { checkPeople } from './check';

describe('hyphens, apostrophes and accents', () => {
  describe('hyphens', () => {
    it('in a surname', () => {
      checkPeople('⟦p1.f|Claire Weston-Hughes⟧ resigned. ⟦p1.s|Weston-Hughes⟧ had led the board since 2016.');
    });
    it('in a given name', () => {
      checkPeople('French coach ⟦p1.f|Jean-Marc Tissot⟧ was fired. ⟦p1.s|Tissot⟧ won two of 19 games.');
    });
    it('in both', () => {
      checkPeople('⟦p1.f|Marie-Laure Caron-Bélier⟧ spoke for the family. ⟦p1.s|Caron-Bélier⟧ thanked rescuers.');
    });
    it('left out later in a given name', () => {
      checkPeople('⟦p1.f|Jean-Pierre Nkolo⟧ won. ⟦p1.f|Jean Pierre Nkolo⟧ is from Douala.');
    });
    it('a dash behind a name is none', () => {
      checkPeople('⟦p1.f|Harriet Loomis⟧—a nurse—was first. ⟦p1.s|Loomis⟧ is 30.');
    });
  });

  describe('apostrophes', () => {
    it('in O’Brien', () => {
      checkPeople('⟦p1.f|Siobhan O’Hanley⟧ was elected. ⟦p1.s|O’Hanley⟧ takes ⟦p1.p|her⟧ seat on Monday.');
    });
    it('straight and curly', () => {
      checkPeople("⟦p1.f|Siobhan O'Hanley⟧ was elected. ⟦p1.s|O’Hanley⟧’s party lost two seats.");
    });
    it('in N’Diaye', () => {
      checkPeople(
        'Senegal coach ⟦p1.f|Ousmane N’Doumbé⟧ named ⟦p1.p|his⟧ squad. ⟦p1.s|N’Doumbé⟧ left out two veterans.',
      );
    });
    it('in a Hawaiian or Tongan name', () => {
      checkPeople('Tongan Prime Minister ⟦p1.f|Siaosi Fa’ahiva⟧ resigned. ⟦p1.s|Fa’ahiva⟧ is ill.');
    });
    it('in a Ukrainian name', () => {
      checkPeople('⟦p1.f|Nataliya Solov’yova⟧ fled Kherson. ⟦p1.s|Solov’yova⟧ is 66.');
    });
    it('at the end of a possessive on top', () => {
      checkPeople('The council backed ⟦p1.f|Conor O’Shaun⟧’s plan. ⟦p1.s|O’Shaun⟧’s rivals did not.');
    });
    it('in a name with Mc and Mac', () => {
      checkPeople(
        '⟦p1.f|Rory McAllaster⟧ beat ⟦p2.f|Ewan MacIntosh-Bell⟧. ⟦p1.s|McAllaster⟧ took the last four games.',
      );
    });
  });

  describe('accents', () => {
    it('in Turkish letters', () => {
      checkPeople('Turkish singer ⟦p1.f|Işıl Çağlayan⟧ was detained. ⟦p1.s|Çağlayan⟧ denies the charge.');
    });
  });

  describe('letters', () => {
    it('with a misprint in the surname are not merged by force', () => {
      checkPeople('⟦p1.f|Karen Hollister⟧ and ⟦p2.f|Karen Hollis⟧ are no relation. ⟦p2.s|Hollis⟧ is a judge.');
    });
  });
});
