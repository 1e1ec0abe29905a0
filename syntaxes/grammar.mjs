// The TextMate grammar of language `news`, put together from named parts, and written to news.tmLanguage.json:
//
//   node syntaxes/grammar.mjs
//
// TextMate reads line by line and never looks ahead into the next one, so the grammar knows less of an article than the
// server does. The patterns follow those of server/src/article. None can backtrack without bound.
import { writeFileSync } from 'node:fs';

const x = String.raw;

// ---- words and phrases. The groups are the caller's: none of these captures. ----

const month = x`(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.?`;
const date = x`(?:${month} \d{1,2}(?:, \d{4})?|\d{1,2} ${month}(?: \d{4})?|\d{4}-\d{2}-\d{2})`;
const place = x`\p{Lu}[\p{Lu}.'’-]+(?:[ /]\p{Lu}[\p{Lu}.'’-]*){0,4}`;
const region = x`\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){0,3}`;
const agency = x`[^\(\)]{2,40}`;
const dash = x`\s?(?:—|(?:–|--?)(?=\s))`;
const emphasis = x`[*_]{0,2}`;

const nameWord = x`\p{Lu}[\p{L}.'’-]*`;
const by = x`(?:[Bb]y|BY|Story by|Words by)`;
const authors = x`${nameWord}(?:(?:,? and | & |, | )(?:${nameWord}|van|von|de|der|al|bin|in|of|for|correspondent|reporter|editor|staff writer|writer)){0,12}`;

const creditWords = x`(?:(?i:additional|further|extra) )?(?i:reporting|writing|editing|compiled|reported|written|edited|translated|production|graphics?) by\b`;
const advisory = x`[(\[](?i:adds|updates?|recasts|corrects|refiles|repeats|rewrites|removes|clarifies|new throughout|with)\b`;
const furniture = [
  x`slideshow(?:\s*\(\d+ images?\))?`,
  x`\(?\d+ (?:images|photos)\)?`,
  x`(?:read|see|view) (?:more|also|next)\b.{0,80}`,
  x`(?:related (?:stories|articles|coverage|topics)|top stories|most popular)\b.{0,60}`,
  x`(?:story|article) continues\b.{0,60}`,
  x`continue reading\b.{0,60}`,
  x`advertisement|sponsored(?: content)?|promoted`,
  x`share(?: this)?(?: (?:article|story|page|post))?(?: (?:on|via|with) .{1,60})?`,
  x`(?:sign up|subscribe|follow us|click here)\b.{0,200}`,
  x`(?:our standards|editor['’]?s note|correction|clarification)\b ?:.{0,400}`,
  x`(?:©|copyright) .{0,200}|all rights reserved.{0,100}`,
  x`\d{1,2} min(?:ute)? read`,
].join('|');

const photographers = x`${nameWord}(?:[ /]${nameWord}){0,5}`;
const photoAgency = x`(?:REUTERS|AP Photo|AP|AFP|EPA|Getty Images|Bloomberg|Xinhua|Kyodo|Yonhap|\p{Lu}{4,12})`;
const photoCredit = x`\((?i:photo|image|picture|credit|photograph|file photo|courtesy|AP Photo|AFP)\b[^()]{0,120}\)`;

const addressAlone = x`<?(?:https?://|www\.)\S+\s*$`;
const addressEnd = x`[^\s<>"“”]*[^\s<>"“”.,;:!?'’)\]*]`;

// ---- lines that cannot be the headline ----

const dateline = (group) => {
  const [placeGroup, regionGroup, dateGroup, open, agencyGroup, close, dashGroup] = group
    ? [`(${place})`, `(${region})`, `(${date})`, x`(\()`, `(${agency})`, x`(\))`, `(${dash})`]
    : [place, region, date, x`\(`, agency, x`\)`, dash];
  const first = x`${emphasis}${placeGroup}(?:,\s?${regionGroup})?(?:,?\s${dateGroup})?${emphasis}`;
  const rest = x`(?:\s${open}${agencyGroup}${close})?${dashGroup}\s*`;
  const followedByProse = x`(?=.{0,60}\p{Ll})`;
  return first + rest + followedByProse;
};
const byline = (group) => {
  const [byGroup, authorsGroup] = group ? [`(${by})`, `(${authors})`] : [by, authors];
  return x`(?=.{1,120}$)${emphasis}${byGroup}\s+${authorsGroup}\.?${emphasis}\s*$`;
};
const longParagraph = x`.{221}|.{100,}\.["”’']?\s*$`;
const bodyLine = x`\s*(?:${dateline(false)}|${byline(false)}|${longParagraph})`;
const lineBeforeHeadline = x`\s*(?:$|---\s*$|\+\+\+\s*$|${addressAlone}|${advisory}|(?i:${furniture})\s*$)`;

