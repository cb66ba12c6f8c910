import { demandsIn } from '../../locales/demands.js';
import type { Locale } from '../../locales/locale.js';
import { regex } from '../../regex.js';
import type { Block, Section, SectionKind } from '../document.js';
import { classifyHeading, isNothingButHeading } from '../headings.js';

// "Acme is a fine place, with comprehensive benefits:", above bullets
const GIVES = regex()`
  \b(?:
    (?:comprehensive|competitive|following|great|generous|employee|excellent) (?:[\w-]+ ){0,3}(?:benefits|perks)|
    benefits (?:package )?(?:include|including|such as)|
    we (?:also |are happy to |can )?offer(?: you)?(?: the following)?|
    ${demandsIn('gives')}
  )\b[^.]{0,40}:$
`;

// "The keeper we seek must have years of experience with:", "Qualifications needed for the role include:"
// "deberán reunir los siguientes requisitos:", "folgende Voraussetzungen erfüllen:"
const ASKS = regex()`
  \b(?:
    required|requirements?|qualifications?|prerequisites?|${demandsIn('following')}
  )\b[^.]{0,60}:$
`;
// "Knowledge of these is not essential but would be an advantage:"
const WISHED = regex()`
  \b(?:
    knowledge|experience|skills?|familiarity|degree|certificat[a-z]+
  )\b.{0,60}\b(?:would|will) be (?:
    an? (?:\w+ )?(?:plus|bonus|advantage|asset)|advantageous|desirable|preferred|beneficial
  )\b
`;
const OFFERED = regex()`
  \b(?:
    our|funding|proposals?|applications?|offer|salary|compensation|remuneration|benefits|gain|learn|grow|based on|
    you(?:'ll| will) (?!need|have)
  )\b|
  ^\s*if\b
`;
// "You share the duties of your team, which include:", "The post involves a range of tasks such as:", "Your day will involve:"
const WORK = regex()`
  \b(?:
    (?:responsibilities|duties|tasks|activities|jobs)\b[^.:]{0,80}\b(?:includ(?:e|es|ing)|are|such as|like|as follows|comprise)\b[^.:]{0,30}|
    (?:role|job|position|post|work|day|week)s? (?:(?:will|would|may|also|mainly|typically) ){0,2}(?:involve|entail|consist of|comprise)s?\b[^.:]{0,80}
  ):$
`;
// "Who do we seek? In short:"
const ASKED = /^([^.?!]{5,60}\?) /;

// "About Acme: ...", "Über uns: ..."
const ABOUT = /^(?:about|uber|a propos|sobre|acerca de|over|om) /;
/** Whether a label announces the employer, and not what is worked with: "Technologies: ...". */
export const namesEmployer = ({ plain }: Block): boolean => ABOUT.test(plain);

// "We have a requirement for cooks in these towns:": whom or what the employer needs
const NEEDED = /\b(?:we (?:\w+ )?have|there (?:is|are)|we've)\b.{0,24}\brequirements?\b/;

/**
 * Whether the words of a heading in a line announce nothing: it is the title on top of a posting ("# Teacher - Adult Education"), or says
 * what the employer needs.
 */
export const isNoHeading = (block: Block, heads: boolean, locales: readonly Locale[]): boolean =>
  NEEDED.test(block.plain) ||
  (block.index === 0 && block.level === 1 && !heads && !isNothingButHeading(block.text, locales));

/** Whether a line asks what the list below it answers. */
export const asksFirst = (text: string): boolean => ASKED.test(text);

/** The kind of list that a sentence with a colon introduces: what is given, or what is demanded; null for any other. */
export function leadsTo(block: Block, locales: readonly Locale[]): SectionKind | null {
  if (GIVES.test(block.plain)) return 'benefits';
  const question = ASKED.exec(block.text)?.[1];
  if (question) return classifyHeading(question, locales);
  const last = block.plain.slice(Math.max(...STOPS.map((stop) => block.plain.lastIndexOf(stop))) + 1);
  if (WORK.test(last)) return 'duties';
  if (OFFERED.test(last) || NEEDED.test(block.plain)) return null;
  if (WISHED.test(last) || wishes(last, locales)) return 'preferred';
  const demands = locales.some(({ cues }) => cues.quality.test(last) && cues.demand.test(last));
  return demands || ASKS.test(last) ? 'requirements' : null;
}

/** Whether a line with a colon begins as demands do, which goes on below it: "A deep understanding of:". */
export const isLedDemand = ({ plain }: Block, locales: readonly Locale[]): boolean =>
  plain.endsWith(':') && locales.some(({ cues }) => cues.opener?.test(plain) && cues.quality.test(plain));

// "Idealerweise hast du Folgendes:": what is hoped for of everybody; "C'est plus de 200 personnes:"
const HOPED = new RegExp(`\\b(?:ideal|prefer|${demandsIn('hoped')})`);
/** Whether a sentence of another language than English wishes for what stands below it: "Det är meriterande om du kan:". */
const wishes = (words: string, locales: readonly Locale[]): boolean =>
  !HOPED.test(words) &&
  locales.some(({ tag, cues }) => tag !== 'en' && cues.preferred.test(words) && !cues.employer.test(words));

// "You know some of the following tools", "Du hast Kenntnisse in", without a colon
const ANNOUNCES = regex()`
  \b(?:
    of the following(?: [a-z]+){0,2}|${demandsIn('announces')}
  )$
`;
/** Whether a line without an end introduces the lines below it. */
export const announces = ({ bulleted, plain }: Block): boolean => !bulleted && ANNOUNCES.test(plain);
const STOPS = ['.', '!', '?'];

// "Our stack", "The tools we use": what stands there is what the employer has, "Languages: ..." too
const STACK = /\b(?:stack|tools|technolog(?:y|ies))\b/;
export const isStack = ({ kind, heading }: Section): boolean =>
  (kind === 'about' || kind === 'other') && heading !== null && STACK.test(heading.plain);
