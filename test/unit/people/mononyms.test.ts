import { checkPeople, checkPersonNames, story } from './check';

describe('names of one word', () => {
  it('of a Javanese man', () => {
    checkPeople(
      'The village head, ⟦p1.f|Sutrisno⟧, said the wave came without warning. ⟦p1.f|Sutrisno⟧ lost two boats.',
    );
  });
  it('of a Javanese man with an age', () => {
    checkPeople('⟦p1.f|Suparman⟧, 47, a rice farmer, has moved twice. “The water is coming,” ⟦p1.f|Suparman⟧ said.');
  });
  it('of an Indonesian president', () => {
    checkPeople('Former President ⟦p1.f|Sudarsono⟧ died on Sunday. ⟦p1.f|Sudarsono⟧’s son leads the party.');
  });
  it('of a pope without one', () => {
    checkPeople('Pope ⟦p1.f|Anselm⟧ arrived in Manila on Friday. ⟦p1.f|Anselm⟧, 77, will say Mass on the seafront.');
  });
  it('of a king in the Pacific', () => {
    checkPeople('King ⟦p1.f|Taufaleva⟧ opened parliament in Nuku’alofa. ⟦p1.f|Taufaleva⟧ spoke for ten minutes.');
  });
  it('of an emperor and an empress', () => {
    checkPeople(
      'Emperor ⟦p1.f|Tomohito⟧ and Empress ⟦p2.f|Sayako⟧ visited the town on Monday. ⟦p1.f|Tomohito⟧ laid a wreath.',
    );
  });
  it('of a prince and a duchess', () => {
    checkPeople(
      'Prince ⟦p1.f|Leopold⟧ and the duchess, ⟦p2.f|Wilhelmina⟧, waved to the crowd. Prince ⟦p1.f|Leopold⟧ left first.',
    );
  });
  it('of saints and prophets in the news', () => {
    checkPeople('The singer ⟦p1.f|Adaeze⟧ said the song was a gift. ⟦p1.f|Adaeze⟧ sang it twice.');
  });
  it('of an Afghan', () => {
    checkPeople(
      'Shopkeeper ⟦p1.f|Najibullah⟧, ⟦p1.p|who⟧ like many Afghans uses one name, said the street was empty. ⟦p1.f|Najibullah⟧ has six children.',
    );
  });
  it('of an Indian woman', () => {
    checkPeople(
      '“Nobody told us,” said ⟦p1.f|Sunitha⟧, ⟦p1.p|who⟧ goes by one name. ⟦p1.f|Sunitha⟧ walked for two hours to the camp.',
    );
  });
  it('of somebody under an assumed name', () => {
    checkPeople(
      '“It came at night,” said ⟦p1.f|Rashidov⟧, a name chosen for this report. ⟦p1.f|Rashidov⟧ fled in May.',
    );
  });
  it('of a prehistoric or ancient ruler', () => {
    checkPeople(
      'The tomb of Queen ⟦p1.f|Merneptari⟧ was found near Luxor. ⟦p1.f|Merneptari⟧ died about 3,200 years ago.',
    );
  });
  it('is listed as it stands', () => {
    checkPersonNames('Indonesian minister Widodoyo resigned. Widodoyo gave no reason.', ['Widodoyo']);
  });

  describe('in Burma', () => {
    it('a name is whole when it comes back whole', () => {
      checkPeople('Daw ⟦p1.f|Khin Thiri Aye⟧ was freed on Friday. Daw ⟦p1.f|Khin Thiri Aye⟧ had been held for a year.');
    });
    it('a short form is a given name', () => {
      checkPeople('Myanmar activist ⟦p1.f|Moe Thuzar Win⟧ was freed. ⟦p1.g|Moe Thuzar⟧ had been held for a year.');
    });
    it('a general', () => {
      checkPeople(
        'Senior Gen. ⟦p1.f|Zaw Hein⟧ extended the state of emergency. ⟦p1.f|Zaw Hein⟧ seized power in Myanmar in 2021.',
      );
    });
  });

  it('in a headline before the title tells', () => {
    checkPeople(
      story(
        '⟦p1.f|Tomohito⟧ visits flood town',
        'TOKYO (Reuters) - Emperor ⟦p1.f|Tomohito⟧ visited a town on Kyushu on Monday where 14 people died in floods last month.',
      ),
    );
  });
});
