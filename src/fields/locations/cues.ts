import type { Near } from './near.js';

/** Words that lead to a place of work or residence in running text. */
export interface Cue {
  /** Part of the rule's id. */
  readonly id: string;
  /** Words one of which a block holds where the cue stands, in `plain()` form. */
  readonly words: readonly string[];
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
  /** Words in the clause before that give the place to others. */
  readonly apart?: RegExp;
}

// who or what has the place: the job or the candidate
const SUBJECT =
  /\b(?:role|position|job|opportunity|opening|vacancy|candidates?|applicants?|you|individual|person|internship|assignment|someone|incumbent|hire|office is)\b/g;

const EVENTS =
  /\b(?:summit|training|onboarding|retreats?|events?|interviews?|meetings?|customers|clients|visits?|travel\w*|offices|teams?|employees|primarily|we work)\b/;

const LEADS = [' in ', 'within ', ' at ', 'out of ', ' near ', ' from ', 'across ', ' of ', ' to ', 'throughout '];
const DEMANDS = ['must', 'should', 'need', 'required', 'have to', 'able to', 'willing', 'ideally', 'can'];
const OPEN = [
  { key: 'open to' },
  { key: 'consider' },
  { key: 'accept' },
  { key: 'hiring' },
  { key: 'prefer' },
  { key: 'seeking' },
  { key: 'welcom' },
  { key: 'looking for' },
  { key: 'recruit' },
];
const EN = [' en ', ' de ', ' em ', ' no ', ' na ', 'desde '];

