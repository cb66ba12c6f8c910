import { part } from '../../regex.js';
import type { DemandWords } from '../demands.js';

export const demands: DemandWords = {
  expects: 'forvant',
  comfort: part`
    oroa dig inte|du behover inte kunna allt|inte (?:uppfyller|har|kan|matchar|bockar av) all[at]
  `,
  beside: 'men inget ett krav inte nodvandig nodvandigt mycket ej',
  taught: 'utbildning (?:ges|erbjuds|kan ges)',
  training: 'utbildning',
  gives: 'vi erbjuder|erbjuder vi|foljande forman(?:er)?',
  following: 'foljande krav',
  announces: 'foljande(?: [a-z]+)?|(?:kunskaper|erfarenhet|kompetens|utbildning) (?:inom|av|i|med)',
  conditional: part`
    om (?:du|det)\b.{0,300}\b(?:ansok|kontakta|hor av dig|skicka)
  `,
  invitation: part`
    (?:ar du intresserad|later det (?:har )?(?:intressant|spannande)|ansok (?:nu|redan|idag)|tveka inte)\b|
    vi ser fram emot (?:a |at )?(?:[a-z]+ )?(?:din|ditt|hora fran dig)\b
  `,
  otherHeads: 'varderingar',
  noneNeeded: part`
    ingen (?:tidigare )?erfarenhet (?:kravs|behovs)|(?:tidigare )?erfarenhet (?:ar )?(?:inget krav|behovs inte|kravs inte|kravs ej)
  `,
  whether: 'inga krav',
  payLabel: '(?:månads|tim|grund)?lön|lönetyp',
  fact: part`
    placering|omfattning|varaktighet|anställningsform|anställningstyp|arbetstid(?:er)?|tillträde|sista ansökningsdag|
    arbetsort
  `,
  termEnds: 'langd|provanstallning|uppsagningstid',
  answer: 'ja',
  asking: 'det|vad|aven|ocksa|dessutom|extra',
  hoped: 'garna|helst',
  lacking: '(?:utan|saknar(?: du)?|i avsaknad av) (?:examen|utbildning|hogskoleexamen)',
  chance: 'mojlighet|chans',
  seeks: 'soker(?: vi)?',
  condition: 'om du|har du fragor',
  withYears: part`med (?:over |mer an )?\d+[- ]?ars? erfarenhet`,
  theirYears: part`\d+ ars? historia`,
  youMay: 'kan du',
  mayShow: 'utvecklas?',
  ofPapers: '^var|ansok',
};
