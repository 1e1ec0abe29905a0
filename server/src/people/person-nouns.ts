import { isPluralRole, isRole, isTitle } from './titles';

/** Nouns for a person that are no title, beside those of `titles.ts`. */
const MORE = new Set(
  (
    'gentleman novelist poet playwright landlord landlady tenant twin heir client ally buyer seller trader waiter waitress cook cleaner miller seamstress ' +
    'tailor plumber carpenter electrician mechanic master epigrapher hydrologist consul counsel magistrate moderator forecaster member ' +
    'counterpart opponent loser elder canon sister-in-law brother-in-law mother-in-law father-in-law son-in-law daughter-in-law stepson ' +
    'stepdaughter stepfather stepmother half-brother half-sister godfather mentor idol hero heroine darling skier sprinter jumper rower skater ' +
    'gymnast boxer wrestler footballer cricketer batter jockey racer rider climber chemist physicist mathematician philosopher linguist ' +
    'translator interpreter dancer pianist violinist guitarist drummer rapper cellist oboist medic paramedic dentist vet veterinarian midwife ' +
    'pharmacist vendor grocer butcher barber hairdresser gardener herder shepherd fishmonger ranger hunter miner logger builder contractor ' +
    'programmer hacker essayist critic reviewer presenter lover bride groom orphan mp ombudsman rapporteur laureate inventor ' +
    'whistleblower informant translator pollster statistician caretaker janitor cashier clerk hostage captive fugitive smuggler ' +
    'administrator coordinator organizer moderator mediator arbiter intern trainee apprentice cadet keeper carer caregiver donor backer ' +
    'sponsor supporter opponent critic assemblyman assemblywoman alderman freshman legislator parliamentarian congressperson whip ' +
    'chaplain vicar deacon abbot mufti swami guru lama pundit'
  ).split(' '),
);
const ENDINGS =
  /^\p{L}{2,}(?:ologist|ographer|ician|keeper|maker|monger|smith|fighter|player|herder|boatman|herdsman|sman|woman|erman|master|teacher|writer|worker)$/u;

/** Whether a word is a noun for one person: `minister`, `hydrologist`, `boatman`. Not every such noun is known. */
export function isPersonNoun(word: string): boolean {
  const low = word.toLowerCase().replace(/-(?:elect|designate)$/u, '');
  if (isPluralRole(word) && !isRole(word)) return false;
  return (
    isRole(word) || isTitle(word) || MORE.has(low) || MORE.has(low.replace(/^(?:ex|co)-/u, '')) || ENDINGS.test(low)
  );
}

/** Whether a word says no more than that it is a person: no role by itself. */
export function isBarePerson(word: string): boolean {
  return /^(?:man|woman|boy|girl|person|one|teenager|youth|elder|native|resident|adult|child|fan|friend)$/iu.test(word);
}
