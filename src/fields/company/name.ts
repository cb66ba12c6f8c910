import { isPlace } from '../../gazetteer/is-place.js';
import { LETTER, oneOf, startsSmall, UPPER } from '../../letters.js';
import { employerIn, employerWordsIn, saysWhoHires } from '../../locales/employer.js';
import { plain } from '../../locales/plain.js';
import { jobNoun } from '../../occupations/nouns.js';
import { regex } from '../../regex.js';
import { isNoise } from '../title/noise.js';
import { withoutPictures } from '../title/pictures.js';
import { isOfBody } from './bodies.js';
import { isKind, isNoBody } from './kinds.js';
import { isPlaceholder, labelledName } from './labelled.js';
import { LEGAL } from './legal.js';
import { OF_UNIVERSITY, ownerOf } from './parts.js';

const SIGNS = new RegExp(`[^${LETTER}0-9+]+`, 'g');
const SIMPLE = /^[a-z0-9]+(?: [a-z0-9]+)*$/;
const THE = /^the /;
// "LocationLark Hospice": a label that lost its space
const GLUED_LABEL = /^(?:Location|Department|Employer|Company|Organi[sz]ation)(?=[A-Z][a-z]+ [A-Z])/;
const THE_START = /^[Tt][Hh][Ee] /;
// "The ILO"
const THE_ACRONYM = /^The (?=[A-Z]{2,6}$)/;
// "#internship"
const TAG = /^#[^\s#]/;
const DIE_START = /^(?:Die|Der|Das) /;
// "Die Bäckerei Lerche", "La Cooperativa Allodola", "L'EHPAD Les Alouettes": the article stands before what the employer is
const ARTICLES = `(?:(?:${employerIn('nameArticles')}) |${employerIn('nameElided')})`;
const WITH_ARTICLE = new RegExp(`^${ARTICLES}`);
const ITS_KIND = new RegExp(`^${ARTICLES}(?=(?:${employerIn('kinds')}) [^ ])`);
// "Arbeitgeber Lerche GmbH": a label that lost its colon; "Firma Lerche", "L'azienda Lerche": what it is
const LABELS = new RegExp(`^(?:Employer|${employerIn('nameLabels')}) (?=[${UPPER}\\d])`);
// "A 7Peaks"
const ARTICLE_BEFORE_DIGIT = /^[AO] (?=\d)/;
const AND = / & /g;

// "Role Title" on a line of its own
const TITLE_LABEL = /^(?:(?:job|position|role|post|vacancy|working|posting) )?title$/;

/** Names of equal key are one employer: legal form, article and signs do not tell them apart. */
export const companyKey = (name: string): string => {
  const low = plain(name);
  const bare = low.replace(THE, '').replace(LEGAL, '');
  if (SIMPLE.test(bare)) return bare;
  return bare.replace(AND, ' and ').replace(SIGNS, ' ').trim() || low;
};

