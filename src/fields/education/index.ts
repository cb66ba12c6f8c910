import type { Candidate } from '../../extract/candidate.js';
import { plain } from '../../locales/plain.js';
import { type Cue, cue, wordTest } from '../../locales/words.js';
import { regex } from '../../regex.js';
import type { EducationLevel } from '../record.js';
import type { RequirementValue } from '../requirements/index.js';
import { EDUCATION_LEVELS } from '../vocabulary.js';

/** Words for degrees in the languages of `locales/`, on `plain()` text, in the order of EDUCATION_LEVELS. */
const DEGREES: readonly (readonly [EducationLevel, Pick<Cue, 'test'>])[] = [
  [
    'high-school',
    cue(
      'school* secondary ged abitur* baccalaureat bachillerato* ensino srednie* diploma licenza leaving matric grade 10th 12th hauptschul* realschul* mittlere schulabschluss* niveau cap bep secundaria educacion preparatoria grado ano havo* vwo* vmbo* gymnasie*',
      regex()`
      \b(?:
        high[- ]school (?:diploma|degree|graduate|education|or)|ged\b|completion of high school|
        secondary (?:school|education)|abitur|baccalaureat\b|bachillerato|ensino medio|srednie|
        diploma di (?:maturita|scuola superiore|perito)|licenza media|leaving cert|
        matric\b|grade 12\b|1[02]th (?:pass|standard|grade)|10th or 12th|hauptschulabschluss|realschulabschluss|
        mittlere reife|schulabschluss|niveau bac\b(?! ?\+)|(?:cap|bep) ?(?:/|ou) ?(?:cap|bep)|secundaria completa|
        educacion secundaria|preparatoria (?:terminada|completa|concluida)|grado medio|12\.?o? ano\b|havo|vwo|vmbo|
        gymnasie(?:utbildning|examen|kompetens)
      )
    `,
    ),
  ],
  [
    'associate',
    cue(
      'associat* 2 two bac bts dut technicien mbo tecnologo* formacion grado ciclo',
      regex()`
      \b(?:
        associate'?s?(?: of \w+)?(?:'s)? degree|associate'?s? (?:in|or)|
        (?:2|two)[- ](?:year )?(?:or|to) (?:an? )?(?:4|four)[- ]years? (?:college |technical |university )?
        (?:degree|program|diploma|college)|
        (?:2|two)[- ]year (?:college |technical |community |vocational ){0,2}(?:degree|program|diploma|college)|
        bac ?\+ ?[23]\b|\bbts\b|\bdut\b|technicien superieur|mbo\b|tecnologo|formacion profesional|
        grado superior|ciclo formativo
      )
    `,
    ),
  ],
  [
    'bachelor',
    regex()`
      \b(?:
        bachelor'?s?|b\.? ?sc?\.?(?= |,|/|$)|b\.?a\.?(?= (?:in|or|degree)|/)|b\.?e\.?(?=/| or)|b\.?tech|
        undergraduate degree|graduation from an? (?:[\w-]+ ){0,3}(?:college|university)|
        four[- ]year (?:college|university)|university degree|college degree|degree[- ](?:educated|level)|
        (?:educated|education) to degree|completed (?:[\w-]+ ){0,4}degree\b|
        (?:^|\b(?:an?|or) )(?:technical|academic|engineering|science|business) degree\b|4[- ]year degree|
        four[- ]year degree|(?<!(?:master'?s?|doctora[a-z]+|ph\.? ?d\.?|advanced|graduate|associate'?s?) )degree in|
        licenciatura|grado en|graduacao|
        (?:^|completed? )higher education\b(?! (?:sector|industr|institution|market|client|experience|space))|
        ensino superior|superior completo|licence (?:professionnelle|pro\b|en |de |universitaire)|bac ?\+ ?[34]\b|
        studium|hochschulabschluss|hbo\b|laurea(?! (?:magistrale|specialistica))|wyksztalcenie wyzsze|studia|kandidatexamen|
        hogskole(?:examen|utbildning)|universitets(?:examen|utbildning)|2[:.]1 (?:degree|or above)|
        graduate in (?:any|an?|the)\b|titulacion|formation superieure
      )
    `,
  ],
  [
    'master',
    regex()`
      \b(?:
        (?<!scrum[ -])(?<!web|quarter|post|\bhead|re)master'?s?\b
        (?! (?:the|your|our|data|class|electrician|plumber|mechanic|technician|baker|gardener))(?! of (?!(?:the )?(?:
          sciences?|arts|business|engineering|laws?|public|computer|technology|education|fine|data|social|philosophy|
          applied|administration|finance|nursing|architecture|commerce|health|library|music
        )\b))|
        m\.? ?sc?\.?(?= (?:in|or|degree)|/|,|$)|mba\b|advanced degree|(?:post[- ]?)?graduate degree|bac ?\+ ?5\b|
        ecole d'ingenieur|diplome d'ingenieur|wo[- ](?:niveau|opleiding|diploma|master|werk)|
        (?:hbo|mbo)(?:/| (?:of|en) )wo\b|laurea (?:magistrale|specialistica)|
        master(?:abschluss|studium|examen|diplom[a-z]?)\b|civilingenjorsexamen|mestrado|maestria|magister
      )
    `,
  ],
  [
    'doctorate',
    /\b(?:ph\.? ?d\.?|doctora\w+|doktor\w*|promotion in|dottorato|doutorado|doutoramento|gepromoveerd|disputerad)\b/,
  ],
];
/** Words without which no degree is named. */
const namesDegree = wordTest(
  'school* secondary ged degree* diplom* bachel* b bs bsc ba be btech undergraduate university college licen* grado gradua* ensino superior master* m ms msc mba phd ph doct* dokt* studi* abitur baccal* bachill* medio srednie associat* bac bts dut technicien mbo hbo wo tecnologo hochschul* higher laurea wyksz* kandidat* hogskole* titulacion formation ecole mestrado maestria magister promotion dottorato advanced postgraduate graduate leaving matric grade 10th 12th hauptschul* realschul* schulabschluss reife licenza niveau bep cap secundaria preparatoria grado ano havo vwo vmbo gymnasie* formacion ciclo universitets* civilingenjor* 2 doutor* gepromoveerd disputerad'.split(
    ' ',
  ),
);
// what is studied, or joined by "and": no alternative to the degree
const NO_ALTERNATIVE =
  '(?!fields?\\b|disciplines?\\b|areas?\\b|subjects?\\b|stud|majors?\\b|degree|and\\b|with\\b|plus\\b)';
