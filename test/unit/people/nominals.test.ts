import { checkPeople } from './check';

describe('descriptions of one person', () => {
  describe('that mean nobody of the story', () => {
    it('his predecessor', () => checkPeople('President ⟦p1.f|Kwame Adusei⟧ blamed ⟦p1.p|his⟧ predecessor.'));
    it('a president', () => checkPeople('President ⟦p1.f|Kwame Adusei⟧ spoke. A president serves five years.'));
    it('the next president', () =>
      checkPeople('President ⟦p1.f|Kwame Adusei⟧ spoke. The next president will move in 2029.'));
    it('the president of another country', () =>
      checkPeople('U.S. President ⟦p1.f|Helen Drummond⟧ landed. The Polish president was not at the airport.'));
    it('a minister of another office', () =>
      checkPeople('Finance Minister ⟦p1.f|Ingrid Solbakken⟧ resigned. The defence minister stayed.'));
    it('the former president', () =>
      checkPeople('President ⟦p1.f|Kwame Adusei⟧ spoke. The former president stayed away.'));
    it('the vice president', () => checkPeople('President ⟦p1.f|Kwame Adusei⟧ spoke. The vice president stayed away.'));
    it('the president’s office as an institution', () =>
      checkPeople('⟦p1.f|Rana Haddad⟧ won. The presidency said nothing.'));
    it('ministers in the plural', () =>
      checkPeople('Finance Minister ⟦p1.f|Ingrid Solbakken⟧ resigned. The ministers met at noon.'));
    it('the office behind the article, of nobody named', () =>
      checkPeople('The mayor closed the bridge. ⟦p1.f|Rana Haddad⟧, a baker, lost a third of the trade.'));
    it('another 42-year-old', () => checkPeople('⟦p1.f|Caio Bastos⟧, 42, scored. The 19-year-old did not.'));
  });
});
