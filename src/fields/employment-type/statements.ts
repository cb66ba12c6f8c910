/** A sentence that says what kind of employment this is. */
export interface Statement {
  /** Part of the rule's id. */
  readonly id: string;
  /** Words one of which a block holds where the statement stands, in `plain()` form. */
  readonly words: readonly string[];
  readonly pattern: RegExp;
}

const JOB =
  '(?:position|role|job|opportunity|opening|vacancy|appointment|contract|engagement|post|employment|work|assignment|hire|stelle|anstellung|placement|basis|capacity)';
const KIND =
  '(?:full[- ]?time|part[- ]?time|temporary|seasonal|contract|contract-to-hire|freelance|fixed[- ]term|per[- ]diem|volunteer|intern|internship|CDI|CDD)';

const WORDS = [
  'time',
  'fulltime',
  'parttime',
  'temporary',
  'seasonal',
  'contract',
  'freelance',
  'term',
  'diem',
  'volunteer',
  'intern',
  'internship',
  'cdi',
  'cdd',
];

export const STATEMENTS: readonly Statement[] = [
  {
    // "this is a permanent, full-time position", "it is a 6-month contract role"
    id: 'this-is-a',
    words: WORDS,
    pattern: new RegExp(
      `\\b(?:this|it|we|that|(?<!each |every )position|role|job|is|offers?|offering|seeking|hiring|looking for|be|for|have)\\b(?: [\\p{L}’']+)?(?: an?| our)(?: [\\p{L}\\d-]+,?){0,4}? ${KIND}(?:[ ,/-]+(?:or|and|\\/)? ?${KIND})?(?:[ ,]+[\\p{L}-]+){0,3}? ${JOB}\\b`,
      'giu',
    ),
  },
  {
    // "the position is full-time", "this role will be part time or full time"
    id: 'position-is',
    words: WORDS,
    pattern: new RegExp(
      `\\b(?:this|the|our) (?:[\\p{L}-]+ ){0,3}${JOB} (?:is|will be|can be)(?: an?| offered as| currently| on an?)?(?: [\\p{L}-]+,?){0,2}? (?:${KIND}(?:,? (?:or|and|\\/) ${KIND})?)(?![- ](?:equivalent|employees|staff|experience|benefits))`,
      'giu',
    ),
  },
  {
    // "open to part-time or full-time work"
    id: 'open-to',
    words: WORDS,
    pattern: new RegExp(`\\bopen to ${KIND} (?:or|and) ${KIND}\\b`, 'giu'),
  },
  {
    // "als Vollzeit- oder Teilzeitstelle", "in Voll- oder Teilzeit", "in Vollzeit (40 Std.)"
    id: 'in-vollzeit',
    words: ['vollzeit*', 'teilzeit*'],
    pattern:
      /\b(?:als|in)\s(?:Voll(?:zeit)?-? ?(?:oder|und|\/|bzw\.?) ?)?(?:Vollzeit|Teilzeit)(?:stelle)?(?![- ](?:Erfahrung|möglich nach))/gu,
  },
  {
    // "poste en CDI", "CDI à temps plein", "contrat en alternance"
    id: 'en-cdi',
    words: ['cdi', 'cdd', 'stage', 'interim'],
    pattern:
      /\b(?:postes?|contrat|recrut\p{L}+|embauche|offre|emploi|recherch\p{L}+)\b[^.!?\n]{0,40}?\b(?:en|d.un|de type|:) ?(?:CDI|CDD|stage|intérim)\b/giu,
  },
  {
    // "stage de fin d'études", "stage de 6 mois"
    id: 'un-stage',
    words: ['stage'],
    pattern: /\b(?:un|ce|votre|ton|notre) stage (?:de fin|de \d|d.une durée|sera|est)\b/giu,
  },
  {
    // "contrato CLT", "contratação PJ", "regime CLT"
    id: 'clt',
    words: ['clt', 'pj'],
    pattern:
      /\b(?:contrato|contratação|regime|vaga|modelo)(?: de trabalho| de contratação)?[: ]{1,2}(?:é |em |via )?(?:CLT|PJ)\b/giu,
  },
  {
    // "contrato indefinido", "jornada completa", "contratto a tempo indeterminato"
    id: 'contrato-indefinido',
    words: ['indefinido', 'jornada', 'tempo'],
    pattern:
      /\bcontrato indefinido\b|\bjornada completa\b|\b(?:contratto|assunzione)[^.!?\n]{0,25}tempo (?:indeterminato|determinato)\b/giu,
  },
  {
    // "umowa o pracę", "kontrakt B2B", "B2B contract"
    id: 'umowa',
    words: ['umow*', 'b2b'],
    pattern:
      /(?<!\p{L})umow\p{L} o pracę(?!\p{L})|\b(?:kontrakt|contract|umow\p{L})(?: na)? B2B\b|\bB2B (?:contract|kontrakt|cooperation|współprac\p{L}*)\b/giu,
  },
  {
    // "6-month contract", "12 month fixed-term contract", "contract-to-hire"
    id: 'months-contract',
    words: ['contract'],
    pattern:
      /\b(?:\d{1,2}|three|six|nine|twelve|eighteen)(?:\+)?[- ]months? (?:initial |renewable |rolling )?(?:fixed[- ]term |FTC )?contract(?! value)(?!s)\b|\bcontract[- ]to[- ](?:hire|perm\w*)\b/giu,
  },
  {
    // "we are seeking a ... intern", "this internship", "your internship"
    id: 'seeking-intern',
    words: ['intern', 'interns', 'internship'],
    pattern:
      /\b(?:seeking|looking for|hiring|recruiting) (?:an?|our next|motivated)(?: [\p{L}-]+){0,4}? interns?\b|\b(?:this|your|the|our)(?: [\p{L}\d-]+){0,2} internship(?! experience)(?:'s)? (?:is|will|program|position|offers|provides|runs|starts|you)\b|\bthroughout your internship\b/giu,
  },
];
