import { checkPeople } from './check';

describe('second reference by given name', () => {
  it('in Thailand', () => {
    checkPeople(
      'Thai Prime Minister ⟦p1.f|Anurak Srisawatdi⟧ survived a vote of no confidence. ⟦p1.g|Anurak⟧ thanked ⟦p1.p|his⟧ coalition.',
    );
  });
  it('in Thailand, twice, beside another', () => {
    checkPeople(
      '⟦p1.f|Nattapong Wongkaew⟧ told the Thai parliament that ⟦p2.f|Supaporn Chaiyasit⟧ had lied. ⟦p2.g|Supaporn⟧ denied it. ⟦p1.g|Nattapong⟧ walked out.',
    );
  });
  it('with Khun', () => {
    checkPeople(
      'The owner, Khun ⟦p1.f|Siriporn Malai⟧, opened at dawn in Bangkok. Khun ⟦p1.g|Siriporn⟧ sells only noodles.',
    );
  });
  it('in Ethiopia', () => {
    checkPeople(
      'Ethiopian Prime Minister ⟦p1.f|Dawit Lemessa⟧ ordered a ceasefire. ⟦p1.g|Dawit⟧ said aid would follow.',
    );
  });
  it('in Ethiopia, a runner', () => {
    checkPeople('⟦p1.f|Tsehay Girma⟧ of Ethiopia won the women’s race. ⟦p1.g|Tsehay⟧ pulled away after 35 kilometers.');
  });
  it('in Eritrea, a president', () => {
    checkPeople('Eritrean President ⟦p1.f|Yonas Habtemariam⟧ left Asmara on Monday. ⟦p1.g|Yonas⟧ rarely travels.');
  });
  it('in Iceland', () => {
    checkPeople(
      'REYKJAVIK (Reuters) - Iceland’s prime minister, ⟦p1.f|Sigrún Magnúsdóttir⟧, joined the strike. ⟦p1.g|Sigrún⟧ stayed at home on Tuesday.',
    );
  });
  it('in Iceland, a footballer', () => {
    checkPeople(
      'Iceland goalkeeper ⟦p1.f|Birkir Halldórsson⟧ saved two penalties. ⟦p1.g|Birkir⟧ was named man of the match.',
    );
  });
  it('in Malaysia, with bin', () => {
    checkPeople('⟦p1.f|Azlan bin Rahim⟧, 34, was fined RM2,000. ⟦p1.g|Azlan⟧ pleaded guilty.');
  });
  it('in Malaysia, with binti', () => {
    checkPeople('Magistrate ⟦p1.f|Nurul Hidayah binti Yusof⟧ fixed May 4. ⟦p1.g|Nurul Hidayah⟧ set bail at RM5,000.');
  });
  it('in Malaysia, a prime minister with a father’s name', () => {
    checkPeople(
      'Malaysian Prime Minister ⟦p1.f|Hishamudin Idris⟧ resigned on Monday. ⟦p1.g|Hishamudin⟧ lost ⟦p1.p|his⟧ majority last week.',
    );
  });
  it('in Indonesia', () => {
    checkPeople('Indonesian Vice President ⟦p1.f|Bambang Hartoyo⟧ opened the fair. ⟦p1.g|Bambang⟧ toured the stalls.');
  });
  it('in Somalia', () => {
    checkPeople(
      'Somali President ⟦p1.f|Abdirahman Nur Warsame⟧ addressed troops. ⟦p1.g|Abdirahman⟧ promised new guns.',
    );
  });
  it('in Brazil', () => {
    checkPeople(
      'Brazilian President ⟦p1.f|Valdir Assunção⟧ vetoed the bill. ⟦p1.g|Valdir⟧, as everybody calls ⟦p1.p|him⟧, gave no reason.',
    );
  });
  it('of sisters', () => {
    checkPeople(
      'Sisters ⟦p1.f|Elena Markova⟧ and ⟦p2.f|Irina Markova⟧ won the doubles. ⟦p1.g|Elena⟧ served it out. ⟦p2.g|Irina⟧ wept.',
    );
  });
  it('of a husband and wife', () => {
    checkPeople(
      '⟦p1.f|Graham Pettifer⟧ and ⟦p1.p|his⟧ wife, ⟦p2.f|Linda Pettifer⟧, lost their home. ⟦p2.g|Linda⟧ saved the dog. ⟦p1.g|Graham⟧ saved nothing.',
    );
  });
  it('with a title before the given name', () => {
    checkPeople('Sir ⟦p1.f|Angus Balfour-Kerr⟧ sold the estate. Sir ⟦p1.g|Angus⟧ kept the lodge.');
  });
  it('of a nun', () => {
    checkPeople('Sister ⟦p1.f|Perpetua Akello⟧ runs the clinic in Gulu. Sister ⟦p1.g|Perpetua⟧ is 71.');
  });
});
