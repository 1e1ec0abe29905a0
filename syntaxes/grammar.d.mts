/** The text of news.tmLanguage.json. */
export declare const grammarJson: string;
