import { checkPeople } from './check';

describe('what is named after people is nobody', () => {
  const nobody = (text: string): void => void checkPeople(text);
  describe('bodies', () => {
    it('a foundation', () => nobody('The grant came from the Edna Marchbanks Foundation in Chicago.'));
    it('a foundation by surname, beside its founder', () => {
      checkPeople('⟦p1.f|Edna Marchbanks⟧ spoke first. The Marchbanks Foundation then gave $2 million to the school.');
    });
    it('a law firm', () => nobody('The company hired Sullivan & Harcourt and the lobbyists of Burke Donnelly LLP.'));
    it('a company with Inc.', () => nobody('Charles Dunmore Inc. cut 300 jobs on Monday.'));
    it('a company with brothers', () =>
      nobody('Lindstrom Brothers filed for bankruptcy, and Harding & Sons bought its ships.'));
    it('a fashion house', () => nobody('Sales at Hugo Boss and Louis Vuitton rose.'));
    it('a carmaker', () => nobody('Ford and Tesla recalled 40,000 cars. Mercedes-Benz did not.'));
    it('a university', () =>
      nobody('Researchers at Johns Hopkins University and at the Harvey Whitfield College of Law agreed.'));
    it('a school', () => nobody('Pupils of Martha Lansbury Elementary School were sent home at noon.'));
    it('a hospital', () => nobody('The wounded were taken to Queen Matilda Hospital and to King Faisal Medical City.'));
    it('a church', () => nobody('The bells of St. Brendan’s rang, and St Paul’s Cathedral was full.'));
    it('a think tank', () => nobody('The Brookings Institution and the Adam Smith Institute disagree.'));
    it('a party and its wing', () => nobody('The Peronist bloc and the Sandinistas voted for it.'));
    it('an agency', () => nobody('Reuters reported the deal first. Agence France-Presse and Bloomberg confirmed it.'));
    it('a commission in the name of its chair', () => {
      checkPeople('The Ekwueme Commission reports in May. Judge ⟦p1.f|Ekwueme⟧ declined to comment.');
    });
    it('a museum', () => nobody('The Isabella Prentiss Museum was robbed on Sunday night.'));
    it('a brigade', () =>
      nobody('The Omar Farouk Brigade claimed the attack, and so did the Abu Salim Martyrs Battalion.'));
  });
  describe('places', () => {
    it('an airport', () => nobody('The plane left John Hartnell International Airport at noon.'));
    it('an airport with a royal name', () => nobody('The team flew from Queen Alia International Airport.'));
    it('a street and a square', () => nobody('Protesters marched from Thomas Sankey Avenue to Bolivar Square.'));
    it('a bridge', () => nobody('Trucks were stuck on the George Ellery Bridge for six hours.'));
    it('a stadium', () => nobody('The match at Santiago Bermudez Stadium was sold out.'));
    it('a town', () =>
      nobody('Two shops in Lincoln and one in San Antonio were looted. Roads to Madison were closed.'));
    it('a state', () => nobody('Voters in Virginia, Georgia and the Carolinas go to the polls on Tuesday.'));
    it('a capital that speaks', () => nobody('Washington rejected the offer. Wellington and Canberra welcomed it.'));
    it('a lake and a mountain', () => nobody('A plane crashed between Lake Victoria and Mount Elgin.'));
    it('a camp', () => nobody('Two soldiers died at Camp Pendergast and one at Fort Hadley.'));
    it('a ward and a province', () => nobody('Polls closed in Prince Edward Island and in Jefferson County.'));
    it('an island in the sea', () => nobody('A ship sank off Robinson Crusoe Island on Friday.'));
  });
  describe('things', () => {
    it('a prize', () => nobody('The team won the Albert Lasserre Award and the Nobel Prize.'));
    it('a cup', () => nobody('Australia won the Davis Cup, and the Stanley Cup went to Boston.'));
    it('a law', () => nobody('The Marchesini Bill and the Dodd-Frank Act limit such loans.'));
    it('a telescope', () => nobody('Images from the James Webb Space Telescope show it.'));
    it('a storm', () =>
      nobody('Hurricane Beatriz killed nine people. Typhoon Kenji and Cyclone Ruth did less damage.'));
    it('a disease', () => nobody('Patients with Parkinson’s and Alzheimer’s disease were told to stay at home.'));
    it('a scale and a unit', () =>
      nobody('It was 40 degrees Celsius when the quake of 6.1 on the Richter scale struck.'));
    it('a plan', () => nobody('A new Marshall Plan is needed, and Ponzi schemes are not.'));
    it('a case', () => nobody('The court overturned Roe v. Wade in 2022.'));
    it('a doctrine in capitals', () => nobody('The Truman Doctrine and the Balfour Declaration shaped it.'));
    it('a day', () => nobody('Schools close for Martin Luther King Jr. Day and for Columbus Day.'));
  });
  describe('but it still means the person before a word in small letters', () => {
    it('supporters', () =>
      checkPeople('⟦p1.f|Eeva Vaskivuori⟧ lost. ⟦p1.s|Vaskivuori⟧ supporters wept outside the hall.'));
    it('trial', () =>
      checkPeople('⟦p1.f|Douglas Ferrante⟧ was convicted. The ⟦p1.s|Ferrante⟧ trial lasted nine weeks.'));
    it('campaign', () =>
      checkPeople('The ⟦p1.s|Whitlock⟧ campaign raised $4 million. ⟦p1.f|Dana Whitlock⟧ leads in Ohio.'));
    it('administration', () =>
      checkPeople(
        'Officials of the ⟦p1.s|Drummond⟧ administration said no. President ⟦p1.f|Helen Drummond⟧ was in Rome.',
      ));
  });
});
