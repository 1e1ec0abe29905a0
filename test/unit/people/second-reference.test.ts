import { checkPeople, checkPersonNames, story } from './check';

describe('second reference', () => {
  it('by surname, through the paragraphs', () => {
    checkPeople(
      story(
        'Ferry strike enters third week',
        'SPLIT, Croatia (AP) — ⟦p1.f|Marina Dujmov⟧, a union official, said on Tuesday that the ferry crews would not return to work.',
        'The offer from the port was too low, ⟦p1.s|Dujmov⟧ told reporters outside the terminal.',
        'Passengers cheered when ⟦p1.s|Dujmov⟧ left.',
      ),
    );
  });
  it('by surname in a headline before the full name', () => {
    checkPeople(
      story(
        '⟦p1.s|Harkness⟧ quits over ferry contract',
        'GLASGOW (Reuters) - Transport Minister ⟦p1.f|Fiona Harkness⟧ resigned on Monday over a contract for two ferries.',
      ),
    );
  });
  it('of two people in turn', () => {
    checkPeople(
      '⟦p1.f|Rosa Valdivia⟧ beat ⟦p2.f|Petra Novotna-Klein⟧ in three sets on Friday. ⟦p1.s|Valdivia⟧ broke ⟦p2.s|Novotna-Klein⟧ twice in the final set.',
    );
  });
  it('by surname inside a quotation', () => {
    checkPeople(
      '⟦p1.f|Gavin Threlfall⟧ scored twice. “⟦p1.s|Threlfall⟧ was the difference today,” said the coach, ⟦p2.f|Owen Maddocks⟧.',
    );
  });
  it('in full again', () => {
    checkPeople(
      'Police named the driver as ⟦p1.f|Stephen Ludlam⟧. A lawyer for ⟦p1.f|Stephen Ludlam⟧ declined to comment. ⟦p1.s|Ludlam⟧ is due in court on Thursday.',
    );
  });
  it('by given name, as friends use it', () => {
    checkPeople(
      '⟦p1.f|Callum Reddick⟧, 14, was found on Sunday. “⟦p1.g|Callum⟧ was cold but well,” said a neighbour, ⟦p2.f|Janet Ormsby⟧.',
    );
  });
  it('by given name for a child beside a parent', () => {
    checkPeople(
      '⟦p1.f|Denise Hallam⟧ said ⟦p1.p|her⟧ son, ⟦p2.f|Toby Hallam⟧, had slept through the storm. ⟦p2.g|Toby⟧ is six.',
    );
  });
  it('by the last of three names', () => {
    checkPeople('⟦p1.f|Mary Ellen Castellano⟧ was elected in May. ⟦p1.s|Castellano⟧ won 54 percent of the vote.');
  });
  it('by surname with a title', () => {
    checkPeople(
      '⟦p1.f|Helen Drummond⟧ was sworn in as president on Saturday. President ⟦p1.s|Drummond⟧ takes office in January.',
    );
  });
  it('by surname with Mr. and Ms.', () => {
    checkPeople(
      'The court heard ⟦p1.f|Nigel Fairbrother⟧ and ⟦p2.f|Tessa Quill⟧. Mr ⟦p1.s|Fairbrother⟧ denied the charge. Ms ⟦p2.s|Quill⟧ did not.',
    );
  });
  it('of a surname that is a word', () => {
    checkPeople(
      'Coach ⟦p1.f|Martin Snow⟧ left the club on Monday. Heavy snow had fallen overnight. ⟦p1.s|Snow⟧ said the decision was mutual.',
    );
  });
  it('of somebody whom the story only calls by surname', () => {
    checkPeople('Mr. ⟦p1.f|Ruddock⟧ told the inquiry that the valve was shut. Mr. ⟦p1.f|Ruddock⟧ retired in 2019.');
  });
  it('of somebody whom the story only calls by given name', () => {
    checkPeople('Her mother, ⟦p1.f|Fatoumata⟧, sells fish on the quay. ⟦p1.f|Fatoumata⟧ has three children.');
  });
  it('lists people by their fullest names', () => {
    checkPersonNames(
      'Ellison told the hearing that he was sorry. The chairman, Robert J. Ellison, then left. Judge Ana Pereira adjourned the case, and Pereira thanked the jury.',
      ['Robert J. Ellison', 'Ana Pereira'],
    );
  });
});
