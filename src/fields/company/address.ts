import type { Document } from '../../document/document.js';
import { FLAG } from '../../document/document.js';
import type { Span } from '../../document/span.js';
import type { DocumentRule, Match, Strength } from '../../extract/rule.js';
import { LETTER, oneOf, UPPER } from '../../letters.js';
import { allMatches } from '../../locales/matches.js';
import { jobNounIn } from '../../occupations/nouns.js';
import { regex } from '../../regex.js';
import { BY_HOST, BY_PATH } from '../url/one-job.js';
import type { RawCompany } from './mention.js';
import { judgeName } from './name.js';
import { wholeName } from './organisation.js';
import { spelled } from './spelled.js';

// "https://jobs.example.com/acme/12", "www.acme.example", "jobs@acme.example", in `plain()` form
const ADDRESS = regex('g')`
  (?:https?://|www\.)((?:[a-z0-9-]{1,40}\.){1,4}[a-z]{2,8})(/[a-z0-9_%./-]{0,120})?|
  ([a-z0-9._%+-]{1,40})@((?:[a-z0-9-]{1,40}\.){1,3}[a-z]{2,8})
`;
/** Sites that many postings name, none of which says who hires. */
const isElsewhere = oneOf(
  'linkedin lnkd indeed glassdoor facebook fb twitter x instagram youtube youtu medium github gitlab bitbucket google goo gmail googlemail outlook hotmail yahoo bit t wikipedia apple microsoft amazon amazonaws aws zoom slack calendly typeform airtable notion wufoo surveymonkey jotform eeoc dol e-verify uscis justice ca ny weworkremotely remoteok remotewlb remotive wellfound angel crunchbase techcrunch forbes fortune inc vimeo tiktok discord telegram whatsapp stackoverflow stackshare ycombinator craigslist greatplacetowork builtin comparably trustpilot g2 nytimes governmentjobs usajobs monster stepstone xing infojobs jobleads ziprecruiter dice hired bloomberg cnbc businesswire prnewswire kununu example jobscore jobvite simplicant adp paylocity ukg ultipro successfactors oraclecloud storify huffingtonpost spotify soundcloud dropbox figma',
);
const isPathHost = oneOf(BY_PATH, '|');
const isHostSystem = oneOf(BY_HOST, '|');
const isSubdomain = oneOf('www jobs job careers career apply boards job-boards hire hr recruiting');
const isSecondLevel = oneOf('co com org net gov ac edu');
// "/companies/acme/jobs"
const COMPANIES = /\/(?:companies|company)\/([a-z0-9-]{2,40})/;
const FIRST_SEGMENT = /^\/([a-z0-9-]{2,40})(?:\/|$)/;
const isSegment = oneOf('jobs job embed careers api apply view en de fr o j s');
const NUMBERED = /-\d{1,4}$/;
const NOT_LETTERS = /[^a-z0-9]/g;
const MOST_ADDRESSES = 30;
/** Blocks at the top, where a posting's own address stands. */
const TOP = 3;

