import { checkPeople, checkTerms } from './check';

describe('nicknames', () => {
  it('in curly marks inside the name', () => {
    checkPeople('⟦p1.f|Annabel “Annie” Fosdyke⟧ died on Sunday. ⟦p1.s|Fosdyke⟧ was 90.');
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
  it('given behind the name', () => {
    checkTerms('Boxer Luis Ocampo, known as ⟦“The Hammer”⟧, lost on points.');
  });
  it('left out later in the full name', () => {
    checkPeople('⟦p1.f|Gerald “Gerry” Pelham⟧ spoke. ⟦p1.f|Gerald Pelham⟧ is the treasurer.');
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
