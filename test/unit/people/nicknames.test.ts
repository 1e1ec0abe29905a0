import { checkPeople, checkTerms } from './check';

describe('nicknames', () => {
  it('in curly marks inside the name', () => {
    checkPeople('⟦p1.f|Annabel “Annie” Fosdyke⟧ died on Sunday. ⟦p1.s|Fosdyke⟧ was 90.');
  });
  it('in straight marks inside the name', () => {
    checkPeople('Trumpeter ⟦p1.f|Obinna "Obi" Mbanefoh⟧ played first. ⟦p1.s|Mbanefoh⟧ is from Enugu.');
  });
  it('in single marks inside the name', () => {
    checkPeople('Drummer ⟦p1.f|Ronald ‘Sticks’ Abernethy⟧ was arrested. ⟦p1.s|Abernethy⟧ was released on Monday.');
  });
  it('in brackets inside the name', () => {
    checkPeople('⟦p1.f|Robert (Bob) Carnaby⟧ ran the shop for 40 years. ⟦p1.s|Carnaby⟧ retired in May.');
  });
  it('of several words', () => {
    checkPeople('Boxer ⟦p1.f|Luis “The Hammer” Ocampo⟧ lost on points. ⟦p1.s|Ocampo⟧ is 31.');
  });
  it('of a drug lord, in Spanish', () => {
    checkPeople('⟦p1.f|Ismael “El Flaco” Barrantes⟧ was extradited. ⟦p1.s|Barrantes⟧ faces life in prison.');
  });
  it('before a generation mark', () => {
    checkPeople('Police arrested ⟦p1.f|Vincent “Vinny” Marcello Jr.⟧ on Friday. ⟦p1.s|Marcello⟧ was unarmed.');
  });
  it('are terms and nobody’s words', () => {
    checkTerms('Annabel ⟦“Annie”⟧ Fosdyke died on Sunday.');
  });
  it('in straight marks are terms', () => {
    checkTerms('Trumpeter Obinna ⟦"Obi"⟧ Mbanefoh played first, and the crowd sang.');
  });
  it('are terms beside quotations', () => {
    checkTerms('“I am done,” said Luis ⟦“The Hammer”⟧ Ocampo, who lost on points.');
  });
  it('used alone later', () => {
    checkPeople('⟦p1.f|Annabel “Annie” Fosdyke⟧ died on Sunday. Friends said ⟦p1.g|Annie⟧ had been ill.');
  });
  it('given behind the name', () => {
    checkTerms('Boxer Luis Ocampo, known as ⟦“The Hammer”⟧, lost on points.');
  });
  it('left out later in the full name', () => {
    checkPeople('⟦p1.f|Gerald “Gerry” Pelham⟧ spoke. ⟦p1.f|Gerald Pelham⟧ is the treasurer.');
  });
  it('instead of the given name later', () => {
    checkPeople('⟦p1.f|Gerald “Gerry” Pelham⟧ spoke. ⟦p1.f|Gerry Pelham⟧ is the treasurer. ⟦p1.s|Pelham⟧ sat down.');
  });
  it('that are usual short forms', () => {
    checkPeople('⟦p1.f|Thomas Wetherby⟧ won. Friends of ⟦p1.f|Tom Wetherby⟧ cheered. ⟦p1.s|Wetherby⟧ has won before.');
  });
  it('that are usual short forms, the short one first', () => {
    checkPeople('Senator ⟦p1.f|Bob Hathersage⟧ said no. ⟦p1.f|Robert Hathersage⟧ was elected in 2010.');
  });

  describe('generation marks', () => {
    it('Jr. with a stop', () => {
      checkPeople('⟦p1.f|Martin Oakes Jr.⟧ sued the city. ⟦p1.s|Oakes⟧ wants $2 million.');
    });
    it('III', () => {
      checkPeople('Rear Adm. ⟦p1.f|Winston Carruthers III⟧ took command. ⟦p1.s|Carruthers⟧ is 52.');
    });
    it('possessive behind Jr.', () => {
      checkPeople('⟦p1.f|Martin Oakes Jr.⟧’s lawyer declined to comment.');
    });
    it('Junior and Filho', () => {
      checkPeople('Brazil defender ⟦p1.f|Amaro Junior⟧ was sent off. Judge ⟦p2.f|Celso Prado Filho⟧ disagreed.');
    });
    it('father and son', () => {
      checkPeople('⟦p1.f|Martin Oakes Sr.⟧ built it. ⟦p2.f|Martin Oakes Jr.⟧ sold it.');
    });
  });
});
