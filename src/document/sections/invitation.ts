import { demandsIn } from '../../locales/demands.js';
import { regex } from '../../regex.js';

// "If this sounds like you, apply now", "Si vous avez ces qualités, postulez"
const CONDITIONAL = regex()`
  ^(?:
    if (?:you|this|that)\b.{0,300}\b(?:apply|join us|hear from you|reach out|get in touch|encourage)|
    ${demandsIn('conditional')}
  )
`;
// "Vous vous reconnaissez ? N'hésitez pas ...", "Dann bewirb dich", "¡Únete!", "Herken je jezelf?"
const INVITATION = new RegExp(`^(?:${demandsIn('invitation')})`);

/** Whether a line, in `plain()` form, does nothing but invite, behind which a list has ended. */
export const closesWith = (words: string): boolean => INVITATION.test(words);

/** Whether a line, in `plain()` form, invites to apply and demands nothing. */
export const invites = (words: string): boolean => CONDITIONAL.test(words) || closesWith(words);

// "Best regards,", "8:00 am - 4:30 pm"
const GREETING = regex('i')`
  ^(?:(?:best|kind|warm(?:est)?|with(?: best)?|thanks (?:&|and)) )?regards\b[,.!]?$|^(?:yours )?sincerely,?$|
  ^\d{1,2}(?::\d\d)? ?[ap]\.?m\.? ?(?:-|–|to) ?\d{1,2}(?::\d\d)? ?[ap]\.?m\.?$
`;
const LONGEST_GREETING = 24;
/** Whether a line ends a letter, or names the hours of an office. */
export const isGreeting = (text: string): boolean => text.length <= LONGEST_GREETING && GREETING.test(text);
