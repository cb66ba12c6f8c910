import type { Span } from '../document/span.js';
import { decodeEntity } from './entities.js';
import { type Json, readJson } from './json.js';

/** What a page states of its job for machines, in schema.org's words; as it is written, cleaned of nothing but white space. */
export type Fact =
  | { readonly key: 'title'; readonly text: string }
  | { readonly key: 'company'; readonly text: string }
  | {
      readonly key: 'pay';
      readonly min: number | null;
      readonly max: number | null;
      readonly currency: string;
      /** `YEAR`, `HOUR` ...; null: not stated. */
      readonly unit: string | null;
    }
  | { readonly key: 'place'; readonly parts: readonly string[]; readonly country: string | null }
  | { readonly key: 'remote' }
  | { readonly key: 'employment'; readonly text: string }
  | { readonly key: 'posted' | 'closing'; readonly text: string }
  | { readonly key: 'url'; readonly text: string }
  /** What a page calls itself: more than the title, as a rule. */
  | { readonly key: 'headline'; readonly text: string }
  /** A label and its value. */
  | { readonly key: 'pair'; readonly label: string; readonly text: string };

/** A fact, where it stands in the page, and how it is shown in the page's text. */
export interface Stated extends Span {
  readonly fact: Fact;
  readonly shown: string;
}

export type Members = ReadonlyMap<string, Json>;

