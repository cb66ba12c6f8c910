import type { Document } from '../../document/document.js';
import type { Span } from '../../document/span.js';
import { currencyInCountry, currencyOfCountry, WORDLIKE_CODES } from '../../gazetteer/currencies.js';
import { findCountry, findSubdivisions, isCountryCode } from '../../gazetteer/places.js';
import { allMatches } from '../../locales/matches.js';
import { languageOfPay } from '../../locales/money.js';
import { regex } from '../../regex.js';
import { codedTown, suburbOf } from '../locations/address.js';
import { commutedTo } from '../locations/commute.js';
import { nearOf } from '../locations/cue.js';
import { wholePlaces } from '../locations/whole.js';

// parts of "Toronto, ON, Canada" or "United States / Canada - Remote"
const PARTS = /[,;/()|·•–—]|\s-\s|\sor\s|\sand\s/;
const LOCATION_LABEL = /\b(?:location|based in|country|place|office|ort|standort|lieu|ubicacion|local)\b/;
/** Lines among which a board says where the job is. */
const TOP = 20;
/** A posting that speaks of the United States means its dollars. */
const UNITED_STATES = /\bU\.?S\.?A?\b|United States/;
/** What Australians are paid on top: "$140k + super". */
const SUPER = regex('i')`
  \bsuperannuation\b|(?:\d ?k?|year|annum|p\.?a\.?|package|hour)(?: \(?\+| \(?plus)(?: \d{1,2}(?:\.\d)?%)? super\b(?! (?!and |plus )[a-z])
`;
/** Registers that only Australia keeps. */
const AUSTRALIAN = /\b(?:AHPRA|NDIS)\b/;
// "mill.com.au", "jobs@mill.co.nz", "www.mill.gc.ca": addresses where dollars differ by country
const ADDRESS =
  /[A-Za-z0-9-]\.(?:(?:com|org|net|edu|gov|co|govt|school|ac|gc)\.)?(au|nz|ca|sg|hk)(?![A-Za-z0-9-]|\.[A-Za-z])/g;
