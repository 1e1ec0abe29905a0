/** Shortened words whose full stop belongs to the word. Written without the stop, in lower case. */

/** They stand before a name: a sentence never ends with one. */
export const TITLE_ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'mr mrs ms mx dr prof rev fr sr sra hon st gen maj col lt capt cmdr cpl sgt pvt adm brig sen sens rep reps gov govs ' +
    'pres amb atty msgr supt det insp asst dep ph vs messrs mme mlle'
  ).split(' '),
);

/** They may end a sentence, where a new one plainly begins behind them. */
export const OTHER_ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'inc corp co ltd llc plc bros jr esq dept univ assn est ave blvd rd ft mt etc al approx ' +
    'jan feb mar apr jun jul aug sept sep oct nov dec ' +
    'ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn ' +
    'tex va vt wash wis wyo'
  ).split(' '),
);
