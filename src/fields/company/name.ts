import { plain } from '../../locales/plain.js';
import { isNoise } from '../title/noise.js';
import { jobNoun } from '../title/nouns.js';
import { isPlace } from '../title/places.js';

// "Inc.", "GmbH & Co. KG", "sp. z o.o.", "CJSC"
const LEGAL =
  /(?:,? (?:inc|incorporated|llc|llp|lp|ltd|limited|gmbh(?: & co\.?(?: kg(?:aa)?)?)?|ag|se|s\.?a\.?|sas|sarl|s\.?r\.?l\.?|b\.?v\.?|n\.?v\.?|plc|corp|corporation|co|company|pty|s\.?p\.?a\.?|oyj?|ab|as|a\/s|aps|kk|sp\.? ?z ?o\.?o\.?|lda|ltda|cjsc|ojsc|llp|pbc|e\.? ?v\.?|kg|ug)\.?)+$/i;
const SIGNS = /[^\p{L}\p{N}+]+/gu;

/** Names of equal key are one employer: legal form, article and signs do not tell them apart. */
export const companyKey = (name: string): string => {
  const bare = plain(name.replace(/^the /i, '').replace(LEGAL, ''));
  return bare.replace(/ & /g, ' and ').replace(SIGNS, ' ').trim() || plain(name);
};

/** Boards and systems that carry postings of others. */
const BOARD =
  /^(?:linkedin|remotive|glassdoor|indeed|workable|jobspresso|greenhouse|lever|ashby|smartrecruiters|monster|ziprecruiter|remoteok|weworkremotely|himalayas|wellfound|angellist|career center)(?:[. ](?:com|io|co))?$/;
const isBoard = (name: string): boolean => BOARD.test(plain(name));
const isTool = (name: string): boolean => TOOLS.has(plain(name));

const TOOLS = new Set(
  'python java javascript typescript react angular vue node node.js nodejs go golang rust ruby php scala kotlin swift sql postgresql postgres mysql redis kafka spark hadoop airflow dbt aws azure gcp kubernetes docker terraform ansible jenkins git jira excel powerpoint word linux windows android ios html css c++ c# .net power bi graphql rest api apis ci/cd agile scrum kanban saas b2b crm erp english german french spanish dutch ai ml llm llms nlp chatgpt e-verify eeo eeoc osha gdpr hipaa fda'.split(
    ' ',
  ),
);

/** Words that begin sentences and headings, or stand for the employer without naming it. */
const NO_NAME = new Set(
  'the this that these those it we our us you your they their he she i a an as at in on of for to from with by if when while where what who why how there here all any each every some both other others such more most many much one two three no not only even also since although because however whether once after before during under over about join joining work working life team teams company client clients customer customers role position job jobs opportunity opening candidate candidates applicant applicants employee employees employer employers department office organization organisation business firm group agency people person everyone everybody anyone someone nothing everything something now today currently successful ideal additional reasonable equal salary compensation pay benefits requirements responsibilities qualifications skills experience education knowledge ability location remote hybrid onsite full-time part-time contract note please thank thanks apply click contact email phone date description overview summary mission vision values culture diversity inclusion equity belonging privacy policy notice statement confidential private anonymous none n/a na tbd unknown undisclosed various startup start-up product products platform engineering marketing sales design data finance hr operations support technology software services service solutions management leadership project projects program research development success growth purpose our-company yes no new great best next first last us-based monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december covid covid-19 der die das ein eine wir sie du uns unser unsere unternehmen stelle aufgaben profil le la les un une nous vous notre votre poste entreprise société client el los las una nuestra nuestro empresa puesto o os as uma nós nossa nosso vaga het een wij jij je ons onze bedrijf functie my mine me so but and or is are will can do does did be being been has have had let get see read learn find make take help build create use using used check follow visit share save back home page view search menu login sign total part member members world state-of-the-art usa eu uk tl;dr internship intern studies students student university college school bachelor master degree phd bs ms ba headquarters hq global international local national remote-first culture perks interview hiring recruitment recruiting recruiter founders founder investors partners partner stack tech day week month year us-citizenship interested questions duties duty job-description key main minimum preferred basic general other technical how-to develop design maintain manage lead collaborate ensure provide deliver drive own translate automate define implement early career careers modelling modeling analytics intelligence business final come cloud bank agile individual individuals additionally proactively finally recently essa este esse tu legal people-ops'.split(
    ' ',
  ),
);

const PLACEHOLDER =
  /^(?:confidential|private|anonymous|none|n\/?a|tbd|unknown|undisclosed|not (?:specified|disclosed|available)|company(?: name)?|employer|client|-+|\.+|null|undefined|test)$/i;
