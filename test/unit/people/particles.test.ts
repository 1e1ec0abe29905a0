import { checkPeople, checkPersonNames } from './check';

describe('particles', () => {
  describe('in Dutch and German names', () => {
    it('are in small letters in the full name and capitals alone', () => {
      checkPeople(
        'Dutch minister ⟦p1.f|Pieter van der Hoek⟧ resigned on Monday. ⟦p1.s|Van der Hoek⟧ said ⟦p1.p|he⟧ was tired.',
      );
    });
    it('stay in small letters inside a sentence', () => {
      checkPeople('⟦p1.f|Anneke van Duren⟧ came first. On Tuesday ⟦p1.s|van Duren⟧ swims again.');
    });
    it('are left out', () => {
      checkPeople(
        'German banker ⟦p1.f|Ulrich von Stetten⟧ was acquitted. ⟦p1.s|Stetten⟧ left the court without a word.',
      );
    });
    it('with de', () => {
      checkPeople('⟦p1.f|Joost de Wit⟧ leads the race. ⟦p1.s|De Wit⟧ has won two stages.');
    });
    it('with den', () => {
      checkPeople('⟦p1.f|Kees van den Berghe⟧ scored. ⟦p1.s|Van den Berghe⟧ is 19.');
    });
    it('with ter and ten', () => {
      checkPeople('Judge ⟦p1.f|Marijke ter Horst⟧ ruled on Friday. ⟦p1.s|Ter Horst⟧ gave the company a week.');
    });
  });

  describe('in Spanish names', () => {
    it('two surnames, both', () => {
      checkPeople(
        'Mexican economist ⟦p1.f|Luis Andrade Quintanar⟧ wrote it. ⟦p1.s|Andrade Quintanar⟧ teaches in Puebla.',
      );
    });
    it('with de la', () => {
      checkPeople('Goalkeeper ⟦p1.f|Iker de la Fuente⟧ saved it. ⟦p1.s|De la Fuente⟧ is out of contract in June.');
    });
    it('with del', () => {
      checkPeople('Argentine judge ⟦p1.f|Silvina del Carril⟧ closed the case. ⟦p1.s|Del Carril⟧ found no crime.');
    });
    it('with María de los', () => {
      checkPeople('⟦p1.f|María de los Ángeles Robledo⟧, a teacher, led the march. ⟦p1.s|Robledo⟧ carried the flag.');
    });
  });

  describe('in Portuguese and Italian names', () => {
    it('with da', () => {
      checkPeople('Brazilian midfielder ⟦p1.f|Everton da Mata⟧ is injured. ⟦p1.s|Da Mata⟧ will miss six weeks.');
    });
    it('with dos, the last word alone', () => {
      checkPeople('Angolan general ⟦p1.f|Joaquim dos Anjos⟧ was dismissed. ⟦p1.s|Anjos⟧ had served for 20 years.');
    });
    it('with da, the given names in between', () => {
      checkPeople(
        'Portugal’s finance minister, ⟦p1.f|Rui Pedro da Costa Lobo⟧, quit. ⟦p1.s|Lobo⟧ had held the job since 2021.',
      );
    });
    it('with di', () => {
      checkPeople('Italian cyclist ⟦p1.f|Matteo di Sanzo⟧ crashed. ⟦p1.s|Di Sanzo⟧ broke a wrist.');
    });
    it('with Della', () => {
      checkPeople('⟦p1.f|Giulia Della Torre⟧ won gold for Italy. ⟦p1.s|Della Torre⟧ is 22.');
    });
    it('with D’', () => {
      checkPeople('Prosecutor ⟦p1.f|Carlo D’Alberti⟧ asked for nine years. ⟦p1.s|D’Alberti⟧ spoke for six hours.');
    });
    it('with Lo and La', () => {
      checkPeople('Mayor ⟦p1.f|Antonio Lo Presti⟧ closed the beach. ⟦p1.s|Lo Presti⟧ fears another landslide.');
    });
  });

  describe('in French names', () => {
    it('with de, second reference without it', () => {
      checkPeople('French minister ⟦p1.f|Hervé de Brissac⟧ visited Lyon. ⟦p1.s|De Brissac⟧ met farmers.');
    });
    it('with Le', () => {
      checkPeople('French senator ⟦p1.f|Maëlle Le Guennec⟧ voted against. ⟦p1.s|Le Guennec⟧ called it a trap.');
    });
    it('with du', () => {
      checkPeople('Captain ⟦p1.f|Alain du Plessier⟧ retired. ⟦p1.s|Du Plessier⟧ had played 80 tests.');
    });
  });

  describe('in Arabic names', () => {
    it('with al-', () => {
      checkPeople(
        'Iraqi Prime Minister ⟦p1.f|Haidar al-Rubaiy⟧ sent troops to Basra. ⟦p1.s|Al-Rubaiy⟧ said order would return.',
      );
    });
    it('with al-, in small letters inside a sentence', () => {
      checkPeople(
        'Yemeni activist ⟦p1.f|Samira al-Qadhi⟧ was detained. Police questioned ⟦p1.s|al-Qadhi⟧ for six hours.',
      );
    });
    it('without al- on second reference', () => {
      checkPeople('Syrian opposition leader ⟦p1.f|Nizar al-Hallaq⟧ flew to Geneva. ⟦p1.s|Hallaq⟧ wants a truce.');
    });
    it('with Al and a space', () => {
      checkPeople(
        'Qatar’s energy minister, ⟦p1.f|Mansour Al Khater⟧, signed the deal. ⟦p1.s|Al Khater⟧ gave no price.',
      );
    });
    it('with el-', () => {
      checkPeople(
        'Egyptian President ⟦p1.f|Tarek el-Ganzouri⟧ opened the canal. ⟦p1.s|El-Ganzouri⟧ sailed on the first ship.',
      );
    });
    it('with bin', () => {
      checkPeople(
        'Saudi Crown Prince ⟦p1.f|Faisal bin Nayef⟧ received the envoy. Prince ⟦p1.g|Faisal⟧ spoke for an hour.',
      );
    });
    it('with bin and al', () => {
      checkPeople('Sheikh ⟦p1.f|Hamad bin Jassim Al Suwaidi⟧ chairs the fund.');
    });
    it('with ibn', () => {
      checkPeople(
        'The 10th-century physician ⟦p1.f|Yahya ibn Masud⟧ described the disease. ⟦p1.s|Ibn Masud⟧ worked in Cordoba.',
      );
    });
    it('with Abu', () => {
      checkPeople(
        'A commander known as ⟦p1.f|Abu Qutaiba⟧ was killed. ⟦p1.f|Abu Qutaiba⟧ had led 300 men, the army said.',
      );
    });
    it('with Abd and Abdul', () => {
      checkPeople('Palestinian negotiator ⟦p1.f|Munir Abdel Karim⟧ quit. ⟦p1.s|Abdel Karim⟧ blamed ⟦p1.p|his⟧ health.');
    });
    it('with Ould', () => {
      checkPeople('Mauritanian President ⟦p1.f|Sidi Ould Maouloud⟧ was sworn in. ⟦p1.s|Ould Maouloud⟧ won in June.');
    });
    it('with Ben', () => {
      checkPeople(
        'Tunisian lawyer ⟦p1.f|Radhia Ben Youssouf⟧ appealed. ⟦p1.s|Ben Youssouf⟧ called the verdict political.',
      );
    });
  });

  it('stand in the fullest name in lists', () => {
    checkPersonNames('Pieter van der Hoek resigned. Van der Hoek is 50. Omar al-Sabri did not, al-Sabri said.', [
      'Pieter van der Hoek',
      'Omar al-Sabri',
    ]);
  });
});
