import { checkBlocks, checkLine, HEADLINE, LEAD, PARAGRAPH } from './check';

describe('kinds of block', () => {
  describe('the top of the story', () => {
    it('is a headline and a lead', () => void checkBlocks(`${HEADLINE}\n\n${LEAD}\n\n${PARAGRAPH}`));
    it('may have no headline', () => void checkBlocks(`${LEAD}\n\n${PARAGRAPH}`));
    it('may be a lead alone', () => void checkBlocks(LEAD));
    it('may have a byline', () => {
      for (const byline of [
        'By Ana Sol',
        'By ANA SOL and BO LIM',
        'By Ana Sol, Bo Lim & Eva Ray',
        'By Ana de la Sol in Lisbon',
        'By Ana Sol, Coastal Wire',
        'By Ana Sol | Nov. 6, 2017',
        'By our correspondent in Lisbon',
        'Ana Sol, Staff Writer',
        'Ana Sol',
        'Ana Sol and Bo Lim in Lisbon',
        'Sketch by Ana Sol',
        'Interview: Ana Sol',
      ])
        checkBlocks(`${HEADLINE}\n\n⟦byline|${byline}⟧\n\n${LEAD}`);
    });
    it('may have a line that sums the story up', () => {
      checkBlocks(`${HEADLINE}\n\n⟦paragraph|Repairs cost less than feared⟧\n\n⟦byline|By Ana Sol⟧\n\n${LEAD}`);
    });
    it('may have an advisory line', () => {
      checkBlocks(`${HEADLINE}\n\n⟦signoff|(Adds quotes, background)⟧\n\n${LEAD}`);
      checkBlocks(`${HEADLINE}\n\n⟦signoff|* Repairs took a month⟧\n\n⟦signoff|* Owner to pay⟧\n\n${LEAD}`);
    });
    it('may have a caption before the lead', () => {
      checkBlocks(`${HEADLINE}\n\n⟦caption|The quay in Port Elder on Monday. REUTERS/Bo Lim⟧\n\n${LEAD}`);
    });
    it('may be a headline with a stop, a question, or in capitals', () => {
      for (const headline of ['Port opens again.', 'Will the port open again?', 'PORT OPENS AGAIN'])
        checkBlocks(`⟦headline|${headline}⟧\n\n${LEAD}`);
    });
    it('may be a headline with a label', () => void checkBlocks(`⟦headline|LIVE: Port opens again⟧\n\n${LEAD}`));
    it('may be a Markdown heading', () => void checkBlocks(`⟦headline|# Port opens again⟧\n\n${LEAD}`));
    it('may have the address that the story came from', () => {
      checkBlocks(`⟦link|https://example.org/port⟧\n\n${HEADLINE}\n\n${LEAD}`);
    });
    it('may have front matter', () => {
      checkBlocks(`⟦furniture|---\ntitle: Port\ntags: [port, storm]\n---⟧\n\n${HEADLINE}\n\n${LEAD}`);
    });
    it('has no front matter where the fence never closes', () => {
      checkBlocks(`⟦headline|---⟧\n\n⟦paragraph|title: Port⟧\n\n${LEAD}`);
    });
  });

  describe('cross-heads', () => {
    it('in capitals, also with commas', () => {
      for (const title of ['PORT AND TOWN', 'STORMS, REPAIRS, COSTS', 'THE U.S. VIEW', 'WHO PAYS?'])
        checkLine(`⟦crosshead|${title}⟧`);
    });
    it('in small letters', () => {
      for (const title of ['What the town says', 'What happens next?', '‘No urgency’', 'The U.S. view'])
        checkLine(`⟦crosshead|${title}⟧`);
    });
    it('of Markdown', () => void checkLine('⟦crosshead|## What the town says⟧'));
    it('are no short paragraphs', () => {
      for (const paragraph of [
        'Nobody knows.',
        '“They lied”',
        '“To whom?” she asked. “To the gull?”',
        'Map: https://example.org/a - the quay',
      ])
        checkLine(`⟦paragraph|${paragraph}⟧`);
    });
    it('are no list items', () => {
      for (const item of ['- Repairs', '* Repairs', '• Repairs', '1. Repairs', '2) REPAIRS'])
        checkLine(`⟦paragraph|${item}⟧`);
    });
  });

  describe('captions', () => {
    it('end with a credit', () => {
      for (const credit of [
        'REUTERS/Bo Lim',
        'REUTERS/Bo Lim/File Photo',
        'Bo Lim/Coastal Wire via REUTERS',
        'Coastal Press/Bo Lim',
        '(AP Photo/Bo Lim)',
        '(Photo by Bo Lim/Getty Images)',
        '(Bo Lim/AFP)',
        '[Bo Lim/Coastal Wire]',
        'Photo: Bo Lim',
        'Photograph: Bo Lim/Coastal Wire',
        'Picture by Bo Lim',
        'Credit: Bo Lim',
        '© Bo Lim',
      ])
        checkLine(`⟦caption|Ana Sol walks along the quay in Port Elder on Monday. ${credit}⟧`);
    });
    it('begin with a word for a photo', () => {
      checkLine('⟦caption|FILE PHOTO: Ana Sol walks along the quay.⟧');
      checkLine('⟦caption|Image: the quay on Monday⟧');
    });
    it('speak of the photo', () => {
      checkLine('⟦caption|Ana Sol walks along the quay in this undated photo released by the port.⟧');
    });
    it('are no paragraphs that speak of one', () => {
      checkLine('⟦paragraph|The mayor posted a photo by her daughter, who had stood on the quay all night.⟧');
      checkLine('⟦paragraph|Ana Sol, of the Reuters/Elder poll, said that the town had never been asked before.⟧');
    });
  });

  describe('furniture', () => {
    it('of a web page', () => {
      for (const line of [
        'Slideshow (25 Images)',
        'Read more',
        'ALSO READ:',
        'Read more: Storm hits town',
        'Related: Storm hits town',
        'RELATED STORIES',
        'TOP STORIES.',
        'Advertisement',
        'Story continues below advertisement',
        'Share this story',
        'Sign up for our newsletter',
        'Follow us on Friendwire',
        'Listen to this article',
        'Watch the full interview below:',
        'Comments (12)',
        '3 min read',
        'Share | Print | Save',
        'Our Standards: The Coastal Wire Principles.',
        'Copyright 2017 Coastal Wire',
        '© Coastal Wire',
        'All rights reserved.',
        'Published: Nov 6, 2017',
        'Updated 10:15 a.m.',
        'Nov 6, 2017',
        'The writer’s views are her own.',
      ])
        checkLine(`⟦furniture|${line}⟧`);
    });
    it('is an editor’s note', () => {
      checkLine('⟦furniture|Editor’s note: This story was changed on Monday.⟧');
      checkLine('⟦furniture|(Editor’s note: This story was changed on Monday.)⟧');
      checkLine('⟦furniture|Correction (Nov. 7): The plan is older than we said.⟧');
    });
    it('is no paragraph that begins alike', () => {
      for (const paragraph of [
        'Correction officers at the town jail went on strike on Monday.',
        'Copyright law was changed on Monday, the court said.',
        'Our standards have slipped, the mayor said.',
        'Updated figures showed that the port had lost money.',
        'Published reports said otherwise.',
        'More news is expected on Monday.',
        'See https://example.org for more of the plan.',
        'Read the letter again: “We will not pay.”',
      ])
        checkLine(`⟦paragraph|${paragraph}⟧`);
    });
  });

  describe('sign-offs', () => {
    it('name who made the story', () => {
      for (const line of [
        '(Reporting by Ana Sol; Editing by Bo Lim)',
        'Reporting by Ana Sol; Editing by Bo Lim',
        '(Reporting by Ana Sol in LISBON; Writing by Eva Ray)',
        '(Additional reporting from Porto; Editing by Bo Lim)',
        'Additional reporting by Ana Sol',
        'Ana Sol contributed to this report.',
        '— Ana Sol in Lisbon contributed to this report.',
        '— With inputs from Bo Lim in Porto',
        '(With inputs from agencies)',
        '—Coastal Wire',
        '-30-',
      ])
        checkLine(`⟦signoff|${line}⟧`);
    });
    it('are advisory lines', () => {
      for (const line of [
        '(Adds quotes)',
        '(Recasts with vote, adds quote)',
        '(Updates with vote)',
        '(Corrects spelling in paragraph 3)',
        '($1 = 3.67 dirhams)',
      ])
        checkLine(`⟦signoff|${line}⟧`);
    });
    it('are no paragraphs that begin alike', () => {
      checkLine('⟦paragraph|Reporting by the Elder Post showed that the mayor had lied.⟧');
      checkLine('⟦paragraph|(With the storm gone, the mayor said, the port would open.)⟧');
    });
  });

  describe('links', () => {
    it('stand alone', () => {
      for (const line of ['https://example.org/a', '<https://example.org/a>', 'www.example.org', 'ex.org/abc'])
        checkLine(`⟦link|${line}⟧`);
    });
    it('may have a label', () => {
      for (const line of [
        'Graphic: ex.org/abc',
        'Read it here: https://example.org/a',
        '[the plan](https://example.org)',
      ])
        checkLine(`⟦link|${line}⟧`);
    });
  });
});
