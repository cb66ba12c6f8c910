import { type Block, FLAG } from '../../document/document.js';
import { headingWords } from '../../document/headings.js';
import { wishesFor } from '../../document/lines/wishes.js';
import { invites } from '../../document/sections/invitation.js';
import { announces } from '../../document/sections/leads.js';
import { gluedAt, JOINER } from '../../document/sections/sections.js';
import { isPlace } from '../../gazetteer/is-place.js';
import type { Locale } from '../../locales/locale.js';
import { regex } from '../../regex.js';
import { COMFORT } from './comfort.js';
import { isAnswer, isExperience, isFact, isTerm, PAY_LABEL, SAYS_PAY, TAG, WHETHER } from './facts.js';
import { isAround, isCall, isFrame, isPointer, tellsWhom } from './frame.js';
import { excludesNobody } from './nobody.js';
import { isRole } from './role.js';

const LETTERS = /[a-zA-Z\u00c0-\u1fff\u2c00-\u2fff\u3040-\ud7ff\uf900-\uffdc]{2}/;
// "C", "C++", "C#", "R": languages that no two letters spell
const LANGUAGE = /^(?:[CR]|C\+\+(?:\s?\d\d)?|[CFQ]#)$/;
/** Whether a text is the name of a programming language with one letter. */
export const isLanguage = (text: string): boolean => text.length <= LONGEST_LANGUAGE && LANGUAGE.test(text);
const LONGEST_LANGUAGE = 6;
// "[*] Any other knot will do, too.", whose star is taken for emphasis
const FOOTNOTE = /^\[[*†‡]{0,2}\]\s/;
// "requirement.": what a break left of the line before
const REST = /^[a-z]{2,20}\.$/;
// "jobs at example.com", "8:00 am - 4:30 pm", "Springfield, IL 62704"
const ADDRESS = /\S@\S|\b\d{1,2}:\d\d ?[ap]\.?m\b|,? [A-Z]{2} \d{5}\b/;

// "You must apply through the portal", "Please attach a copy", "Step 2: a talk with the crew": what an application takes
const APPLICATION = regex()`
  ^to apply\b|^(?:step|stage|round) \d{1,2} ?[:–-] |
  ^(?:(?:an?|all|employment|online|on-line|completed|paper|job|city|town|county) ){0,3}applications? (?:forms? )?
  (?:is|are|must|may|can|will)\b|
  ^all (?:applicants|candidates) (?:will be|are) (?:screened|evaluated|reviewed|assessed|rated)\b|
  ^(?:note:\s{1,3})?(?:
    you must|please|
    (?:(?:all|interested|qualified|suitabl[ey]|eligible|and|,) ?){0,5}(?:applicants|candidates|persons) (?:
      must|should|may|can|are (?:requested|invited|encouraged|instructed|advised|asked) to
    )
  ) (?:
    address (?:each|all|the|every)|apply|forward|e-?mail|share|mail|submit|attach|send|complete the|include (?:a|your)|
    list (?:your|their)|provide (?:a )?(?:copy|proof|transcript)
  )\b|
  ^(?:any |all )?applications? (?:that|which|received|without|submitted|not|by)\b|^only short-?listed\b|
  ^(?:applicants|candidates|those) who (?:have )?(?:already |previously )?applied\b|
  ^(?:please |(?:be|make) sure (?:to |you )|don't forget to |remember to )?(?:mention|include|write|quote)\b.{1,60}\bin (?:
    your|the
  ) (?:application|cover letter|(?:subject|e-?mail|message)\b)
`;
// "Three letters of recommendation", "Copies of transcripts", "Resume": papers, not qualities
const PAPERS = regex()`
  ^(?:(?:
    an?|the|your|updated|current|signed|official|unofficial|certified|two|three|2|3|\(\d\)|cop(?:y|ies) of
  ) ){0,4}(?:
    resumes?|cv|c\.v\.|curriculum vitae|cover(?:ing)? letters?|
    letters? of (?:recommendation|reference|introduction|interest|motivation|application)|transcripts?|
    (?:professional )?references|application (?:form|letter)|passport(?: copy| photo(?:graph)?)?s?
  )(?: \([^()]{1,40}\))?[.;]?$
`;
// "For detailed information, go to our site", "To read the full job description, click here", "The eligible list will be in force for a year"
const REFERS = regex()`
  ^(?:
    for (?:more|further|detailed|additional|full) (?:information|details)\b|
    (?:to )?(?:read|view|see) (?:the|our|a) (?:complete|full|entire|detailed) (?:job|position|class)|
    (?:the |an? )eligib(?:le|ility) list\b
  )
`;
// "$24-$28 an hour, by experience", "£500 per week"
const PAYS = regex('i')`
  ^[$€£₹₦]\s?\d[\d.,]{0,9}k?(?:\s?(?:-|–|to)\s?[$€£₹₦]?\d[\d.,]{0,9}k?)?\s?(?:/|per |an? |p)\s?
  (?:h|hr|hour|day|week|month|year|annum)\b
`;
// what an employer grants those who need it is no part of a demand
const ACCOMMODATED = /,? ?\bwith(?: or without)?(?: a)? reasonable accommodations?\b/g;
// "Talk: how we sail (https://...)"
const LINKED = /$(?<=https?:\/\/\S+)/;
/** A label with that much behind it introduces nothing: "About you: a degree in nautics, years at sea ...". */
const LONG_VALUE = 60;
// "Some posts need a pilot's licence. Only those with the following may fill them."
const INTRODUCES = regex('i')`
  the following(?<=\b(?:
    possess(?:es|ing)?|meet(?:s|ing)?|ha(?:ve|s|ving)|hold(?:s|ing)?|with
  ) (?:(?:at least )?one(?: or more)? of |any of |all of |both of )?the following)(?: [a-z]+){0,16}\.$
`;
// "For appointment as a Keeper", above what that takes
const APPOINTS = /^for (?:appointment|promotion) (?:as|at|to)\b[^.:;,]{3,60}$/;
// "Experience with", above items that stand deeper
const DANGLING = /^(?:[^\s\d]+ ){0,5}(?:with|of|in|including)$/i;
const OPEN_END = /\b(?:with|of|in|to|and|the|including)$/i;
// "You are patient. You have seen the sea", whose full stop is missing
const SENTENCES = /^.{30,}?[a-z)]{2}[.!] [A-Z].{20,}[^:]$/;
/** "Leadership: proven ability ...": what is named says nothing of who has it. */
export const NAMED = /^[a-z][\w /&-]{1,40}:\s+/;
// "Commitment to an inclusive culture": a quality, whatever else is said
const COMMITTED = /^commit(?:ment|ted) to\b/;
/**
 * Words of equal opportunity or screening that an item may hold as well: "ability to lead diverse teams", "years of work against
 * discrimination", "able to get a clearance, which takes a background check".
 */