// "You’ll", "We’re"
const CONTRACTED = /['’](?:ll|re|ve|d|m|t)$/i;
// "AcmeAcme": a heading and its text glued together
const DOUBLED = /^(.{4,40})\1$/;
// "About the RoleAcme": a heading glued to the text
const GLUED =
  /^.{0,60}?(?:Role|Opportunity|Us|You|Description|Mission|Company|Team|Overview|Summary|Employer|Benefits|Requirements|We Are)(?=\p{Lu}\p{L})/u;
// "Weiterentwicklung": any German noun has a capital
const GERMAN_NOUN = /^\p{L}{6,}(?:ung|heit|keit|schaft|tät)(?:en)?$/u;
// "Passion for Acme", "Director of Acme"
const ABSTRACT =
  /^(?:passion|sharing|knowledge|commitment|experience|understanding|member|part|employees?|directors?|head|vp|founders?|ceo|cto|values|mission|culture|vision|benefits|power|future|success) (?:for|of|to|at|in) (?:the )?(?=\S)/i;
// "EUR 4.000", "30"
const MONEY = /^(?:EUR|USD|GBP|CHF|PLN)?\s?[$€£]?\d[\d.,\s]*[kK%]?$/;
// "The City of Example": the article is no part of it
const ARTICLE = /^the (?=(?:city|county|state|town|office|department|university|village|borough)\b)/i;
// "Center for Bread (CFB)"
const ACRONYM = /\s*\(\p{Lu}[\p{Lu}\d&-]{1,9}\)$/u;
const LEAD =
  /^(?:in|at|as|since|while|here|today|when|for|and|but|with|why|about|our|join|working|by|from|if|now|so|yes|is|are|do|does|who|what|how|on|to|of|or|work|life|over|about|über|sobre|chez|bei|both)\s+(?=\S)/i;

export type NameVerdict = { readonly name: string } | { readonly refused: string; readonly placeholder?: boolean };

const EMOJI =
  /(?:\p{Extended_Pictographic}|\p{Regional_Indicator}|\uFE0F|[\u200B-\u200D\u2060\uFEFF])+(?<![\d#*©®™])/gu;

/** Cleans a name and says why if it is none. `labelled`: a form field says that it names the employer. */
export function judgeName(raw: string, labelled: boolean): NameVerdict {
  let name = raw
    .replace(/&amp;/g, '&')
    .replace(/&#39;/g, "'")
    .replace(/\[([^\][]{1,100})\]\([^()\s]{1,300}\)/g, '$1')
    .replace(/<[^<>]{1,100}>|\*\*|__|`|[®™©]/g, '')
    .replace(EMOJI, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^[#\s\-–—|:,.;*•/]+(?=\S)|[\s\-–—|:,;*•/]+$/g, '');
  if (PLACEHOLDER.test(name)) return { refused: 'a placeholder, no name', placeholder: true };
  name = name.replace(/\s*\((?:https?:|www\.)[^()]*\)\s*$/i, '').replace(/\s*\([^()]{1,60}$/, '');
  name = name.replace(ARTICLE, '').replace(ACRONYM, '');
  if (!labelled) {
    name = name.replace(/['’]s?$/u, '').replace(/\s*\([^()]{1,40}\)$/, '');
    for (let i = 0; i < 3; i++) name = name.replace(LEAD, '');
    name = name.replace(GLUED, '').replace(ABSTRACT, '').replace(DOUBLED, '$1');
    // a full stop stays in "Inc." and "Co."
    if (!LEGAL.test(` ${name}`)) name = name.replace(/\.+$/, '');
  }
  if (!/[\p{L}\p{N}]{2}|\p{Lu}|^\d$/u.test(name) || name.length > 90) return { refused: 'no name' };
  if (isBoard(name)) return { refused: 'a job board, not the employer' };
  if (MONEY.test(name) || /^(?:https?:|www\.)/i.test(name)) return { refused: 'a figure or an address' };
  if (labelled) return { name };
  const words = name.split(' ');
  if (words.length < 3 && words.every((word) => NO_NAME.has(plain(word).replace(/[^\p{L}\p{N}/+-]/gu, ''))))
    return { refused: 'a common word, no name' };
  if (isTool(name)) return { refused: 'a tool, a network or a language' };
  if (isPlace(name) || isNoise(name)) return { refused: 'a place' };
  if (words.length > 1 && jobNoun(words[words.length - 1] as string) === 2 && !LEGAL.test(name))
    return { refused: 'a job, no employer' };
  if (words.length === 1 && jobNoun(name) === 2) return { refused: 'a job, no employer' };
  if (GERMAN_NOUN.test(name)) return { refused: 'a common word, no name' };
  if (CONTRACTED.test(name) || /\b(?:You|We|They|I)['’]/.test(name) || name.includes(': '))
    return { refused: 'no name' };
  if (words.length > 8) return { refused: 'too long for a name' };
  return { name };
}

/** The employer's name as written, without markup; null for placeholders, boards and what is no name. */
export function companyName(raw: string): string | null {
  const verdict = judgeName(raw, false);
  return 'name' in verdict ? verdict.name : null;
}

const WORD = String.raw`(?:[\p{Lu}\p{N}][\p{L}\p{M}\p{N}]*(?:['’.&+-][\p{L}\p{N}]+){0,3}|\p{Ll}{1,12}\p{Lu}[\p{L}\p{N}]{0,20}|[\p{L}\p{N}]{2,20}\.(?:ai|io|com|co|org|net|app|de|fr|me))`;
const LEGAL_TAIL = String.raw`(?:,? (?:Inc|LLC|Ltd|GmbH|AG|SE|SA|SAS|BV|B\.V|NV|PLC|Corp|Co|CJSC|S\.p\.A|SpA|LLP|PBC)\b\.?)?`;
/** Source of a pattern for a name: words in capitals, joined by small words. */
export const NAME = `${WORD}(?: (?:(?:of|for|the|&|\\+|de|du|des|da|do|di|to) ){0,2}${WORD}){0,5}[!+]?${LEGAL_TAIL}`;
