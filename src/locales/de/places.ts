import { part } from '../../regex.js';
import type { PlaceWords } from '../places.js';

const SEEKS = 'such* gesucht besetzen verstark* arbeit*';

export const places: PlaceWords = {
  // "am Standort Hamburg", "unserer Niederlassung in", "im Büro in"
  'am-standort': {
    words: 'standort* buro* niederlassung filiale office offices werk',
    besides: 'am unser* den im vom der',
    near: [
      { key: 'standort' },
      { key: 'buro' },
      { key: 'niederlassung' },
      { key: 'werk' },
      { key: 'unserem office' },
      { key: 'unseren office' },
      { key: 'im office' },
      { key: 'vom office' },
      { key: 'filiale' },
    ],
    pattern: part`
      \b(?:am|an unserem|unser(?:e[rnm]?)?|an den|im|vom|in der)\s(?:[a-z]+ ){0,2}
      (?:standort|buros?|burostandorte?|niederlassung|filiale|offices?|werk)\s(?:in\s|im herzen von\s|im\s|raum\s)?
    `,
  },
  // "zur Verstärkung unseres Teams in", "für unser Team in"
  'verstaerkung-in': {
    words: 'verstarkung unterstutzung fur',
    pattern: part`
      \bfur\sunser\s(?:[a-z-]+ ){0,2}team\s(?:in|am standort)\s|
      \b(?:verstarkung|unterstutzung)\s(?:fur\s)?(?:unsere[srn]?|unser|des|der|das)\s(?:[a-z-]+ ){0,3}?
      (?:teams?|abteilung|gruppe|mannschaft)\s(?:in|am standort|im raum)\s
    `,
  },
  // "Arbeitsort ist Köln", "mit Wohnsitz in"
  arbeitsort: {
    words: 'arbeitsort einsatzort dienstort dienstsitz standort wohnsitz',
    pattern: part`\b(?:arbeitsort|einsatzort|dienstort|dienstsitz|standort|wohnsitz)\s(?:ist\s|in\s|:\s?)(?:in\s)?`,
  },
  // "innerhalb Deutschlands", "von ganz Deutschland aus"
  innerhalb: { words: 'innerhalb ganz', pattern: part`\b(?:von ganz|aus ganz|innerhalb)\s(?:von\s)?` },
  // "remote aus ganz Deutschland"
  depuis: { words: 'aus', pattern: part`\b(?:remote|home-?office) aus (?:ganz|der)\s` },
  // "Teilzeit, Arbeitsort: Fulda", within a line
  'label-within': {
    words: 'arbeitsort einsatzort dienstort beschaftigungsort',
    own: true,
    pattern: 'arbeitsort|einsatzort|dienstort|beschaftigungsort',
  },
  // "die Stelle ist in Fulda zu besetzen"
  'work-is-in': {
    words: 'stelle position arbeitsplatz einsatz tatigkeit job',
    besides: 'ist befindet erfolgt liegt findet einsatz',
    own: true,
    pattern: part`
      \b(?:stelle|position|arbeitsplatz|job|tatigkeit|einsatz) (?:ist|befindet sich|erfolgt|liegt|findet)
      (?: ab sofort)? (?:in|bei|am standort|im raum) |(?:^|[.!] )einsatz in 
    `,
    not: part`\bnicht\b`,
  },
  // "Wir suchen in Fulda eine Köchin"
  'we-seek-in': {
    words: 'suchen sucht',
    own: true,
    pattern: part`
      \b(?:suchen|sucht)(?: wir| ab sofort| zum nachstmoglichen zeitpunkt| noch){0,3} (?:in|fur|im raum|am standort) |
      \b(?:suchen|sucht)(?: wir| ab sofort| zum nachstmoglichen zeitpunkt| noch){0,3} (?:einen?|dich|sie|zwei|mehrere)(?: [a-z/*:()-]+){1,5}? (?:in|im raum|am standort) 
    `,
    not: part`\b(?:mit|erfahrung|erfahren|kunden|ausgebildet|studium|interesse|spezialist|experte|der|die|welche)[a-z]*\b`,
  },
  // "Komm zu uns nach Fulda", "Verstärken Sie unser Team in Fulda"
  'join-us-in': {
    words: 'uns team teams',
    besides: 'komm kommen verstark* werde* teil',
    own: true,
    pattern: part`
      \bkomm(?:en sie)? zu uns nach |\b(?:verstark(?:e|en sie|st du)|werde(?:n sie)? teil) unser(?:es|em)? (?:[a-z-]+ ){0,2}teams? (?:in|am standort|im raum) |
      \bteil (?:unseres|eines) (?:[a-z-]+ ){0,3}teams in 
    `,
    not: part`\bkunden\b`,
  },
  // "Unser Büro liegt in Fulda"
  'house-is-in': {
    words: 'buro praxis werkstatt betrieb kanzlei kita filiale backerei standort restaurant hotel',
    besides: 'unser* die der im mitten',
    own: true,
    pattern: part`
      \b(?:unsere?|die|der|dein|ihr) (?:[a-z-]+ ){0,2}(?:buro|praxis|werkstatt|betrieb|kanzlei|kita|filiale|backerei|standort|arbeitsplatz) (?:liegt|ist|befindet sich)
      (?: zentral| mitten| direkt)? (?:in|im herzen von|im zentrum von|bei|nahe) |
      \b(?:buro|praxis|werkstatt|kanzlei|kita|filiale|backerei|restaurant|hotel) (?:mitten in|im (?:herzen|zentrum) von) 
    `,
    not: part`\bhaupt[a-z]*\b`,
  },
  // "eine Köchin für unsere Küche in"
  'ours-in': {
    words: 'uns*',
    besides: SEEKS,
    own: true,
    pattern: part`
      unser(?:e[nrm]?|en)?(?<=\b(?:fur|in|an|bei|zur? (?:verstarkung|unterstutzung) (?:von )?) ?unser(?:e[nrm]?|en)?)\s(?:[a-z'&-]+ ){1,3}?
      (?:in|am standort|im raum|bei)
    `,
    not: part`\b(?:kund|lieferant|mandant)[a-z]*\b`,
    apart: part`\b(?:mitarbeite[a-z]+|kollegen)\b`,
  },
  // "für unseren Kunden mit Sitz in"
  'client-in': {
    words: 'kunden mandanten auftraggeber kundenunternehmen',
    besides: SEEKS,
    own: true,
    pattern: part`
      \bfur (?:unseren|unser|einen|ein) (?:[a-z-]+ ){0,2}(?:kunden|mandanten|auftraggeber|kundenunternehmen),? (?:mit (?:haupt)?sitz )?
      (?:in|im raum|aus|bei) 
    `,
    apart: part`\b(?:erfahrung|gearbeitet)\b`,
  },
  // "für ein Pflegeheim in Bochum suchen wir"
  'house-in': {
    words: 'fur',
    besides: SEEKS,
    own: true,
    pattern: part`
      \bfur (?:eine?n?|die|den|das) (?:[a-z-]+ ){1,4}?(?:in|im raum|bei) (?=[^.!?\n]{2,40}? (?:suchen|sucht)\b)
    `,
    apart: part`\b(?:erfahrung|gearbeitet)\b`,
  },
};
