import { part } from '../../regex.js';
import type { EmploymentWords } from '../employment.js';

export const employment: EmploymentWords = {
  kinds: {
    FULL_TIME: { stems: 'vollzeit', also: part`\bvoll(?=- ?(?:oder|und|bzw\.?|/) ?teilzeit)\b` },
    PART_TIME: {
      stems: 'teilzeit|minijob',
      also: part`
        \b(?:teil(?=- ?(?:oder|und|bzw\.?|/) ?vollzeit)|geringfugig[a-z]*|(?:450|520|538|556|603)[- ](?:euro|€)[- ]?basis)\b
      `,
    },
    CONTRACTOR: { stems: 'freiberuflich', names: 'freie mitarbeit|werkvertrag' },
    TEMPORARY: { stems: 'befristet', names: 'zeitarbeit', also: part`\bbefristung(?=:? (?:bis|auf|\d))` },
    INTERN: { stems: '(?:pflicht)?praktikum', also: part`\bpraktikant[a-z]*` },
    VOLUNTEER: { stems: 'ehrenamtlich' },
  },
  lines: part`befristet auf \d{1,2} (?:jahre?|monate)|voll- (?:oder|und|bzw\.?|/) ?teilzeit`,
  words:
    'vollzeit teilzeit minijob freiberuflich mitarbeit werkvertrag befristet zeitarbeit praktikum pflichtpraktikum ehrenamtlich',
  inEnglish: 'vollzeit|teilzeit',
  inTitle: 'praktikum|praktikant(?:in)?|pflichtpraktikum',
  permanent: 'festanstellung|unbefristet',
  joint: 'und|oder',
  behind: 'ab sofort|moglich',
  hours: part`std\.?|stunden`,
  per: 'pro',
  week: 'woche',
  months: 'monaten?',
  during: 'von|uber|fur|auf',
  refused: 'erfahrung|berufserfahrung|studi[a-z]+|moglichkeit|mitarbeit[a-z]+',
  jobs: 'stelle anstellung',
  statements: {
    // "als Vollzeit- oder Teilzeitstelle", "in Voll- oder Teilzeit", "in Vollzeit (40 Std.)"
    'in-vollzeit': {
      words: 'vollzeit* teilzeit*',
      pattern: part`
        \b(?:
          (?:als|in|auf(?= teilzeit))\s(?:voll(?:zeit)?-? ?(?:oder|und|/|bzw\.?) ?)?(?:vollzeit|teilzeit)(?:stelle)?
          (?![- ](?:erfahrung|moglich nach|(?:zu )?(?:reduz|wechs)))|
          (?:(?:vollzeit|teilzeit)-? (?:oder|und|bzw\.?) )?(?:vollzeit|teilzeit)(?:stelle|anstellung|position|job)\b|
          (?:voll|teil)- ?(?:oder|und|/|bzw\.?) ?(?:voll|teil)zeit\b(?= ?(?:[,.;)]|$|moglich))|
          vollzeit (?:oder|und|bzw\.?) teilzeit\b|teilzeit (?:oder|und|bzw\.?) vollzeit\b
        )
      `,
    },
    // "auf zwei Jahre befristet"
    befristet: {
      words: 'befristet* befristung',
      pattern: part`
        \b(?:
          stelle|position|vertrag|vertrage|anstellung|beschaftigung|arbeitsverhaltnis|einstellung|vollzeit|teilzeit|
          mitarbeit|tatigkeit|arbeitsvertrag|dienstverhaltnis|wochenstunden|pro woche|zunachst
        )\b(?:[^.!?\n]|\.(?=\d)|(?<=\d)\.(?!\d)){0,60}\bbefristet\b(?! (?:beschaftigte|angestellte))|
        ^\W{0,4}befristung:? (?:bis|auf|\d)|\bbefristet(?:e[rsn]?)? (?:auf|bis|fur|stelle|anstellung|position)\b
      `,
    },
    // "auf Minijob-Basis", "geringfügige Anstellung", "556-Euro-Basis"
    minijob: {
      words: 'minijob* geringfugig* basis',
      pattern: part`
        \b(?:
          (?:als|auf|im|in|einen?|oder|/)\s(?:[a-z]+ )?minijob(?:s|[- ]?basis)?\b|minijob-basis\b|
          (?:450|520|538|556|603)[- ](?:euro|€)[- ]?basis\b|
          geringfugige[rnms]? (?:anstellung|beschaftigung|basis|tatigkeit|mitarbeit)|
          geringfugig (?:beschaftigt|angestellt|bis \d)
        )
      `,
    },
    // "die Mitarbeit ist ehrenamtlich"
    vrijwillig: {
      words: 'ehrenamtlich*',
      pattern: part`
        \b(?:tatigkeit|mitarbeit|stelle|aufgabe|einsatz|amt)\b[^.!?\n]{0,24}\b(?:ist|erfolgt|sind) (?:[a-z]+ )?ehrenamtlich\b|
        \b(?:suchen|sucht) (?:[a-z]+ ){0,3}ehrenamtliche[rn]?\b
      `,
    },
  },
};
