import { LOWER, UPPER } from '../../letters.js';
import { allMatches } from '../../locales/matches.js';

// "field3+ years", "at sea.5 years"
const YEARS = '\\d{1,2}\\+?(?: ?[-–] ?\\d{1,2}\\+?)? (?:years|yrs|Jahre|ans|años|anos|anni|jaar|lat)\\b';
// "Mend the", "Experience in", "A boat"
const BEGINNING = `(?:[${UPPER}][${LOWER}]{2,}(?:['’-][${LOWER}]+)*|(?:A|An|As|At|Be|By|De|Du|El|En|Er|Im|In|Is|It|Je|La|Le|No|On|Or|To|Un|We)(?= [${LOWER}]))[ ,:-]`;
// "nightMend the", "SQLExperience in", "wantedA boat": what may be one word, but for how it goes on; begins with the capital or the digit
const MAYBE = new RegExp(
  `[${UPPER}](?<=[${LOWER}${UPPER})](?=${BEGINNING}).)|\\d(?<=[${LOWER})]\\.?(?=${YEARS}).)`,
  'g',
);
// "javaScript", "wordPress": names
const NAMED =
  /^(?:Script|Press|Native|Boot|Stack|Hub|Labs?|Point|Base|Flow|Net|Works|Soft|Ware|Space|Services|Query|Link|Book)\b/;
const DIGIT = /^\d/;
const SMALL = new RegExp(`[${LOWER}]`);
/** Of a word in small letters at a seam: "iPhone", "pdfFiller" and "runZero" are none. */
const SHORTEST_WORD = 4;
// "die BooteSie pflegen": behind a noun that is written with a capital
const ADDRESSED = /^(?:Sie|Du|Wir|Vous|Nous) [a-z\u00df-\u00ff]/;
// "im HafenIhr Profil: ..."
const HEADED = new RegExp(`^([${UPPER}][^:.!?]{3,40})[:?]`);
const LONGEST_ASIDE = 200;
const FEWEST = 2;
/** Of what stands between two seams, on average. */
const SHORTEST = 14;
/** Of what tells how a text begins. */
const NEAR = 80;

type Test = (text: string) => boolean;

/** How many small letters end at an offset, where nothing but a space, a bracket or a dash stands before them; 0 where something does. */
function smallBefore(text: string, end: number): number {
  let from = end;
  while (from > 0 && SMALL.test(text.charAt(from - 1))) from--;
  return from === 0 || ' (“"-–,'.includes(text.charAt(from - 1)) ? end - from : 0;
}

/** How sure a seam parts two items whatever they say: a word in small letters, or a bracket, meets a beginning; 2: sure, 1: where others are. */
function sureness(text: string, at: number, near: string): 0 | 1 | 2 {
  if (NAMED.test(near) || DIGIT.test(near)) return 0;
  if (text.charAt(at - 1) === ')') return text.slice(Math.max(0, at - LONGEST_ASIDE), at).includes('(') ? 2 : 0;
  const small = smallBefore(text, at);
  return small >= SHORTEST_WORD ? 2 : small === SHORTEST_WORD - 1 ? 1 : 0;
}

/** Where the items of a list begin that follow each other without as much as a space, since their line breaks were lost; none where it is no such text. */
export function seamsOf(text: string, isTitle: Test, opens: Test): readonly number[] {
  const seams: number[] = [];
  const likely: number[] = [];
  for (const { index: at } of allMatches(text, MAYBE)) {
    const near = text.slice(at, at + NEAR);
    const sure = sureness(text, at, near);
    const title = HEADED.exec(near)?.[1];
    const begins = (): boolean => ADDRESSED.test(near) || opens(near) || (title !== undefined && isTitle(title));
    if (sure === 2 || begins()) seams.push(at);
    else if (sure === 1) likely.push(at);
  }
  if (seams.length < FEWEST || text.length < SHORTEST * (seams.length + 1)) return [];
  return likely.length === 0 ? seams : [...seams, ...likely].sort((a, b) => a - b);
}
