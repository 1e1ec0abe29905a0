import assert from 'node:assert/strict';
import { check, TOP } from './check';

describe('bare-link', () => {
  const firing: [string, string][] = [
    ['a shortener without its scheme', 'The timetable of the ferry: ⟦bit.ly/ferry-nights⟧'],
    ['a shortener with its scheme', 'The timetable stands at ⟦https://t.co/abc123⟧ until May.'],
    ['www.', 'The timetable stands at ⟦www.ferries.example.org⟧.'],
    ['a host with a path', 'The timetable stands at ⟦ferries.org/nights/timetable⟧, the office said.'],
    ['an address in brackets', 'The timetable (⟦www.ferries.org/nights⟧) is new.'],
    ['the target of a Markdown link', 'The [timetable](⟦ferries.org/nights⟧) is new.'],
    ['a link line with a host of any ending', 'The timetable: ⟦prt.xy/4qTx9⟧'],
    ['two in one line', 'See ⟦bit.ly/one⟧ and ⟦bit.ly/two⟧ for the fares.'],
    ['an address before a tag', 'The fares: ⟦https://bit.ly/one⟧</p> until May.'],
    ['an address with capitals', 'See ⟦WWW.FERRIES.ORG⟧ for the fares.'],
  ];
  for (const [name, body] of firing) it(`finds ${name}`, () => check('bare-link', `${TOP}${body}\n`));

  const silent: [string, string][] = [
    ['whole addresses', 'The timetable stands at https://ferries.example.org/nights until May.'],
    ['names of firms', 'The portal Ferries.com and its rival Boats.co.uk raised their fares.'],
    ['e-mail addresses', 'Write to office@ferries.example.org/ferry or to the harbour.'],
    ['alternatives', 'He and/or she may go by the U.S./U.K. line at 5 p.m./6 p.m. each day.'],
    ['numbers', 'The ratio was 1.5/2.0 and the speed 12.5 km/h on Monday.'],
    ['file names', 'The file report.pdf/annex and main.cpp/old were lost.'],
    ['an address inside a quotation', '“Look at www.ferries.org for the fares,” Ines Holm said.'],
    [
      'an address that holds a shortener',
      'The timetable stands at https://ferries.example.org/?to=bit.ly/one until May.',
    ],
  ];
  for (const [name, body] of silent) it(`leaves ${name} alone`, () => check('bare-link', `${TOP}${body}\n`));

  it('leaves the address of the source above the story alone', () =>
    check('bare-link', `www.wire.example.org/story\n\n${TOP}`));

  it('says what is missing', () => {
    const [first, second] = check('bare-link', `${TOP}See ⟦bit.ly/one⟧ and ⟦www.ferries.org⟧ for the fares.\n`);
    assert.equal(
      first?.message,
      'bit.ly/one leads through a shortener: nobody sees where it ends, and it has no https://.',
    );
    assert.equal(second?.message, 'www.ferries.org is a link without its https://.');
  });
});
