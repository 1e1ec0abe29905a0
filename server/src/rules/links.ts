import type { Span } from '../text/span';
import { itemAt, shift } from '../text/span';
import type { Observation, ReadArticle, Rule } from './rule';

/** Services whose addresses say nothing of where they lead. */
const SHORTENERS = new Set(
  (
    'tmsnrt.rs reut.rs bit.ly t.co tinyurl.com goo.gl ow.ly buff.ly is.gd v.gd trib.al dlvr.it ift.tt fb.me lnkd.in ' +
    'youtu.be amzn.to nyti.ms wapo.st bbc.in gu.com cnn.it abcn.ws nbcnews.to cbsn.ws on.wsj.com bloom.bg econ.st ' +
    'ti.me pewrsr.ch rb.gy cutt.ly shorturl.at tiny.cc apne.ws politi.co hill.cm wp.me bddy.me es.pn usat.ly fxn.ws ' +
    'huff.to read.bi slate.me s.coop tcrn.ch on.ft.com'
  ).split(' '),
);

/** Endings of host names; a country's has two letters. A longer list would make links of `and.or/both`. */
const GENERIC_ENDINGS = new Set('com org net gov edu int info biz news media press online site app mil eu'.split(' '));
const COUNTRY_ENDINGS = new Set(
  (
    'ac ad ae af ag ai al am ao ar at au az ba bb bd be bf bg bh bi bj bm bn bo br bs bt bw by bz ca cc cd cf cg ch ci ' +
    'cl cm cn co cr cu cv cy cz de dj dk dm do dz ec ee eg er es et fi fj fk fm fo fr ga ge gg gh gi gl gm gn gq gr gt ' +
    'gu gy hk hn hr ht hu id ie il im in io iq ir is it je jm jo jp ke kg kh ki km kp kr kw ky kz la lb lc li lk lr ls ' +
    'lt lu lv ly ma mc md me mg mk ml mm mn mo mr ms mt mu mv mw mx my mz na ne ng ni nl no np nr nu nz om pa pe pf pg ' +
    'ph pk pl pr ps pt pw py qa re ro rs ru rw sa sb sc sd se sg sh si sk sl sm sn so sr ss st sv sy sz tc td tf tg th ' +
    'tj tk tl tm tn to tr tt tv tw tz ua ug uk us uy uz va vc ve vg vn vu ws ye za zm zw'
  ).split(' '),
);

const CHUNK = /\S+/gu;
const LINK = /^(?<scheme>https?:\/\/)?(?<host>(?:[a-z0-9][a-z0-9-]{0,62}\.){1,5}[a-z]{2,12})(?<path>[/?#]\S*)?$/iu;
const AROUND_LINK = new Set('<>()[]{}“”‘’"\'*_—–-');
const AFTER_LINK = new Set('.,;:!?…');
const LONGEST_LINK = 2000;

/** Source: the habit of web desks to give addresses whole, or a label in their place, and to say where a link leads. */
export const bareLink: Rule = {
  id: 'bare-link',
  severity: 'information',
  summary: 'A link without its scheme, or one behind a shortener',
  explanation:
    'Where a link has no https://, many systems do not make it one; behind a shortener nobody sees where it leads, and ' +
    'it dies with the service. The finding is the address. A link without a scheme is told from a name by its path or ' +
    'its “www.”: names such as Booking.com are left alone, and so are e-mail addresses, addresses inside quotations and ' +
    'the source’s address above the story.',
  examples: {
    firing:
      'Night ferry to run all summer\n\n' +
      'PORT ELDER (Wire) - The night ferry will run all summer, Mayor Ines Holm said on Monday.\n\n' +
      'The timetable: bit.ly/ferry-nights\n',
    silent:
      'Night ferry to run all summer\n\n' +
      'PORT ELDER (Wire) - The night ferry will run all summer, the portal Ferries.com said on Monday.\n\n' +
      'The timetable: https://ferries.example/nights\n',
  },
  guide: {
    title: 'Tarleton State University: meaningful hyperlinks',
    url: 'https://www.tarleton.edu/accessibility/standards/hyperlink.html',
  },
  run: findBareLinks,
};

function* findBareLinks(article: ReadArticle): Generator<Observation> {
  const story = article.blocks.findIndex((block) => block.kind !== 'furniture' && block.kind !== 'link');
  for (const [index, block] of article.blocks.entries()) {
    if (block.kind === 'furniture' || index < story) continue;
    for (const match of article.text.slice(block.start, block.end).matchAll(CHUNK)) {
      const [chunk] = match;
      if (chunk.length > LONGEST_LINK || !chunk.includes('.')) continue;
      const place = shift(addressIn(chunk), block.start + match.index);
      const message = problemOf(article.text.slice(place.start, place.end), block.kind === 'link');
      if (message !== null && !itemAt(article.quotations, place.start)) yield { ...place, message, related: [] };
    }
  }
}

/** The address in a piece of text without spaces: without brackets, marks and full stop, behind the label of a Markdown link. */
function addressIn(chunk: string): Span {
  const label = chunk.indexOf('](');
  const scheme = chunk.search(/https?:\/\//iu);
  let start = Math.max(0, label < 0 ? 0 : label + 2, scheme);
  while (start < chunk.length && AROUND_LINK.has(chunk[start]!)) start++;
  const tag = chunk.indexOf('<', start);
  let end = tag < 0 ? chunk.length : tag;
  while (start < end && (AROUND_LINK.has(chunk[end - 1]!) || AFTER_LINK.has(chunk[end - 1]!))) end--;
  return { start, end };
}

/** @param isLink whether the block is known to be a link, so that its host may end in anything */
function problemOf(address: string, isLink: boolean): string | null {
  const { scheme, host, path } = LINK.exec(address)?.groups ?? {};
  if (host === undefined) return null;
  const bareHost = host.toLowerCase().replace(/^www\./u, '');
  if (SHORTENERS.has(bareHost) && path !== undefined) {
    return `${address} leads through a shortener: nobody sees where it ends${scheme === undefined ? ', and it has no https://' : ''}.`;
  }
  if (scheme !== undefined) return null;
  const ending = bareHost.slice(bareHost.lastIndexOf('.') + 1);
  if (!isLink && !GENERIC_ENDINGS.has(ending) && !COUNTRY_ENDINGS.has(ending)) return null;
  const isAddress = host.length !== bareHost.length || (path?.startsWith('/') ?? false);
  return isAddress ? `${address} is a link without its https://.` : null;
}