export const INCLUSIVE = regex('g')`
  \b(?:
    background (?<=\bclearance\b.{0,60}\bbackground )(?:check|screening|investigation)|diverse (?:team|workforce|background)|
    inclusive (?:environment|workplace|culture)|underrepresented|privacy (?:policy|notice)|discriminat(?:ion|ory)
  )
`;

// "Competitive salary based on experience", "26 days of paid leave each year": granted, whatever else is said
const GRANTED = regex()`
  ^(?:an? )?(?:
    (?:highly |very )?competitive (?:base )?(?:salary|salaries|pay|compensation|remuneration|wages?)\b|
    (?:up to |at least |minimum )?(?:\d{1,2}|two|three|four|five|six)\+? (?:working |business |calendar )?(?:days|weeks)(?:'| of)? (?:paid |
    annual |of ){0,2}(?:vacation|holidays?|leave|pto|time off)\b|
    \d{2,3} ?% (?:of )?(?:employer[- ]paid |paid |company[- ]paid )?(?:health|medical|dental|vision|premiums?)\b|
    company pension\b|(?:paid|company|employer|group|private) (?:pension|medical|dental|health|life) (?:insurance|cover|plan|scheme|aid)\b(?! (?:[a-z]+ )?experience)|
    free (?:on-?site )?(?:parking|meals?|lunch(?:es)?|uniforms?|snacks|accommodation)(?:$|[,.;]| (?:and|on|at|for|or)\b)|
    (?:gym(?:pass)?|wellhub|urban sports)\b.{0,20}\b(?:subscription|membership|allowance|access)
  )
`;
// "Min $24,000", "Maximum: £500"
const PAY_END = /^(?:min|max)(?:imum)?\b\W{0,3}[$€£₹₦]\s?\d/i;
// "US employees: $203,100 - 238,900": a range of pay
const PAY_RANGE = /[$€£]\s?\d[\d.,]{3,9}\s?[kK]?\s?(?:-|–|—|to)\s?[$€£]?\s?\d[\d.,]{3,9}/;

// "This is a night-shift position.": says what is offered
const OFFERS = /^this is an? (?:[\w-]+ ){1,4}(?:role|position)(?=[.,]|$)/;
// "Responsible for the nets": a duty
const DUTY = /^(?:you (?:are|will be) )?responsible for (?!having|holding)/;
const LONGEST_PLACE = 30;
/** Of a longer paragraph only the sentences that demand something are items. */
export const LONG = 300;
// "Technical"
const TITLE = /^[A-Z][^.;]{2,30}$/;
const SEPARATORS = /[\s/,()]+/;
// "Responsible", "Professional": what one is, where items name it
const QUALITY = /^[a-z]+(?:al|ble|ful|ong|lich)$/;