/** What only employers of Canada speak of. */
const CANADIAN = /\b(?:RRSPs?|AODA|Accessibility for Ontarians)\b/;
const FUND_OF_STATES = /\b401 ?\(?k\b/i;
// names of other countries that pay in dollars, each in a group of its own, in the order of `DOLLAR_COUNTRIES`
const OTHER_DOLLARS =
  /\b(?:(Canad(?:a|ian)|Ontario|British Columbia|Qu[ée]bec)|(Australian?)|(New Zealand)|(Singapore)|(Hong Kong))\b/g;
const DOLLAR_COUNTRIES = ['CA', 'AU', 'NZ', 'SG', 'HK'] as const;

function countriesIn(text: string): string[] {
  const found: string[] = [];
  for (const part of text.split(PARTS)) {
    const name = part.trim();
    if (name === '' || name.length > 40) continue;
    const country = findCountry(name) ?? (isCountryCode(name) && !findSubdivisions(name)[0] ? name : null);
    if (country) found.push(country);
    else if (/^[A-Z]{2}$/.test(name))
      found.push(
        ...findSubdivisions(name)
          .slice(0, 1)
          .map((s) => s.country),
      );
  }
  return found;
}

/** The country of a posting as far as its header, its labelled places or its words tell, for the currency of a bare sign. */
export function countryOf(document: Document): string | null {
  let country = countries.get(document);
  if (country === undefined) {
    country = readCountry(document);
    countries.set(document, country);
  }
  return country;
}

const countries = new WeakMap<Document, string | null>();

// "Halifax, Nova Scotia", "Brandon, MB", "Tuas, Singapore"
const TOWN_LINE = /^[A-Z][A-Za-z.' -]{2,30}, ([A-Z]{2,3}|[A-Z][a-z]+(?: [A-Za-z]+){0,3})$/;

// "Welder - Calgary, AB - $35/hr"
const PARTED = / [-–—|•·] /;
const LONGEST_LINE = 160;
const LONGEST_PLACE = 60;
const LONGEST_COUNTRY = 12;
const CAPITAL = /^[A-Z][a-z]/;

/** The country of a line that is a town and its province, state or country, where dollars differ by country. */
function provinceOf(text: string): string | null {
  // "Singapore", as all that a line says
  if (text.length < LONGEST_COUNTRY && CAPITAL.test(text)) {
    const own = findCountry(text);
    if (DOLLAR_COUNTRIES.some((dollars) => dollars === own)) return own;
  }
  const coded = text.length < LONGEST_PLACE ? codedTown(text) : null;
  if (coded && DOLLAR_COUNTRIES.some((dollars) => dollars === coded.country)) return coded.country;
  const name = text.length < LONGEST_PLACE ? TOWN_LINE.exec(text)?.[1] : undefined;
  const country = name !== undefined && name.length > 3 ? findCountry(name) : null;
  if (country !== null && DOLLAR_COUNTRIES.some((own) => own === country)) return country;
  const [division, other] = name === undefined ? [] : findSubdivisions(name);
  return division !== undefined && division.code !== null && other === undefined ? division.country : null;
}

function readCountry(document: Document): string | null {
  const { header, text, blocks } = document;
  if (header?.place) {
    const named = countriesIn(text.slice(header.place.start, header.place.end));
    if (named.length > 0) return new Set(named).size === 1 || !named.includes('US') ? (named[0] ?? null) : 'US';
  }
  for (const block of blocks.slice(0, 40)) {
    if (block.kind !== 'pair' || !LOCATION_LABEL.test(block.plain.slice(0, block.valueAt))) continue;
    const value = block.text.slice(block.valueAt);
    const country =
      countriesIn(value)[0] ?? suburbOf(value)?.country ?? wholePlaces(value, { prose: true })?.[0]?.country;
    if (country) return country;
  }
  for (const { text: line } of blocks.slice(0, TOP))
    for (const part of line.length > LONGEST_LINE ? [] : line.split(PARTED)) {
      const country = suburbOf(part)?.country ?? provinceOf(part);
      if (country) return country;
    }
  for (const block of blocks) {
    const commuted = block.plain.includes('commut') ? commutedTo(block, [])?.places[0]?.country : null;
    if (commuted) return commuted;
  }
  if (SUPER.test(text) || AUSTRALIAN.test(text)) return 'AU';
  if (CANADIAN.test(text) && !FUND_OF_STATES.test(text)) return 'CA';
  const placed = placedIn(document);
  if (placed) return placed;
  const addressed = new Set(allMatches(text, ADDRESS).map(([, end]) => end));
  if (addressed.size === 1) return ([...addressed][0] as string).toUpperCase();
  if (UNITED_STATES.test(text)) return 'US';
  const named = DOLLAR_COUNTRIES.map(() => 0);
  for (const [, ...groups] of allMatches(text, OTHER_DOLLARS)) {
    const n = groups.findIndex((g) => g !== undefined);
    named[n] = (named[n] ?? 0) + 1;
  }
  return DOLLAR_COUNTRIES.find((_, n) => (named[n] ?? 0) >= 2) ?? null;
}

/** The country of the first line that is a town with its state or country: "Trois-Rivières, QC", "Guadalajara, Jal." */
function placedIn(document: Document): string | null {
  const reading = { near: nearOf(document), prose: true };
  for (const { text, kind } of document.blocks.slice(0, TOP)) {
    if (kind === 'pair' || text.length > LONGEST_PLACE || !text.includes(', ')) continue;
    const place = wholePlaces(text, reading)?.[0];
    if (place?.country && place.city !== null && place.text.includes(', ')) return place.country;
  }
  return null;
}

const BY_LANGUAGE: Readonly<Record<string, string>> = {
  de: 'EUR',
  fr: 'EUR',
  es: 'EUR',
  it: 'EUR',
  nl: 'EUR',
  pt: 'BRL',
  pl: 'PLN',
  sv: 'SEK',
  cs: 'CZK',
  sk: 'EUR',
  da: 'DKK',
  nb: 'NOK',
  fi: 'EUR',
  hu: 'HUF',
  ro: 'RON',
  ja: 'JPY',
  zh: 'CNY',
  ko: 'KRW',
};

/** What `kr` means in a language. */
const NORDIC: Readonly<Record<string, string>> = { da: 'DKK', nb: 'NOK', no: 'NOK' };

/**
 * The currency of a figure whose own does not settle it: `code` is that of a shared sign, null for no sign at all; `label`: the words
 * for pay before it, in `plain()` form.
 */
export function inferCurrency(code: string | null, label: string, document: Document): string {
  const country = countryOf(document);
  if (code !== null)
    return country === null
      ? (code === 'SEK' && NORDIC[document.language ?? '']) || code
      : currencyInCountry(code, country);
  return (
    (country && currencyOfCountry(country)) ??
    BY_LANGUAGE[languageOfPay(label, document.language ?? 'en') ?? ''] ??
    'USD'
  );
}

// three capitals before a figure or behind it
const CAPITALS_BEFORE = /\b([A-Z]{3}) ?$/;
const CAPITALS_AFTER = /^ ?([A-Z]{3})\b/;
// a word in another alphabet behind a figure
const OTHER_LETTERS = /^ ?[\u0370-\u1fff\u3040-\ud7af]/;

/** The code beside a figure that would be an English word elsewhere ("MOP 25,000"); null where there is none. */
export function wordlikeCode({ start, end }: Span, { text }: Document): string | null {
  const codes = [
    CAPITALS_BEFORE.exec(text.slice(Math.max(0, start - 5), start)),
    CAPITALS_AFTER.exec(text.slice(end, end + 5)),
  ];
  return codes.find((m) => m && WORDLIKE_CODES.includes(` ${m[1]} `))?.[1] ?? null;
}

/** Whether a currency may be named behind a figure in letters that are not read. */
export const mayNameCurrency = ({ end }: Span, { text }: Document): boolean =>
  OTHER_LETTERS.test(text.slice(end, end + 2));
