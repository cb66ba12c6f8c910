import { regex } from '../../regex.js';
import type { Cue } from './cues.js';

/** Who may apply, and from where: the places that a job is open to. */
export const APPLICANTS: readonly Cue[] = [
  {
    // "open to candidates in", "we accept applicants from", "preference for someone in"
    id: 'open-to-candidates-in',
    words: [
      'candidates',
      'applicants',
      'applications',
      'people',
      'residents',
      'engineers',
      'individuals',
      'someone',
      'talent',
      'employees',
    ],
    besides: [
      'open',
      'considering',
      'accept*',
      'consider',
      'hiring',
      'prefer*',
      'preference',
      'seeking',
      'welcome',
      'looking',
      'recruiting',
      'interested',
      'only',
    ],
    pattern: regex('g')`
      \b(?:
        candidates|applicants|applications|people|residents|engineers|individuals|someone|talent|
        employees(?= (?:who are|anywhere|based|located|living|residing)\b)
      )(?: who are| anywhere| based| located| living| residing| resident| currently){0,4}\s(?:in|from|within|across)\s
    `,
    subject: regex('g')`
      \b(?:
        open to|considering|accept(?:s|ing)?|consider|hiring|prefer\w*|preference given to|seeking|welcome|looking for|
        recruiting|interested in|only
      )\b
    `,
  },
  {
    // "positions are restricted to the", "this role is open only to residents of"
    id: 'restricted-to',
    own: true,
    words: ['restricted', 'limited', 'open', 'available'],
    near: [
      { key: 'restricted to' },
      { key: 'limited to' },
      { key: 'open', after: [' to '], within: 8 },
      { key: 'available', after: [' to '], within: 10 },
    ],
    pattern: regex('g')`
      \b(?:
        positions?|roles?|jobs?|opportunit(?:y|ies)|openings?|internships?|vacanc(?:y|ies)|applications?
      )\s(?:(?:is|are|currently|only|being)\s){0,3}(?:restricted|limited|open|available)(?:\sonly)?\sto\s(?:
      (?:candidates|residents|applicants|people|persons|those|anyone)\s
      (?:(?:currently|who|are|based|located|living|residing|resident|live|reside)\s){0,3}(?:in|from|of|within)\s)?
    `,
  },
  {
    // "we can only hire in", "we are hiring in the following states: "
    id: 'we-hire-in',
    own: true,
    among: true,
    words: ['hire', 'hiring', 'employ', 'recruit', 'recruiting'],
    pattern: regex('g')`
      \bwe(?:['’]re| are)?
      (?: (?:can|currently|only|now|also|able to|actively|presently|are)){0,4} (?:hire|hiring|employ|recruit|recruiting)(?: (?:
        people|candidates|employees|talent|team members|staff|remotely|contractors|for this (?:role|position|job)
      )){0,2} (?:in|within)(?: any of| one of)?:?\s
    `,
  },
  {
    // "this role is available in", "can be performed from", "may be done anywhere in"
    id: 'available-in',
    own: true,
    among: true,
    words: ['available', 'offered', 'performed', 'done', 'worked'],
    pattern: regex('g')`
      \b(?:role|position|job|opportunity|vacancy|work)(?: (?:is|can|may|must|only|also|be|currently)){1,4} (?:
        available|offered|performed|done|worked
      )(?: (?:remotely|only|anywhere)){0,2} (?:in|from|within)(?: or (?:near|around))?:?\s
    `,
    apart: /\b(?:if|unless|while|part of the)\b[^,]{0,30}$/,
  },
  {
    // "we need a fluent cook, based in", "looking for a baker located in"
    id: 'seeking-one-based-in',
    own: true,
    among: true,
    words: ['based', 'located', 'living', 'residing'],
    besides: ['looking', 'need', 'needs', 'seeking', 'hiring', 'searching', 'recruiting'],
    pattern: regex('g')`
      \b(?:
        looking for|need|needs|seeking|hiring|searching for|recruiting
      ) (?:an?|our|the next|\d)\s[^.!?;\n]{2,80}?,?\s(?:who is |who are )?(?:based|located|living|residing) (?:anywhere )?
      (?:in|within|across)\s
    `,
    not: regex()`
      \b(?:
        clients?|customers?|partners?|teams?(?! members?)|compan(?:y|ies)|users?|offices?|stakeholders?|colleagues|
        suppliers?|businesses|startup|founders?|with|for our
      )\b
    `,
  },
  {
    // "residents of Texas and Utah only"
    id: 'residents-only',
    own: true,
    words: ['residents'],
    pattern: /\bresidents of\s(?=[^.!?\n]{2,80}\bonly\b)/g,
    apart: /\b(?:not|no|cannot|except|pay|salary|compensation|notice)\b[^,]{0,40}$/,
  },
  {
    // "we cannot accept applications from candidates outside of"
    id: 'none-outside',
    words: ['outside'],
    pattern: regex('g')`
      \b(?:
        candidates|applicants|applications|residents|people|anyone|individuals
      )\s(?:(?:from|based|located|living|residing|who|are|live|reside)\s){0,3}outside(?: of)?\s
    `,
    subject: /\b(?:unable|cannot|can.?t|not|no longer)\b/g,
    not: /\b(?:sponsor[a-z]*|visas?|relocat[a-z]+)\b/,
  },
  {
    // "we are hiring across the", "we can only hire residents of"
    id: 'hiring-across',
    own: true,
    words: ['hiring', 'hire', 'recruiting', 'recruits'],
    near: [
      { key: 'hiring', after: ['across', 'throughout'], within: 30 },
      { key: 'recruit', after: ['across', 'throughout'], within: 30 },
      { key: 'only hire' },
    ],
    pattern: regex('g')`
      \b(?:hiring|recruits|recruiting)\s(?:(?:people|talent|remotely|candidates|engineers)\s){0,2}
      (?:across|throughout)\s|
      \bonly hire\s(?:(?:permanent|legal|current)\s)?(?:(?:people|candidates|residents|applicants|employees)\s
      (?:(?:who|are|based|located|living|residing|live|reside)\s){0,3}(?:in|of|from|within)\s)?
    `,
  },
  {
    // "within commuting distance of", "must be able to commute to", "live within 50 miles of"
    id: 'near-enough',
    words: ['commuting', 'commutable', 'commute', 'driving', 'miles', 'km', 'kilometers', 'kilometres'],
    near: [
      { key: 'distance', after: [' of ', ' from ', ' to '], within: 6 },
      { key: 'commutable' },
      { key: 'commute to' },
      { key: 'within', after: ['miles of', 'km of', 'miles from', 'km from', 'kilomet'], within: 30 },
    ],
    pattern: regex('g')`
      \b(?:
        (?:commuting|driving|commutable) distance (?:of|from|to)\s|commutable (?:to|from)\s|able to commute to\s|
        within (?:about |approximately )?\d{1,3} ?(?:-| )?(?:miles?|km|kilomet(?:er|re)s?)(?: radius)? (?:of|from)\s
      )
    `,
    apart: /\b(?:clients?|customers?|if|employees|team members|offices?)\b[^.]{0,50}$/,
  },
  {
    // "relocation to Lisbon is required", "help to relocate to"
    id: 'relocate-to',
    words: ['relocate', 'relocation', 'relocating'],
    pattern: /\brelocat(?:e|ion|ing) to\s(?:(?:our|the) office in\s)?/g,
    own: true,
    apart: /\b(?:not|no|without|other offices|option(?:al)?|opportunit[a-z]+)\b[^.]{0,30}$/,
  },
  {
    // "a remote role for candidates in"
    id: 'for-candidates-in',
    words: ['candidates', 'applicants', 'residents'],
    own: true,
    pattern: regex('g')`
      \b(?:role|position|job|opportunity|opening) (?:is )?(?:only )?for (?:candidates|applicants|residents)\s
      (?:(?:currently|who|are|based|located|living|residing|live|reside)\s){0,3}(?:in|of|within|from)\s
    `,
    apart: /\b(?:salary|pay|compensation|range|base|wage)\b/,
  },
  {
    // "residency in Portugal is a requirement", "your residence must be in Norway"
    id: 'residency-in',
    words: ['residency', 'residence'],
    near: [
      { key: 'residency in ', after: ['mandatory', 'required', 'requirement', 'necessary', 'must'] },
      { key: 'residence', after: ['must be ', 'should be '], within: 14 },
    ],
    own: true,
    pattern: regex('g')`
      \bresidency in\s(?=[^.!?\n]{2,60}\b(?:mandatory|required|requirement|necessary|must)\b)|
      \bresidence (?:must|should) be (?:in|within)\s
    `,
    apart: /\b(?:not|no|clients?|customers?|tax|medical|psychiatry|completed|completion of)\b[^.]{0,30}$/,
  },
];
