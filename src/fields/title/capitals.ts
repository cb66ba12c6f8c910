import { LETTER, LOWER, oneOf, startsSmall, UPPER } from '../../letters.js';
import { titleWordsIn } from '../../locales/titles.js';

const isAcronym = oneOf(
  '.NET IT HR QA SAP VP CEO CTO CFO COO CIO GIS UI UX UI/UX II III IV VI BI AI ML AI/ML PHP SQL API AWS CAD CNC HVAC EMS EMT RN LPN CNA IOS SRE SDET PR ERP CRM USA UK US EU R&D F&B PC HSE EHS QSE TV PLC DBA RF',
);
const isSmall = oneOf(['of and the for in to at on or with by', ...titleWordsIn('small')].join(' '));
const SOME_SMALL = new RegExp(`[${LOWER}]`);
const SOME_CAPITAL = new RegExp(`[${UPPER}]`);
const FIRST_LETTER = new RegExp(`[${LETTER}]`);
// "baker", "co-founder", "(baker"; not "baker(ess)", "cocinero/a"
const BEGINNING = new RegExp(
  `(^|[-/(])(?<![${LETTER}]\\()(?!(?<=/)(?:a|as|o|os|e|es|in|innen|ra|ras|ne|trice|euse)(?![${LETTER}]))([${LOWER}])`,
  'g',
);
// "d'accueil"
const ELIDED = new RegExp(`^([dl]['’])([${LOWER}])`);

const CLOSING = /[,;:)]$/;

const raise = (word: string, index: number): string => {
  if ((index > 0 && isSmall(word)) || word !== word.toLowerCase()) return word;
  if (word === 'ios') return 'iOS';
  if (isAcronym(word.toUpperCase())) return word.toUpperCase();
  if (index > 0 && ELIDED.test(word))
    return word.replace(ELIDED, (_, article: string, letter: string) => article + letter.toUpperCase());
  return word.replace(BEGINNING, (_, before: string, letter: string) => before + letter.toUpperCase());
};

/** "MECHANICAL ENGINEER" and "mechanical engineer" as "Mechanical Engineer"; a title that has capitals and small letters stays. */
export function capitals(text: string): string {
  if (!SOME_CAPITAL.test(text)) return raiseProse(text);
  if (SOME_SMALL.test(text) || (!text.includes(' ') && text.length <= 4)) return text;
  return text
    .split(' ')
    .map((word, index) => (isAcronym(word.replace(CLOSING, '')) ? word : raise(word.toLowerCase(), index)))
    .join(' ');
}

/** Capitals for a title that stood in running prose in lower case. */
export function raiseProse(text: string): string {
  const first = FIRST_LETTER.exec(text)?.[0] ?? '';
  if (first !== first.toLowerCase() || first === first.toUpperCase()) return text;
  return text.split(' ').map(raise).join(' ');
}

/** Capitals for an English title in prose of which only the first word or acronyms have them: "Lead developer", "QA specialist". */
export function raiseRest(text: string): string {
  const [first = '', ...rest] = text.split(' ');
  if (rest.length === 0 || !rest.every((word) => startsSmall(word) || isAcronym(word))) return text;
  return [first, ...rest.map((word, index) => raise(word, index + 1))].join(' ');
}