/** Boards and systems that carry postings of others. */
const BOARD = regex()`
  ^(?:
    linkedin|remotive|glassdoor|indeed|workable|jobspresso|greenhouse|lever|ashby|smartrecruiters|monster|ziprecruiter|
    remoteok|weworkremotely|himalayas|wellfound|angellist|career center
  )(?:[. ](?:com|io|co))?$
`;
/** Boards that hire for themselves too, as forms and headers then say. */
const BOARD_LINE = regex()`
  ^(?:
    stepstone|totaljobs|cv-?library|infojobs|xing|hellowork|jobteaser|simplyhired|careerbuilder|jooble|adzuna|careerjet|
    jobrapido|nofluffjobs|just ?join ?it|arbeitnow|profesia|seek|jobstreet|jobsdb|naukri|reed
  )(?:[. ](?:com|io|co|de|fr|it|es|nl|pl|se|sk|co\.uk))?$
`;
const isTool = oneOf(
  'c python java javascript typescript react angular vue node node.js nodejs go golang rust ruby php scala kotlin swift sql postgresql postgres mysql redis kafka spark hadoop airflow dbt aws azure gcp kubernetes docker terraform ansible jenkins git jira excel powerpoint word linux windows android ios html css c++ c# .net power bi graphql rest api apis ci/cd agile scrum kanban saas b2b crm erp english german french spanish dutch ai ml llm llms nlp chatgpt e-verify eeo eeoc osha gdpr hipaa fda',
);
/** Words that begin sentences and headings, or stand for the employer without naming it. */
const isCommon = oneOf(
  `the this that these those it we our ours us you your they their he she i a an at in on of for to from with by if when while where what who why how there here all any each every some both other others such more most many much one two three no not only even also since although because however whether once after before during under over about join joining work working life team teams company client clients customer customers role position job jobs opportunity opening candidate candidates applicant applicants employee employees employer employers department office organization organisation business firm group agency people person everyone everybody anyone someone nothing everything something now today currently successful ideal additional reasonable equal salary compensation pay benefits requirements responsibilities qualifications skills experience education knowledge ability location remote hybrid onsite full-time part-time contract note please thank thanks apply click contact email phone date description overview summary mission vision values culture diversity inclusion equity belonging privacy policy notice statement confidential private anonymous none n/a na tbd unknown undisclosed various startup start-up product products platform engineering marketing sales design data finance hr operations support technology software services service solutions management leadership project projects program research development success growth purpose our-company yes no new great best next first last us-based monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december covid covid-19 client my mine me so but and or is are will can do does did be being been has have had let get see read learn find make take help build create use using used check follow visit share save back home page view search menu login sign total part member members world state-of-the-art verified promoted featured sponsored usa eu uk tl;dr internship intern studies students student university college school bachelor master degree phd bs ms ba headquarters hq global international local national remote-first culture perks interview hiring recruitment recruiting recruiter founders founder investors partners partner stack tech day week month year us-citizenship interested questions duties duty job-description key main minimum preferred basic general other technical how-to develop design maintain manage lead collaborate ensure provide deliver drive own translate automate define implement early career careers modelling modeling analytics intelligence business final come cloud bank agile individual individuals additionally proactively finally recently legal people-ops county city state town village district government often sometimes usually typically generally continually continuously ideally frequently occasionally always never overall moreover furthermore therefore thus hence instead meanwhile specifically especially particularly ultimately together perhaps unit units division branch junior senior trainee graduate staff colleague colleagues church parish hospital trust charity clinic practice museum library council academy nursery institute foundation association society community farm shop hotel restaurant bakery kitchen faculty union guild commission committee board authority ministry embassy post vacancy appointee postholder b c ce following configure coordinate assist review monitor analyze analyse prepare perform conduct oversee supervise plan interim ${employerWordsIn('common').join(' ')}`,
);
/** Who is spoken of or to: "Bienvenue chez toi". */
const isPronoun = oneOf(employerWordsIn('pronouns').join(' '));
// "You’ll", "We’re"
const CONTRACTED = /'(?:ll|re|ve|d|m|t)$|\b(?:you|we|they|i)'/;
// "About the RoleAcme": a heading glued to the text
const GLUED = regex()`
  ^(?:
    .{1,50}? (?:Role|Opportunity|Us|You|Mission|Company|Team|Employer|Are)|
    .{0,50}?(?:Description|Overview|Summary|Benefits|Requirements)
  )(?=[${UPPER}][${LETTER}])
`;
const JOINED = new RegExp(`[a-z][${UPPER}]`);
// "passion for acme", "director of acme", "the executive director of the lark museum"
const ABSTRACT = regex()`
  ^(?:
    passion|sharing|knowledge|commitment|experience|understanding|member|part|employees?|directors?|head|vp|founders?|
    ceo|cto|values|mission|culture|vision|benefits|power|future|success|
    the (?:[a-z]+ ){0,2}(?:director|head|curator|librarian|pastor|rector|manager|coordinator|president|principal|superintendent)
  ) (?:for|of|to|at|in) (?:the )?(?=\S)
`;
// "eur 4.000", "30", "250+", "500+ colleagues", an address
const FIGURE = regex()`
  ^(?:
    (?:up ?to |from |(?:starting|salary|pay) (?:at |from )?|max\.? )?(?:eur|usd|gbp|chf|pln|vnd|sgd)?\s?[$€£]?\d[\d.,\s]*[km]?[%+]?(?:
      $| ?\+ ?(?:bonus|commission|equity|benefits)\b| (?:people|colleagues|employees|teammates|coworkers|co-workers|professionals|customers|clients|users|members|countries|cities|offices|teams|others|collaborateurs|mitarbeitende[nr]?|kollegen)\b
    )|
    \d+(?:fps|gb|tb|k?m?g?hz|px|ms|kg|km|mm|cm|hrs?|st|nd|rd|th)$|[$€£]\d[\d.,]{0,9}k?(?: ?[-–] ?[$€£]?\d[\d.,]{0,9}k?)? ?(?:/|per |an? )|https?:|www\.|gs-?\d
  )
  |^[a-z' -]{2,40} \d{5}$
`;
// either, cheaply
const SOME_FIGURE = /\d|https?:|www\./;
// "the city of example", "the example county": the article is no part of it
const ARTICLE = regex()`
  ^the (?=
    (?:city|county|state|town|office|department|university|village|borough)\b|
    [a-z .'-]{2,40} (?:county|school district|police department)\b
  )
`;
/** Words that open a sentence or a heading before a name. */
const isLead = oneOf(
  'in at as since while here today when for and but with why about our join working by from if now so yes is are do does who what how on to of or work life over both '.concat(
    employerWordsIn('leads').join(' '),
  ),
);
const MOST_LEADS = 3;

