import { checkPeople, checkRoles, story } from './check';

describe('short stories of politics', () => {
  it('a resignation', () => {
    checkPeople(
      story(
        'Harbour deal rocks Latvia',
        'RIGA (Reuters) - Latvia’s transport minister, ⟦p1.f|Guntis Avotiņš⟧, resigned on Monday, a day after a newspaper printed a contract that ⟦p1.p|he⟧ had signed with a company of ⟦p1.p|his⟧ brother’s.',
        '“⟦p1.p|I⟧ have done nothing wrong, but the government needs quiet,” ⟦p1.s|Avotiņš⟧ told reporters outside ⟦p1.p|his⟧ office.',
        'Prime Minister ⟦p2.f|Ilze Kalniņa⟧ accepted the resignation within the hour. ⟦p2.p|She⟧ said ⟦p2.p|she⟧ would name a successor by Friday.',
        '⟦p1.s|Avotiņš⟧, 51, had held the post since 2021.',
      ),
    );
  });
  it('its roles', () => {
    checkRoles(
      story(
        'Harbour deal brings down government',
        'RIGA (Reuters) - ⟦p1|Latvia’s transport minister⟧, Guntis Avotiņš, resigned on Monday, a day after a newspaper printed a contract.',
        '⟦p2|Prime Minister⟧ Ilze Kalniņa accepted the resignation. Kalniņa, ⟦p2|a former judge⟧, is in her second term.',
      ),
    );
  });
  it('an election with a winner and a loser', () => {
    checkPeople(
      story(
        '⟦p1.s|Adusei⟧ wins Ghana run-off',
        'ACCRA (AP) — Opposition leader ⟦p1.f|Kwame Adusei⟧ has won a run-off for president with 53 percent of the vote, Ghana’s electoral commission said on Sunday.',
        '⟦p2.f|Ebenezer Tandoh⟧, ⟦p2.p|who⟧ had governed for eight years, conceded in a call shortly before midnight. ⟦p2.p|He⟧ wished ⟦p1.s|Adusei⟧ well.',
        '“⟦p2.p|He⟧ was generous,” ⟦p1.s|Adusei⟧ told supporters. “⟦p1.p|I⟧ will need ⟦p2.p|his⟧ advice.”',
      ),
    );
  });
  it('a visit, with a spokeswoman', () => {
    checkPeople(
      story(
        'China’s ⟦p1.s|Guo⟧ to visit Kenya, Angola',
        'BEIJING (Reuters) - Chinese Vice Premier ⟦p1.f|Guo Weimin⟧ will visit Kenya and Angola next week, the foreign ministry said on Wednesday.',
        '⟦p1.s|Guo⟧ will open a railway in Mombasa, ministry spokeswoman ⟦p2.f|Mao Yanling⟧ told a regular briefing.',
        '“China is a friend of Africa,” ⟦p2.p|she⟧ said. ⟦p2.s|Mao⟧ did not say whether ⟦p1.p|he⟧ would also sign a loan.',
      ),
    );
  });
  it('a coup', () => {
    checkPeople(
      story(
        'Soldiers seize power in Mali',
        'BAMAKO (AFP) - Soldiers led by Colonel ⟦p1.f|Amadou Keïtala⟧ arrested President ⟦p2.f|Boubacar Sanogo-Diarra⟧ at ⟦p2.p|his⟧ home on Tuesday.',
        '⟦p1.s|Keïtala⟧, 38, later appeared on television in uniform. ⟦p1.p|He⟧ said that the constitution was suspended.',
        '⟦p2.n|The president⟧ has not been seen since.',
      ),
    );
  });
  it('a bill in Congress', () => {
    checkPeople(
      story(
        'Senate passes farm bill',
        'WASHINGTON (AP) — The Senate passed a farm bill on Thursday after Sen. ⟦p1.f|Dana Whitlock⟧ dropped ⟦p1.p|her⟧ opposition.',
        '⟦p1.s|Whitlock⟧, D-Ore., had held up the bill for a month. “⟦p1.p|I⟧ got what ⟦p1.p|I⟧ wanted,” ⟦p1.p|she⟧ said.',
        'Rep. ⟦p2.f|Scott Barlow⟧, ⟦p2.p|who⟧ wrote the House version, thanked ⟦p1.p|her⟧. ⟦p2.p|His⟧ version is shorter.',
      ),
    );
  });
  it('a Thai minister', () => {
    checkPeople(
      story(
        'BANGKOK, Thailand (AP) — Thai Interior Minister ⟦p1.f|Anurak Srisawatdi⟧ on Friday denied taking a bribe from a casino owner.',
        '⟦p1.g|Anurak⟧ told parliament ⟦p1.p|he⟧ had met the man once. Opposition lawmaker ⟦p2.f|Supaporn Chaiyasit⟧ said ⟦p2.p|she⟧ had photographs of three meetings.',
        '⟦p2.g|Supaporn⟧ gave them to the speaker, and ⟦p1.g|Anurak⟧ left the chamber.',
      ),
    );
  });
});
