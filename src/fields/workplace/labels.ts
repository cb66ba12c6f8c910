import { oneOf } from '../../letters.js';
import { longestWords } from '../../locales/words.js';

/** Labels of a field that states the way of working, in nine languages, in `plain()` form. */
const LABELS =
  'workplace|work place|workplace information|telework arrangement|employment type|position type|contract type|type|workplace type|work place type|location|locations|location(s)|location details|location type|hours/location|regime|regime de trabalho|atuacao|forma de trabajo|forma de trabalho|tipo de trabajo|miejsce pracy|lugar de trabajo|lieu de travail|lieu du poste|lieu de poste|einsatzort|werklocatie|standplaats|placering|arbetsort|model pracy|forma pracy|arbeitsform|arbeitsweise|job type|hiring model|employment model|work schedule|arbeitsmodell|arbeitsort|mode de travail|modalidad|modalidade|modalidad de trabajo|modalidade de trabalho|modalidad de contratacion|modalidade de contratacao|modelo de trabajo|espacio de trabajo|modelo de trabalho|ubicacion|local|local de trabalho|localizacao|lieu|sede di lavoro|modalita|modalita di lavoro|luogo di lavoro|tryb pracy|lokalizacja|standort|locatie|werkvorm|arbetsplats';
/** Labels to which "yes" is an answer. */
const ASKED =
  'remote|remote location|remote locations|remote status|remote type|remote work|remote option|remote policy|remote work policy|remote possible|remote employment|remote position|remote eligible|remote eligibility|remote job|telecommute|telecommuting|work from home|wfh|home office|trabajar desde casa|trabajo desde casa|travail a distance|home-office|telearbeit|mobiles arbeiten|distansarbete|teletrabajo|trabajo remoto|trabalho remoto|praca zdalna|thuiswerken|telework|telework eligible|da remoto|homeoffice|teletravail';
// "working arrangement", "work model"
const WORK = '|work|working|';
const WAYS = '|arrangement|environment|model|type|mode|setting|style|location type|policy|option|location|';
// "office locations", "job location type"
const OWNERS = '|job|work|position|primary|office|';
const PLACES = '|location|locations|location(s)|location type|';

const isListed = oneOf(LABELS, '|');
const holds = (list: string, name: string): boolean => list.includes(`|${name}|`);

/** Labels that name a place first: what stands behind them is what a form was set to, and a sentence on the job says more. */
const OF_PLACE =
  /(?:location|ort|lieu|ubicacion|local|localizacao|sede|luogo|lokalizacja|standort|locatie|standplaats|placering)/;

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
