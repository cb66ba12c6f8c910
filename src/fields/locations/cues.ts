import { regex } from '../../regex.js';
import type { Near } from './near.js';

/** Words that lead to a place of work or residence in running text. */
export interface Cue {
  /** Part of the rule's id. */
  readonly id: string;
  /** Words one of which a block holds where the cue stands, in `plain()` form. */
  readonly words: readonly string[];
  /** More such words, one of which it holds as well. */
  readonly besides?: readonly string[];
  /** Pieces without which the cue cannot stand there: cheaper to look for than the pattern. */
  readonly near?: readonly Near[];
  /** Reads `plain()` text, as do the others; ends where the place begins. */
  readonly pattern: RegExp;
  /** What must stand in the clause before the cue. */
  readonly subject?: RegExp;
  /** Words in the cue, or between subject and cue, that show it to be about something else; by default whatever has places of its own. */
  readonly not?: RegExp;
  /** Whether a list of places may be announced behind the cue: "one of the following states: ". */
  readonly among?: true;
  /** Whether the cue itself is about the job, whatever the clause begins with. */
  readonly own?: true;
  /** Whether one who has a trade may stand there instead: "the programme officer will be". */
  readonly holder?: true;
  /** Words in the clause before that give the place to others. */
  readonly apart?: RegExp;
}

// who or what has the place: the job or the candidate
const SUBJECT = regex('g')`
  \b(?:
    role|position|job|opportunity|opening|vacancy|candidates?|applicants?|you|individual|person|internship|assignment|
    someone|incumbent|hire|office is
  )\b
`;

const EVENTS = regex()`
  \b(?:
    summit|training|onboarding|retreats?|events?|interviews?|meetings?|customers|clients|visits?|travel\w*|offices|
    teams?|employees|primarily|we work
  )\b
`;

const EVENTS_AND_CLIENTS = /\b(?:events?|interviews?|customers|clients|visits?|travel\w*|partners)\b/;

