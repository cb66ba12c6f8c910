import { regex } from '../../regex.js';
import { matched, type Statement } from './statement.js';

/** Sentences of other languages than English that say what kind of employment this is. */
export const STATEMENTS_ABROAD: readonly Statement[] = [
  {
    // "als Vollzeit- oder Teilzeitstelle", "in Voll- oder Teilzeit", "in Vollzeit (40 Std.)"
    id: 'in-vollzeit',
    words: ['vollzeit*', 'teilzeit*'],
    spans: matched(
      regex('g')`
        \b(?:
          (?:als|in|auf(?= teilzeit))\s(?:voll(?:zeit)?-? ?(?:oder|und|/|bzw\.?) ?)?(?:vollzeit|teilzeit)(?:stelle)?
          (?![- ](?:erfahrung|moglich nach|(?:zu )?(?:reduz|wechs)))|
          (?:(?:vollzeit|teilzeit)-? (?:oder|und|bzw\.?) )?(?:vollzeit|teilzeit)(?:stelle|anstellung|position|job)\b|
          (?:voll|teil)- ?(?:oder|und|/|bzw\.?) ?(?:voll|teil)zeit\b(?= ?(?:[,.;)]|$|moglich))|
          vollzeit (?:oder|und|bzw\.?) teilzeit\b|teilzeit (?:oder|und|bzw\.?) vollzeit\b
        )
      `,
    ),
  },
  {
    // "poste en CDI", "CDI à temps plein", "contrat en alternance"
    id: 'en-cdi',
    words: ['cdi', 'cdd', 'stage', 'interim', 'interimaire', 'temporaire'],
    spans: matched(
      regex('g')`
        \b(?:
          (?:
            postes?|contrat|recrut[a-z]+|embauche|offre|offrons|emploi|recherch[a-z]+|propos[a-z]+
          )\b[^.!?\n]{0,40}?\b(?:en|d.un|un|de type|:) ?(?:cdi|cdd|stage|interim)\b|
          (?:missions?|contrats?) (?:d.|en )interim\b|missions? (?:interimaires?|de travail temporaire)\b
        )
      `,
    ),
  },
  {
    // "poste saisonnier", "emploi saisonnier de mai à septembre"
    id: 'saisonnier',
    words: ['saisonnier', 'saisonniere'],
    spans: matched(/\b(?:poste|emploi|contrat|cdd|travail|mission) saisonni(?:er|ere)\b/g),
  },
  {
    // "stage de fin d'études", "stage de 6 mois"
    id: 'un-stage',
    words: ['stage'],
    spans: matched(/(?:\b(?:un|ce|votre|ton|notre) |^[^a-z]{0,4})stage (?:de fin|de \d|d.une duree|sera|est)\b/g),
  },
  {
    // "contrato CLT", "contratação PJ", "regime CLT"
    id: 'clt',
    words: ['clt', 'pj'],
    spans: matched(
      regex('g')`
        \b(?:contrato|contratacao|regime|vaga|modelo)(?: de trabalho| de contratacao)?(?: formalizad[oa])?[: ]{1,2}
        (?:e |em |via |sob |pel[oa] |n[oa] )?(?:o )?(?:regime )?(?:clt|pj)\b
      `,
    ),
  },
  {
    // "contrato indefinido", "jornada completa", "contratto a tempo indeterminato"
    id: 'contrato-indefinido',
    words: ['indefinido', 'temporal', 'jornada', 'tempo', 'somministrazione', 'fijo', 'obra', 'determinado'],
    spans: matched(
      regex('g')`
        \b(?:
          contrato (?:laboral |de trabajo )?(?:indefinido|temporal|(?:a |con )?(?:termino|plazo) (?:indefinido|fijo)|a (?:termino|plazo|tiempo) determinado|por (?:obra (?:o|y) labor|obra determinada|obra y servicio))\b|
          jornada completa\b|(?:contratto|assunzione)[^.!?\n]{0,25}tempo (?:indeterminato|determinato)\b(?: (?:full|part)[- ]?time\b)?|
          (?:contratto|inserit[oaie]|inserimento|assunzione|assunt[oaie])[^.!?\n]{0,40}\b(?:in|di) somministrazione\b
        )
      `,
    ),
  },
  {
    // "auf zwei Jahre befristet", "tijdelijk contract", "ett vikariat", "contrat à durée déterminée", "umowa na czas określony"
    id: 'befristet',
    words: [
      'befristet*',
      'befristung',
      'tijdelijk*',
      'vikariat',
      'determinee',
      'determinado',
      'okreslony',
      'visstid*',
      'bepaalde',
      'tidsbegransad',
    ],
    spans: matched(
      regex('g')`
        \b(?:
          stelle|position|vertrag|vertrage|anstellung|beschaftigung|arbeitsverhaltnis|einstellung|vollzeit|teilzeit|
          mitarbeit|tatigkeit|arbeitsvertrag|dienstverhaltnis|wochenstunden|pro woche|zunachst
        )\b(?:[^.!?\n]|\.(?=\d)|(?<=\d)\.(?!\d)){0,60}\bbefristet\b(?! (?:beschaftigte|angestellte))|^\W{0,4}befristung:? (?:bis|auf|\d)|\bbefristet(?:e[rsn]?)? (?:auf|bis|fur|stelle|anstellung|position)\b|
        \btijdelijke? (?:contract|functie|baan|aanstelling|dienstverband|arbeidsovereenkomst)\b|\bcontract voor bepaalde tijd\b|\btidsbegransad anstallning\b|\b(?:ett|som|tjansten ar) vikariat\b|(?:^|[.!?] )vikariat\b|
        \bcontrat a duree determinee\b|\bcontrato (?:por|a) (?:tempo|prazo) determinado\b|
        \bumow[aey] na czas okreslony\b|\bvisstidsanstallning\b
      `,
    ),
  },
  {
    // "auf Minijob-Basis", "geringfügige Anstellung", "556-Euro-Basis"
    id: 'minijob',
    words: ['minijob*', 'geringfugig*', 'basis'],
    spans: matched(
      regex('g')`
        \b(?:
          (?:als|auf|im|in|einen?|oder|/)\s(?:[a-z]+ )?minijob(?:s|[- ]?basis)?\b|minijob-basis\b|
          (?:450|520|538|556|603)[- ](?:euro|€)[- ]?basis\b|
          geringfugige[rnms]? (?:anstellung|beschaftigung|basis|tatigkeit|mitarbeit)|
          geringfugig (?:beschaftigt|angestellt|bis \d)
        )
      `,
    ),
  },
  {
    // "vrijwilligersfunctie", "de functie is op vrijwillige basis", "die Mitarbeit ist ehrenamtlich"
    id: 'vrijwillig',
    words: [
      'vrijwilligersfunctie',
      'vrijwilligerswerk',
      'vrijwillige',
      'vrijwilliger',
      'vrijwilligers',
      'onbezoldigd*',
      'ehrenamtlich*',
    ],
    spans: matched(
      regex('g')`
        \b(?:
          vrijwilligersfunctie\b|onbezoldigde? (?:functie|baan|rol|bestuursfunctie)\b|
          (?:functie|werk\w*|bestuur\w*|inzet|rol|baan)\b[^.!?\n]{0,40}\bop (?:[a-z]+ )?vrijwillige basis\b|
          (?:zoeken|zoekt|op zoek naar)(?: [a-z]+){0,3} vrijwilligers?\b|
          (?:tatigkeit|mitarbeit|stelle|aufgabe|einsatz|amt)\b[^.!?\n]{0,24}\b(?:ist|erfolgt|sind) (?:[a-z]+ )?ehrenamtlich\b|
          (?:suchen|sucht) (?:[a-z]+ ){0,3}ehrenamtliche[rn]?\b
        )
      `,
    ),
  },
  {
    // "plaats voor een stagiair", "op zoek naar een stagiaire"
    id: 'stagiair',
    words: ['stagiair', 'stagiaire', 'stagiairs'],
    spans: matched(
      regex('g')`
        \b(?:plaats|plek|zoeken|zoekt|op zoek)(?: [a-z]+){0,2} (?:voor |naar )?een (?:[a-z]+ ){0,2}stagiaire?\b|
        \b(?:ga|werk|loop) (?:je|jij) (?:[a-z]+ ){0,3}als stagiaire?\b
      `,
    ),
  },
  {
    // "à temps plein", "media jornada", "orario full time", "på heltid", "w pełnym wymiarze", "een fulltime bakker"
    id: 'a-temps-plein',
    words: [
      'plein',
      'partiel',
      'complet',
      'completo',
      'parcial',
      'jornada',
      'inteiro',
      'integral',
      'pieno',
      'parziale',
      'orario',
      'heltid*',
      'deltid*',
      'contratto',
      'wymiarze',
      'etat',
      'etatu',
      'fulltime',
      'parttime',
      'time',
      'voltijds*',
      'deeltijds*',
    ],
    spans: matched(
      regex('g')`
        \ba (?:temps (?:plein|partiel|complet)|plein temps)\b(?: ou a (?:temps (?:plein|partiel|complet)|plein temps)\b)?|
        \ba (?:tiempo|tempo) (?:completo|parcial|inteiro|integral|pieno|parziale)\b|
        \b(?:media jornada|jornada parcial)\b(?! (?:los|el|en) )|\borario (?:di lavoro )?(?:full|part)[- ]?time\b|
        \bomfattar (?:heltid|deltid)(?:stjanstgoring)?\b|\b(?:en|ar) (?:hel|del)tids(?:anstallning|tjanst)\b|
        \bcontratto (?:di lavoro )?(?:full|part)[- ]?time\b|
        \b(?:pa|for) (?:bade )?(?:heltid|deltid)(?:(?: och | eller | og | eller pa )(?:heltid|deltid))?\b|(?:^|[.!?] |\banstallning, )(?:heltid|deltid)(?=[,.]| med | fran )|
        \bna (?:pelny|pelen|pol|niepelny|czesc) etatu?\b|\bw (?:pelnym|niepelnym) wymiarze\b|
        \been (?:[a-z]+ )?(?:full[- ]?time|part[- ]?time|voltijdse?|deeltijdse?) (?!opleiding|studi)[a-z]{4}|
        \b(?:op zoek naar|zoeken|zoekt) (?:[a-z]+ )?(?:full[- ]?time|part[- ]?time|voltijdse|deeltijdse) (?!
          opleiding|studi
        )[a-z]{4}
      `,
    ),
  },
  {
    // "ledig 20% deltidsstilling", "butikkmedarbeider deltid 20 %", "fuldtidsstilling", "práce na HPP"
    id: 'deltidsstilling',
    words: ['deltid*', 'heltid*', 'fuldtid*', 'fulltid*', 'hpp', 'uvazek'],
    spans: matched(
      regex('g')`
        \b(?<!\b(?:fra|med|av|af|fran|andre|andra) )(?:deltid|heltid|fuldtid|fulltid)s(?:stilling|tjanst|ansettelse|ansattelse|anstallning)\b|
        \b(?:deltid|heltid|fuldtid|fulltid),? \(?(?:ca\.? )?\d{2,3} ?(?:%|prosent|procent|timer)|
        \bprace na (?:hpp|plny uvazek|(?:zkraceny|castecny) uvazek)\b|\b(?:na|v) (?:plny|zkraceny|castecny) uvazek\b
      `,
    ),
  },
  {
    // "CDI 39h", "CDD d'un an", "CDI à pourvoir": at the start of a sentence or behind a sign
    id: 'cdi',
    words: ['cdi', 'cdd'],
    spans: matched(
      regex('g')`
        (?:^|[.!?:;,(|-] )(?:cdi|cdd)(?= (?:de \d|d.un|\d{2} ?h|a (?:temps|pourvoir|partir)|temps (?:plein|partiel|complet)|renouvelable|saisonnier|ou (?:cdi|cdd)\b)| ?[-|,] ?\d{2} ?h)
      `,
    ),
  },
  {
    // "140 PLN/h netto + VAT (B2B)"
    id: 'pay-b2b',
    words: ['b2b'],
    spans: matched(/\b(?:netto|zl|pln|eur|vat)\b[^a-z\n]{0,4}(?:\+ ?vat[^a-z\n]{1,3})?\bb2b\b/g),
  },
  {
    // "umowa o pracę", "kontrakt B2B", "B2B contract"
    id: 'umowa',
    words: ['umow*', 'b2b'],
    spans: matched(
      regex('g')`
        \b(?:
          umow[a-z] o prace\b|(?:kontrakt|contract|umow[a-z])(?: na)? b2b\b|
          b2b (?:contract|kontrakt|cooperation|wspolprac[a-z]*)\b
        )
      `,
    ),
  },
];
