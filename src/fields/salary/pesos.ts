import type { Document } from '../../document/document.js';
import { currencyOfCountry } from '../../gazetteer/currencies.js';
import { allMatches } from '../../locales/matches.js';
import type { Period } from '../../quantity/money.js';
import { regex } from '../../regex.js';
import { countryOf } from './country.js';

/** Countries of Latin America whose own currency has the sign of the dollar. */
const PESOS = ' MX AR CL CO UY DO ';
/** A bare `$` that makes more than that a year in a posting in Spanish is none of dollars. */
const MOST_DOLLARS = 150_000;
/** A pay of Mexico that makes more is rare; the pesos of Chile and Colombia begin there. */
const MOST_PESOS = 1_500_000;
// "$1.200.000": so thousands are written where the sign means pesos, but in Mexico, and where it is "RD$"
const POINTED = /\d\.\d{3}(?!\d)/;
/** What the lowest pay in Mexico makes a year, in its pesos. */
const LEAST_PESOS = 75_000;

// countries of Latin America by name and by what only they have, each in a group of its own, in the order of `LATIN`
const LATIN_MARKS = regex('g')`
  \b(?:
    (M[ée]xico|CDMX|IMSS|I(?:nfonavit|NFONAVIT)|F(?:onacot|ONACOT)|CURP|[Vv]ales de despensa|[Pp]rima (?:vacacional|dominical))|(Argentina|[Mm]onotribut\w+|[Oo]bra social)|
    (Chile|Isapre|[Rr]enta l[íi]quida)|(Colombia|SMMLV|ARL|[Oo]bra o [Ll]abor|[Tt][ée]rmino (?:[Ff]ijo|[Ii]ndefinido))|(Uruguay)|(Rep[úu]blica Dominicana)
  )\b
`;
const LATIN = ['MX', 'AR', 'CL', 'CO', 'UY', 'DO'] as const;

// countries of Latin America, and one beside it, that have other signs or pay in dollars
const ELSEWHERE = regex()`
  \b(?:
    Estados Unidos|EE\.? ?UU|U\.?S\.?A|Puerto Rico|Ecuador|Panam[áa]|El Salvador|Guatemala|Honduras|Nicaragua|Costa Rica|Cuba|
    Venezuela|Per[úu]|Bolivia|Paraguay
  )\b
`;

/** The countries of Latin America that a text speaks of. */
const latinCountriesOf = (text: string): ReadonlySet<string> =>
  new Set(allMatches(text, LATIN_MARKS).map(([, ...groups]) => LATIN[groups.findIndex((g) => g !== undefined)] ?? ''));

/**
 * The currency of a bare `$` in a posting in Spanish, or in too few words to tell the language, by the size of the pay, `yearly` in its
 * units, and by its period and figures as written: dollars, or the country's own; null where it can be neither.
 */
export function dollarsOrPesos(
  yearly: number,
  period: Period | null,
  written: string,
  document: Document,
): string | null {
  const { language, text } = document;
  if (yearly <= LEAST_PESOS || (language !== 'es' && language !== null)) return 'USD';
  const named = language === 'es' ? latinCountriesOf(text) : new Set<string>();
  const [only, other] = named;
  const country = countryOf(document) ?? (other === undefined ? only : null) ?? null;
  if (yearly <= MOST_DOLLARS && (country !== 'MX' || language === null)) return 'USD';
  if (country !== null && PESOS.includes(` ${country} `)) return currencyOfCountry(country);
  if (language !== 'es') return 'USD';
  const regular = period === 'month' || period === 'week';
  const mexican = country === null && named.size === 0 && regular && yearly <= MOST_PESOS && !POINTED.test(written);
  return mexican && !ELSEWHERE.test(text) ? 'MXN' : null;
}