export const CUES: readonly Cue[] = [
  {
    // "this role is based in", "candidates must reside in", "you can be located anywhere within the"
    id: 'based-in',
    words: ['based', 'located', 'situated', 'stationed', 'reside', 'residing', 'live', 'living', 'residents'],
    pattern: regex('g')`
      \b(?:
        based|located|situated|stationed|reside|residing|live|living|residents
      )\s(?:
        remotely\s|anywhere\s|primarily\s|full[- ]time\s|in\sone\sof\s|in\sthe\sfollowing\s|either\s
      ){0,4}(?:in|within|at|out of|near|from|across|of|to)\s(?:or (?:near|around) |and )?
    `,
    among: true,
    subject: SUBJECT,
    holder: true,
  },
  {
    // "must live in", "must be based in", "need to be located in"
    id: 'must-live-in',
    words: ['reside', 'live', 'based', 'located', 'living', 'residing', 'domiciled', 'resident', 'residents'],
    pattern: regex('g')`
      \b(?:
        must|should|need to|needs to|required to|have to|able to|willing to|ideally|can
      )\s(?:currently\s|already\s|also\s|physically\s)?(?:be\s)?
      (?:(?:legally\s)?(?:authori[sz]ed|eligible)\s(?:to work\s)?and\s)?
      (?:reside|live|based|located|living|residing|domiciled)(?: and work| or work)?\s(?:anywhere\s)?
      (?:in|within|near|out of)\s(?:and work (?:from|in|within)\s)?|
      \bmust be (?:a |an )?(?:citizens? or )?(?:legal |lawful |current |permanent ){0,2}residents? of\s
    `,
    among: true,
    apart: regex()`
      \b(?:university|school|college|clients?|customers?|company|companies|institution|account|bank|office)\b[^,]{0,25}$
    `,
  },
  {
    // "a remote position within the", "remotely from", "remote, anywhere in"
    id: 'remote-within',
    words: ['remote', 'remotely', 'telecommut*', 'home', 'anywhere', 'location'],
    pattern: regex('g')`
      \b(?:
        remote|remotely|telecommut\w+|work from home|from anywhere|any location|anywhere
      )(?:,? \(?(?:
        positions?|roles?|work|working|jobs?|opportunity|only|anywhere|based|located|fully|is|available|
        contract|full-time|employment|basis|candidates|applicants|option|possible|live|and|or|from|with|first|
        (?:company|team|organi[sz]ation)(?=,?\s(?:within|across|throughout)\b)
      )){0,4},?\s\(?(?:within|in|across|from|throughout|anywhere in)\s
      (?:any(?:where)?(?: location| state| part| city)?(?: of| in| within)?\s)?
    `,
    apart: regex()`
      \b(?:
        some (?:departments|roles|teams|positions|jobs)|our (?:[a-z]+ ){0,2}teams?|nomads|employees|team members|colleagues|people|workforce|engineers|staff|members
      )\b|
      \bwe (?:embrace|celebrate|love|value|champion)\b
    `,
  },
  {
    // "work from our office in", "three days a week in our office in", "onsite in", "at our customer's office in"
    id: 'office-in',
    words: [
      'office',
      'site',
      'onsite',
      'headquarters',
      'hq',
      'campus',
      'worksite',
      'facility',
      'studio',
      'location',
      'laboratory',
      'lab',
      'plant',
      'warehouse',
      'hub',
    ],
    pattern: regex('g')`
      \b(?:
        office|site|headquarters|hq|campus|worksite|facility|studio|location|laboratory|lab|plant|warehouse|on-?site|hub
      )(?: (?:is )?(?:located|based))?\s(?:in|at|near)\s
    `,
    subject: regex('g')`
      \b(?:
        attendance|days?|week|work|working|works|worked|join|come|based|on-?site|in-?person|commut[a-z]+|report[a-z]*|
        relocat[a-z]+
      )\b
    `,
    not: EVENTS,
  },
  {
    // "this role is hybrid in", "the position is on-site in", "categorized as hybrid in"
    id: 'hybrid-in',
    words: ['hybrid', 'onsite', 'site', 'person'],
    besides: ['role', 'position', 'job', 'internship', 'opportunity'],
    pattern: regex('g')`
      \b(?:role|position|job|internship|opportunity) (?:is|will be) (?:
      (?:categori[sz]ed|classified|designated|listed|offered) as )?(?:an? )?(?:fully |100 ?% )?
      (?:hybrid|on-?site|in[- ]person)(?: (?:role|position|job))?,? (?:based |located |and based )?(?:in|at|out of)\s
    `,
    own: true,
  },
  {
    // "it can be in our office (Leeds/York)"
    id: 'office-bracket',
    words: ['office', 'headquarters', 'hq', 'studio'],
    near: ['office (', 'headquarters (', 'hq (', 'studio ('].map((key) => ({
      key,
      before: ['our ', 'the '],
      within: 30,
    })),
    pattern: regex('g')`
      \b(?:
        work|working|works|based|be|located|onsite|on-site|days|week|person
      ) (?:in|from|at|out of) (?:our|the) (?:[a-z]+ )?(?:office|headquarters|hq|studio) \((?:located |based )?(?:in )?
    `,
    not: EVENTS,
    own: true,
  },
  {
    // "in one of our offices in", "from one of our locations in"
    id: 'one-of-our-offices-in',
    words: ['offices', 'locations', 'hubs', 'sites', 'studios'],
    near: [
      { key: ' of our ' },
      ...['offices', 'locations', 'hubs', 'sites', 'studios'].map((key) => ({ key, before: ["'s "], within: 12 })),
    ],
    pattern: regex('g')`
      \b(?:in|from|at|out of) (?:one|either|any) of (?:our|[a-z][\w&-]*'s) (?:[a-z]+ ){0,2}(?:offices|locations|hubs|sites|studios)
      (?:\s(?:in|at)|:)\s
    `,
  },
  {
    // "join our growing team in", "be part of our support team, based in"
    id: 'join-our-team-in',
    own: true,
    words: ['team', 'squad', 'department', 'crew', 'company', 'business', 'practice', 'firm', 'kitchen', 'workshop'],
    besides: ['join', 'joining', 'expand', 'expanding', 'grow', 'growing', 'strengthen', 'reinforce', 'part'],
    pattern: regex('g')`
      \b(?:
        join|joining|expand|expanding|grow|growing|strengthen|reinforce|(?:be|become|as|becoming) (?:a )?part of
      )\s(?:our|the|their|its)\s(?:[a-z&/-]+\s){0,4}?(?:team|squad|department|crew|company|business|practice|firm|kitchen|workshop),?\s
      (?:(?:based|located|remotely)\s){0,2}(?:in|out of)\s
    `,
  },
  {
    // "we are hiring a cook for our kitchen team in"
    id: 'hiring-for-our-team-in',
    words: ['team', 'office', 'offices', 'studio', 'studios', 'shop', 'store', 'site'],
    besides: ['hiring', 'seeking', 'looking', 'recruiting', 'searching', 'seek', 'seeks', 'need', 'needs'],
    pattern: regex('g')`
      \b(?:for|to|at|in)\sour\s(?:(?:[a-z&/-]+|\([a-z &/-]{2,60}\))\s){0,4}?(?:team|offices?|studios?|shop|store|site)\s
      (?:in|at)\s
    `,
    subject: /\b(?:hiring|seeking|looking for|recruiting|searching for|seeks?|needs?)\b/g,
    not: EVENTS_AND_CLIENTS,
  },
  {
    // "working in and around Sheffield", "jobs in and around the Sheffield area"
    id: 'in-and-around',
    words: ['around'],
    besides: ['working', 'work', 'jobs', 'sites', 'projects', 'shifts', 'based', 'deliveries'],
    near: [{ key: 'in and around' }],
    own: true,
    pattern: /\b(?:working|work|jobs|sites|projects|shifts|based|deliveries)\sin and around (?:the )?/g,
    not: EVENTS_AND_CLIENTS,
  },
  {
    // "Based in Sheffield, you will travel"
    id: 'based-in-you',
    own: true,
    words: ['based', 'located'],
    near: [
      { key: 'based in ', after: [', you', ', this', ', the ', ', report'], within: 70 },
      { key: 'located in ', after: [', you', ', this', ', the ', ', report'], within: 70 },
    ],
    pattern: regex('g')`
      (?:^[^a-z]{0,4}|[.!?] )(?:based|located) in (?=[^.!?\n]{2,60}?, (?:
        you(?! know)|this (?:role|position|job)|the (?:role|position|job|successful|ideal)|reporting
      )\b)
    `,
  },
  {
    // "you can work in Oslo, Bergen or Moss"
    id: 'you-can-work-in',
    own: true,
    words: ['work'],
    near: [{ key: 'you can work in ' }, { key: 'you may work in ' }, { key: 'you can choose to work in ' }],
    pattern: /\byou (?:can|may) (?:choose to )?work in (?:our offices? in |either )?/g,
  },
  {
    // "based remotely in", "home-based in"
    id: 'based-remotely-in',
    words: ['remotely', 'homebased', 'home'],
    near: [{ key: 'based remotely' }, { key: 'remotely based' }, { key: 'home-based' }, { key: 'homebased' }],
    pattern: /\b(?:based remotely|remotely based|home-?based),?\s(?:in|from|anywhere in|within|across)\s/g,
    apart: /\b(?:we|company|people|employees|our (?:[a-z]+ )?teams?)\b[^,]{0,20}$/,
  },
];
