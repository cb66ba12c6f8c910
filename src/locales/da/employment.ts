import { part } from '../../regex.js';
import type { EmploymentWords } from '../employment.js';

/** Of Danish and Norwegian. */
export const employment: EmploymentWords = {
  kinds: {
    FULL_TIME: { names: 'fuldtid|fulltid', also: part`\b(?:fuldtids|fulltids)[a-z]+` },
    TEMPORARY: { names: '(?:sommer|ferie)(?:jobb?|vikari?at)' },
  },
  lines: '(?:fuldtid|fulltid)s(?:stilling|arbete|tjanst|anstallning|jobb?)',
  words: 'fuldtid fuldtids* fulltid fulltids* sommer* ferie*',
  hours: 'timer',
  statements: {
    // "ledig 20% deltidsstilling", "butikkmedarbeider deltid 20 %", "fuldtidsstilling"
    deltidsstilling: {
      words: 'deltid* heltid* fuldtid* fulltid*',
      pattern: part`
        \b(?<!\b(?:fra|med|av|af|andre) )(?:deltid|heltid|fuldtid|fulltid)s(?:stilling|ansettelse|ansattelse)\b|
        \b(?:deltid|heltid|fuldtid|fulltid),? \(?(?:ca\.? )?\d{2,3} ?(?:%|prosent|procent|timer)
      `,
    },
  },
};
