import { oneOf } from '../../letters.js';
import { labelsIn, labelWordsIn } from '../../locales/labels.js';
import { longestWords } from '../../locales/words.js';

/** Labels that mean the place of work. */
const NAMES = labelsIn('place');
const isName = oneOf(NAMES, '|');
/** Whose location it is: "job location". */
const OWNERS =
  '|job|work|working|position|primary|office|duty|role|posting|base|assignment|employment|main|current|preferred|candidate|reporting|project|site|facility|';
// "location(s)"
const PLURAL = /s$| ?\(s\)$/;

// "your place of work", "dein Arbeitsplatz", "notre site", "tu lugar de trabajo"
const WHOSE = new RegExp(`^(?:${labelsIn('whose')}) `);
// "where", "where you'll be based", "wo du arbeitest", "où", "waar ga je werken"
const WHERE = new RegExp(`^(?:and )?(?:${labelsIn('where')})(?: (?:[a-z']{1,10} ){0,3}(?:${labelsIn('whereWork')}))?$`);
// "lieu du poste", "lugar del puesto", "local da vaga", "sede dell'attività", "plaats van tewerkstelling", "miejsce świadczenia pracy"
const OF_WORK = new RegExp(`^(?:${labelsIn('placeOfWork')})$`);
const LONGEST_NAME = 48;

/** Whether a label's name, in `plain()` form, means the place of work. */
export const isLabel = (written: string): boolean => {
  if (written.length < 2 || written.length > LONGEST_NAME) return false;
  if (WHERE.test(written)) return true;
  const name = written.replace(WHOSE, '');
  if (name.length < 3) return false;
  const one = name.replace(PLURAL, '');
  if (isName(name) || isName(one) || OF_WORK.test(name)) return true;
  const cut = one.indexOf(' ');
  if (cut < 0 || !OWNERS.includes(`|${one.slice(0, cut)}|`)) return false;
  return one.startsWith(' location', cut) && (one.length === cut + 9 || isName(one.slice(cut + 1)));
};

const LONGEST_WORDS = longestWords(NAMES.split('|'));
/** Words one of which each label holds, in the plural too. */
export const LABEL_WORDS = [
  ...LONGEST_WORDS,
  ...LONGEST_WORDS.map((word) => `${word}s`),
  ...labelWordsIn('placeWords'),
];