// ---- quotations ----

const emptyLine = x`^\s*$`;
const noLetter = x`(?![\p{L}\p{N}])`;
const afterOpeningSpace = (others) => x`(?<![^\s(\[—–\-${others}])`;
/** 'tis, 'em, the '90s, rock 'n' roll. */
const noElision = x`(?!(?:\d\ds?|tis|twas|em|til|cause|n)\b)`;
/** The second mark of 'n'. */
const noElisionBefore = x`(?<!['’]n)`;

/** A closing single mark, and not the apostrophe of "the sides' words", behind which the closing mark is to come. */
function closingSingle(mark) {
  const closesLater = x`(?! \p{Ll}(?:[^‘’'“”"]|(?<=\p{L})['’](?=\p{L})){0,400}(?<=\S)${mark}${noLetter})`;
  return x`${noElisionBefore}(?:(?<![\ss])${mark}|(?<=s)${mark}${closesLater})${noLetter}`;
}

function quotation(scope, begin, end, nested) {
  return {
    name: `string.quoted.${scope}.news`,
    begin,
    end,
    beginCaptures: { 1: { name: 'punctuation.definition.string.begin.news' } },
    endCaptures: { 1: { name: 'punctuation.definition.string.end.news' } },
    patterns: [...nested.map((name) => ({ include: name })), { include: '#link' }],
  };
}

const double = (nested) => [
  quotation('double', '(“)', x`(”)|(?=“)|${emptyLine}|^(?=\s*")`, nested),
  quotation('double', x`${afterOpeningSpace("‘'")}(")(?=\S)`, x`(")|${emptyLine}|^(?=\s*[“"])`, nested),
];

const openingCurlySingle = x`(?<![\p{L}\p{N}])(‘)(?=\S)${noElision}`;
const openingStraightSingle = x`${afterOpeningSpace('"“')}(')(?=[\p{L}\p{N}“"])${noElision}(?=.{0,400}?\S'${noLetter})`;
const single = (otherEnd, nested) => [
  quotation('single', openingCurlySingle, x`(${closingSingle('’')})|${otherEnd}`, nested),
  quotation('single', openingStraightSingle, x`(${closingSingle("'")})|${otherEnd}|$`, nested),
];
const endOfParagraph = x`${emptyLine}|^(?=\s*[“"‘'])`;
const endOfOuterQuotation = x`(?=[“”])|(?<=\S)(?="${noLetter})|${emptyLine}`;
/** In hard-wrapped lines the closing mark is not seen yet, but a plural with its apostrophe is hardly it. */
const singleOverLines = quotation(
  'single',
  x`(?<![\p{L}\p{N}])(‘)(?=\p{Lu}[^’]*(?:(?<=\p{L})’(?=\p{L})[^’]*)*$)`,
  x`(${noElisionBefore}(?<!\s)(?:(?<!s)’|(?<=s)’(?! \p{Ll}))${noLetter})|${endOfParagraph}`,
  ['#nested-double'],
);

// ---- the grammar ----

const include = (...names) => names.map((name) => ({ include: `#${name}` }));
const captures = (...names) =>
  Object.fromEntries(names.map((name, i) => [i + 1, typeof name === 'string' ? { name: `${name}.news` } : name]));
const caption = { name: 'markup.italic.caption.news', patterns: include('prose') };

