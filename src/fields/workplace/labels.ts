import { oneOf } from '../../letters.js';
import { labelsIn } from '../../locales/labels.js';
import { longestWords } from '../../locales/words.js';

/** Labels of a field that states the way of working. */
const LABELS = labelsIn('way');
/** Labels to which "yes" is an answer. */
const ASKED = labelsIn('remote');
// "working arrangement", "work model"
const WORK = '|work|working|';
const WAYS = '|arrangement|environment|model|type|mode|setting|style|location type|policy|option|location|';
// "office locations", "job location type"
const OWNERS = '|job|work|position|primary|office|';
const PLACES = '|location|locations|location(s)|location type|';

const isListed = oneOf(LABELS, '|');
const holds = (list: string, name: string): boolean => list.includes(`|${name}|`);

/** Labels that name a place first: what stands behind them is what a form was set to, and a sentence on the job says more. */
const OF_PLACE = new RegExp(labelsIn('wayPlace'));

/** Whether a label is one of a place, not of a way of working. */
export const isOfPlace = (name: string): boolean => OF_PLACE.test(name) && !name.includes('type');

/** Whether a label's name, in `plain()` form, asks whether one works remotely: "remote", "telework eligible". */
export const isAsked = oneOf(ASKED, '|');

/** Whether a label's name, in `plain()` form, is one of a field that states the way of working. */
export const isLabel = (name: string): boolean => {
  if (name.length < 3 || name.length > 40) return false;
  if (isListed(name) || isAsked(name)) return true;
  const cut = name.indexOf(' ');
  if (cut < 0) return false;
  const [first, rest] = [name.slice(0, cut), name.slice(cut + 1)];
  if (holds(WORK, first) && (holds(WAYS, rest) || (rest.endsWith('s') && holds(WAYS, rest.slice(0, -1))))) return true;
  return holds(OWNERS, first) && holds(PLACES, rest);
};

/** Words one of which each label holds. */
export const LABEL_WORDS = longestWords([LABELS, ASKED, WORK, PLACES].flatMap((list) => list.split('|')));
