import { checkPeople } from './check';

describe('possessives', () => {
  it('with a curly apostrophe', () =>
    checkPeople('⟦p1.f|Tessa Quill⟧’s boat sank. Divers found ⟦p1.s|Quill⟧’s logbook.'));
  it('with a straight apostrophe', () =>
    checkPeople("⟦p1.f|Tessa Quill⟧'s boat sank. Divers found ⟦p1.s|Quill⟧'s logbook."));
  it('of a name in s, with the apostrophe alone', () =>
    checkPeople('⟦p1.f|Derek Mathers⟧’ boat sank. ⟦p1.s|Mathers⟧’ logbook was dry.'));
  it('of a name in s, with ’s', () =>
    checkPeople('⟦p1.f|Derek Mathers⟧’s boat sank. ⟦p1.s|Mathers⟧’s logbook was dry.'));
  it('of a name in s, first alone', () => checkPeople('⟦p1.s|Mathers⟧’ boat sank. ⟦p1.f|Derek Mathers⟧ was rescued.'));
  it('of a name in s whose bare form stands nowhere', () =>
    checkPeople('The lawyer for ⟦p1.f|Derek Mathers⟧’ widow spoke.'));
  it('of a name in z and x', () =>
    checkPeople('⟦p1.f|Ana Muñoz⟧’ goal won it, and ⟦p2.f|Guy Delacroix⟧’s miss lost it.'));
  it('of two people', () => checkPeople('⟦p1.f|Tessa Quill⟧ and ⟦p2.f|Derek Mathers⟧’s boat sank.'));
  it('is and has', () => checkPeople('“⟦p1.s|Quill⟧’s late again,” the crew said. ⟦p1.f|Tessa Quill⟧ was not.'));
  it('of a company before a name', () =>
    checkPeople('Analysts such as Wertheimer’s ⟦p1.f|Stuart Lomax⟧ expect a cut.'));
  it('of a person before another', () =>
    checkPeople(
      '⟦p1.f|Tessa Quill⟧’s coach, ⟦p2.f|Derek Mathers⟧, waited. ⟦p1.s|Quill⟧’s rival was ⟦p3.f|Ida Rasch⟧.',
    ));
  it('beside a closing single mark', () =>
    checkPeople('‘The boat was ⟦p1.f|Derek Mathers⟧’,’ the harbour master said.'));
  it('of a mononym', () => checkPeople('Emperor ⟦p1.f|Tomohito⟧’s visit ended. ⟦p1.f|Tomohito⟧’s train left at noon.'));
  it('of initials and Jr.', () => checkPeople('⟦p1.f|J.K. Tollard⟧’s publisher sued ⟦p2.f|Martin Oakes Jr.⟧’s.'));
  it('of a particle name at the sentence’s start', () =>
    checkPeople('⟦p1.f|Joost de Wit⟧ leads. ⟦p1.s|De Wit⟧’s team is Belgian.'));
  it('in an all-capitals headline', () => {
    checkPeople(
      '⟦p1.s|QUILL⟧’S BOAT FOUND\n\nCORK, Ireland (AP) — Divers found the boat of ⟦p1.f|Tessa Quill⟧, a solo sailor, off Kinsale on Sunday.',
    );
  });
});
