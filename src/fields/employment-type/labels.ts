import { oneOf } from '../../letters.js';
import { labelsIn } from '../../locales/labels.js';
import { longestWords } from '../../locales/words.js';

/** Labels of a field that states the kind of employment. */
const LABELS = labelsIn('employment');
// "job type", "contract basis", "employment-type"
const OWNERS =
  '|employment|emp|job|position|contract|engagement|hire|hiring|appointment|assignment|worker|employee|role|work|working|';
const KINDS = '|type|status|category|class|classification|basis|term|time|schedule|pattern|';
// "type of employment"
const NOUNS = '|type|kind|form|nature|';
const OF = '|of employment|of contract|of position|of work|of appointment|';

const isListed = oneOf(LABELS, '|');
const holds = (list: string, name: string): boolean => list.includes(`|${name}|`);

/** Whether a label's name, in `plain()` form, is one of a field that states the kind of employment. */
export const isLabel = (name: string): boolean => {
  if (name.length < 4 || name.length > 40) return false;
  if (isListed(name)) return true;
  const cut = name.indexOf(name.includes(' ') ? ' ' : '-');
  if (cut < 0) return false;
  const [first, rest] = [name.slice(0, cut), name.slice(cut + 1)];
  if (holds(OWNERS, first)) return holds(KINDS, rest) || (rest.endsWith('s') && holds(KINDS, rest.slice(0, -1)));
  return holds(NOUNS, first) && holds(OF, rest);
};

/** Words one of which each label holds. */
export const LABEL_WORDS = longestWords([LABELS, OWNERS].flatMap((list) => list.split('|')));
