import { part } from '../../regex.js';
import type { DemandWords } from '../demands.js';

export const demands: DemandWords = {
  expects: 'erwart',
  wished: part`
    idealerweise (?:\w+ ){1,3}mit|das wunschen wir uns(?: von \w+)?
  `,
  comfort: part`
    keine sorge|du musst nicht alles?|nicht (?:alle[sn]?|jede[ns]?|samtliche|100 ?%)\b.{0,40}\b(?:erfull|mitbring|zutr|haken|beherrsch|punkt|anforderung|kriteri)[a-z]*|
    niemand (?:bringt|erfullt|kann|hat)\b.{0,20}\balle|bewirb dich (?:trotzdem|dennoch)|bewerben sie sich (?:trotzdem|dennoch)
  `,
  beside:
    'ist sind ware von als es aber kein keine muss nicht zwingend erforderlich notwendig bedingung voraussetzung pflicht sehr wunschenswert',
  taught: '(?:schulung|weiterbildung|ausbildung|einarbeitung) (?:(?:ist |auch )?moglich|wird (?:angeboten|gestellt))',
  training: '(?:schul|weiterbild|ausbild|einarbeit)ung',
  gives: 'bieten wir|wir bieten|folgende (?:benefits|vorteile|leistungen)',
  following: 'folgende[nr]? (?:voraussetzungen|anforderungen)',
  announces: '(?:der|den) folgenden [a-z]+|(?:kenntnisse|erfahrung(?:en)?) (?:in|mit|im bereich)',
  conditional: part`
    wenn (?:du|sie)\b.{0,300}\b(?:bewirb|bewerb|freuen)
  `,
  invitation: part`
    (?:du|sie) (?:erkenn\w+|find\w+) (?:dich|sich)\b|klingt (?:das|gut|spannend|interessant)|
    dann (?:bewirb|bewerben|freuen|schick|meld|werde|sende)|bewirb dich|bewerben sie sich|worauf wart|haben wir (?:dein|ihr)\w* interesse|
    wir freuen uns (?:schon )?auf (?:ihre|deine|eure) (?:\w+ )?bewerbung
  `,
  otherHeads: 'werte|standort|gehalt|kontakt',
  being: 'arbeiten|leben',
  beingAt: 'bei',
  noneNeeded: 'keine (?:erfahrung|vorkenntnisse) (?:erforderlich|notig|notwendig)',
  whether: 'keine|nicht (?:erforderlich|notwendig)',
  payLabel: '(?:jahres|monats|brutto|grund)?gehalt|vergütung|stundenlohn',
  fact: 'standort|arbeitsort|bewerbungsfrist|vertragsart|branche|referenznummer|kennziffer|arbeitszeit',
  termEnds: 'laufzeit|dauer|befristung|probezeit|kundigungsfrist',
  answer: 'ja|nein',
  asking: part`
    was|das|es|auch|ausserdem|zusatzlich|weiter\w*|zudem|besonders|ebenfalls|sehr
  `,
  hoped: 'gerne',
  lacking:
    '(?:ohne|kein(?:e[ns]?)?) (?:abgeschlossene[sn]? )?(?:studium|hochschulabschluss|studienabschluss|abschluss|ausbildung|diplom)',
  chance: 'die (?:moglichkeit|chance|gelegenheit)',
  seeks: 'suchen(?: wir)?',
  condition: part`wenn (?:du|sie)|falls|neben\b|wahrend\b`,
  withYears: part`mit (?:uber )?\d+[- ]?jahren? erfahrung`,
  theirYears: part`\d+ jahren? geschichte|gebundelte`,
  youMay: 'kannst du|konnen sie',
  mayShow: 'einbringen|entfalten|weiterentwickeln',
  ofPapers: '^unser|bewerb|schreiben|unterlagen',
};
