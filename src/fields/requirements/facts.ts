/*
 * Lines of forms and facts of the job, which demand nothing of the candidate.
 */

import { isButton } from '../../document/around/frame.js';
import { type Block, FLAG } from '../../document/document.js';
import { demandsIn } from '../../locales/demands.js';
import { regex } from '../../regex.js';

// answers of an application form
const ANSWER = regex()`
  ^(?:
    yes|no|none of the above|other|reply|on[- ]?site|in[- ]person|hybrid|remote|(?:non-?)?exempt|n/a|${demandsIn('answer')}|
    (?:entry|junior|mid|mid-senior|senior)[- ]level|not applicable|
    \W?(?:tbd|tba|tbc|to be (?:determined|confirmed|announced|completed)|coming soon|placeholder|xx+)\W?
  )$|
  ^(?:less than |more than |over )?\d+ (?:to \d+ )?(?:years?|months?)(?: (?:to )?less than \d+ years?| or more)?$
`;
/** "Experiencia mínima: no requerida", "Doświadczenie: wymagane": whether any is asked, not which. */
export const WHETHER = regex()`
  ^[^:]{3,40}:\s*(?:
    ${demandsIn('whether')}|none|(?:not )?required
  )\.?$
`;
/** "Månadslön: 42 000 kr beroende på erfarenhet": pay. */
export const PAY_LABEL = regex('i')`
  ^(?:
    ${demandsIn('payLabel')}
  )(?: [a-z]{4,9})?\s*:
`;
/** "#LI-Remote", "https://...", "jobs@example.com": no words of the posting's own. */
export const TAG = /^(?:#\S+(?:\s+|$))+$|^https?:\/\/\S+$|^\S[^\s@]*@\S+$/i;

// "Location: Remote", "Employment type: full time", "Email: jobs@example.com": facts of the job, not of the candidate
const FACT = regex('i')`
  ^(?:
    (?:job |work(?:ing)? |primary |office |duty )?locations?|
    (?:(?:minimum|maximum|starting|basic|gross|monthly|annual|hourly) ){0,3}(?:salary|wage|pay)(?: \w+)?|package|
    bonus (?:target|potential|rate|range|eligibility)|compensation|flsa(?: status)?|job title|class(?:ification)? title|
    post|designation|vacanc(?:y|ies)|(?:employment|job|contract|position) (?:types?|status|category|level|code|id|number)|
    classification|(?:work )?schedule|(?:working |work |weekly )?hours|shift|start(?:ing)? date|reports? to|
    reporting to|department|team|duration|contract|term|posted|posting date|date posted|closing date|
    (?:application )?deadline|e-?mail|phone|contact|website|web|(?:source )?url|date|travel time|job family|
    union (?:eligibility|membership|representation)|status|openings?|number of \w+|industry(?: type)?|
    role(?: category)?|functional area|headquarters|sector|company|employer|seniority(?: level)?|
    (?:experience |job )?level|function|remote|stack|tech stack|application status|job #|req(?:uisition)? (?:id|#)|
    (?:job )?ref(?:erence|\.)?(?: (?:number|no\.?|id|code))?|
    ${demandsIn('fact')}
  )\s*:|
  ^(?:job|organi[sz]ation)\s*:\s*\S+(?: \S+)?$
`;
// "Contract length: 24 months", "Probezeit: 6 Monate": for how long, or from when
const TERM = regex()`
  \b(?:
    (?:contract|project|assignment|probation\w*|notice|trial|placement|course) (?:length|duration|period|term|time)|
    (?:length|duration|term)(?: of (?:\w+ )?(?:contract|employment|assignment|project|placement))?|
    (?:expected |earliest |desired |planned )?start|(?:number of |weekly |total )?hours?|
    [a-z]*(?:${demandsIn('termEnds')})|${demandsIn('term')}
  )\b
`;
const FIGURE = /^.{0,16}\d.{0,20}$/;
const DATE = /^\D{0,3}\d{1,4}[./-]\d{1,2}[./-]\d{1,4}\W*$/;
/** Whether a line states for how long or from when, and not what one has done so long: a label and a figure. */
export function isTerm({ plain, flags }: Block): boolean {
  if ((flags & FLAG.colon) === 0 || (flags & FLAG.digit) === 0) return false;
  const colon = plain.indexOf(':');
  const value = plain.slice(colon + 1);
  return DATE.test(value) || (FIGURE.test(value) && TERM.test(plain.slice(0, colon)));
}
/** Whether a line in `plain()` form answers a question of a form, or is a button of the page. */
export const isAnswer = (plain: string): boolean => ANSWER.test(plain) || isButton(plain);
/** "Experience", "4 years": whether a line says how many, right below the field of a page that is called so. */
export const isExperience = ({ plain, index, bulleted, section: { heading } }: Block): boolean =>
  !bulleted && heading !== null && heading.index === index - 1 && FIELD.test(heading.plain) && YEARS.test(plain);
const FIELD = /^\W*(?:(?:work|minimum|required|relevant|years of) )?experience(?: (?:required|level|needed))?\W*$/;
const YEARS = /^\d{1,2}(?: to \d{1,2})? years?$/;
/** Whether a line states a fact of the job after a label. */
export const isFact = (text: string): boolean => FACT.test(text);
/** "OPEN TO/ ELIGIBILITY CRITERIA: Everyone", "All qualified candidates": excludes nobody. */
export const EVERYBODY = regex()`
  ^(?:
    everyone|everybody|anyone|
    all (?:interested|qualified|eligible)?[\w ,/-]{0,40}
    (?:candidates|persons|people|applicants|specialists|professionals|individuals)
  )(?: interested)?[.!]?$
`;

/** "Pay is $22 an hour", "The hourly rate ranges from $20 to $24". */
export const SAYS_PAY = regex()`
  ^(?:the )?(?:starting |base |hourly |annual )?(?:pay|salary|wages?|compensation|rate of pay|hourly rate)(?: rate| range)?
  (?: for this (?:role|position|job))? (?:is|are|will be|ranges?|starts?|starting|between|from|depends|dependent)\b
`;
