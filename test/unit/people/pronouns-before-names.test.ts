import { checkPeople } from './check';

describe('pronouns before the name', () => {
  it('while', () => checkPeople('While ⟦p1.p|she⟧ slept, ⟦p1.f|Tessa Quill⟧ drifted onto the rocks.'));
  it('before', () => checkPeople('Before ⟦p1.p|he⟧ resigned, ⟦p1.f|Edwin Ashby⟧ sold ⟦p1.p|his⟧ shares.'));
  it('since', () => checkPeople('Since ⟦p1.p|he⟧ took office, President ⟦p1.f|Kwame Adusei⟧ has vetoed nine bills.'));
  it('although', () => checkPeople('Although ⟦p1.p|she⟧ lost, ⟦p1.f|Ruth Kaltenbach⟧ smiled.'));
  it('despite a possessive', () => checkPeople('Despite ⟦p1.p|her⟧ age, ⟦p1.f|Beryl Ashcombe⟧ rode to the stage.'));
  it('in a phrase with during', () => checkPeople('During ⟦p1.p|his⟧ trial, ⟦p1.f|Douglas Ferrante⟧ wrote a novel.'));
  it('of the story’s subject goes on where the next name is another’s', () => {
    checkPeople('⟦p1.f|Kwame Adusei⟧ spoke for an hour. As ⟦p1.p|he⟧ left, a choir sang for ⟦p2.f|Ruth Kaltenbach⟧.');
  });
  it('of the story’s subject goes on where the next name has another pronoun', () => {
    checkPeople('Mr. ⟦p1.f|Alan Pike⟧ waited an hour. When ⟦p1.p|he⟧ left, Mrs. ⟦p2.f|Joan Birdsall⟧ came.');
  });
  it('alone in a clause behind the name’s sentence', () => {
    checkPeople('⟦p1.f|Tessa Quill⟧ came home on Sunday. When ⟦p1.p|she⟧ arrived, the harbour was full.');
  });
  it('without any name behind it, is nobody', () => {
    checkPeople('As he left, the crowd cheered. ⟦p1.f|Tessa Quill⟧ was not there.');
  });
  it('in a main clause does not reach forward', () => {
    checkPeople('He left when ⟦p1.f|Derek Mathers⟧ came.');
  });
  it('in a quotation does not reach to its speaker', () => {
    checkPeople('“When he comes, we will talk,” ⟦p1.f|Derek Mathers⟧ said.');
  });
});

describe('pronouns of two people in turn', () => {
  it('he and she', () => {
    checkPeople(
      'Mr. ⟦p1.f|Alan Pike⟧ danced with Mrs. ⟦p2.f|Joan Birdsall⟧. ⟦p1.p|He⟧ led. ⟦p2.p|She⟧ laughed at ⟦p1.p|his⟧ shoes.',
    );
  });
  it('his wife and her husband', () => {
    checkPeople(
      '⟦p1.f|Graham Pettifer⟧ drove. ⟦p1.p|His⟧ wife, ⟦p2.f|Linda Pettifer⟧, slept. ⟦p2.p|She⟧ woke when ⟦p1.p|he⟧ braked.',
    );
  });
  it('actress and actor', () => {
    checkPeople(
      'Actress ⟦p1.f|Robin Lusby⟧ thanked actor ⟦p2.f|Sam Oyelaran⟧. ⟦p2.p|He⟧ had taught ⟦p1.p|her⟧ to ride.',
    );
  });
  it('spokeswoman and chairman', () => {
    checkPeople(
      'Spokeswoman ⟦p1.f|Ashley Moran⟧ said chairman ⟦p2.f|Leslie Dunn⟧ was ill. ⟦p1.p|She⟧ said ⟦p2.p|he⟧ would be back in May.',
    );
  });
  it('father and mother', () => {
    checkPeople(
      '⟦p1.f|Sasha Orlov⟧, a father of three, met ⟦p2.f|Zhenya Belova⟧, a mother of two. ⟦p2.p|She⟧ gave ⟦p1.p|him⟧ bread.',
    );
  });
  it('king and prime minister', () => {
    checkPeople('King ⟦p1.f|Gustav⟧ received Prime Minister ⟦p2.f|Ilze Kalniņa⟧. ⟦p1.p|He⟧ offered ⟦p2.p|her⟧ tea.');
  });
  it('a spokesman whom the story calls she', () => {
    checkPeople('Ministry spokesman ⟦p1.f|Mao Yanling⟧ declined to comment. “It is late,” ⟦p1.p|she⟧ said.');
  });
});
