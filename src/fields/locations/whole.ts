import { type Place, parsePlaces, type Reading } from './place.js';

// what may stand beside places on a line of their own: "Paris / Hybrid", "Berlin or remote", "(onsite)"
const BESIDE =
  /\b(?:fully|full|100|remote(?:ly)?|telecommute|hybrid|on-?site|in-?office|in-?person|offices?|hq|headquarters|only|or|and|ok|possible|preferred|anywhere|within|in|from|the|based|area|metro|greater|time ?zones?|timezones?|wfh|home ?office|homeoffice|flexible|virtual|work|friendly|optional|first|candidates|télétravail|teletrabajo|remoto|híbrido|oder|und|ou|et|o|y|e|i|of|to|at|up|optionally|also|job|jobs|part|bereich|region|raum|smart working|working|local|locally)\b/giu;
const LETTERS = /\p{L}{2,}/u;
const CAPITAL = /\p{Lu}/u;
// a word of a sentence: names of places have none of four small letters but "sur", "upon", "area"
const SMALL_WORD = /(?<![\p{L}'’-])\p{Ll}{4,}/gu;
const SMALL = new Set(
  'area upon sous city fully full remote remotely telecommute hybrid onsite office offices headquarters only possible preferred anywhere within from based metro greater timezone timezones zone zones time flexible virtual work friendly optional first candidates télétravail teletrabajo remoto híbrido oder optionally also jobs part bereich region raum smart working local locally time'.split(
    ' ',
  ),
);

// titles and headings are no places: "Senior Software Engineer", "About the Role"
const NO_PLACE =
  /\b(?:engineer|engineering|developer|manager|analyst|scientist|designer|architect|specialist|consultant|director|coordinator|technician|lead|about|role|who we|what you|description|responsibilities|requirements|benefits|overview|summary)\b/i;

const isSentence = (text: string): boolean => {
  for (const word of text.matchAll(SMALL_WORD)) if (!SMALL.has(word[0])) return true;
  return false;
};

/** The places of a text that says nothing but places and ways of working; null where it says more. */
export const wholePlaces = (text: string, reading: Reading): readonly Place[] | null => {
  if (text.length > 300) return null;
  if (!CAPITAL.test(text) || NO_PLACE.test(text) || isSentence(text)) return null;
  const places = parsePlaces(text, reading);
  if (places.length === 0) return null;
  let rest = text;
  for (const place of places)
    rest = rest.slice(0, place.start) + ' '.repeat(place.end - place.start) + rest.slice(place.end);
  return LETTERS.test(rest.replace(BESIDE, ' ')) ? null : places;
};
