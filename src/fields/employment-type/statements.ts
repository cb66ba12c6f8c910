/** A sentence that says what kind of employment this is. */
export interface Statement {
  /** Part of the rule's id. */
  readonly id: string;
  /** Words one of which a block holds where the statement stands, in `plain()` form. */
  readonly words: readonly string[];
  /** Whether the statement names a kind that `holdsKind` knows. */
  readonly kinds?: true;
  /** Reads `plain()` text. */
  readonly pattern: RegExp;
}

// "full-time", "fixed term", "internship"
const KIND =
  /\b(?:(?:full|part)[- ]?time|temporary|seasonal|contract|freelance|fixed[- ]term|per[- ]diem|volunteer|intern|internship|cdi|cdd)\b/;

/** Whether a text in `plain()` form names a kind of employment; statements without one need not be looked for. */
export const holdsKind = (plain: string): boolean => KIND.test(plain);

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
    kinds: true,
    pattern:
      /\b(?:this|it|we|that|(?<!each |every )position|role|job|is|offers?|offering|seeking|hiring|looking for|be|for|have)\b(?: [a-z']+)?(?: an?| our)(?: [a-z\d-]+,?){0,4}? (?:full[- ]?time|part[- ]?time|temporary|seasonal|contract|contract-to-hire|freelance|fixed[- ]term|per[- ]diem|volunteer|intern|internship|cdi|cdd)(?:[ ,/-]+(?:or|and|\/)? ?(?:full[- ]?time|part[- ]?time|temporary|seasonal|contract|freelance|fixed[- ]term|per[- ]diem|volunteer|intern|internship))?(?:[ ,]+[a-z-]+){0,3}? (?:position|role|job|opportunity|opening|vacancy|appointment|contract|engagement|post|employment|work|assignment|hire|stelle|anstellung|placement|basis|capacity)\b/g,
  },
  {
    // "the position is full-time", "this role will be part time or full time"
    id: 'position-is',
    words: WORDS,
    kinds: true,
    pattern:
      /\b(?:this|the|our) (?:[a-z-]+ ){0,3}(?:position|role|job|opportunity|opening|vacancy|appointment|contract|engagement|post|employment|work|assignment|hire|stelle|anstellung|placement|basis|capacity) (?:is|will be|can be)(?: an?| offered as| currently| on an?)?(?: [a-z-]+,?){0,2}? (?:full[- ]?time|part[- ]?time|temporary|seasonal|contract|contract-to-hire|freelance|fixed[- ]term|per[- ]diem|volunteer|intern|internship|cdi|cdd)(?:,? (?:or|and|\/) (?:full[- ]?time|part[- ]?time|temporary|seasonal|contract|freelance|fixed[- ]term|per[- ]diem|volunteer|intern|internship))?(?![- ](?:equivalent|employees|staff|experience|benefits))/g,
  },
  {
    // "open to part-time or full-time work"
    id: 'open-to',
    words: ['open'],
    kinds: true,
    pattern:
      /\bopen to (?:full[- ]?time|part[- ]?time|temporary|seasonal|contract|freelance|fixed[- ]term|per[- ]diem|internship) (?:or|and) (?:full[- ]?time|part[- ]?time|temporary|seasonal|contract|freelance|fixed[- ]term|per[- ]diem|internship)\b/g,
  },
  {
    // "als Vollzeit- oder Teilzeitstelle", "in Voll- oder Teilzeit", "in Vollzeit (40 Std.)"
    id: 'in-vollzeit',
    words: ['vollzeit*', 'teilzeit*'],
    pattern:
      /\b(?:als|in)\s(?:voll(?:zeit)?-? ?(?:oder|und|\/|bzw\.?) ?)?(?:vollzeit|teilzeit)(?:stelle)?(?![- ](?:erfahrung|moglich nach))/g,
  },
  {
    // "poste en CDI", "CDI à temps plein", "contrat en alternance"
    id: 'en-cdi',
    words: ['cdi', 'cdd', 'stage', 'interim'],
    pattern:
      /\b(?:postes?|contrat|recrut[a-z]+|embauche|offre|emploi|recherch[a-z]+)\b[^.!?\n]{0,40}?\b(?:en|d.un|de type|:) ?(?:cdi|cdd|stage|interim)\b/g,
  },
  {
    // "stage de fin d'études", "stage de 6 mois"
    id: 'un-stage',
    words: ['stage'],
    pattern: /\b(?:un|ce|votre|ton|notre) stage (?:de fin|de \d|d.une duree|sera|est)\b/g,
  },
  {
    // "contrato CLT", "contratação PJ", "regime CLT"
    id: 'clt',
    words: ['clt', 'pj'],
    pattern:
      /\b(?:contrato|contratacao|regime|vaga|modelo)(?: de trabalho| de contratacao)?[: ]{1,2}(?:e |em |via )?(?:clt|pj)\b/g,
  },
  {
    // "contrato indefinido", "jornada completa", "contratto a tempo indeterminato"
    id: 'contrato-indefinido',
    words: ['indefinido', 'jornada', 'tempo'],
    pattern:
      /\bcontrato indefinido\b|\bjornada completa\b|\b(?:contratto|assunzione)[^.!?\n]{0,25}tempo (?:indeterminato|determinato)\b/g,
  },
  {
    // "umowa o pracę", "kontrakt B2B", "B2B contract"
    id: 'umowa',
    words: ['umow*', 'b2b'],
    pattern:
      /\bumow[a-z] o prace\b|\b(?:kontrakt|contract|umow[a-z])(?: na)? b2b\b|\bb2b (?:contract|kontrakt|cooperation|wspolprac[a-z]*)\b/g,
  },
  {
    // "6-month contract", "12 month fixed-term contract", "contract-to-hire"
    id: 'months-contract',
    words: ['contract'],
    pattern:
      /\b(?:\d{1,2}|three|six|nine|twelve|eighteen)\+?[- ]months? (?:initial |renewable |rolling )?(?:fixed[- ]term |ftc )?contract(?! value)(?!s)\b|\bcontract[- ]to[- ](?:hire|perm[a-z]*)\b/g,
  },
  {
    // "we are seeking a ... intern", "this internship", "your internship"
    id: 'seeking-intern',
    words: ['intern', 'interns', 'internship'],
    pattern:
      /\b(?:seeking|looking for|hiring|recruiting) (?:an?|our next|motivated)(?: [a-z-]+){0,4}? interns?\b|\b(?:this|your|the|our)(?: [a-z\d-]+){0,2} internship(?! experience)(?:'s)? (?:is|will|program|position|offers|provides|runs|starts|you)\b|\bthroughout your internship\b/g,
  },
];
