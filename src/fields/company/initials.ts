import { UPPER } from '../../letters.js';
import { regex } from '../../regex.js';

/*
 * Full stops inside names: "Anna B. Lark Library", "J. P. Lark & Sons", "St. Lark Hospice".
 */

/** Words of names that lose their end. */
export const SHORTENED: ReadonlySet<string> = new Set(['St', 'Mt', 'Ft', 'Dr', 'Prof']);

// ". Lark", ". P. Lark"; not ". We", ". Gute"
const NAME_FOLLOWS = regex()`
  ^\.\ (?!
    (?:
      We|You|Your|The|Our|In|At|As|If|This|These|For|All|It|To|With|An?|On|No|Must|Please|Apply|Experience|Good|Be|
      Wir|Sie|Du|Die|Der|Das|Ein|Eine|Gute|Nous|Vous|Le|La|Les|Un|Une|Het|De|Je|Wij|Goede|El|Los|Se|O|A|Il|Lo|Vi|Praca
    )(?![\wà-ÿ])
  )[${UPPER}]
`;
const ANOTHER = new RegExp(`^\\. [${UPPER}]\\. [${UPPER}]`);
// "Grade A. Lark Ovens", "permis B. Lark": what letters tell apart; before the letter
const LETTERED = regex()`
  (?:
    plan|grade|class|vitamin|category|group|team|level|section|part|phase|series|type|hepatitis|option|appendix|schedule|unit|
    klass[ea]?|gruppe|stufe|kategorie|kat\.|categor[ií]a|catégorie|clase|classe|führerschein\w*|permis|patente|rijbewijs|
    carnet|carta|körkort|jazdy
  )\ $
`.source;
const IS_LETTERED = new RegExp(LETTERED, 'i');
// "the J. Lark Clinic", "La société J. Alouette": within a sentence
const BEFORE = regex()`
  (?:^|[\s(])(?:
    the|at|for|with|by|join|die|der|das|bei|beim|société|firma|firmy|firmie|fa\.|ditta|het|de|chez|maison|entreprise|cabinet|garage|
    autohaus|el|la|le
  )\ $
`.source;
const IS_BEFORE = new RegExp(BEFORE, 'i');
/** Units before a letter that are read. */
const LEAD = 24;

/** Whether a lone capital letter at an offset, with a full stop behind it, is an initial; `first`: of the name's first word. */
export function isInitial(text: string, at: number, first: boolean): boolean {
  const rest = text.slice(at + 1, at + 18);
  if (!NAME_FOLLOWS.test(rest)) return false;
  if (ANOTHER.test(rest)) return true;
  const lead = text.slice(Math.max(0, at - LEAD), at);
  return first ? IS_BEFORE.test(lead) : !IS_LETTERED.test(lead);
}
