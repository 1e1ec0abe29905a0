import assert from 'node:assert/strict';
import { annotate } from '../../../server/src/annotate';
import { checkPeople, checkReasons } from './check';

describe('names', () => {
  describe('of one person', () => {
    it('in full, by surname and by given name', () => {
      checkPeople(
        '⟦p1.f|Ana Sol⟧ met ⟦p2.f|Bo Lim⟧ on Monday. ⟦p1.s|Sol⟧ said ⟦p2.s|Lim⟧ was late. ⟦p1.g|Ana⟧ was not.',
      );
    });
    it('by surname before the full name', () => {
      checkPeople('⟦p1.s|Lim⟧, of the Port Party, lost. ⟦p1.f|Bo Lim⟧ went home, the party said.');
    });
    it('with and without initials', () => {
      checkPeople('⟦p1.f|Ana Sol⟧ and ⟦p2.f|Bo Lim⟧ spoke. ⟦p1.f|A. Sol⟧ left. The mayor met ⟦p2.f|B. Lim⟧ again.');
      checkPeople('⟦p1.f|J. K. Sol⟧ wrote it. ⟦p1.s|Sol⟧ is old.');
    });
    it('with a middle name', () => {
      checkPeople('⟦p1.f|Ana Maria Sol⟧ spoke. ⟦p1.f|Ana Sol⟧ left. ⟦p1.s|Sol⟧ smiled.');
    });
    it('by the fullest form', () => {
      const { people } = annotate('A. Sol spoke to the council. Ana Maria Sol left. Ana Sol smiled.');
      assert.deepEqual(
        people.map((person) => person.name),
        ['Ana Maria Sol'],
      );
    });
    it('with and without a hyphen', () => {
      checkPeople('President ⟦p1.f|Kim Jong Un⟧ met ⟦p2.f|Donald Lim⟧. ⟦p1.f|Kim Jong-un⟧ smiled.');
    });
    it('with particles', () => {
      checkPeople('⟦p1.f|Vincent van Sol⟧ painted. ⟦p1.s|Van Sol⟧ left.');
      checkPeople(
        'The mayor met ⟦p1.f|Ana de la Sol⟧ and ⟦p2.f|Bo van der Lim⟧. ⟦p1.s|De la Sol⟧ left. ⟦p2.s|Van der Lim⟧ stayed.',
      );
      checkPeople('⟦p1.f|Mohammed bin Sol⟧ spoke. ⟦p1.s|Sol⟧ left.');
    });
    it('with Jr.', () => checkPeople('⟦p1.f|Bo Lim Jr.⟧ said so. ⟦p1.s|Lim⟧ left.'));
    it('in capitals and in title case, in a heading', () => {
      checkPeople(
        '⟦p1.s|SOL⟧ WINS AGAIN\n\nLISBON (AP) — ⟦p1.f|Ana Sol⟧ won the vote of the town on Monday.\n\n⟦p1.f|ANA SOL⟧ AND THE TOWN\n\n' +
          'The council of the town had voted for the plan in a long session.',
      );
      checkPeople('⟦p1.s|Sol⟧ Wins Again\n\nLISBON (AP) — ⟦p1.f|Ana Sol⟧ won the vote of the town on Monday.');
    });
  });

  describe('leave out', () => {
    it('possessive endings', () => {
      checkPeople("⟦p1.f|Ana Sol⟧’s plan failed. ⟦p1.s|Sol⟧'s friends left ⟦p2.f|Bo Sands⟧’ house.");
    });
    it('honorifics and titles', () => {
      checkPeople(
        'Mr. ⟦p1.f|Bo Lim⟧ and Dr ⟦p2.f|Ana Sol⟧ spoke to Prof. ⟦p3.f|Eva Ray⟧ and President ⟦p4.f|Carl Dorn⟧.',
      );
    });
    it('the words that a sentence begins with', () => {
      checkPeople('By Monday, ⟦p1.f|Ana Sol⟧ had left. On Monday ⟦p2.f|Bo Lim⟧ came. But ⟦p1.s|Sol⟧ stayed away.');
    });
  });

  describe('that stand alone', () => {
    it('are full', () => {
      checkPeople(
        'President ⟦p1.f|Suharto⟧ ruled for years. “⟦p1.f|Suharto⟧ was old,” the minister said. ⟦p1.f|Suharto⟧ fell.',
      );
      checkPeople('Emperor ⟦p1.f|Akihito⟧ spoke. ⟦p1.f|Akihito⟧ left.');
    });
    it('of popes and queens', () =>
      checkPeople('Pope ⟦p1.f|Leo⟧ spoke. Queen ⟦p2.f|Eva⟧ waved. King ⟦p3.f|Carl⟧ did not.'));
  });

  describe('with the family name first', () => {
    it('are called by it', () => {
      checkPeople('Chinese President ⟦p1.f|Xi Jinping⟧ spoke. ⟦p1.s|Xi⟧ left.');
      checkPeople(
        'North Korean leader ⟦p1.f|Kim Yo Han⟧ met South Korean President ⟦p2.f|Moon Sun-ho⟧. ⟦p1.s|Kim⟧ smiled. ⟦p2.s|Moon⟧ did not.',
      );
    });
    it('are not told from the words alone', () => {
      checkPeople('⟦p1.f|Kim Keller⟧ spoke. ⟦p1.s|Keller⟧ left.');
      checkPeople('⟦p1.f|Nguyen Van Lim⟧ spoke. ⟦p1.s|Lim⟧ left.');
    });
  });

  describe('that two people share', () => {
    it('belong to whoever was named last', () => {
      checkPeople(
        '⟦p1.f|Carla Sol⟧ met ⟦p2.f|Hugo Sol⟧. ⟦p2.g|Hugo⟧ said ⟦p1.g|Carla⟧ was late. ⟦p1.s|Sol⟧ left. ⟦p2.f|Hugo Sol⟧ stayed. ⟦p2.s|Sol⟧ sat.',
      );
    });
    it('are told apart by Mr. and Mrs.', () => {
      checkPeople('⟦p1.f|Carla Sol⟧ met ⟦p2.f|Hugo Sol⟧. Mr. ⟦p2.s|Sol⟧ left. Mrs. ⟦p1.s|Sol⟧ stayed.');
    });
    it('are told apart by Jr. and Sr.', () => {
      checkPeople('⟦p1.f|Hugo Sol Jr.⟧ and ⟦p2.f|Hugo Sol Sr.⟧ spoke to the town.');
    });
    it('are two people’s where the given names differ', () => {
      const { people } = annotate('Carla Sol met Hugo Sol. Cora Sol did not.');
      assert.equal(people.length, 3);
    });
  });

  describe('of anything else are none', () => {
    const none = (text: string): void => void checkPeople(text);
    it('organisations, laws and prizes', () => {
      none('The Ana Sol Foundation said so. It gave the Bo Lim Prize to the Eva Ray Hospital.');
      none('Goldman Sachs said so. JPMorgan Chase did not. The Kennedy School closed.');
      none('They voted for the Sol Act.');
    });
    it('places and streets', () => {
      none('They crossed the Ana Sol Bridge and walked down Bo Lim Street to Port Elder.');
      none('They flew from San Francisco to New York and on to Los Angeles.');
      none('Lake Ana and Mount Lim are far. St. Louis is near.');
    });
    it('storms, days and months', () => none('Hurricane Carla hit the coast on Monday in January.'));
    it('parties and peoples', () => none('Democrats and Republicans met the Chinese in Congress.'));
    it('a town that somebody is called after', () => {
      checkPeople('Mayor ⟦p1.f|Paris Sol⟧ spoke in Paris. ⟦p1.g|Paris⟧ said so.');
    });
  });

  describe('outside the story', () => {
    const story =
      '⟦p1.f|Ana Sol⟧ said so to the council of the town on Monday.\n\nThe quay in Port Elder on Monday. REUTERS/⟦p2.f|Bo Lim⟧\n\n' +
      '(Reporting by ⟦p3.f|Eva Ray⟧; Editing by ⟦p4.f|Carl Dorn⟧)';
    it('in credits, bylines and sign-offs are people', () => {
      const article = checkPeople(story);
      assert.deepEqual(
        article.people.map((person) => person.creditOnly),
        [false, true, true, true],
      );
    });
    it('in a caption are people of the story', () => {
      const article = checkPeople(
        '⟦p1.f|Ana Sol⟧ said so to the council of the town on Monday.\n\n⟦p1.f|Ana Sol⟧ on the quay in Port Elder. REUTERS/⟦p2.f|Bo Lim⟧',
      );
      assert.deepEqual(
        article.people.map((person) => person.creditOnly),
        [false, true],
      );
    });
    it('in furniture are none', () => {
      checkPeople('⟦p1.f|Ana Sol⟧ said so to the council of the town on Monday.\n\nRead more: Bo Lim wins again');
    });
  });

  it('say why', () => {
    checkReasons(
      'Mayor ⟦p1 title|Ana Sol⟧ met ⟦p2 apposition|Bo Lim⟧, a teacher. ⟦p3 apposition|Eva Ray⟧, 45, left. ⟦p1 repeated|Sol⟧ stayed.',
    );
  });
});
