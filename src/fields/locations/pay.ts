import type { Block } from '../../document/document.js';
import type { Match } from '../../extract/rule.js';
import { findCountry } from '../../gazetteer/places.js';
import { allMatches } from '../../locales/matches.js';
import { regex } from '../../regex.js';
import type { Place } from './place.js';

export const PAY_WORDS = ['salary', 'salaries', 'pay', 'compensation', 'wage', 'wages'];

const NAME = '((?:(?:[A-Z][a-z]+|[A-Z]\\.?[A-Z]\\.?(?:A\\.?)?) ){0,2}(?:[A-Z][a-z]+|[A-Z]\\.?[A-Z]\\.?(?:A\\.?)?))';
// "for US residents", "U.S. locations", "Canada-based applicants", "the US base salary range"
const OF_WHOM = regex('g')`
  \b${NAME}[ -](?:
    [Rr]esidents?|[Ee]mployees|[Aa]pplicants|[Cc]andidates|[Ll]ocations?|[Bb]ased|[Hh]ires|[Oo]nly|
    (?:[Nn]ational |[Aa]nnual |[Tt]otal |[Tt]arget |[Nn]ew[ -][Hh]ire )?(?:[Bb]ase )?
    (?:[Ss]alary|[Pp]ay|[Cc]ompensation|[Ww]ages?)
  )\b
`;
// "for this role in the United States", "for work done in Canada"
const IN_WHICH = new RegExp(`\\b(?:[Ii]n|within|for) (?:the )?${NAME}(?![A-Za-z$])`, 'g');
/** What is told of a country in a line on benefits. */
const ELSE = /\b401|\bpension|\bretire|\bholidays\b|\bleave\b|\boffices?\b|\bheadquarter/;

/** Adjectives that stand for their country before people. */
const ADJECTIVES: Readonly<Record<string, string>> = { Canadian: 'CA', Australian: 'AU', British: 'GB', Irish: 'IE' };

/** The country that the last words of a name are. */
const countryIn = (name: string): { readonly country: string; readonly at: number } | null => {
  for (let at = 0; ; ) {
    const rest = name.slice(at);
    const country = ADJECTIVES[rest] ?? (rest === 'Us' ? null : findCountry(rest));
    if (country) return { country, at };
    const gap = rest.indexOf(' ');
    if (gap < 0) return null;
    at += gap + 1;
  }
};

/** The countries for whose people a line gives the pay: the job can be done there, if nothing else tells where. */
export function* payCountries({ text, plain, span }: Block): Iterable<Match<Place>> {
  for (const pattern of ELSE.test(plain) ? [OF_WHOM] : [OF_WHOM, IN_WHICH])
    for (const found of allMatches(text, pattern)) {
      const name = found[1] ?? '';
      const told = countryIn(name);
      if (!told) continue;
      const start = found.index + found[0].indexOf(name) + told.at;
      const end = start + name.length - told.at;
      const value = { city: null, region: null, country: told.country, text: text.slice(start, end), start, end };
      yield { value: { ...value, ambiguous: false }, span: { start: span.start + start, end: span.start + end } };
    }
}
