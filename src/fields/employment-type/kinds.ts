import { regex } from '../../regex.js';
import type { EmploymentType } from '../record.js';

/** Words for a kind of employment, in `plain()` form; `permanent` alone is none. */
interface Kind {
  readonly kind: EmploymentType;
  /** Pieces one of which a text holds that names the kind so: cheaper to look for than the pattern. */
  readonly pieces: readonly string[];
  readonly pattern: RegExp;
}

/** In schema.org's order; the words that English postings use first. */
const KINDS: readonly Kind[] = [
  // "wholetime": so in Ireland; "full and part-time"
  {
    kind: 'FULL_TIME',
    pieces: ['full', 'whole'],
    pattern: /\b(?:(?:full|whole)[-_ ]?time|full(?=-? (?:&|and|or) part[-_ ]?time))\b/,
  },
  {
    kind: 'FULL_TIME',
    pieces: [
      'voll',
      'indeterminee',
      'temp',
      'complet',
      'voltij',
      'etat',
      'etacie',
      'wymiar',
      'heltid',
      'cdi',
      'clt',
      'umow',
      'indefin',
      'uop',
      'inteiro',
      'fuldtid',
      'fulltid',
      'kokoaika',
      'plny',
      'hpp',
      'hlavni',
      'повна',
      'полная',
      '正',
      '정규',
    ],
    pattern: regex()`
      \b(?:
        vollzeit[a-z]*|voll(?=- ?(?:oder|und|bzw\.?|/) ?teilzeit)|temps[- ](?:plein|complet)|plein[- ]temps|
        tiempo completo|jornada completa|fuldtid(?:s[a-z]+)?|fulltid(?:s[a-z]+)?|kokoaika[a-z]*|plny uvazek|hlavni pracovni pomer|hpp|
        tempo (?:completo|inteiro|integral|pieno|indeterminato)|periodo integral|voltijd(?:s|se)?|pelny etat|pelen etat|
        1(?:[.,]0)? etatu?|pelnym wymiarze|heltid(?:s[a-z]+)?|cdi|contrat a duree indeterminee|clt|umow[a-z] o prace|uop|
        contrato (?:laboral |de trabajo )?(?:(?:a |con )?(?:termino|plazo) )?indefinido|(?:termino|plazo) indefinido
      )\b|
      ^[^a-z]{0,3}completa\b|
      正社員|정규직|(?<!не)повна заинятість|полная занятость
    `,
  },
  { kind: 'PART_TIME', pieces: ['part', 'half'], pattern: /\b(?:part[-_ ]?time|half[-_ ]time)\b/ },
  {
    kind: 'PART_TIME',
    pieces: [
      'media',
      'teil',
      'parti',
      'jornada',
      'parcial',
      'parzial',
      'meio',
      'medio',
      'mi-temps',
      'deelt',
      'etat',
      'deltid',
      'minijob',
      'geringf',
      'basis',
      'osa',
      'uvazek',
      'zkracen',
      'castecn',
      '1/',
      '3/4',
      'niepelny',
      'bijbaan',
      'неповна',
      'частичная',
      'タイム',
      'アルバイト',
      '트타임',
      '아르바이트',
    ],
    pattern: regex()`
      \b(?:
        teilzeit[a-z]*|teil(?=- ?(?:oder|und|bzw\.?|/) ?vollzeit)|temps partiel|mi-temps|media jornada|medio tiempo|jornada parcial|tiempo parcial|tempo parcial|tempo parziale|
        meio periodo|deeltijds?e?|czesc etatu|niepelny etat|niepelny(?:m)? wymiar(?:ze)?|bijbaan|deltid(?:s[a-z]+)?|minijob[a-z]*|geringfugig[a-z]*|(?:450|520|538|556|603)[- ](?:euro|€)[- ]?basis|osa-aika[a-z]*|(?:zkraceny|castecny) uvazek|
        (?:pol|1/[234]|3/4|0[.,]\d{1,2}) etatu
      )\b|
      ^[^a-z]{0,3}(?:parcial|media|zkraceny|castecny)\b|^\W{0,3}(?:1/[234]|3/4)$|
      パートタイム|アルバイト|파트타임|아르바이트|неповна заинятість|частичная занятость
    `,
  },
  {
    kind: 'CONTRACTOR',
    pieces: ['contract', 'b2b', '1099', 'c2c', 'corp'],
    // "fixed-term/contract" is one kind, and a "permanent contract" none of these
    pattern: regex()`
      \b(?<!fixed[- ]term ?/ ?)
      (?<!\b(?:permanent|open[- ]ended|indefinite|(?:fixed|limited)[- ]term|temporary|seasonal|zero[- ]hours?|vast|tijdelijk|bepaalde tijd|employment|labou?r) )
      (?:contract(?:or|ors|ing)?(?! (?:type|duration|length|status|voor|van (?:on)?bepaalde))|b2b|1099|c2c|corp[- ]to[- ]corp)\b
    `,
  },
  {
    kind: 'CONTRACTOR',
    pieces: ['free', 'frei', 'pj', 'pessoa', 'prestac', 'autonom', 'zzp', 'partita', 'p.', 'werkv'],
    pattern: regex()`
      \b(?:
        freelance[a-z]*|freiberuflich[a-z]*|freie mitarbeit|pj|pessoa juridica|prestacao de servicos|autonom[oa]|
        zzp[a-z]*|partita iva|p\. ?iva|werkvertrag
      )\b
    `,
  },
  {
    kind: 'TEMPORARY',
    pieces: [
      'temp',
      'praca',
      'stagional',
      'sostituz',
      'sasong',
      'sustituc',
      'season',
      'term',
      'befrist',
      'cdd',
      'determinee',
      'interim',
      'somministr',
      'tijdelijk',
      'zeitarb',
      'umow',
      'visst',
      'vikar',
      'ftc',
      'temporal',
      'bepaalde',
      'tidsb',
      'uitzend',
      'cover',
      'termo',
      'fijo',
      'obra',
      'determinado',
      'saisonni',
      'summer',
      'sommar',
      'sommer',
      'ferie',
      'semester',
    ],
    pattern: regex()`
      \b(?:
        temporary|temp|seasonal|fixed[- ]term|limited[- ]term|term[- ]limited|befristet[a-z]*|befristung(?=:? (?:bis|auf|\d))|cdd|
        contrat a duree determinee|interim[a-z]*|travail temporaire|somministrazione|temporane[oa]|tempo determinato|tijdelijk[a-z]*|zeitarbeit|
        por tempo determinado|(?:termino|plazo) fijo|(?:termino|plazo|tiempo) determinado|obra (?:o|y) labor|obra determinada|obra y servicio|saisonni(?:er|ere)|umow[a-z] na czas okreslony|visstid[a-z]*|vikariat|ftc|contrato temporal|temporal|
        contrato a termo|uitzendbaan|umow[a-z] o prace na czas okreslony|umow[a-z] na zastepstwo|
        praca (?:tymczasowa|sezonowa)|stagionale|sostituzione (?:di )?maternita|(?:contrato|vaga|trabalho) temporari[oa]|
        bepaalde duur|sasongs(?:anstallning|arbete)|obra o servicio|contrato de sustitucion|(?:maternity|parental|paternity) (?:leave )?cover|summer (?:job|position|work)|(?:sommar|sommer|ferie|semester)(?:jobb?|vikari?at)|sustitucion (?:de|por) (?:baja|maternidad)|bepaalde tijd|tidsbegransa[a-z]+
      )\b
    `,
  },
  {
    kind: 'INTERN',
    pieces: ['intern', 'co-op', 'coop '],
    pattern: /\b(?:intern(?:ship)?s?|co-op|coop(?= (?:student|placement|term)))\b/,
  },
  {
    kind: 'INTERN',
    pieces: ['prakti', 'stag', 'tiroc', 'practicas', 'becari', 'estag', 'staz', 'alternan', 'apprenti'],
    pattern: regex()`
      \b(?:
        (?:pflicht)?praktikum[a-z]*|praktikant[a-z]*|stagiair(?:es?|s)?|tirocinio|stagista|stageplek|stageplaats|practicas|
        becari[oa]|estagio|estagiari[oa]|staz[a-z]*|praktyki|praktik|alternan(?:ce|te?s?)|apprentissage
      )\b
    `,
  },
  {
    kind: 'VOLUNTEER',
    pieces: ['volunt', 'wolont', 'volont', 'ideell', 'ehrenamt', 'benevol', 'vrijwil', 'onbezold'],
    pattern:
      /\b(?:volunteer|volunteering|ehrenamtlich[a-z]*|benevol(?:es?|at)|voluntari[oa]|voluntary (?:role|position|post)|voluntariado|volontariato|wolontariat|ideellt (?:arbete|uppdrag)|vrijwilliger[a-z]*|vrijwillige basis|onbezoldigde?)\b/,
  },
  { kind: 'PER_DIEM', pieces: ['diem', 'prn'], pattern: /\b(?:per[-_ ]diem|prn)\b/ },
];

// what may begin a phrase below: "unb", "non", "equivalent", "no"
const OPPOSITE = /unbef|equiv|\bno[nt]?\b/;
// "unbefristet": the opposite; "full-time equivalent", "non-contract"
const NOT =
  /\b(?:unbefristet[a-z]*|non-contract|full[- ]?time equivalent|not? (?:a )?contract(?:ors?)?|no contractors?)\b/g;

/** The kinds that a short statement in `plain()` form names, each with the place of its word. */
export function* kindsIn(plain: string): Iterable<{ kind: EmploymentType; start: number; end: number }> {
  const text = OPPOSITE.test(plain) ? plain.replace(NOT, (words) => ' '.repeat(words.length)) : plain;
  let last: EmploymentType | null = null;
  for (const { kind, pieces, pattern } of KINDS) {
    if (kind === last || !pieces.some((piece) => text.includes(piece))) continue;
    const found = pattern.exec(text);
    if (!found) continue;
    last = kind;
    yield { kind, start: found.index, end: found.index + found[0].length };
  }
}
