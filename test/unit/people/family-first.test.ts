import { checkPeople, checkPersonNames } from './check';

describe('the family name first', () => {
  describe('in Chinese names', () => {
    it('second reference by the first word', () => {
      checkPeople(
        'Chinese Vice Premier ⟦p1.f|Guo Weimin⟧ arrived in Nairobi on Monday. ⟦p1.s|Guo⟧ will meet business leaders.',
      );
    });
    it('of a spokeswoman', () => {
      checkPeople(
        'Foreign Ministry spokeswoman ⟦p1.f|Mao Yanling⟧ told a briefing in Beijing that talks would go on. ⟦p1.s|Mao⟧ gave no date.',
      );
    });
    it('with two words for the given name', () => {
      checkPeople(
        'Taiwan’s premier, ⟦p1.f|Lin Chun-hao⟧, apologised. ⟦p1.s|Lin⟧ said the typhoon had cut power to 40,000 homes.',
      );
    });
    it('with a given name of one syllable', () => {
      checkPeople('Chinese sprinter ⟦p1.f|Xie Bo⟧ won in Shanghai on Saturday. ⟦p1.s|Xie⟧ clocked 9.98 seconds.');
    });
  });

  describe('in Korean names', () => {
    it('in the South, with a hyphen', () => {
      checkPeople(
        'South Korean Defence Minister ⟦p1.f|Cho Seong-jun⟧ resigned on Friday. ⟦p1.s|Cho⟧ took responsibility for the crash.',
      );
    });
    it('a singer with a stage name of one word', () => {
      checkPeople(
        'K-pop singer ⟦p1.f|Yerin⟧ cancelled a show in Seoul on Sunday. ⟦p1.f|Yerin⟧ had a fever, the agency said.',
      );
    });
    it('spelled with and without the hyphen', () => {
      checkPeople('South Korean actor ⟦p1.f|Yoon Ji-hoo⟧ was questioned. Police said ⟦p1.f|Yoon Ji Hoo⟧ denied it.');
    });
  });

  describe('in Vietnamese names', () => {
    it('a name with Thi', () => {
      checkPeople('Farmer ⟦p1.f|Tran Thi Hoa⟧, 52, lost ⟦p1.p|her⟧ rice in the flood.');
    });
  });

  describe('in Japanese names', () => {
    it('after the family name first, the other order is the same person', () => {
      checkPeople(
        'Japanese Finance Minister ⟦p1.f|Kishimoto Haruto⟧ spoke in Osaka. ⟦p1.f|Haruto Kishimoto⟧, ⟦p1.p|who⟧ is 61, leads the smaller faction.',
      );
    });
    it('after the given name first, the other order is the same person', () => {
      checkPeople(
        'Author ⟦p1.f|Naoko Ishiguma⟧ won the prize. Judges said ⟦p1.f|Ishiguma Naoko⟧ had written a masterpiece.',
      );
    });
    it('second reference by the last word', () => {
      checkPeople(
        'Japanese Prime Minister ⟦p1.f|Shunsuke Takeda⟧ dissolved parliament on Friday. ⟦p1.s|Takeda⟧ faces an election in October.',
      );
    });
    it('is one person in lists', () => {
      checkPersonNames('Abe Kenji scored for Japan. Kenji Abe was later taken off, and Abe limped.', ['Abe Kenji']);
    });
  });

  describe('in Cambodian names', () => {
    it('second reference by the first word, or whole', () => {
      checkPeople(
        'Cambodian Interior Minister ⟦p1.f|Sok Vannak⟧ denied the report. ⟦p1.f|Sok Vannak⟧ said no one was hurt.',
      );
    });
  });

  describe('never in Western names with such a word', () => {
    it('a given name that is also a family name', () => {
      checkPeople('British rower ⟦p1.f|Kim Aldous⟧ won silver. ⟦p1.s|Aldous⟧ was third at halfway.');
    });
    it('an American with a Chinese surname', () => {
      checkPeople(
        'U.S. Commerce Secretary ⟦p1.f|Gary Leong⟧ flew to Beijing. ⟦p1.s|Leong⟧ will meet Chinese officials there.',
      );
    });
    it('a Chinese American beside a Chinese official', () => {
      checkPeople(
        'U.S. envoy ⟦p1.f|Elaine Chung⟧ met Chinese Commerce Minister ⟦p2.f|Zhou Liwen⟧. ⟦p1.s|Chung⟧ called it a start. ⟦p2.s|Zhou⟧ said little.',
      );
    });
  });
});