/** The grammar, as news.tmLanguage.json holds it. */
export const grammar = {
  $schema: 'https://raw.githubusercontent.com/martinring/tmlanguage/master/tmlanguage.json',
  comment: 'Made by grammar.mjs: change that file, not this one.',
  name: 'News Article',
  scopeName: 'text.news',
  patterns: include('top', 'long-line', 'line', 'prose'),
  repository: {
    top: {
      comment: 'All before the headline. The line that ends it is the headline, or the first line of the body.',
      begin: x`\A(?!${bodyLine})`,
      end: x`^(?=${bodyLine})|^(?!${lineBeforeHeadline})\s*(.*\S)\s*$`,
      endCaptures: captures({
        name: 'markup.heading.headline.news',
        patterns: include('heading-mark', 'quotation-double', 'quotation-single'),
      }),
      patterns: include('front-matter', 'sign-off', 'furniture', 'link'),
    },
    'front-matter': {
      patterns: [
        {
          begin: x`\A(---)\s*$`,
          end: x`^(---|\.\.\.)\s*$`,
          beginCaptures: captures('punctuation.definition.frontmatter.begin'),
          endCaptures: captures('punctuation.definition.frontmatter.end'),
          contentName: 'meta.embedded.block.frontmatter.news',
          patterns: [
            { include: 'source.yaml' },
            { comment: 'Where there is no YAML grammar.', match: x`^[\w-]+(?=\s*:)`, name: 'entity.name.tag.yaml' },
          ],
        },
        { begin: x`\A(\+\+\+)\s*$`, end: x`^(\+\+\+)\s*$`, name: 'comment.block.frontmatter.news' },
      ],
    },
    'long-line': {
      comment: 'Longer than hard-wrapped lines are: a paragraph. As one match, it ends whatever is left open in it.',
      match: '^.{130,}$',
      captures: { 0: { patterns: include('line', 'prose') } },
    },
    line: {
      comment: 'What is recognised at the start of a line.',
      patterns: include('sign-off', 'furniture', 'cross-head', 'byline', 'dateline', 'caption'),
    },
    prose: { patterns: include('quotation-double', 'quotation-single', 'link') },
    'heading-mark': { match: x`^\s*(#{1,6})(?=\s)`, captures: captures('punctuation.definition.heading') },
    'cross-head': {
      patterns: [
        {
          comment: 'Markdown.',
          match: x`^\s{0,3}(#{1,6})\s+(\S.*?)\s*$`,
          name: 'markup.heading.crosshead.news',
          captures: captures('punctuation.definition.heading'),
        },
        {
          comment: 'A line in capitals.',
          match: x`^\s*(?=[^\p{Ll}]*\p{Lu}{2})([\p{Lu}\p{N}"“‘'][^\p{Ll}]{1,58}[^\p{Ll}\s.,;:])\s*$`,
          captures: captures('markup.heading.crosshead'),
        },
      ],
    },
    byline: {
      match: x`^\s*${byline(true)}`,
      name: 'meta.byline.news',
      captures: captures('keyword.other.byline', 'entity.name.type.person'),
    },
    dateline: {
      match: x`^\s*(${dateline(true)})`,
      captures: captures(
        'meta.dateline',
        'entity.name.type.place',
        'entity.name.type.region',
        'constant.numeric.date',
        'punctuation.section.parens.begin',
        'constant.language.agency',
        'punctuation.section.parens.end',
        'punctuation.separator.dateline',
      ),
    },
    caption: {
      comment: 'A line that ends in a photo credit.',
      patterns: [
        {
          match: x`^(.{0,900}?)(?<!\S)\(?(${photoAgency}\s?/\s?(${photographers}))\)?\.?\s*$`,
          captures: captures(caption, 'constant.language.credit', 'entity.name.type.person'),
        },
        { match: x`^(.{0,900}?)(${photoCredit})\.?\s*$`, captures: captures(caption, 'constant.language.credit') },
      ],
    },
    'sign-off': {
      patterns: [
        {
          begin: x`^\s*[(\[](?=${creditWords})`,
          end: x`[)\]]|${emptyLine}`,
          name: 'comment.line.signoff.news',
        },
        { match: x`^\s*${creditWords}.{1,300}$`, name: 'comment.line.signoff.news' },
        { match: x`^\s*${advisory}[^)\]]{0,300}[)\]]\s*$`, name: 'comment.line.advisory.news' },
        { match: x`^\s*(?:(?i:ends|-ends-)|\*{3}|#{3}|-30-)\s*$`, name: 'comment.line.signoff.news' },
      ],
    },
    furniture: { match: x`^\s*(?i:${furniture})\s*$`, name: 'comment.line.furniture.news' },
    'quotation-double': {
      comment: 'Ends with its mark, or with its paragraph: at an empty line, or where the next line opens another.',
      patterns: double(['#nested-single']),
    },
    'quotation-single': {
      comment: 'Apostrophes neither open one nor close it: not those of don’t, ’tis, the ’90s and the sides’ words.',
      patterns: [singleOverLines, ...single(endOfParagraph, ['#nested-double'])],
    },
    'nested-double': { patterns: double([]) },
    'nested-single': { patterns: single(endOfOuterQuotation, []) },
    link: {
      patterns: [
        {
          match: x`(?<![\p{L}\p{N}])(?:https?://|www\.)${addressEnd}`,
          name: 'markup.underline.link.news',
        },
        {
          comment: 'Without a scheme.',
          match: x`(?<![\p{L}\p{N}.@-])(?:[a-z0-9-]{1,40}\.){1,3}[a-z]{2,10}/(?:${addressEnd})?`,
          name: 'markup.underline.link.news',
        },
      ],
    },
  },
};

/** The text of news.tmLanguage.json. */
export const grammarJson = `${JSON.stringify(grammar, null, 2)}\n`;

if (process.argv[1] === import.meta.filename) {
  writeFileSync(new URL('news.tmLanguage.json', import.meta.url), grammarJson);
}
