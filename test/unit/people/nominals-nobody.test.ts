import { checkPeople, story } from './check';

describe('descriptions that mean nobody named', () => {
  it('the office of one whom the story has not named', () => {
    checkPeople('⟦p1.f|Rana Haddad⟧, a baker, lost a third of the trade. The mayor promised help.');
  });
  it('the same office of another country, with an adjective', () => {
    checkPeople('French President ⟦p1.f|Alain Mercier⟧ flew to Kyiv. The Ukrainian president met the plane.');
  });
  it('the same office of another country, with a possessive', () => {
    checkPeople('French President ⟦p1.f|Alain Mercier⟧ flew to Kyiv. Ukraine’s president met the plane.');
  });
  it('the same office of another body', () => {
    checkPeople('⟦p1.f|Edwin Ashby⟧, chairman of Dunmore Inc, resigned. The bank’s chairman stayed.');
  });
  it('a deputy, a vice and a former', () => {
    checkPeople('Mayor ⟦p1.f|Lydia Fontaine⟧ is ill. The deputy mayor will preside. A former mayor may help.');
  });
  it('an office with an indefinite article', () => {
    checkPeople('Mayor ⟦p1.f|Lydia Fontaine⟧ is ill. A mayor may be away for a month.');
  });
  it('another of the kind', () => {
    checkPeople('Striker ⟦p1.f|Caio Bastos⟧ scored. Another striker, 19, did not. No other striker came on.');
  });
  it('each and every', () => {
    checkPeople('Senator ⟦p1.f|Dana Whitlock⟧ spoke. Every senator gets ten minutes, and each senator may yield.');
  });
  it('a plural', () => {
    checkPeople('Senator ⟦p1.f|Dana Whitlock⟧ spoke. The senators listened.');
  });
  it('an office as a word in a name', () => {
    checkPeople('President ⟦p1.f|Helen Drummond⟧ spoke. The President’s Cup was lost, and the King’s Head was full.');
  });
  it('the president-elect beside the president', () => {
    checkPeople('President ⟦p1.f|Helen Drummond⟧ spoke. The president-elect did not.');
  });
  it('the new minister beside the old', () => {
    checkPeople(
      'Finance Minister ⟦p1.f|Ingrid Solbakken⟧ resigned on Thursday. The new minister will be named on Friday.',
    );
  });
  it('a successor', () => {
    checkPeople('Finance Minister ⟦p1.f|Ingrid Solbakken⟧ resigned. ⟦p1.p|Her⟧ successor will be named on Friday.');
  });
  it('a spokesman who is not named', () => {
    checkPeople(
      'Finance Minister ⟦p1.f|Ingrid Solbakken⟧ resigned. ⟦p1.n|The minister⟧’s spokesman declined to comment.',
    );
  });
  it('the police, the government, the court', () => {
    checkPeople('Judge ⟦p1.f|Carol Benítez⟧ blocked the order. The court rose. The government and the police obeyed.');
  });
  it('a man of another age', () => {
    checkPeople('⟦p1.f|Callum Reddick⟧, 14, was found on Sunday. A 62-year-old found the boot.');
  });
  it('an age of years that a thing has', () => {
    checkPeople('⟦p1.f|Callum Reddick⟧, 14, was found on Sunday. The 14-year-old car was not.');
  });
  it('a nationality in the plural', () => {
    checkPeople('Norwegian skier ⟦p1.f|Tor Haugland⟧ won. The Norwegians have won six times.');
  });
  it('a nationality before a thing', () => {
    checkPeople('Norwegian skier ⟦p1.f|Tor Haugland⟧ won. The Norwegian team cheered.');
  });
  it('a prime minister of the past', () => {
    checkPeople('Prime Minister ⟦p1.f|Marek Hruška⟧ spoke. The prime minister of 1938 had fled.');
  });
  it('an office to be won', () => {
    checkPeople('⟦p1.f|Kwame Adusei⟧, the mayor of Accra, wants to be president. The president serves four years.');
  });
});

describe('descriptions that mean the later of two', () => {
  it('by the office alone, where two held it', () => {
    checkPeople(
      story(
        'RIGA (Reuters) - Transport Minister ⟦p1.f|Guntis Avotiņš⟧ and Culture Minister ⟦p2.f|Ilze Kalniņa⟧ opened the hall on Monday.',
        '⟦p2.n|The culture minister⟧ sang, and ⟦p1.n|the transport minister⟧ listened.',
      ),
    );
  });
  it('the former and the present president', () => {
    checkPeople(
      'President ⟦p1.f|Helen Drummond⟧ met former President ⟦p2.f|Carl Benning⟧. ⟦p2.n|The former president⟧ spoke first.',
    );
  });
  it('the vice president beside the president', () => {
    checkPeople(
      'President ⟦p1.f|Helen Drummond⟧ stayed. Vice President ⟦p2.f|Carl Benning⟧ flew to Rome. ⟦p2.n|The vice president⟧ returns on Friday.',
    );
  });
  it('the deputy beside the minister', () => {
    checkPeople(
      'Minister ⟦p1.f|Guntis Avotiņš⟧ sent ⟦p1.p|his⟧ deputy, ⟦p2.f|Ilze Kalniņa⟧. ⟦p2.n|The deputy minister⟧ said ⟦p2.p|she⟧ knew nothing.',
    );
  });
  it('the general and the colonel', () => {
    checkPeople(
      'Gen. ⟦p1.f|Paul Rennick⟧ relieved Col. ⟦p2.f|Craig Holloway⟧. ⟦p2.n|The colonel⟧ saluted ⟦p1.n|the general⟧.',
    );
  });
  it('the French and the Polish leader', () => {
    checkPeople(
      'French President ⟦p1.f|Alain Mercier⟧ met Polish Prime Minister ⟦p2.f|Andrzej Bielski⟧. ⟦p1.n|The French leader⟧ promised tanks, and ⟦p2.n|the Polish leader⟧ thanked ⟦p1.p|him⟧.',
    );
  });
});
