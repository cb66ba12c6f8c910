import { plain as plainOf } from '../../locales/plain.js';
import { isLetter, isLower, isUpper } from './letters.js';
import { type Place, parsePlaces, type Reading } from './place.js';

// what may stand beside places on a line of their own: "Paris / Hybrid", "Berlin or remote", "(onsite)"
const BESIDE =
  /\b(?:fully|full|100|remote(?:ly)?|telecommute|hybrid|on-?site|in-?office|in-?person|offices?|hq|headquarters|only|or|and|ok|possible|preferred|anywhere|within|in|from|the|based|area|metro|greater|time ?zones?|timezones?|wfh|home ?office|homeoffice|flexible|virtual|work|friendly|optional|first|candidates|teletravail|teletrabajo|remoto|hibrido|oder|und|ou|et|o|y|e|i|of|to|at|up|optionally|also|job|jobs|part|bereich|region|raum|smart working|working|local|locally)\b/g;

/** Small words of four letters and more that are no sign of a sentence; names of places have none but "area", "upon", "sous". */
const SMALL =
  ' area upon sous city fully full remote remotely telecommute hybrid onsite office offices headquarters only possible preferred anywhere within from based metro greater timezone timezones zone zones time flexible virtual work friendly optional first candidates teletravail teletrabajo remoto hibrido oder optionally also jobs part bereich region raum smart working local locally ';

/** Titles and headings are no places: "Senior Software Engineer", "About the Role". */
const NO_PLACE =
  ' engineer engineering developer manager analyst scientist designer architect specialist consultant director coordinator technician lead about role description responsibilities requirements benefits overview summary ';

/** Whether a text is more than names: without a capital, a title, or a sentence. */
const isMore = (text: string, plain: string): boolean => {
  let capital = false;
  for (let i = 0; i < text.length; ) {
    const first = text.charCodeAt(i);
    if (!isLetter(first)) {
      i++;
      continue;
    }
    const start = i;
    let small = 0;
    while (i < text.length && isLetter(text.charCodeAt(i))) {
      if (isUpper(text.charCodeAt(i))) capital = true;
      if (small === i - start && isLower(text.charCodeAt(i))) small++;
      i++;
    }
    const word = plain.slice(start, i);
    if (NO_PLACE.includes(` ${word} `)) return true;
    if ((word === 'who' && plain.startsWith(' we', i)) || (word === 'what' && plain.startsWith(' you', i))) return true;
    const before = start > 0 ? text.charAt(start - 1) : '';
    const inner = before === "'" || before === '’' || before === '-';
    if (small >= 4 && !inner && !SMALL.includes(` ${plain.slice(start, start + small)} `)) return true;
  }
  return !capital;
};

/** Whether a text in `plain()` form holds two letters in a row. */
const hasWord = (plain: string): boolean => {
  for (let i = 1; i < plain.length; i++)
    if (isLetter(plain.charCodeAt(i)) && isLetter(plain.charCodeAt(i - 1))) return true;
  return false;
};

const LONGEST = 300;

/** The places of a text that says nothing but places and ways of working; null where it says more. */
export const wholePlaces = (text: string, reading: Reading): readonly Place[] | null => {
  if (text.length > LONGEST) return null;
  const plain = plainOf(text);
  if (isMore(text, plain)) return null;
  const places = parsePlaces(text, reading);
  if (places.length === 0) return null;
  let rest = plain;
  for (const { start, end } of places) rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end);
  return hasWord(rest) && hasWord(rest.replace(BESIDE, ' ')) ? null : places;
};