/** Whether a line names no quality, but the kind of those that stand below it. */
const isHeadingOf = ({ text, plain, bulleted }: Block, locales: readonly Locale[]): boolean => {
  if (!TITLE.test(text) || (bulleted && QUALITY.test(plain))) return false;
  const words = headingWords(text).split(SEPARATORS);
  return locales.some(({ generic, cues }) => words.every((word) => generic?.has(word)) && !cues.opener?.test(plain));
};

/** Why a block of a requirements section is no requirement; null when it is one. */
export function refusal(block: Block, next: Block | undefined, locales: readonly Locale[]): string | null {
  const { text } = block;
  if (!LETTERS.test(text) && !((block.bulleted || text.length > 1) && isLanguage(text))) return 'no words';
  if (JOINER.test(text)) return 'joins two items';
  if (announces(block)) return 'introduces what follows';
  if (FOOTNOTE.test(text)) return 'a footnote';
  if (REST.test(text)) return 'the rest of a sentence';
  if (isAnswer(block.plain) && !isExperience(block)) return 'an answer or a button';
  const colon = (block.flags & FLAG.colon) !== 0;
  if (colon && WHETHER.test(block.plain)) return 'whether it is asked';
  if (TAG.test(text)) return 'a tag or an address';
  if (/[:：][-–—]?$/.test(text) || INTRODUCES.test(text) || APPOINTS.test(block.plain) || isPointer(block.plain))
    return 'introduces what follows';
  if (/\?$/.test(text)) return 'a question';
  if ((block.bulleted || block.kind === 'paragraph') && isHeadingOf(block, locales)) return 'a heading';
  if (next?.bulleted && next.depth > block.depth && DANGLING.test(text)) return 'introduces a list';
  const own = colon ? block.plain.replace(NAMED, '') : block.plain;
  if (colon && isFact(text) && (block.kind === 'pair' || !locales.some(({ cues }) => cues.quality.test(own))))
    return 'a fact of the job';
  if (isTerm(block)) return 'a fact of the job';
  if (text.length < 60 && ADDRESS.test(text)) return 'an address or a time';
  const figure = (block.flags & FLAG.digit) !== 0;
  if (PAY_LABEL.test(text) || (figure && (PAY_RANGE.test(text) || PAYS.test(text) || PAY_END.test(text)))) return 'pay';
  if (SAYS_PAY.test(block.plain)) return 'pay';
  const words = block.plain.replace(ACCOMMODATED, '');
  if (
    gluedAt(block) === 0 &&
    !block.bulleted &&
    (block.kind !== 'pair' || text.length - block.valueAt < LONG_VALUE || OPEN_END.test(text)) &&
    next?.bulleted &&
    next.line - block.endLine <= 2 &&
    !/[.!;]$/.test(text) &&
    !SENTENCES.test(text) &&
    !wishesFor(text, locales)
  )
    return 'introduces a list';
  if (
    APPLICATION.test(words) ||
    (own !== words && APPLICATION.test(own)) ||
    PAPERS.test(words) ||
    REFERS.test(words) ||
    isFrame(words) ||
    (!block.bulleted && (invites(words) || isCall(words, locales)))
  )
    return 'tells how to apply';
  if (!block.bulleted && text.length < LONGEST_PLACE && isPlace(text)) return 'a place';
  if (LINKED.test(text) && !locales.some(({ cues }) => cues.quality.test(words))) return 'a link';
  if (
    !block.bulleted &&
    COMFORT.test(words) &&
    !locales.some(({ tag, cues }) => tag === 'en' && cues.opener?.test(own))
  )
    return 'says what is not demanded';
  if (!block.bulleted && isAround(text, words)) return 'speaks of others';
  if (
    !block.bulleted &&
    (block.flags & FLAG.at) !== 0 &&
    tellsWhom(words) &&
    !locales.some(({ cues }) => cues.opener?.test(own))
  )
    return 'tells how to apply';
  if (DUTY.test(words)) return 'a duty';
  if (OFFERS.test(words) && !locales.some(({ cues }) => cues.demand.test(words))) return 'a fact of the job';
  if (GRANTED.test(words)) return 'a benefit';
  if (isRole(block)) return 'a role';
  if (excludesNobody(words, own)) return 'excludes nobody';
  for (const { tag, cues } of locales) {
    if (
      cues.legal.test(words) &&
      (cues.legal.test(words.replace(INCLUSIVE, '')) || !(cues.opener?.test(own) || COMMITTED.test(own)))
    )
      return 'equal opportunity, privacy or screening';
    if (!cues.quality.test(words) && cues.benefit.test(words) && !COMMITTED.test(own)) return 'a benefit';
    if (
      !block.bulleted &&
      cues.employer.test(words) &&
      ((tag === 'en' && text.length >= LONG) || !cues.demand.test(words))
    )
      return 'speaks of the employer';
  }
  return null;
}
