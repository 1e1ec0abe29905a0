import { checkPeople, story } from './check';

describe('places and bodies that look like people', () => {
  const nobody = (text: string): void => void checkPeople(text);
  const dateline = (line: string): void =>
    void checkPeople(
      story(
        'Rail strike enters second week',
        `${line} Trains stood still for an eighth day on Monday as drivers asked for higher pay.`,
      ),
    );
  describe('in datelines', () => {
    it('SYDNEY', () => dateline('SYDNEY (Reuters) -'));
    it('CHARLOTTE', () => dateline('CHARLOTTE, N.C. (AP) —'));
    it('FLORENCE', () => dateline('FLORENCE, Italy (AP) —'));
    it('AUSTIN', () => dateline('AUSTIN, Texas (AP) —'));
    it('JACKSON', () => dateline('JACKSON, Miss. (AP) —'));
    it('ST. PETERSBURG', () => dateline('ST. PETERSBURG, Russia (Reuters) -'));
    it('SAN JOSE', () => dateline('SAN JOSE, Costa Rica (AP) —'));
    it('VICTORIA', () => dateline('VICTORIA, Seychelles (AFP) –'));
    it('two cities', () => dateline('WASHINGTON/KINGSTON (Reuters) -'));
  });
  describe('in the text', () => {
    it('Al and Abu', () => nobody('Al Jazeera said so from Abu Dhabi. Al Shabaab and Al Qaeda denied it.'));
    it('El and La', () => nobody('Troops from El Salvador and La Paz joined. El Nino brought rain to Las Vegas.'));
    it('San and Santa', () => nobody('San Marino lost to Santa Cruz. Sao Paulo was second and Santo Domingo third.'));
    it('De and Van', () => nobody('De Beers cut prices. A fire burned in Van Buren County.'));
    it('armed groups', () => nobody('Boko Haram and Hezbollah denied it. Hamas and the Taliban did not.'));
    it('places in the plural and the north', () =>
      nobody('North Carolina and West Virginia flooded. So did Western Victoria.'));
    it('a university town', () => nobody('Cambridge, Stanford and Heidelberg agreed. Princeton did not.'));
    it('clubs that speak', () => nobody('Juventus said it would appeal. Ajax and Benfica declined to comment.'));
    it('companies that speak', () => nobody('Siemens said orders rose. Philips, Merck and Boeing cut jobs.'));
    it('a bank of two surnames', () => nobody('Morgan Stanley and Wells Fargo expect a cut. JPMorgan does not.'));
    it('newspapers', () => nobody('The Guardian and Le Monde printed it, and Der Spiegel and El Pais followed.'));
    it('houses', () => nobody('The White House and Buckingham Palace thanked them. Scotland Yard will not.'));
    it('planets, gods and cars', () =>
      nobody('The probe passed Venus and Mercury. An Apollo capsule and a Toyota Camry were shown.'));
    it('bridges over rivers', () =>
      nobody('The Murray and the Darling rose. The Hudson froze, and the Jordan ran dry.'));
    it('months in lists', () => nobody('April, May and June were dry. August was wet.'));
    it('festivals', () => nobody('Diwali, Eid and Christmas fell in one week. So did Halloween.'));
    it('languages and peoples', () => nobody('They speak Kiswahili and Amharic. Tamils and Sikhs live there.'));
    it('a street address', () => nobody('The shop at 12 Baker Street closed. So did the one on Rue Victor Balard.'));
    it('a town in the possessive', () => nobody('Paris’s mayor and Kingston’s bishop met. Sydney’s harbour was shut.'));
    it('a county behind a town', () => nobody('It happened in Franklin, Tennessee, and again in Madison, Wisconsin.'));
  });
  describe('beside people of the name', () => {
    it('a state and a person', () => {
      checkPeople('⟦p1.f|Virginia Tolland⟧ lives in Virginia. ⟦p1.s|Tolland⟧ votes there.');
    });
    it('a company and its founder', () => {
      checkPeople('⟦p1.f|Michael Dunmore⟧ founded Dunmore Inc in 1984. ⟦p1.s|Dunmore⟧ still owns a third.');
    });
    it('a bank and an analyst', () => {
      checkPeople('Wertheimer cut its forecast. ⟦p1.f|Julia Wertheimer-Lutz⟧ of UBS did not.');
    });
  });
});

describe('people known by surname alone', () => {
  it('with a title each time', () => {
    checkPeople(
      'President ⟦p1.f|Xue⟧ flew to Lima. President ⟦p1.f|Xue⟧ will stay two days. Mr. ⟦p1.f|Xue⟧ was last there in 2016.',
    );
  });
});
