/**
 * Countries with the words that stand for them, one a line: its names, then what belongs to it, then what one of its people is
 * called where that is another word. A name of several words is found word by word. Places of more than one country are left out.
 */
const COUNTRIES = `
us|u.s us usa u.s.a united_states america washington|american|
uk|britain uk u.k united_kingdom|british|briton
england|england|english|englishman englishwoman
scotland|scotland|scottish|scot
wales|wales|welsh|welshman welshwoman
ireland|ireland|irish|irishman irishwoman
northern-ireland|northern_ireland|northern_irish|
afghanistan|afghanistan|afghan|
albania|albania|albanian|
algeria|algeria|algerian|
angola|angola|angolan|
argentina|argentina|argentine argentinian|
armenia|armenia|armenian|
australia|australia|australian|aussie
austria|austria|austrian|
azerbaijan|azerbaijan|azerbaijani azeri|
bahrain|bahrain|bahraini|
bangladesh|bangladesh|bangladeshi|
belarus|belarus|belarusian|
belgium|belgium|belgian|
benin|benin|beninese|
bhutan|bhutan|bhutanese|
bolivia|bolivia|bolivian|
bosnia|bosnia|bosnian|
botswana|botswana|botswanan|
brazil|brazil|brazilian|
bulgaria|bulgaria|bulgarian|
burkina-faso|burkina_faso|burkinabe|
burundi|burundi|burundian|
cambodia|cambodia|cambodian|
cameroon|cameroon|cameroonian|
canada|canada ottawa|canadian|
chad|chad|chadian|
chile|chile|chilean|
china|china beijing|chinese|
colombia|colombia|colombian|
congo|congo|congolese|
costa-rica|costa_rica|costa_rican|
croatia|croatia|croatian|croat
cuba|cuba|cuban|
cyprus|cyprus|cypriot|
czech|czechia czech_republic|czech|
denmark|denmark|danish|dane
dominican-republic|dominican_republic|dominican|
ecuador|ecuador|ecuadorian ecuadorean|
egypt|egypt|egyptian|
el-salvador|el_salvador|salvadoran|
eritrea|eritrea|eritrean|
estonia|estonia|estonian|
ethiopia|ethiopia|ethiopian|
fiji|fiji|fijian|
finland|finland|finnish|finn
france|france paris|french|frenchman frenchwoman
gabon|gabon|gabonese|
gambia|gambia|gambian|
georgia|georgia|georgian|
germany|germany berlin|german|
ghana|ghana|ghanaian|
greece|greece|greek|
guatemala|guatemala|guatemalan|
guinea|guinea|guinean|
guyana|guyana|guyanese|
haiti|haiti|haitian|
honduras|honduras|honduran|
hungary|hungary|hungarian|
iceland|iceland|icelandic|icelander
india|india delhi|indian|
indonesia|indonesia|indonesian|
iran|iran tehran|iranian|
iraq|iraq|iraqi|
israel|israel|israeli|
italy|italy|italian|
ivory-coast|ivory_coast|ivorian|
jamaica|jamaica|jamaican|
japan|japan tokyo|japanese|
jordan|jordan|jordanian|
kazakhstan|kazakhstan|kazakh|
kenya|kenya|kenyan|
kosovo|kosovo|kosovan kosovar|
kuwait|kuwait|kuwaiti|
kyrgyzstan|kyrgyzstan|kyrgyz|
laos|laos|laotian lao|
latvia|latvia|latvian|
lebanon|lebanon|lebanese|
liberia|liberia|liberian|
libya|libya|libyan|
lithuania|lithuania|lithuanian|
luxembourg|luxembourg||luxembourger
macedonia|macedonia north_macedonia|macedonian north_macedonian|
madagascar|madagascar|malagasy|
malawi|malawi|malawian|
malaysia|malaysia|malaysian|
maldives|maldives|maldivian|
mali|mali|malian|
malta|malta|maltese|
mauritania|mauritania|mauritanian|
mauritius|mauritius|mauritian|
mexico|mexico|mexican|
moldova|moldova|moldovan|
mongolia|mongolia|mongolian|
montenegro|montenegro|montenegrin|
morocco|morocco|moroccan|
mozambique|mozambique|mozambican|
myanmar|myanmar burma|burmese|
namibia|namibia|namibian|
nepal|nepal|nepali nepalese|
netherlands|netherlands holland|dutch|dutchman dutchwoman
new-zealand|new_zealand|new_zealand|kiwi
nicaragua|nicaragua|nicaraguan|
niger|niger|nigerien|
nigeria|nigeria|nigerian|
north-korea|north_korea pyongyang|north_korean|
norway|norway|norwegian|
oman|oman|omani|
pakistan|pakistan|pakistani|
palestine|palestine|palestinian|
panama|panama|panamanian|
papua|papua_new_guinea|papuan|
paraguay|paraguay|paraguayan|
peru|peru|peruvian|
philippines|philippines|philippine filipino|filipina
poland|poland|polish|pole
portugal|portugal|portuguese|
qatar|qatar|qatari|
romania|romania|romanian|
russia|russia moscow kremlin|russian|
rwanda|rwanda|rwandan|
samoa|samoa|samoan|
saudi|saudi_arabia|saudi|
senegal|senegal|senegalese|
serbia|serbia|serbian|serb
sierra-leone|sierra_leone|sierra_leonean|
singapore|singapore|singaporean|
slovakia|slovakia|slovak|
slovenia|slovenia|slovenian|slovene
somalia|somalia|somali|
south-africa|south_africa|south_african|
south-korea|south_korea seoul|south_korean|
south-sudan|south_sudan|south_sudanese|
spain|spain|spanish|spaniard
sri-lanka|sri_lanka|sri_lankan|
sudan|sudan|sudanese|
sweden|sweden|swedish|swede
switzerland|switzerland|swiss|
syria|syria damascus|syrian|
taiwan|taiwan taipei|taiwanese|
tajikistan|tajikistan|tajik|
tanzania|tanzania|tanzanian|
thailand|thailand|thai|
togo|togo|togolese|
tonga|tonga|tongan|
trinidad|trinidad|trinidadian|
tunisia|tunisia|tunisian|
turkey|turkey ankara|turkish|turk
turkmenistan|turkmenistan|turkmen|
uae|uae emirates united_arab_emirates|emirati|
uganda|uganda|ugandan|
ukraine|ukraine kyiv|ukrainian|
uruguay|uruguay|uruguayan|
uzbekistan|uzbekistan|uzbek|
vanuatu|vanuatu|vanuatuan|
vatican|vatican||
venezuela|venezuela|venezuelan|
vietnam|vietnam hanoi|vietnamese|
yemen|yemen|yemeni|
zambia|zambia|zambian|
zimbabwe|zimbabwe|zimbabwean|`;

