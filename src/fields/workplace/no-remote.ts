import { regex } from '../../regex.js';
import { JOB, type Phrase } from './phrase.js';

const REMOTE =
  '(?:remote(?: work(?:ing)?)?|tele-?(?:work(?:ing)?|commut(?:e|ing))|(?:work(?:ing)?|job)[- ]from[- ]home|wfh|home[- ]working)';
const GRANTED =
  '(?:available|possible|permitted|an option|allowed|offered|provided|supported|considered|authori[sz]ed|on offer)';
const HOME =
  '(?:home[- ]?office|mobile[sn]? arbeiten|remote-?arbeit|teletravail|teletrabajo|traba(?:j|lh)o remoto|smart ?working|lavoro (?:da remoto|agile)|telelavoro|thuiswerk(?:en)?|distansarbete|distansjobb|prac[aey]j? zdaln(?:a|ej))';

/** Work away from the place of work, ruled out: what is left is work on site. */
export const NO_REMOTE: readonly Phrase[] = [
  // "this is not a remote role", "no remote work", "telework is not available"
  {
    id: 'no-remote',
    words: ['remote', 'remotely', 'home', 'homeworking', 'wfh', 'telework*', 'telecommut*'],
    besides: ['no', 'not', 'cannot', 't'],
    value: 'onsite',
    strength: 'patterned',
    pattern: regex('g')`
      \b(?:is|are)(?:\snot|n.t)\s(?:a\s|an\s|eligible for\s|open to\s|currently\s){0,2}(?:fully\s)?
      (?:remote|telework|work[- ]from[- ]home)\b(?:\s(?:${JOB}|work))?|
      \b(?:
        no ${REMOTE}(?: option| possible|\b)|
        no (?:option|possibility|opportunity|scope) (?:to|for|of) (?:work(?:ing)? (?:remotely|from home)|${REMOTE})|
        ${REMOTE} (?:(?:is|are) )?(?:(?:currently|unfortunately|generally) )?(?:not|n.t) (?:currently )?${GRANTED}|
        not (?:eligible|available|suitable) for ${REMOTE}|
        (?:cannot|can ?not|can.t|may not) be (?:performed|done|worked|carried out) (?:remotely|from home)
      )\b
    `,
    notBefore:
      /^[^.!?]{0,30}\b(?:experience|restrictions?|(?:for|to) (?:residents|candidates|applicants)|(?:during|until|outside|before) )/,
  },
  // "kein Homeoffice", "télétravail non possible", "thuiswerken is niet mogelijk", "brak możliwości pracy zdalnej"
  {
    id: 'no-home-office',
    words: [
      'homeoffice',
      'office',
      'mobile*',
      'remote*',
      'teletravail',
      'teletrabajo',
      'remoto',
      'agile',
      'smart',
      'smartworking',
      'telelavoro',
      'thuiswerk*',
      'distansarbete',
      'distansjobb',
      'zdaln*',
    ],
    besides:
      'kein* pas aucun* non sans sin sem ohne no nao senza nessun* geen inget ingen inte niet nicht brak nie'.split(
        ' ',
      ),
    value: 'onsite',
    strength: 'patterned',
    pattern: regex('g')`
      ^[^a-z]{0,4}${HOME} non?\.?$|
      \b(?:
        keine?n?|pas d[e']|aucun|sans|sin|sem|ohne|senza|nessuno?|geen|inget|ingen|brak|no (?:se ofrece|hay|se contempla)|
        nao (?:ha|oferecemos|temos)|non (?:e previsto|e possibile|si offre)|(?:non|pas|niet|nicht|inte) (?:eligible|geeignet) (?:au|fur)
      )\s(?:
        (?:possibilite|posibilidad|opcion|possibilidade|opcao|possibilita|moglichkeit|mozliwosci|mogelijkheid|mojlighet)\s
        (?:(?:de|di|auf|zum|zur|zu|fur|voor|tot|till|att) )?
      )?(?:(?:el|le|lo|il|du|de) )?${HOME}\b|
      \b${HOME},?(?: (?!probezeit|einarbeitung|anfang|beginn|prueba|prova|essai|proeftijd|start)[a-z']+){0,5}?
      (?: n'est)? (?:nicht|niet|inte|pas|no|nao|non|nie)(?: (?:es|e|jest|est))?
      (?: (?!nur|alleen|bara|tylko|solo)[a-z]+)? ?
      (?:eligible|autorise|propose|applicable|vorgesehen|moglich|angeboten|mogelijk|toegestaan|mojligt|aktuellt|possible|prevu|envisageable|posible|contempla|possivel|possibile|previsto|mozliwa|przewidziana)\b
    `,
    notAfter: /\b(?:wenn|if|si|als|om)\b[^.!?]{0,40}$/,
    notBefore: /^[^.!?\n]{0,40}\b(?:probezeit|einarbeitung|zwang|pflicht|prueba|essai|proeftijd)/,
  },
];
