import type { EmploymentType } from '../record.js';

/** Words for each kind of employment, in schema.org's order; `permanent` alone is none. */
export const KINDS: readonly (readonly [EmploymentType, RegExp])[] = [
  [
    'FULL_TIME',
    /(?<!\p{L})(?:full[-_ ]?time|vollzeit\p{L}*|temps[- ](?:plein|complet)|plein[- ]temps|tiempo completo|jornada completa|tempo integral|período integral|voltijd(?:s|se)?|pełny etat|pełen etat|pełnym wymiarze|tempo pieno|heltid|CDI|CLT|umow\p{L} o pracę|contrato indefinido|tempo indeterminato|正社員)(?!\p{L})/iu,
  ],
  [
    'PART_TIME',
    /(?<!\p{L})(?:part[-_ ]?time|teilzeit\p{L}*|temps partiel|media jornada|jornada parcial|tiempo parcial|meio período|deeltijd|część etatu|niepełny etat|deltid|パートタイム)(?!\p{L})/iu,
  ],
  [
    'CONTRACTOR',
    /(?<!\p{L})(?:contract(?:or|ors|ing)?(?! (?:type|duration|length|status))|freelance\p{L}*|freiberuflich\p{L}*|freie mitarbeit|b2b|1099|c2c|corp[- ]to[- ]corp|independent contractor|PJ|pessoa jurídica|prestação de serviços|autónom[oa]|zzp\p{L}*)(?!\p{L})/iu,
  ],
  [
    'TEMPORARY',
    /(?<!\p{L})(?:temporary|temp|seasonal|fixed[- ]term|limited[- ]term|term[- ]limited|befristet\p{L}*|CDD|intérim\p{L}*|tempo determinato|tijdelijk\p{L}*|zeitarbeit|por tempo determinado|umow\p{L} na czas określony|visstid\p{L}*|vikariat)(?!\p{L})/iu,
  ],
  [
    'INTERN',
    /(?<!\p{L})(?:internships?|interns?|praktikum\p{L}*|praktikant\p{L}*|stagiaires?|tirocinio|stagista|stageplek|stageplaats|prácticas|becari[oa]|estágio|estagiári[oa]|staż\p{L}*|praktik)(?!\p{L})/iu,
  ],
  [
    'VOLUNTEER',
    /(?<!\p{L})(?:volunteer|volunteering|ehrenamtlich\p{L}*|bénévol\p{L}+|voluntari[oa]|vrijwilliger\p{L}*)(?!\p{L})/iu,
  ],
  ['PER_DIEM', /(?<!\p{L})(?:per[-_ ]diem|PRN)(?!\p{L})/iu],
];

// "unbefristet": the opposite; "full-time equivalent", "non-contract"
const NOT =
  /\b(?:unbefristet\p{L}*|non-contract|full[- ]?time equivalent|not? (?:a )?contract(?:ors?)?|no contractors?)\b/giu;

/** The kinds that a short statement names, each with the place of its word. */
export function* kindsIn(statement: string): Iterable<{ kind: EmploymentType; start: number; end: number }> {
  const text = statement.replace(NOT, (words) => ' '.repeat(words.length));
  for (const [kind, pattern] of KINDS) {
    const found = pattern.exec(text);
    if (found) yield { kind, start: found.index, end: found.index + found[0].length };
  }
}