/** No country has a longer name, in words. */
const LONGEST = 3;

/** These name a people, a tongue or a thing, and nobody alone: “the French”. */
const NEVER_ONE = new Set(
  'french british english scottish welsh irish danish finnish polish swedish spanish turkish dutch icelandic new_zealand'.split(
    ' ',
  ),
);

interface Tables {
  readonly byWords: ReadonlyMap<string, string>;
  readonly nationals: ReadonlyMap<string, string>;
}

let loaded: Tables | undefined;

/** Read at the first call: a text that is no article never pays for it. */
function tables(): Tables {
  return (loaded ??= load());
}

function load(): Tables {
  const byWords = new Map<string, string>();
  const nationals = new Map<string, string>();
  for (const line of COUNTRIES.trim().split('\n')) {
    const [key, names, adjectives, people] = line.split('|').map((part) => part.split(' ').filter(Boolean));
    const country = key![0]!;
    for (const words of [...names!, ...adjectives!, ...people!]) byWords.set(words.replaceAll('_', ' '), country);
    for (const words of [...adjectives!, ...people!])
      if (!NEVER_ONE.has(words) && !/(?:ese|ss)$/u.test(words)) nationals.set(words.replaceAll('_', ' '), country);
  }
  return { byWords, nationals };
}

/** A country that some words stand for, and how many words these are. */
export interface CountryWords {
  readonly country: string;
  readonly count: number;
}

const bare = (word: string): string => word.toLowerCase().replace(/\.$/u, '');

/**
 * The country that the words at `from` name, or whose people or things they call so: `South Korea`, `South Korean`, `U.S.`
 *
 * @param wordAt the word so many places on; undefined behind the last
 */
export function countryAt(wordAt: (i: number) => string | undefined, from: number): CountryWords | null {
  let best: CountryWords | null = null;
  let words = '';
  for (let count = 1; count <= LONGEST; count++) {
    const word = wordAt(from + count - 1);
    if (word === undefined) break;
    words += (count > 1 ? ' ' : '') + bare(word);
    const country = tables().byWords.get(words);
    if (country) best = { country, count };
  }
  return best;
}

/** The country of whom a word calls by it: `Norwegian` in “the Norwegian led”. Undefined for a word that calls nobody alone. */
export function countryOfNational(words: string): string | undefined {
  return tables().nationals.get(bare(words));
}
