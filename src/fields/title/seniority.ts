import { plain } from '../../locales/plain.js';
import { regex } from '../../regex.js';
import type { Seniority } from '../record.js';

// "Product Manager", "Customer Success Manager", "Projektleiter": they lead a thing or a customer, no people
const MANAGES_NO_PEOPLE = regex('g')`
  \b(?:
    (?:
      produ[ck]te?|produit|proje[ck]t|projet|program(?:me)?|account|community|(?:customer |client )?success|marketing|
      brand|content|sales|partner(?:ship)?s?|category|event|case|test|release|relationship|campaign|social media|
      (?:corporate|business) development
    ) ?-?manager(?:in)?s?\b|
    (?:projekt|project|test|produkt)(?:leiter|manager)(?:in)?\b|
    (?:gerente|jefe|chef|gestora?) de (?:
      projet|proyectos?|projetos?|produto|producto|produit|cuentas|contas|marketing
    )\b|
    responsable (?:de )?(?:projet|produit|marketing|communication|compte)s?\b
  )
`;

// "assistant to the CEO", "Field CTO": near an executive, none
const NEAR_EXECUTIVE = /\b(?:assistant|secretary|field|deputy|office of|support|to the)\b/;

// "Assistant to the Director"
const ASSISTS = /\b(?:assistant|secretary|aide|assistante?|assistent(?:in)?) (?:to|de la?|der|des) /;
const ABOVE: ReadonlySet<Seniority> = new Set(['vp', 'director', 'manager']);

type Row = readonly [Seniority, RegExp];

/** In order: the first that matches decides. On `plain()` text in which signs are spaces. */
const ROWS: readonly Row[] = [
  // "Engineering Intern", "Werkstudent", "Stage - Data Scientist"; not "internal", "Stage Manager", "Internship Coordinator"
  [
    'intern',
    regex()`
      \b(?:
        (?:intern|trainee|apprentice)ships?\b
        (?! (?:program(?:me)? )?(?:coordinator|manager|supervisor|director|advis[eo]r|specialist|lead)\b)|
        interns?|trainees?|werkstudent(?:in|en)?|working student|praktikant(?:in|en)?|(?:pflicht)?praktikum|stagiaires?|
        alternance|alternante?|apprenti(?:e|ce|ssage)?|estagi(?:o|ario|aria)|becari[oa]|practicas|practicante|pasante|
        stagista|tirocinio|tirocinante|stazyst(?:a|ka)|praktykant(?:ka)?|azubi|duales studium|
        dual(?:e|er)? student(?:in)?|auszubildende[rn]?|ausbildung|co-op|meewerkstage|afstudeerstage
      )\b|
      ^stage\b(?! (?:manager|hand|technician|director|designer|engineer|lead))|- ?stage$|\bstage p?fe\b
    `,
  ],
  // "Chief Information Officer", "CTO"; not "Chief Accountant", "Chief of Staff"
  [
    'executive',
    regex()`
      \b(?:
        c[efotimprs]o|ciso|cpto|chro|geschaftsfuhrer(?:in)?|(?:co-?)?founder|managing director|directeur general|
        directrice generale|chief (?:[\w&-]+ ){1,4}officer
      )\b|
      (?<!vice[ -])\bpresident\b
    `,
  ],
  ['vp', /\b(?:[se]?vp|avp|vice[ -]president)\b/],
  // "Director, Software Engineering", "Head of Data", "Directrice technique", "Bereichsleiter"
  [
    'director',
    regex()`
      \b(?:
        director|directeur|directrice|direktor(?:in)?|diretora?|directora|direttore|direttrice|dyrektor(?:ka)?|
        heads? of|(?:bereichs|abteilungs)leit(?:er|ung)(?:in)?
      )\b|
      \bhead$
    `,
  ],
  // "Engineering Manager", "Filialleiterin", "Kierownik", "Responsable d'agence"
  [
    'manager',
    regex()`
      \bmanager(?:in)?s?\b|\b(?!team)[a-z]{0,20}leit(?:er|erin|ung)\b|\b(?:gerente|kierownik|kierowniczka|jef[ea] de)\b|
      \b(?!sous|kuchen)[a-z]{4,}chef\b|^(?:responsable|responsabile|responsavel)\b
    `,
  ],
  ['principal', /(?<!school |assistant |vice |deputy )\b(?:principal|distinguished) (?=\w)|- ?principal$/],
  // "Staff Engineer", "AI - Senior Staff Security Engineer"; not "Chief of Staff", "Staff Nurse"
  [
    'staff',
    regex()`
      \bstaff (?:[\w+#&-]+ ){0,5}(?:
        engineer|scientist|designer|developer|architect|researcher|programmer|analyst|sre|sdet|technical|product|machine
      )
    `,
  ],
  // "Tech Lead", "Leader Qualité", "Teamleiter"; not "lead generation", "leadership"
  [
    'lead',
    regex()`
      \b(?:
        leads?|leaders?|teamlead|techlead|lider|teamlei(?:ter|terin|der)|referent technique
      )\b(?! (?:gen|generation|qualification|nurturing|management|sourcing))
    `,
  ],
  // "Senior", "Sr.", "Sênior", "Engineer III", "Developer 3"
  [
    'senior',
    /\b(?:seniore?s?|sr|snr|iii|starsz[ya])\b(?<!semi[- ]senior)|(?:engineer|developer|scientist|analyst) ?(?:[-–] ?)?l?3$/,
  ],
  // "Engineer II", "Pleno", "medior", "Développeur confirmé"
  [
    'mid',
    regex()`
      \b(?:mid|middle|mid-?level|midlevel|medior|intermediate|pleno|semi[- ]senior|ssr|ii|confirmee?)\b|
      (?:engineer|developer|scientist|analyst) ?(?:[-–] ?)?l?2$
    `,
  ],
  // "Junior", "Associate Engineer", "Analyst I"; not "Sales Associate", "Associate Professor"
  [
    'junior',
    regex()`
      \b(?:
        junior|jr|jnr|entry[- ]level|entry|graduate|debutante?|berufseinsteiger(?:in)?|mlodsz[ya]|einsteiger|
        absolvent(?:in)?|new grad
      )\b|
      \bassociate (?!professor|dean|partner|attorney|editor)(?=[a-z])|- ?associate$| i$|
      (?:engineer|developer|scientist|analyst) ?(?:[-–] ?)?l?1$
    `,
  ],
];

// "Clerk (Grade III)", "Phase II Trials Coordinator", "World War II Curator": the number of something else than the job
const NUMBERED = regex('g')`
  \b(?:grade|class|category|cat|band|scale|range|group|step|type|phase|stage|tier|title|chapter|part|war|union) i{1,3}\b
`;
const SIGNS = /[()[\]{}/|,;:*.]+/g;
const SPACES = / {2,}/g;

/**
 * What the title says of rank, null where it says nothing. Manager stands above Senior, save the kinds that manage no
 * people (Product, Project, Account ...); I and Associate are junior, II mid, III senior; Head of is director.
 */
export function seniorityOf(title: string): Seniority | null {
  const text = plain(title).replace(SIGNS, ' ').replace(SPACES, ' ').replace(NUMBERED, ' ').trim();
  const people = text.replace(MANAGES_NO_PEOPLE, ' ');
  for (const [seniority, pattern] of ROWS) {
    if (!pattern.test(seniority === 'manager' ? people : text)) continue;
    if (seniority === 'executive' && NEAR_EXECUTIVE.test(text)) continue;
    if (ABOVE.has(seniority) && ASSISTS.test(text)) continue;
    return seniority;
  }
  return null;
}
