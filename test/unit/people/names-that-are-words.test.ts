import { checkPeople } from './check';

describe('names that are words', () => {
  describe('are names', () => {
    it('Grant', () => checkPeople('⟦p1.f|Grant Holmwood⟧ won the seat by nine votes. ⟦p1.s|Holmwood⟧ is 29.'));
    it('Mark', () => checkPeople('⟦p1.f|Mark Ellery⟧ was late. Later, ⟦p1.g|Mark⟧ apologised.'));
    it('Rose', () => checkPeople('⟦p1.f|Rose Abernathy⟧ sold roses. Prices rose. ⟦p1.g|Rose⟧ wept.'));
    it('Rose, the surname', () =>
      checkPeople('⟦p1.f|Peter Rose⟧ hit a double, and the crowd rose. ⟦p1.s|Rose⟧ tipped a cap.'));
    it('Hope', () => checkPeople('⟦p1.f|Hope Stanwick⟧ had little hope. ⟦p1.g|Hope⟧ waited at the gate for six days.'));
    it('Joy and Faith', () => checkPeople('⟦p1.f|Joy Chepkirui⟧ came first and ⟦p2.f|Faith Wambui⟧ second.'));
    it('Young', () => checkPeople('⟦p1.f|Martha Young⟧ teaches young children. ⟦p1.s|Young⟧ is 61.'));
    it('Brown and White', () =>
      checkPeople('⟦p1.f|Denise Brown⟧ beat ⟦p2.f|Carl White⟧. ⟦p1.s|Brown⟧ took 52 percent and ⟦p2.s|White⟧ 48.'));
    it('Price', () => checkPeople('⟦p1.f|Alison Price⟧ raised the price. ⟦p1.s|Price⟧ blamed flour.'));
    it('Major and King', () =>
      checkPeople('⟦p1.f|Colin Major⟧ and ⟦p2.f|Stella King⟧ met. ⟦p2.s|King⟧ called it a major step.'));
    it('English and French', () =>
      checkPeople(
        'Finance Minister ⟦p1.f|Bill English-Moore⟧ and actor ⟦p2.f|Dawn French-Lee⟧ met. ⟦p3.f|Todd English⟧ cooked. ⟦p3.s|English⟧ is a chef.',
      ));
    it('Park and Field', () => checkPeople('⟦p1.f|Nora Field⟧ crossed the park. ⟦p1.s|Field⟧ is a botanist.'));
    it('Chase and Hunter', () =>
      checkPeople('⟦p1.f|Chase Renner⟧ passed to ⟦p2.f|Hunter Kidd⟧. ⟦p2.s|Kidd⟧ ran 60 yards.'));
    it('Long and Short', () => checkPeople('⟦p1.f|Anne Short⟧ spoke for long. ⟦p1.s|Short⟧ chairs the board.'));
    it('Christian and Pagan', () =>
      checkPeople('⟦p1.f|Christian Vogt⟧ left the Christian Democrats. ⟦p1.s|Vogt⟧ will sit alone.'));
    it('Sandy', () => checkPeople('⟦p1.f|Sandy Kilbride⟧ walked the sandy beach. ⟦p1.g|Sandy⟧ found a coin.'));
    it('Miles', () => checkPeople('⟦p1.f|Miles Trenchard⟧ walked nine miles. ⟦p1.s|Trenchard⟧ was barefoot.'));
  });
  describe('are words', () => {
    it('Mark', () => checkPeople('Mark the date. Bill the client. Grant the wish. Frank talk helps.'));
    it('Will at the start of a question', () => checkPeople('Will Japan agree? Will Congress act? May God help us.'));
    it('Hope at the start of a sentence', () =>
      checkPeople('Hope is fading. Grace under pressure helps. Faith moves mountains.'));
    it('months and days', () => checkPeople('In May and June, on Monday and Friday, between April and August.'));
    it('peoples', () => checkPeople('Germans and Poles met Czechs. The Dutch came late, and Scots not at all.'));
    it('Pat answers', () => checkPeople('Rich countries pay. Drew crowds. Pat answers do not help.'));
    it('Chase and Hunt', () => checkPeople('Hunt for gunman goes on. Chase ends in crash. Young lead the way.'));
    it('Parliament and Congress', () =>
      checkPeople('Parliament voted. Congress did not. Interpol and Unicef said nothing.'));
    it('religions', () => checkPeople('Christians, Muslims and Hindus prayed. Ramadan ends in May. Easter is late.'));
    it('gods', () => checkPeople('Pilgrims prayed to Vishnu and Shiva. God is great, the crowd sang.'));
    it('greetings of a letter', () => checkPeople('Dear Sir, the parcel is late. Yours, the sender.'));
  });
});
