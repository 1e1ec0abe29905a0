import { checkPeople, checkRoles, story } from './check';

describe('short stories of courts, sport, business and accidents', () => {
  it('its roles', () => {
    checkRoles(
      story(
        'Nine years in prison for theft',
        'LONDON (Reuters) - A London court jailed the ⟦p1|former banker⟧ Nigel Fairbrother for nine years on Friday.',
        '“You were a thief in a good suit,” ⟦p2|Judge⟧ Philippa Strang told Fairbrother, 58, who looked at the floor.',
        '⟦p3|His lawyer⟧, Tom Ockenden, said he would appeal.',
      ),
    );
  });
  it('a match', () => {
    checkPeople(
      story(
        '⟦p1.s|Valdivia⟧ into semi-finals',
        'PARIS (Reuters) - Chile’s ⟦p1.f|Rosa Valdivia⟧ beat fifth seed ⟦p2.f|Petra Novotna⟧ 6-3 6-4 on Tuesday to reach the semi-finals of the French Open.',
        '⟦p1.s|Valdivia⟧ broke in the first game and never looked back. ⟦p1.p|She⟧ next plays ⟦p3.f|Elena Markova⟧, ⟦p3.p|who⟧ beat ⟦p1.p|her⟧ in Rome.',
        '“⟦p3.p|She⟧ is the best on clay,” ⟦p1.s|Valdivia⟧ said of ⟦p3.s|Markova⟧. “But ⟦p1.p|I⟧ know ⟦p3.p|her⟧ serve now.”',
      ),
    );
  });
  it('an accident with a family', () => {
    checkPeople(
      story(
        'Family of four survives plunge',
        'INNSBRUCK, Austria (AP) — ⟦p1.f|Graham Pettifer⟧ was driving ⟦p1.p|his⟧ family home from a skiing holiday when the car left the road, police said on Sunday.',
        '⟦p1.p|His⟧ wife, ⟦p2.f|Linda Pettifer⟧, broke an arm. ⟦p2.p|She⟧ pulled the two children out, police said.',
        '“⟦p2.g|Linda⟧ was a lion,” said a neighbor, ⟦p3.f|Janet Ormsby⟧. The Pettifers live in Leeds.',
      ),
    );
  });
  it('an earthquake', () => {
    checkPeople(
      story(
        'Quake kills 14 in Java',
        'JAKARTA (Reuters) - An earthquake killed at least 14 people in central Java on Monday, officials said.',
        'The village head, ⟦p1.f|Sutrisno⟧, said ⟦p1.p|he⟧ had counted 60 houses without a roof.',
        '“Nobody came until noon,” said ⟦p2.f|Suparman⟧, 47, a rice farmer, as ⟦p2.p|he⟧ dug for ⟦p2.p|his⟧ tools. ⟦p2.f|Suparman⟧ lost a cow.',
      ),
    );
  });
  it('an obituary', () => {
    checkPeople(
      story(
        'Singer ⟦p1.f|Adaeze Nwosu⟧ dies at 81',
        'LAGOS, Nigeria (AP) — ⟦p1.f|Adaeze Nwosu⟧, the Nigerian singer ⟦p1.p|whose⟧ lullabies were sung in three wars, died on Saturday at ⟦p1.p|her⟧ home in Enugu. ⟦p1.p|She⟧ was 81.',
        '⟦p1.p|Her⟧ daughter ⟦p2.f|Ngozi Nwosu⟧ confirmed the death. ⟦p2.p|She⟧ said the family would bury ⟦p2.p|her⟧ mother by the river.',
      ),
    );
  });
  it('a science story', () => {
    checkPeople(
      story(
        'Bees count to four, study finds',
        'Bees can count, says a study led by ⟦p1.f|Heinz Kuhlmann⟧, a biologist at the University of Graz, ⟦p1.p|who⟧ has kept them since ⟦p1.p|he⟧ was nine.',
        '⟦p1.s|Kuhlmann⟧ and a student, ⟦p2.f|Leonie Fuchs⟧, trained 200 bees. “They were better than ⟦p1.p|my⟧ pupils,” ⟦p1.s|Kuhlmann⟧ said.',
      ),
    );
  });
  it('a festival', () => {
    checkPeople(
      story(
        'Seoul show cancelled',
        'SEOUL, South Korea (AP) — K-pop singer ⟦p1.f|Yerin⟧ cancelled a show in Seoul on Sunday with an hour to go.',
        '⟦p1.f|Yerin⟧ had a fever, said ⟦p1.p|her⟧ agent, ⟦p2.f|Cho Seong-jun⟧. ⟦p2.s|Cho⟧ said tickets would be paid back.',
      ),
    );
  });
  it('a discovery told by two people of one name', () => {
    checkPeople(
      story(
        'Brothers find Roman ship in Danube',
        'BELGRADE, Serbia (AP) — ⟦p1.f|Stefan Kostić⟧ and ⟦p1.p|his⟧ brother, ⟦p2.f|Luka Kostić⟧, were fishing for carp on Saturday when ⟦p2.f|Luka Kostić⟧’s hook caught a plank.',
        '⟦p1.f|Stefan Kostić⟧ dived after it. “⟦p1.p|I⟧ saw nails as long as ⟦p1.p|my⟧ hand,” ⟦p1.p|he⟧ said.',
      ),
    );
  });
});
