import type { Block } from '../../document/document.js';
import { jobNounIn } from '../../occupations/nouns.js';
import { regex } from '../../regex.js';

// behind a sum: "netto + prowizja", "brut (B2B) plus variable", "+ uncapped commission", "DOE + £5k car allowance"
const VARIABLE = regex()`
  ^(?:[ ,]?(?:brutt?o|netto|gross|brut|net|nett[aoi]|lord[aoi]|brutos|neto|netos|bas(?:e|ic)|fix(?:e|um|o)?|fast|doe|\([^()\n]{1,12}\)))
  {0,3} ?[,;]? ?(?:\+|plus|zzgl\.?|zuzuglich|oraz|mais|mas|piu|jamte) ?(?:(?:up to )?[£$€]?\d[\d.,]{0,8}k?€? )?(?:[a-z-]+ ){0,2}(?:
    prowizj[aei]|premi[aei]|provision(?:en)?|kommission|commissions?|variab(?:le|el|els|les|il)|bonus|boni|comision(?:es)?|comiss(?:ao|oes)|
    propinas|tips|provvigion[ei]|mance|trinkgeld|pourboires|fooien|provisie|dricks|gorjetas|napiwki|ote|
    car allowance|company car|benefits|pension|equity|dienstwagen|firmenwagen|voiture de (?:fonction|societe)|
    auto aziendale|coche de empresa|lease-?auto|samochod sluzbowy|tjanstebil
  )(?![a-z])
`;

/** Whether what goes up and down with the work, or a benefit, comes on top of a sum; of what follows it, in `plain()` form. */
export const hasVariableOnTop = (after: string): boolean => after.length > 1 && VARIABLE.test(after);
// "Telefonist - Basis ", "• Fixum "; not "our stall turns over "
const OPENS = /(?:^|[-–—|,;:(•.!?>]) {0,2}(?:[a-z]{2,12} ){0,2}$/;
/** Whether a sum at the start of a clause has such on top, so that it is the pay; `before`: of its sentence. */
export const isWithVariable = (before: string, after: string): boolean => hasVariableOnTop(after) && OPENS.test(before);

// "Warehouse Operative - ", "Kierowca, ", "Baker - up to "
const TITLE = /^([^.!?:]{3,80}?)(?:,|\s[-–—])\s(?:(?:up to|from|ab|od|bis|do|vanaf|fran) )?$/i;
// "Head Baker - bonus of": what else is paid
const OTHER = /\b(?:bonus|sign|referral|relocation|budget|grant|premi|fund)/i;
const ENDS = /^\s*(?:$|[-–—,|+(]|plus\b)/;
/** Blocks among which a title stands. */
const TITLES = 4;

/** Whether a sum by the period stands behind the title on its line: "Warehouse Operative - £12.50 per hour"; `after`: what follows it, in `plain()` form. */
export function isBehindTitle({ index, text }: Block, at: number, after: string): boolean {
  const title = index < TITLES && ENDS.test(after) ? TITLE.exec(text.slice(0, at))?.[1] : undefined;
  return title !== undefined && jobNounIn(title) === 2 && !OTHER.test(title);
}
