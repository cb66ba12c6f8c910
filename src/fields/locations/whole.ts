import { type Place, parsePlaces, type Reading } from './place.js';

// what may stand beside places on a line of their own: "Paris / Hybrid", "Berlin or remote", "(onsite)"
const BESIDE =
  /\b(?:fully|full|100|remote(?:ly)?|telecommute|hybrid|on-?site|in-?office|in-?person|offices?|hq|headquarters|only|or|and|ok|possible|preferred|anywhere|within|in|from|the|based|area|metro|greater|time ?zones?|timezones?|wfh|home ?office|homeoffice|flexible|virtual|work|friendly|optional|first|candidates|télétravail|teletrabajo|remoto|híbrido|oder|und|ou|et|o|y|e|i|of|to|at|up|optionally|also|job|jobs|part|bereich|region|raum|smart working|working|local|locally)\b/giu;
const LETTERS = /\p{L}{2,}/u;
// a word of a sentence: names of places have none of four small letters but "sur", "upon", "region"
const CAPITAL = /\p{Lu}/u;
const PROSE = /(?<![\p{L}'’-])(?!area\b|upon\b|sous\b|city\b)\p{Ll}{4,}/u;

/** The places of a text that says nothing but places and ways of working; null where it says more. */
export const wholePlaces = (text: string, reading: Reading): readonly Place[] | null => {
  if (text.length > 300) return null;
  if (!CAPITAL.test(text) || PROSE.test(text.replace(BESIDE, ' '))) return null;
  const places = parsePlaces(text, reading);
  if (places.length === 0) return null;
  let rest = text;
  for (const place of places)
    rest = rest.slice(0, place.start) + ' '.repeat(place.end - place.start) + rest.slice(place.end);
  return LETTERS.test(rest.replace(BESIDE, ' ')) ? null : places;
};