export const CUES: readonly Cue[] = [
  {
    // "this role is based in", "candidates must reside in", "you can be located anywhere within the"
    id: 'based-in',
    words: ['based', 'located', 'situated', 'stationed', 'reside', 'residing', 'live', 'living', 'residents'],
    near: [
      { key: 'based', after: LEADS },
      { key: 'located', after: LEADS },
      { key: 'situated', after: LEADS },
      { key: 'stationed', after: LEADS },
      { key: 'reside', after: LEADS },
      { key: 'residing', after: LEADS },
      { key: 'live', after: LEADS },
      { key: 'living', after: LEADS },
      { key: 'residents', after: LEADS },
    ],
    pattern:
      /\b(?:based|located|situated|stationed|reside|residing|live|living|residents)\s(?:remotely\s|anywhere\s|primarily\s|full[- ]time\s|in\sone\sof\s|in\sthe\sfollowing\s|either\s){0,4}(?:in|within|at|out of|near|from|across|of|to)\s(?:or (?:near|around) |and )?/g,
    among: true,
    subject: SUBJECT,
  },
  {
    // "must live in", "must be based in", "need to be located in"
    id: 'must-live-in',
    words: ['reside', 'live', 'based', 'located', 'living', 'residing', 'domiciled'],
    near: [
      { key: 'reside', before: DEMANDS },
      { key: 'live ', before: DEMANDS },
      { key: 'based ', before: DEMANDS },
      { key: 'located ', before: DEMANDS },
      { key: 'living ', before: DEMANDS },
      { key: 'residing ', before: DEMANDS },
      { key: 'domiciled ', before: DEMANDS },
    ],
    pattern:
      /\b(?:must|should|need to|needs to|required to|have to|able to|willing to|ideally|can)\s(?:currently\s|already\s|also\s|physically\s)?(?:be\s)?(?:reside|live|based|located|living|residing|domiciled)(?: and work| or work)?\s(?:anywhere\s)?(?:in|within|near|out of)\s/g,
    apart:
      /\b(?:university|school|college|clients?|customers?|company|companies|institution|account|bank|office)\b[^,]{0,25}$/,
  },
  {
    // "a remote position within the", "remotely from", "remote, anywhere in"
    id: 'remote-within',
    words: ['remote', 'remotely', 'telecommut*', 'home', 'anywhere', 'location'],
    near: [
      { key: 'remote', after: LEADS },
      { key: 'telecommut', after: LEADS },
      { key: 'work from home', after: LEADS },
      { key: 'anywhere', after: LEADS },
      { key: 'any location', after: LEADS },
    ],
    pattern:
      /\b(?:remote|remotely|telecommut\w+|work from home|from anywhere|any location|anywhere)(?:,? \(?(?:position|positions|role|roles|work|working|job|jobs|opportunity|only|anywhere|based|located|fully|is|available|contract|full-time|employment|basis|candidates|applicants|option|possible|live|and|or|live|from|with|work)){0,4},?\s\(?(?:within|in|across|from|throughout|anywhere in)\s(?:any(?:where)?(?: location| state| part| city)?(?: of| in| within)?\s)?/g,
    apart:
      /\b(?:our (?:[a-z]+ ){0,2}teams?|nomads|employees|team members|colleagues|people|workforce|engineers|staff|members)\b/,
  },
  {
    // "open to candidates in", "considering applicants from", "preference for someone in"
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
    ],
    near: OPEN,
    pattern:
      /\b(?:candidates|applicants|applications|people|residents|engineers|individuals|someone|talent)(?: who are| based| located| living| residing| resident| currently){0,4}\s(?:in|from|within|across)\s/g,
    subject:
      /\b(?:open to|considering|accepting|consider|hiring|prefer\w*|preference given to|seeking|welcome|looking for|recruiting)\b/g,
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
    near: [{ key: ' in ' }, { key: ' at ' }, { key: ' near ' }],
    pattern:
      /\b(?:office|site|headquarters|hq|campus|worksite|facility|studio|location|laboratory|lab|plant|warehouse|on-?site|hub)(?: (?:is )?(?:located|based))?\s(?:in|at|near)\s/g,
    subject:
      /\b(?:attendance|days?|week|work|working|works|worked|join|come|based|on-?site|in-?person|commut[a-z]+|report[a-z]*|relocat[a-z]+)\b/g,
    not: EVENTS,
  },
  {
    // "in one of our offices in", "from one of our locations in"
    id: 'one-of-our-offices-in',
    words: ['offices', 'locations', 'hubs', 'sites', 'studios'],
    near: [{ key: ' of our ' }],
    pattern:
      /\b(?:in|from|at|out of) (?:one|either|any) of our (?:[a-z]+ ){0,2}(?:offices|locations|hubs|sites|studios)\s(?:in|at|:)\s/g,
  },
  {
    // "am Standort Hamburg", "unserer Niederlassung in", "im Büro in"
    id: 'am-standort',
    words: ['standort*', 'buro*', 'niederlassung', 'office', 'offices', 'werk'],
    near: [
      { key: 'standort' },
      { key: 'buro' },
      { key: 'niederlassung' },
      { key: 'werk' },
      { key: 'unserem office' },
      { key: 'unseren office' },
      { key: 'im office' },
      { key: 'vom office' },
    ],
    pattern:
      /\b(?:am|an unserem|unserem|unseren|unsere[rnm]?|an den|im|vom|in der)\s(?:[a-z]+ ){0,2}(?:standort|buros?|niederlassung|offices?|werk)\s(?:in\s|im\s|raum\s)?/g,
  },
  {
    // "Arbeitsort ist Köln", "mit Wohnsitz in"
    id: 'arbeitsort',
    words: ['arbeitsort', 'einsatzort', 'dienstort', 'dienstsitz', 'standort', 'wohnsitz'],
    pattern: /\b(?:arbeitsort|einsatzort|dienstort|dienstsitz|standort|wohnsitz)\s(?:ist\s|in\s|:\s?)(?:in\s)?/g,
  },
  {
    // "innerhalb Deutschlands", "von ganz Deutschland aus"
    id: 'innerhalb',
    words: ['innerhalb', 'ganz'],
    pattern: /\b(?:von ganz|aus ganz|innerhalb)\s(?:von\s)?/g,
  },
  {
    // "poste basé à", "vous serez rattaché à", "locaux situés à", "poste à pourvoir à"
    id: 'poste-base-a',
    words: ['base', 'basee', 'bases', 'situe', 'situee', 'situes', 'situees', 'localise', 'localisee', 'pourvoir'],
    pattern: /\b(?:basee?s?|situee?s?|localisee?s?|pourvoir)\s(?:a|en|au|aux|dans|sur)\s/g,
    subject: /\b(?:poste|mission|stage|alternance|cdi|emploi|vous serez|vous etes|tu seras|locaux|bureaux|agence)\b/g,
  },
  {
    // "dans nos bureaux de", "au sein de notre agence de"
    id: 'dans-nos-bureaux',
    words: ['bureaux', 'locaux', 'agence', 'site'],
    pattern:
      /\b(?:dans|depuis|a|au sein de|rejoindre)\s(?:nos|notre)\s(?:nouveaux\s|nouvelle\s)?(?:bureaux|locaux|agence|site)\s(?:de\s|d'|a\s|situes? a\s)/g,
  },
  {
    // "puesto ubicado en", "residir en", "presencial en", "remoto en", "vaga em"
    id: 'puesto-en',
    words: ['ubicad*', 'resid*', 'vivir', 'presencial', 'hibrid*', 'remot*', 'localizad*', 'basad*', 'morar'],
    near: [
      { key: 'ubicad', after: EN },
      { key: 'resid', after: EN },
      { key: 'vivir', after: EN },
      { key: 'presencial', after: EN },
      { key: 'hibrid', after: EN },
      { key: 'remot', after: EN },
      { key: 'localizad', after: EN },
      { key: 'basad', after: EN },
      { key: 'morar', after: EN },
    ],
    pattern:
      /\b(?:ubicad[oa]|residir|residentes?|residencia|vivir|presencial|hibrid[oa]|remot[oa]|localizad[oa]|basad[oa]|morar)(?: (?:desde|en cualquier (?:parte|lugar) de|na cidade de|na regiao de))?\s(?:en|de|em|no|na|desde)\s/g,
    not: /\b(?:empresa|clientes?|oficinas|sedes|equipos?|experiencia|no)\b/,
  },
  {
    // "vanuit ons kantoor in", "op onze vestiging te"
    id: 'kantoor-in',
    words: ['kantoor', 'vestiging', 'standplaats', 'locatie', 'hoofdkantoor'],
    pattern:
      /\b(?:ons|onze|het|op|een|mooi)\s(?:[a-z]+ ){0,2}(?:kantoor|vestiging|standplaats|locatie|hoofdkantoor)\s(?:in|te|is)\s/g,
  },
  {
    // "sede di lavoro è", "presso la nostra sede di"
    id: 'sede-di',
    words: ['sede'],
    pattern:
      /\b(?:nostra sede|sede di lavoro|sede operativa)\s(?:e |sara |a |di |in ){1,2}(?:via [^\d\n]{3,40}\d{1,4},? )?/g,
  },
  {
    // "vårt kontor i", "placerad i"
    id: 'kontor-i',
    words: ['kontor', 'placerad', 'placeringsort', 'stationerad'],
    pattern: /\b(?:vart kontor|kontoret|placerad|placeringsort|stationerad)\s(?:i|pa|ar)\s/g,
  },
];
