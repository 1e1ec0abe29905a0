import { checkPeople } from './check';

describe('titles and honorifics', () => {
  describe('military', () => {
    it('Lt. Gen.', () =>
      checkPeople('Lt. Gen. ⟦p1.f|Craig Holloway⟧ took command. ⟦p1.s|Holloway⟧ flew in on Monday.'));
    it('Brig. Gen. with a comma behind', () =>
      checkPeople('Brig. Gen. ⟦p1.f|Yousef Mardini⟧, an army spokesman, said five soldiers died.'));
    it('Major General in words', () =>
      checkPeople('Major General ⟦p1.f|Viktor Lysak⟧ denied it. General ⟦p1.s|Lysak⟧ was in Kharkiv.'));
    it('Col.', () =>
      checkPeople('Col. ⟦p1.f|Amadou Keïtala⟧ seized power in August. Colonel ⟦p1.s|Keïtala⟧ promised a vote.'));
    it('Capt.', () =>
      checkPeople('The pilot, Capt. ⟦p1.f|Susan Ferris⟧, landed on one engine. Capt. ⟦p1.s|Ferris⟧ is 49.'));
    it('Air Chief Marshal', () => checkPeople('Air Chief Marshal ⟦p1.f|Anil Deshmukh⟧ flew the jet ⟦p1.p|himself⟧.'));
    it('Sgt. and Pvt.', () =>
      checkPeople('Sgt. ⟦p1.f|Dale Withers⟧ and Pvt. ⟦p2.f|Luke Amory⟧ were killed by a roadside bomb.'));
    it('a title between commas', () => checkPeople('The commander, Gen. ⟦p1.f|Paul Rennick⟧, said troops would stay.'));
    it('retired', () =>
      checkPeople('Retired Adm. ⟦p1.f|Mark Ellsworth⟧ called it reckless. ⟦p1.s|Ellsworth⟧ served for 35 years.'));
  });
  describe('political', () => {
    it('Sen. and Rep. with states', () =>
      checkPeople('Sen. ⟦p1.f|Dana Whitlock⟧ (D-Ore.) and Rep. ⟦p2.f|Scott Barlow⟧, R-Texas, wrote the bill.'));
    it('Gov.', () =>
      checkPeople('Gov. ⟦p1.f|Ruth Ann Keller⟧ declared an emergency. Gov. ⟦p1.s|Keller⟧ sent the guard.'));
    it('MP behind the name', () =>
      checkPeople('⟦p1.f|Neil Garside⟧ MP asked for an inquiry. ⟦p1.s|Garside⟧ said it was urgent.'));
    it('titles of two people', () =>
      checkPeople('Presidents ⟦p1.f|Igor Malenko⟧ and ⟦p2.f|Andrzej Bielski⟧ signed the pact.'));
    it('Secretary of State', () =>
      checkPeople(
        'U.S. Secretary of State ⟦p1.f|Ellen Prescott⟧ landed in Cairo. Secretary ⟦p1.s|Prescott⟧ stays two days.',
      ));
    it('President-elect', () =>
      checkPeople('President-elect ⟦p1.f|Kwame Adusei⟧ named a cabinet. ⟦p1.s|Adusei⟧ takes office in January.'));
    it('Taoiseach', () =>
      checkPeople('Irish Taoiseach ⟦p1.f|Declan Moriarty⟧ flew to Brussels. ⟦p1.s|Moriarty⟧ wants a delay.'));
    it('Chancellor', () =>
      checkPeople('German Chancellor ⟦p1.f|Birgit Altmeyer⟧ ruled it out. Chancellor ⟦p1.s|Altmeyer⟧’s party agrees.'));
    it('Cllr', () =>
      checkPeople('Cllr ⟦p1.f|Janice Oldroyd⟧ voted against. Cllr ⟦p1.s|Oldroyd⟧ said the road was unsafe.'));
  });
  describe('royal and noble', () => {
    it('Prince with a surname', () => checkPeople('Prince ⟦p1.f|Turki Al Mansour⟧ spoke in Riyadh.'));
    it('Lord', () =>
      checkPeople('Lord ⟦p1.f|Cavanleigh⟧ chaired the inquiry. Lord ⟦p1.f|Cavanleigh⟧ will report in May.'));
    it('Sir with the full name', () => checkPeople('Sir ⟦p1.f|Trevor Nunneley⟧ directed it. ⟦p1.s|Nunneley⟧ is 79.'));
    it('Dame', () =>
      checkPeople('Dame ⟦p1.f|Beryl Ashcombe⟧ won again. Dame ⟦p1.g|Beryl⟧ thanked ⟦p1.p|her⟧ dresser.'));
    it('Baroness', () => checkPeople('Baroness ⟦p1.f|Okonjo-Wright⟧ asked the question in the House of Lords.'));
    it('King and Queen together', () => checkPeople('King ⟦p1.f|Gustav⟧ and Queen ⟦p2.f|Ingeborg⟧ were at the match.'));
    it('Datuk Seri', () => checkPeople('Datuk Seri ⟦p1.f|Rosnah Kamal⟧ opened the mosque in Ipoh.'));
    it('Chief and Alhaji', () => checkPeople('Chief ⟦p1.f|Olumide Bankole⟧ met Alhaji ⟦p2.f|Sani Dambatta⟧ in Abuja.'));
    it('Sheikha', () => checkPeople('Sheikha ⟦p1.f|Latifa Al Thunayan⟧ bought the painting.'));
  });
  describe('religious', () => {
    it('Rev.', () =>
      checkPeople(
        'The Rev. ⟦p1.f|Calvin Butterworth⟧ led the prayers. ⟦p1.s|Butterworth⟧ has preached there for 20 years.',
      ));
    it('Cardinal', () =>
      checkPeople('Cardinal ⟦p1.f|Matteo Brancati⟧ visited Kyiv. Cardinal ⟦p1.s|Brancati⟧ met prisoners.'));
    it('Archbishop', () => checkPeople('Archbishop ⟦p1.f|Desmond Maluleke⟧ called for peace.'));
    it('Rabbi', () =>
      checkPeople('Rabbi ⟦p1.f|Shmuel Adelstein⟧ buried the victims. Rabbi ⟦p1.s|Adelstein⟧ asked for calm.'));
    it('Imam', () =>
      checkPeople('Imam ⟦p1.f|Idriss Bouzid⟧ opened the door to everybody. ⟦p1.s|Bouzid⟧ has led prayers since 2012.'));
    it('Ayatollah', () =>
      checkPeople('Grand Ayatollah ⟦p1.f|Hossein Nourani⟧ issued a fatwa. Ayatollah ⟦p1.s|Nourani⟧ lives in Qom.'));
    it('Father', () =>
      checkPeople('Father ⟦p1.f|Emmanuel Ochieng⟧ was kidnapped. Father ⟦p1.g|Emmanuel⟧ had served there for a year.'));
    it('Swami', () => checkPeople('Swami ⟦p1.f|Vishwanand⟧ fasted for nine days. Swami ⟦p1.f|Vishwanand⟧ is 58.'));
    it('Patriarch', () =>
      checkPeople('Patriarch ⟦p1.f|Porfiry⟧ blessed the ship. ⟦p1.f|Porfiry⟧ leads the Orthodox Church.'));
  });
  describe('learned and of courts', () => {
    it('Dr', () => checkPeople('Dr ⟦p1.f|Meera Pillai⟧ treated 40 patients. Dr ⟦p1.s|Pillai⟧ worked all night.'));
    it('Prof. Dr.', () =>
      checkPeople('Prof. Dr. ⟦p1.f|Heinz Kuhlmann⟧ read the results. ⟦p1.s|Kuhlmann⟧ doubts them.'));
    it('Mr Justice', () => checkPeople('Mr Justice ⟦p1.f|Wolstenholme⟧ dismissed the claim.'));
    it('Judge', () =>
      checkPeople(
        'U.S. District Judge ⟦p1.f|Carol Benítez⟧ blocked the order. ⟦p1.n|The judge⟧’s ruling applies at once.',
      ));
    it('Detective Inspector', () =>
      checkPeople(
        'Detective Inspector ⟦p1.f|Ian Braithwell⟧ asked for witnesses. DI ⟦p1.s|Braithwell⟧ said the van was white.',
      ));
    it('QC behind the name', () =>
      checkPeople('⟦p1.f|Philippa Strang⟧ QC, for the Crown, opened the case. Ms ⟦p1.s|Strang⟧ spoke for two hours.'));
  });
  describe('civil', () => {
    it('Mr without a stop', () =>
      checkPeople('Mr ⟦p1.f|Alan Birdsall⟧ bought the boat. Mr ⟦p1.s|Birdsall⟧ paid in cash.'));
    it('Mrs. with the husband’s name is not his', () =>
      checkPeople('Mr. ⟦p1.f|Alan Birdsall⟧ sat down. Mrs. ⟦p2.f|Joan Birdsall⟧ stood. Mrs. ⟦p2.s|Birdsall⟧ spoke.'));
    it('Señora and Monsieur', () =>
      checkPeople('Señora ⟦p1.f|Lucía Bermejo⟧ waved. Monsieur ⟦p2.f|Guy Lacombe⟧ did not.'));
    it('Shri and Smt', () => checkPeople('Shri ⟦p1.f|Ramesh Thakkar⟧ and Smt ⟦p2.f|Kusum Bhandari⟧ lit the lamp.'));
  });
});