const EQUIVALENT = regex()`
  \b(?:or|and/or|oder|ou|o|of|lub) (?:an? )?(?:${NO_ALTERNATIVE}\w+ ){0,3}?(?:
    equivalen\w*|comparable|vergleichbar\w*|gleichwertig\w*|similar|commensurate|related|relevant|vergelijkbaar|
    gelijkwaardig\w*|rownowazn\w*|significant|substantial|extensive
  )(?: ${NO_ALTERNATIVE}\w+){0,3}? (?:
    experience|erfahrung|ausbildung|qualification|practical|work|ervaring|combination|doswiadczenie
  )|
  equivalent (?:work |professional |practical |industry |years of )?(?:experience|combination|knowledge)|
  (?:field|discipline|area|subject|degree|diploma) or experience\b|
  (?:or|and/or) (?:work|professional|practical|industry) experience|in lieu of|
  (?:through|via|by|from) (?:\w+ )?(?:education|training|study) (?:or|and/or) (?:\w+ )?experience|
  \b(?:ou|o) (?:\w+ )?experiencia? equivalente|\bou (?:une )?experience equivalente|
  (?:\bor|/|\() ?(?:its |the |an? )?equivalent\b(?! (?:degree|diploma|qualification|level|education|certificate|stud))
`;

// "eight years, or 6+ years with a doctorate": a degree that shortens the years is not demanded
const SHORTENS = regex('g')`
  \bor \d{1,2}\+? (?:(?:years|yrs)(?: of)?(?: [a-z]+){0,3} )?(?:with|and) (?:an? )?(?:[a-z]+ ){0,3}
  (?:ph\.? ?d\.?|master'?s?|doctorate)(?: degree)?
`;

export interface EducationValue {
  readonly level: EducationLevel;
  readonly orEquivalent: boolean;
}

/** The lowest degree that the required items name, with the item that names it; null where none does. */
export function educationOf(
  requirements: readonly Candidate<RequirementValue>[],
): { value: EducationValue; from: Candidate<RequirementValue> } | null {
  let best: { value: EducationValue; from: Candidate<RequirementValue> } | null = null;
  for (const from of requirements) {
    if (from.value.level !== 'required') continue;
    const whole = plain(from.value.text);
    if (!namesDegree(whole)) continue;
    const words = whole.replace(SHORTENS, ' ');
    const degree = DEGREES.find(([, pattern]) => pattern.test(words));
    if (!degree) continue;
    const value = { level: degree[0], orEquivalent: EQUIVALENT.test(words) };
    if (!best || EDUCATION_LEVELS.indexOf(value.level) < EDUCATION_LEVELS.indexOf(best.value.level))
      best = { value, from };
  }
  return best;
}