// The patterns below read the name as written.
const PLAIN_NAME = /^[A-Z][A-Za-z0-9]*(?: [A-Z][A-Za-z0-9]*)*$/;
const LINK = /\[([^\][]{1,100})\]\([^()\s]{1,300}\)/g;
const MARKUP = /<[^<>]{1,100}>|\*\*|__|`|[®™©]/g;
const SPACES = /\s+/g;
const EDGES = /^[#\s\-–—|:,.;*•/]*[-–—|:,;*•/]\s*$|^[#\s\-–—|:,.;*•/]+(?=\S)|(?<![\s\-–—|:,;*•/])[\s\-–—|:,;*•/]+$/g;
// "(https://acme.example)", "(a bracket that was cut"
const ADDRESS = /(?:(?<!\s)\s+)?\((?:https?:|www\.)[^()]*\)\s*$/i;
const OPEN_BRACKET = /(?:(?<!\s)\s+)?\([^()]{1,60}$/;
// "Center for Bread (CFB)", "Acme (YC S12)"
const ACRONYM = new RegExp(`(?:(?<!\\s)\\s+)?\\([${UPPER}][${UPPER}\\d&-]{1,9}\\)$`);
const BRACKET = /(?:(?<!\s)\s+)?\([^()]{1,40}\)$/;
// "Acme SpA Filiale di Como": which of its offices it is
const BRANCH = new RegExp(` (?=[A-Z])(?<= \\S{2,8} )(?:${employerIn('branch')}) .{2,40}$`);
const POSSESSIVE = /['’]s?$/;
const STOPS = /(?<!\.)\.+$/;
const SOUND = new RegExp(`[${LETTER}0-9]{2}|[${UPPER}]|^\\d$`);
const WORD_SIGNS = new RegExp(`[^${LETTER}0-9/+-]`, 'g');
const LONGEST = 90;

export type NameVerdict = { readonly name: string } | { readonly refused: string; readonly placeholder?: boolean };

const strip = (raw: string): string => {
  const name = raw.replace(/&amp;/g, '&').replace(/&#39;/g, "'").replace(LINK, '$1').replace(MARKUP, '');
  return withoutPictures(name).replace(SPACES, ' ').trim().replace(EDGES, '');
};

/** Cuts a pattern's match off the start of a name. */
const behead = (name: string, pattern: RegExp): string => {
  const match = pattern.exec(plain(name));
  return match ? name.slice(match[0].length) : name;
};

const withoutLead = (name: string): string => {
  let from = 0;
  for (let n = 0; n < MOST_LEADS; n++) {
    const space = name.indexOf(' ', from);
    const word = plain(name.slice(from, space));
    // "On the Beach": small letters go on with the name
    if (space < 0 || !isLead(word) || (word === 'on' && startsSmall(name.slice(space + 1)))) break;
    // "Join our Journey": what is ours is no name
    if (word === 'our') return '';
    from = space + 1;
  }
  return name.slice(from);
};

/** "AcmeAcme": a heading and its text glued together. */
const single = (name: string): string => {
  const half = name.length / 2;
  return half >= 4 && name.slice(0, half) === name.slice(half) ? name.slice(half) : name;
};

/** Takes off what sentences and headings put around a name. */
const bareName = (whole: string, ordinary: boolean): string => {
  let name = ordinary ? whole : whole.replace(POSSESSIVE, '').replace(BRACKET, '');
  name = withoutLead(name);
  if (JOINED.test(name)) name = name.replace(GLUED, '');
  name = single(name.includes(' ') ? behead(name, ABSTRACT) : name);
  // a full stop stays in "Inc." and "Co."
  return name.endsWith('.') && !LEGAL.test(` ${plain(name)}`) ? name.replace(STOPS, '') : name;
};

/**
 * Cleans a name and says why if it is none. `labelled`: a form field says that it names the employer; `sure`: the sentence tells that it
 * is a name, be its words common or a job's.
 */
export function judgeName(raw: string, labelled: boolean, sure = false): NameVerdict {
  const ordinary = PLAIN_NAME.test(raw);
  if (TAG.test(raw)) return { refused: 'a tag' };
  let name = ordinary ? raw : strip(raw);
  if (isPlaceholder(plain(name))) return { refused: 'a placeholder, no name', placeholder: true };
  if (!ordinary) name = name.replace(ADDRESS, '').replace(OPEN_BRACKET, '');
  if (GLUED_LABEL.test(name)) name = name.replace(GLUED_LABEL, '');
  if (THE_START.test(name)) name = behead(name, ARTICLE);
  name = name.replace(THE_ACRONYM, '');
  // "Die Acme GmbH"
  if (DIE_START.test(name) && LEGAL.test(plain(name))) name = name.slice(4);
  if (!labelled && WITH_ARTICLE.test(name)) name = name.replace(ITS_KIND, '');
  if (!labelled) name = name.replace(LABELS, '').replace(ARTICLE_BEFORE_DIGIT, '');
  if (!labelled && LEGAL.test(plain(name.replace(BRANCH, '')))) name = name.replace(BRANCH, '');
  if (name.includes(' the University of ')) name = behead(name, OF_UNIVERSITY);
  if (!ordinary || name.includes(' der ') || name.includes(' des ')) name = ownerOf(name);
  if (!ordinary) name = name.replace(ACRONYM, '');
  if (!labelled) name = bareName(name, ordinary);
  if (name.length > LONGEST || !SOUND.test(name)) return { refused: 'no name' };
  const low = plain(name);
  if (BOARD.test(low) || (!labelled && BOARD_LINE.test(low))) return { refused: 'a job board, not the employer' };
  if (TITLE_LABEL.test(low)) return { refused: 'the label of a title' };
  if (SOME_FIGURE.test(low) && FIGURE.test(low)) return { refused: 'a figure or an address' };
  return labelled ? labelledName(name) : judgeWords(name, low, sure);
}

// "Why Bakers Choose This Oven"
const POINTING = /\S th(?:is|ese) /;
// "University of Leeds"
const SCHOOL_OF = /^(?:university|college|diocese) of [a-z]/;
// "Alondra Consultores": several of a trade are a firm
const FIRM = new RegExp(` (?:${employerIn('firms')})$`);
// "League of Bakers": whom it unites
const UNITES = /^[a-z]{4,20} of (?:[a-z]+ )?[a-z]{3,}s$/;
const NUMBERED = / (?:i{1,3}|iv|v|[1-9])$/;

/** What only prose gives: common words, tools, places and jobs are no employers; `low`: the name in `plain()` form. */
function judgeWords(name: string, low: string, sure: boolean): NameVerdict {
  const words = low.split(' ');
  // "HeadOffice": a capital within makes a name of any word
  if (!sure && words.length < 3 && !JOINED.test(name) && words.every((word) => isCommon(word.replace(WORD_SIGNS, ''))))
    return { refused: 'a common word, no name' };
  if (isPronoun(low)) return { refused: 'a common word, no name' };
  if (isTool(low)) return { refused: 'a tool, a network or a language' };
  if (words.length > (isOfBody(low) ? 11 : 8)) return { refused: 'too long for a name' };
  // "The Forklift Operator II", "A Geographic Systems Chief"
  const last = (words.length > 2 ? low.replace(NUMBERED, '').split(' ') : words).at(-1) as string;
  if (words[0] === 'a' && words.length > 2 && jobNoun(last) > 0) return { refused: 'a job, no employer' };
  if (
    !sure &&
    jobNoun(last) === 2 &&
    (words.length === 1 ||
      !(LEGAL.test(low) || FIRM.test(low) || isOfBody(low) || (UNITES.test(low) && jobNoun(words[0] as string) === 0)))
  )
    return { refused: 'a job, no employer' };
  if (isKind(low) || isNoBody(low)) return { refused: 'a kind or a team, no employer' };
  if (saysWhoHires(low)) return { refused: 'a sentence that says who hires' };
  if (CONTRACTED.test(low) || POINTING.test(low) || name.includes(': ')) return { refused: 'no name' };
  if (!SCHOOL_OF.test(low) && (sure ? isPlace(name) : isNoise(name))) return { refused: 'a place' };
  return { name };
}

/** The employer's name as written, without markup; null for placeholders, boards and what is no name. */
export function companyName(raw: string): string | null {
  const verdict = judgeName(raw, false);
  return 'name' in verdict ? verdict.name : null;
}