const LEAST_SMALL = 3;
const PERSON = /(?:^|[^a-z])(?:dr|prof|prof\. dr|mr|mrs|ms|herrn?|frau|mevrouw|meneer|drs|ir|ing)\.? \[?\*{0,2}$/;

const isTopLine = ({ blocks }: Document, name: string): boolean =>
  blocks.slice(0, TOP).some(({ text }) => text === name);

// "at acme", "join acme", "acme's"
const AT = /(?:^|[^a-z])(?:at|join|joining|bei|bij|chez|about|welcome to|uber|over|hos|presso|team von|life at) $/;
const OWNS = /^['’]s\b/;
// "UGC norms", "as per UGC regulations": a body that gives rules to others
const REGULATES = /^ (?:norms|regulations?|minimum (?:qualifications?|standards?)|pay (?:scales?|commission|matrix))\b/;
const isRegulator = ({ plain }: Document, spans: readonly Span[]): boolean =>
  spans.some(({ end }) => REGULATES.test(plain.slice(end, end + 28)));
const isNamed = ({ plain }: Document, spans: readonly Span[]): boolean =>
  spans.some(
    ({ start, end }) => AT.test(plain.slice(Math.max(0, start - 14), start)) || OWNS.test(plain.slice(end, end + 3)),
  );

/** The letters of a name in the address of a site or a mailbox; `sure`: in an employer's corner of a hiring system. */
function lettersOf(host: string, path: string): { letters: string; sure: boolean } | null {
  const labels = host.split('.');
  labels.pop();
  if (labels.length > 1 && isSecondLevel(labels[labels.length - 1] as string)) labels.pop();
  const site = labels[labels.length - 1] ?? '';
  const first = labels[0] ?? '';
  const segment = FIRST_SEGMENT.exec(path)?.[1] ?? '';
  const hosted =
    COMPANIES.exec(path)?.[1] ??
    (isHostSystem(site) && labels.length > 1 && !isSubdomain(first)
      ? first
      : isPathHost(site) && !isSegment(segment)
        ? segment
        : null);
  const slug = hosted ?? (isElsewhere(site) || isPathHost(site) || isHostSystem(site) ? '' : site);
  const letters = slug.replace(NUMBERED, '').replace(NOT_LETTERS, '');
  return letters.length < 3 ? null : { letters, sure: hosted !== null };
}

// who writes there writes to a site, not to an employer
const isService = oneOf('support help hilfe service noreply no-reply donotreply privacy datenschutz abuse webmaster');

interface Address {
  readonly host: string;
  readonly path: string;
  readonly mailbox: boolean;
}

const addressOf = ([, host, path = '', box, mail]: RegExpMatchArray): Address | null =>
  box !== undefined && isService(box) ? null : { host: host ?? mail ?? '', path, mailbox: box !== undefined };

function* addresses(document: Document): Generator<Address & { near: boolean }> {
  for (const { url } of document.links) {
    const match = allMatches(url.toLowerCase(), ADDRESS)[0];
    const address = match ? addressOf(match) : null;
    if (address) yield { ...address, near: address.mailbox };
  }
  for (const block of document.blocks)
    if (block.flags & (FLAG.url | FLAG.at))
      for (const match of allMatches(block.plain, ADDRESS)) {
        const address = addressOf(match);
        if (address) yield { ...address, near: address.mailbox || block.index < TOP };
      }
}

/** The letters of those to whom mail may go: "quaymark" of "jobs@quay-mark.example". */
export function mailedTo(document: Document): ReadonlySet<string> {
  const letters = new Set<string>();
  let n = 0;
  for (const { host, path, mailbox } of addresses(document)) {
    if (++n > MOST_ADDRESSES) break;
    const found = mailbox ? lettersOf(host, path) : null;
    if (found) letters.add(found.letters);
  }
  return letters;
}

// "Noordelijke " before a name
const WORD_BEFORE = new RegExp(`(?<![${LETTER}])([${UPPER}][${LETTER}'’-]{2,20}) $`);
const MOST_BEFORE = 3;

/** How many units of the same words with capitals stand before each mention of a name: "Noordelijke" of "Noordelijke Boter Stichting". */
function before(text: string, spans: readonly Span[]): number {
  let units = 0;
  if (spans.length < LEAST_SMALL) return units;
  for (let n = 0; n < MOST_BEFORE; n++) {
    const at = (span: Span): string => text.slice(Math.max(0, span.start - units - 24), span.start - units);
    const word = WORD_BEFORE.exec(at(spans[0] as Span))?.[1];
    if (!word || !spans.every((span) => at(span).endsWith(`${word} `))) break;
    units += word.length + 1;
  }
  return units;
}

/** The first mention that is part of a longer name, as a whole: "Lark Museum" where "lark.example" spells "Lark". */
function fullest(text: string, spans: readonly Span[], first: Span): Span {
  const whole = (span: Span): Span => wholeName(text, span, span === first);
  const found = spans.find((span) => whole(span) !== span);
  return whole(found ?? first);
}

/** "Umeå kommun", "Storforsens kommune" of a town whose name the address spells: the town is no employer. */
function municipality(text: string, name: string): Span | null {
  for (const ending of [' kommun', 's kommun']) {
    const start = text.indexOf(`${name}${ending}`);
    if (start < 0) continue;
    const end = start + name.length + ending.length;
    return { start, end: text[end] === 'e' ? end + 1 : end };
  }
  return null;
}

function* find(document: Document): Generator<Match<RawCompany>> {
  const seen = new Set<string>();
  let n = 0;
  for (const { host, path, near, mailbox } of addresses(document)) {
    if (++n > MOST_ADDRESSES) return;
    const found = lettersOf(host, path);
    if (!found || seen.has(found.letters)) continue;
    seen.add(found.letters);
    const spans = spelled(document, found.letters);
    const first = spans[0];
    if (!first || isRegulator(document, spans) || (!found.sure && !near && spans.length < 2)) continue;
    const name = document.text.slice(first.start, first.end);
    // "under Dr. Ada Lark (adalark.example)": who leads has a page
    if (spans.some(({ start }) => PERSON.test(document.plain.slice(Math.max(0, start - 24), start)))) continue;
    // a word in small letters may be any, unless it is a line at the top, stands as a name or comes again and again
    const small = name === name.toLowerCase();
    if (
      small &&
      !(
        (found.sure && (spans.length >= LEAST_SMALL || isTopLine(document, name))) ||
        ((found.sure || (mailbox && name.length > LEAST_SMALL && jobNounIn(name) === 0)) && isNamed(document, spans))
      )
    )
      continue;
    if ('refused' in judgeName(name, false)) continue;
    const strength: Strength = found.sure || near ? 'positional' : 'guessed';
    const most = fullest(document.text, spans, first);
    const whole = municipality(document.text, name) ?? {
      start: most.start - (most.start === first.start ? before(document.text, spans) : 0),
      end: most.end,
    };
    // that the employer's address spells it, the posting does not say
    yield { value: { name: document.text.slice(whole.start, whole.end) }, span: whole, strength, basis: 'inferred' };
  }
}

/** A name that the text says and an address spells: the site of the posting, a mailbox, the corner of a hiring system. */
export const addressed: DocumentRule<RawCompany> = {
  id: 'company/address',
  strength: 'positional',
  scope: 'document',
  find,
};
