import { isPluralRole, isRole } from '../people/titles';

const set = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u));

/** Nouns for a source that stays without a name. */
const UNNAMED = set(
  'source sources official officials expert experts analyst analysts critic critics supporter supporters observer observers people person ' +
    'resident residents witness witnesses insider insiders aide aides man woman men women fighter fighters activist activists user users other ' +
    'others one somebody someone he she they who voter voters neighbor neighbors neighbour neighbours protester protesters demonstrator ' +
    'demonstrators crowd crowds villager villagers passenger passengers customer customers parent parents student students worker workers ' +
    'delegate delegates caller callers respondent respondents reader readers fan fans employee employees soldier soldiers survivor survivors ' +
    'many some most several both few all another each',
);

/** Bodies that speak. */
const BODIES = set(
  'ministry office government administration department agency committee commission council court police army military navy force forces ' +
    'company firm corporation bank group party campaign team union association organisation organization institute university college school ' +
    'church board panel parliament congress senate house cabinet embassy consulate authority authorities bureau service services union league ' +
    'federation foundation fund network newspaper paper magazine journal website site station channel broadcaster publisher club chain ' +
    'airline carrier manufacturer maker operator regulator watchdog tribunal jury mission delegation camp centre center hospital charity ' +
    'alliance coalition society chamber exchange lab laboratory museum prosecution defence defense opposition kingdom republic nation country state ' +
    'city town district staff leadership management industry lobby pac committee caucus majority minority regime presidency palace kremlin ' +
    'website bourse regulator insurer retailer lender refinery brewery bakery farm cooperative observatory registry treasury diocese archdiocese brigade squad garrison consortium syndicate utility',
);

/** What bodies and people write. */
const DOCUMENTS = set(
  'statement report letter email e-mail memo message note tweet post blog article editorial column poll survey study paper ad advertisement ' +
    'lawsuit complaint indictment filing petition ruling opinion order decision resolution document documents transcript book manual guideline ' +
    'guidelines communique draft release headline sign signs banner banners placard poster inscription plaque',
);

export type SourceKind = 'office' | 'body' | 'unnamed';

/** What kind of source the head of a noun phrase names, or null where the noun names nobody who speaks. */
export function sourceKind(head: string, isDefinite: boolean): SourceKind | null {
  const low = head.toLowerCase();
  if (UNNAMED.has(low) || isPluralRole(low)) return 'unnamed';
  if (isRole(low)) return isDefinite ? 'office' : 'unnamed';
  return BODIES.has(low) || DOCUMENTS.has(low) ? 'body' : null;
}
