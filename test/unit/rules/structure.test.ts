import assert from 'node:assert/strict';
import { check, relatedWords, TOP } from './check';

const CAPTION = 'Passengers wait on the quay in Port Elder, May 4, 2021. WIRE/Jonas Falk';
const FIRST = 'The last boat will leave at two in the morning, Ines Holm told the council on Monday.';
const SECOND = 'But she added that nobody would be left on the quay, whatever the weather may be.';

describe('caption-in-body', () => {
  it('finds a caption between two paragraphs and shows where the story goes on', () => {
    const text = `${TOP}${FIRST}\n\n⟦${CAPTION}⟧\n\n${SECOND}\n`;
    const [finding] = check('caption-in-body', text);
    assert.equal(finding?.message, 'A photo caption stands between two paragraphs; the story goes on in line 9.');
    assert.deepEqual(relatedWords(text, finding), [SECOND]);
  });

  it('finds each of two captions', () =>
    check(
      'caption-in-body',
      `${TOP}${FIRST}\n\n⟦${CAPTION}⟧\n\n⟦The quay by night. Photo: Jonas Falk⟧\n\n${SECOND}\n`,
    ));

  it('finds a caption before a cross-head', () =>
    check('caption-in-body', `${TOP}${FIRST}\n\n⟦${CAPTION}⟧\n\nLATE BOATS\n\n${SECOND}\n`));

  it('leaves a caption after the last paragraph alone', () =>
    check('caption-in-body', `${TOP}${FIRST}\n\n${SECOND}\n\n${CAPTION}\n`));

  it('leaves a caption before the lead alone', () =>
    check(
      'caption-in-body',
      `Council votes to keep night ferry\n\n${CAPTION}\n\nPORT ELDER (Wire) - ${FIRST}\n\n${SECOND}\n`,
    ));

  it('leaves an article without captions alone', () => check('caption-in-body', `${TOP}${FIRST}\n\n${SECOND}\n`));
});

describe('web-furniture', () => {
  const firing = [
    'Slideshow (25 Images)',
    'Slideshow',
    '(4 Images)',
    'Read more',
    'Read more: Ferry fares rise',
    'ALSO READ: Ferry fares rise',
    'Watch: the boats by night',
    'Advertisement',
    'Story continues below advertisement',
    'Share this',
    'Share this article',
    'Sign up for our harbour newsletter.',
    'Subscribe to our newsletter here.',
    'Follow us on the harbour channel',
    'Our Standards: The Wire Trust Principles.',
    'Related stories',
  ];
  for (const line of firing) {
    it(`finds “${line}”`, () => check('web-furniture', `${TOP}${FIRST}\n\n⟦${line}⟧\n\n${SECOND}\n`));
  }

  const silent = [
    'Editor’s note: This story has been updated with a quotation.',
    'Correction: The boat leaves at two.',
    '© 2021 Wire. All rights reserved.',
    'A slideshow in the town hall will tell the story of the ferry, and visitors can read more there, she said.',
    'Share prices of the ferry company rose by two per cent on Monday, the exchange in Port Elder said.',
    'Timetable: https://ferries.example/nights',
    '(Reporting by Jonas Falk; Editing by Ada Brandt)',
  ];
  for (const line of silent) {
    it(`leaves “${line}” alone`, () => check('web-furniture', `${TOP}${FIRST}\n\n${line}\n\n${SECOND}\n`));
  }

  it('leaves front matter and the address of the source alone', () => {
    check('web-furniture', `---\nshare: this\n---\n\n${TOP}${FIRST}\n`);
    check('web-furniture', `https://wire.example/read-more\n\n${TOP}${FIRST}\n`);
  });
});
