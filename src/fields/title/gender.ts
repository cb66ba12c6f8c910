import { plain } from '../../locales/plain.js';
import { regex } from '../../regex.js';
import { cut } from './cut.js';

// (m/w/d), [gn], (all genders), (H/F), (f|m|x), (x,f,m), (mwd), (m/v), (k/m)
const GENDER = regex('g')`
  (?:(?<!\s)\s+)?[([{]\s*(?:
    [a-z*]{1,2}(?:\s*[/|.,\\+·-]\s*(?:[a-z*]{1,2}|diverse?)){1,4}\s*[*]?|gn\*?|s|mwd|fmd|
    alle? (?:genders?|geschlechter)|he/she/they|
    [mwfdxv]\s?[/|,]\s?[mwfdxv](?:\s?[/|,]\s?[mwfdxv])?[\s,;|/-]{1,3}[^()]{0,30}(?:zeit|std|stunden|uur|uren|befristet|minijob|%|\dh)[^()]{0,20}|
    (?:mannlich|weiblich|divers|male|female|diverse)(?:\s*[/|,]\s*(?:mannlich|weiblich|divers|male|female|diverse)){1,4}
  )\s*[)\]}]
`;
// what a gender tag begins with, cheaply
const SOME_GENDER = /[([{]\s*(?:[A-Za-zäöÄÖ*]{1,2}\s*[^A-Za-z\s]|[Gg][Nn]|[Mm]|[FfWwDd]|[Aa]ll|ALL|[Hh]e\/)/;

/** Without the tag of genders: "(m/w/d)". */
export const withoutGender = (text: string): string => (SOME_GENDER.test(text) ? cut(text, GENDER) : text);

/** Whether a text names the genders, "(m/w/d)", as only titles do. */
export const hasGenderTag = (text: string): boolean => SOME_GENDER.test(text) && plain(text).search(GENDER) >= 0;
