import assert from 'node:assert/strict';
import { check, TOP } from './check';

describe('confused-word', () => {
  const firing = [
    'The line would earn more in fares ⟦that⟧ the day boats ever did.',
    'The line would bring in more in fees ⟦that⟧ the day boats.',
    'The line took less ⟦that⟧ 30 per cent of the passengers.',
    'The fares are higher ⟦that⟧ last year, the office said.',
    'More ⟦then⟧ 400 sailors came to the hall.',
    'The council chose boats rather ⟦then⟧ buses.',
    'No town other ⟦then⟧ the capital has one.',
    'The office should ⟦of⟧ bought the boat.',
    'The office could not see it and would ⟦of⟧ never sold the boat.',
    'The council has ⟦it’s⟧ own boat.',
    "The council has ⟦it's⟧ own boat.",
    'The office said ⟦its⟧ a boat for all.',
    'The office said ⟦its⟧ been a good year.',
    'The captain, ⟦who’s⟧ own boat sank, stayed at home.',
    'The sailors keep ⟦there⟧ own boats.',
    'The office said ⟦their⟧ are no boats left.',
    'The town has ⟦alot⟧ of boats.',
    'The office may ⟦loose⟧ its boat.',
    'The town was ⟦lead⟧ by a captain.',
    'Two sailors from the ⟦Untied⟧ States came.',
    'The town’s ⟦pubic⟧ schools closed at noon.',
    'The boats lay far ⟦form⟧ the quay.',
    'The ⟦statue⟧ of limitations ran out.',
    'The fares take ⟦affect⟧ in May.',
    'The fares had no ⟦affect⟧ on the line.',
    'The town waited with ⟦baited⟧ breath.',
    'The captain had free ⟦reign⟧ over the boats.',
    'The office gave a sneak ⟦peek⟧ at the boat.'.replace('⟦peek⟧', '⟦peak⟧'),
    'The boat ⟦peaked⟧ the interest of the town.',
    'The line was, for all ⟦intensive⟧ purposes, closed.',
    'The captain would not ⟦tow⟧ the party line.',
  ];
  for (const sentence of firing) it(sentence, () => check('confused-word', `${TOP}${sentence}\n`));

  const silent = [
    'There is more evidence in the report that the boats are safe.',
    'It became more likely that the boats would run.',
    'The office earns more than the boats that the town owns.',
    'It was more or less then that 30 sailors came.',
    'The sailors drank less, then 40 of them left.',
    'Rather, then, the boats should go.',
    'The other then left the hall.',
    'The boats of course should of course go.',
    'The might of the sea is known.',
    'It’s a boat for all, and its own quay is new.',
    'The price fell to its A$35 level, and its The Voice prize went.',
    'The choir gave its a cappella evening.',
    'Their boats are there, and they own them.',
    'The sailors set loose the boats and loose ends were tied.',
    'The lead by which the boat won was small.',
    'The statue of the captain stands on the quay.',
    'The captain is free. Reign as she may, the office wrote, she must go.',
    'Tugs tow the line of boats into the harbour.',
    'The fares affect on average nine sailors.',
  ];
  for (const sentence of silent) it(`leaves alone: ${sentence}`, () => check('confused-word', `${TOP}${sentence}\n`));

  it('leaves quotations alone', () =>
    check('confused-word', `${TOP}“We should of bought it’s own boat and alot more,” Ines Holm said.\n`));

  it('says what is probably meant', () => {
    const [finding] = check('confused-word', `${TOP}The office should ⟦of⟧ bought the boat.\n`);
    assert.equal(finding?.message, '“of” in “should of bought”: “have” is probably meant.');
  });

  it('reads a broken line as one', () => check('confused-word', `${TOP}The office should\n⟦of⟧ bought the boat.\n`));
});