const ENTITY = /&(#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z]{2,8}\d{0,2});/g;
const SPACES = /\s+/g;
/** Facts that a job has at most; lists without end are none. */
const MOST = 200;
/** Units of the longest string that is a fact. */
export const LONGEST = 300;

/** A string without the entities that pages leave in it; null: nothing is left, or a text. */
export const factText = (raw: string): string | null => {
  if (raw.length > LONGEST) return null;
  const text = raw
    .replace(ENTITY, (whole, name: string) => decodeEntity(name) ?? whole)
    .replace(SPACES, ' ')
    .trim();
  return text === '' ? null : text;
};

const textOf = (json: Json | undefined): string | null => (json?.kind === 'string' ? factText(json.text) : null);

// "85000", "85,000.00"
const FIGURE = /^(?:\d{1,9}|\d{1,3}(?:,\d{3}){1,3})(?:\.\d{1,2})?$/;
const numberOf = (json: Json | undefined): number | null => {
  if (json?.kind === 'number') return json.value;
  const text = textOf(json);
  return text !== null && FIGURE.test(text) ? Number(text.replaceAll(',', '')) : null;
};

const membersOf = (json: Json | undefined): Members | null => (json?.kind === 'object' ? json.members : null);
const listOf = (json: Json | undefined): readonly Json[] => (json?.kind === 'array' ? json.items : json ? [json] : []);

const isJob = (members: Members): boolean => listOf(members.get('@type')).some((type) => textOf(type) === 'JobPosting');

/** The job postings in a value, in lists and graphs too. */
function* jobsIn(json: Json): Generator<Members> {
  for (const one of listOf(json)) {
    const members = membersOf(one);
    if (!members) continue;
    if (isJob(members)) yield members;
    else for (const key of ['@graph', 'mainEntity']) for (const inner of listOf(members.get(key))) yield* jobsIn(inner);
  }
}

const named = (json: Json | undefined): string | null => textOf(json) ?? textOf(membersOf(json)?.get('name'));

/** The place of a value, or of its name; `end` and `start` lead to the whole of it. */
const placeOf = (json: Json): Stated | null => {
  const members = membersOf(json);
  const address = members?.get('address') ?? json;
  const inner = membersOf(address);
  const parts = inner
    ? ['addressLocality', 'addressRegion'].map((key) => textOf(inner.get(key))).filter((part) => part !== null)
    : [named(address)].filter((part) => part !== null);
  const country = inner ? named(inner.get('addressCountry')) : null;
  const known = [...new Set([...parts, ...(country === null ? [] : [country])])];
  // a system that has no other part writes "Leeds, GB" as the street
  const other = named(json) ?? textOf(inner?.get('streetAddress'));
  const all = known.length > 0 || other === null ? known : [other];
  if (all.length === 0) return null;
  return {
    fact: { key: 'place', parts: parts.length > 0 || country !== null ? parts : all, country },
    shown: all.join(', '),
    start: address.start,
    end: address.end,
  };
};

/** Pay; `among`: what the job gives beside it, as the currency of a mere figure. */
const payOf = (json: Json | undefined, among: Members): Stated | null => {
  if (!json) return null;
  const members = membersOf(json);
  const value = members ? members.get('value') : json;
  const inner = value ? membersOf(value) : members;
  const single = numberOf(inner ? inner.get('value') : value);
  const low = numberOf(inner?.get('minValue')) ?? single;
  const high = numberOf(inner?.get('maxValue')) ?? (inner?.has('minValue') && low !== single ? null : single);
  const currency = (
    textOf(members?.get('currency')) ??
    textOf(inner?.get('currency')) ??
    textOf(among.get('salaryCurrency'))
  )?.toUpperCase();
  const unit = textOf(inner?.get('unitText')) ?? textOf(members?.get('unitText'));
  if (currency === undefined || (low === null && high === null) || (low !== null && high !== null && low > high))
    return null;
  const figures = [...new Set([low, high])].filter((n) => n !== null).join('-');
  const shown = `${figures} ${currency}${unit === null ? '' : `/${unit}`}`;
  return { fact: { key: 'pay', min: low, max: high, currency, unit }, shown, start: json.start, end: json.end };
};

/** What JSON-LD says of a job: its facts, and where its description stands in the page, without quotes; null: it has none. */
export interface JobInPage {
  readonly facts: readonly Stated[];
  readonly description: Span | null;
}

const NO_JOB: JobInPage = { facts: [], description: null };

/** The facts of a job, in the order in which they stand. */
export function factsOf(job: Members): Stated[] {
  const stated: Stated[] = [];
  const add = (fact: Fact | null, json: Json | undefined, shown: string | null): void => {
    if (fact && json && shown !== null) stated.push({ fact, shown, start: json.start, end: json.end });
  };
  const text = (key: 'title' | 'url' | 'posted' | 'closing' | 'employment', json: Json | undefined): void => {
    const found = textOf(json);
    if (found !== null) add({ key, text: found }, json, found);
  };
  text('title', job.get('title'));
  const organization = job.get('hiringOrganization');
  const name = membersOf(organization)?.get('name') ?? organization;
  const company = textOf(name);
  if (company !== null) add({ key: 'company', text: company }, name, company);
  const way = job.get('jobLocationType');
  const remote = textOf(way)?.toUpperCase() === 'TELECOMMUTE';
  if (remote) add({ key: 'remote' }, way, textOf(way));
  for (const kind of listOf(job.get('employmentType'))) text('employment', kind);
  text('posted', job.get('datePosted'));
  text('closing', job.get('validThrough'));
  text('url', job.get('url'));
  const from = listOf(job.get('applicantLocationRequirements'));
  // of a remote job the places from which it may be done
  const places = remote && from.length > 0 ? from : listOf(job.get('jobLocation'));
  for (const one of [payOf(job.get('baseSalary'), job), ...places.map(placeOf)]) if (one) stated.push(one);
  return stated.sort((a, b) => a.start - b.start).slice(0, MOST);
}

const SCRIPT = /<script\b[^<>]{0,500}\bapplication\/ld\+json\b[^<>]{0,500}>/gi;
const SCRIPT_END = /<\/script/gi;
// `/*<![CDATA[*/`, `<!--`: what old pages put around a script
const WRAPPED = /^\s*(?:\/\*\s*)?(?:\/\/\s*)?<!(?:--|\[CDATA\[)(?:\s*\*\/)?/;

/**
 * What the JSON-LD of a page states of its job: of a page with one `JobPosting`, and nothing where there are several, as nobody says which of
 * them the text is about. Sorted, not overlapping, at their places in the page. Linear time.
 */
export function readJobPosting(page: string): JobInPage {
  if (!page.includes('JobPosting')) return NO_JOB;
  let found: JobInPage | null = null;
  SCRIPT.lastIndex = 0;
  for (let tag = SCRIPT.exec(page); tag; tag = SCRIPT.exec(page)) {
    SCRIPT_END.lastIndex = SCRIPT.lastIndex;
    const end = SCRIPT_END.exec(page)?.index ?? page.length;
    const content = page.slice(SCRIPT.lastIndex, end);
    const wrapped = WRAPPED.exec(content)?.[0].length ?? 0;
    const offset = SCRIPT.lastIndex + wrapped;
    const json = content.includes('JobPosting') ? readJson(content.slice(wrapped)) : null;
    for (const job of json ? jobsIn(json) : []) {
      if (found) return NO_JOB;
      const placed = <One extends Span>(one: One): One => ({
        ...one,
        start: one.start + offset,
        end: one.end + offset,
      });
      const description = job.get('description');
      found = {
        facts: factsOf(job).map(placed),
        description: description?.kind === 'string' ? placed({ start: description.start, end: description.end }) : null,
      };
    }
    SCRIPT.lastIndex = end;
  }
  return found ?? NO_JOB;
}
