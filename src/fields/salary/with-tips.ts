import { regex } from '../../regex.js';

const TIPS =
  /\b(?:tips?|gratuit(?:y|ies)|commissions?|propinas?|gorjetas?|trinkgeld(?:er)?|pourboires?|mance|fooi(?:en)?|napiwk\w+|dricks)\b/;
// what is usual, in the words between the pay and the estimate
const USUAL = regex()`
  \b(?:
    averag(?:e|es|ing)|avg|typical(?:ly)?|usual(?:ly)?|estimated|(?:most|many|[a-z]{3,12}s|staff|you|can|and) (?:regularly |often )?
    (?:make|earn|take home)|total(?:ing|s)?|
    promedio|media|moyenne|durchschnitt(?:lich)?|schnitt|gemiddeld|srednio|snitt|genomsnitt
  )\b
`;
const WITH = regex()`
  ^[^.;]{0,16}\b(?:with|including|incl\.?|after|inkl\.?|mit|avec|con|com) (?:the |las |les |as )?
  (?:tips|gratuities|commissions?|trinkgeld|pourboires|propinas|gorjetas)\b
`;

/**
 * Whether a sum behind the pay is what the pay comes to with tips or commission: "$9 an hour plus tips (average $20)". `between`: the
 * words from the pay to the sum; `after`: those behind it; in `plain()` form.
 */
export const isWithTips = (between: string, after: string): boolean =>
  USUAL.test(between) && (TIPS.test(between) || WITH.test(after));
