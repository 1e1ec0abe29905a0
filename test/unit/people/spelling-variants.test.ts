import { checkPeople, story } from './check';

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
    it('written once and left out later', () => {
      checkPeople('Slovak President ⟦p1.f|Zdena Čapkovičová⟧ vetoed it. ⟦p1.s|Capkovicova⟧ called it rushed.');
    });
    it('left out first and written later', () => {
      checkPeople('Brazilian judge ⟦p1.f|Joao Assuncao⟧ ruled. ⟦p1.f|João Assunção⟧ is new to the court.');
    });
    it('in a headline without them', () => {
      checkPeople(
        story(
          '⟦p1.s|Magnusdottir⟧ calls early election in Iceland',
          'REYKJAVIK (Reuters) - Prime Minister ⟦p1.f|Sigrún Magnúsdóttir⟧ called an election on Friday after ⟦p1.p|her⟧ coalition lost its majority.',
        ),
      );
    });
    it('in Turkish letters', () => {
      checkPeople('Turkish singer ⟦p1.f|Işıl Çağlayan⟧ was detained. ⟦p1.s|Çağlayan⟧ denies the charge.');
    });
    it('in Polish letters', () => {
      checkPeople('Polish President ⟦p1.f|Łukasz Żurawski⟧ signed it. ⟦p1.s|Zurawski⟧ had hesitated.');
    });
    it('as separate marks', () => {
      checkPeople('⟦p1.f|Rene\u0301 Dumas-Caron⟧ won. ⟦p1.f|René Dumas-Caron⟧ is 24.');
    });
  });

  describe('letters', () => {
    it('that differ in a transliteration', () => {
      checkPeople('Libyan commander ⟦p1.f|Mohammed al-Barghathi⟧ fled. ⟦p1.f|Mohamed al-Barghathi⟧ is wanted.');
    });
    it('with a misprint in the surname are not merged by force', () => {
      checkPeople('⟦p1.f|Karen Hollister⟧ and ⟦p2.f|Karen Hollis⟧ are no relation. ⟦p2.s|Hollis⟧ is a judge.');
    });
  });
});
