import { part } from '../../regex.js';
import type { EmployerWords } from '../employer.js';

export const employer: EmployerWords = {
  joint: 'e',
  hires: 'cerca|ricerca|seleziona|assume',
  beside: 'presso il, presso la, presso',
  cues: 'benvenuto benvenuta benvenuti benvenute entra unirti selezioniamo cerchiamo ricerchiamo titolare come dal lavoro impiego posto stage tirocinio carriera',
  invites: [
    'benvenut[oaie] (?:in|a|nel team di)',
    'entra (?:nel (?:team|mondo)|nella squadra|a far parte) di',
    'unirti a',
    '(?:selezioniamo|cerchiamo|ricerchiamo) per',
    'titolare del trattamento(?: dei dati)?(?: personali)? e',
  ],
  asOne: 'come',
  oneAt: 'in|presso',
  onBehalf: 'per',
  seek: 'selezioniamo|cerchiamo|ricerchiamo',
  jobIn: '(?:lavoro|impiego|posto|stage|tirocinio|carriera) (?:in|presso)(?: la)?',
  since: 'dal',
  article: 'la',
  before: 'siamo|unisciti a|in(?= [a-z]+ (?:crediamo|lavoriamo|siamo))',
  beforeWords: 'siamo crediamo lavoriamo unisciti',
  sure: 'unisciti',
  weak: 'in',
  weAre: 'siamo',
  apposed: "(?:una?|la|il|l)['’ ]",
  weFollow: 'crediamo',
  isA: 'è (?:una?|il|la|un)',
  self: 'nasce|offre|ti (?:offre|propone)',
  selfWords: 'offre e nasce',
  is: 'è',
  articles: 'una?|uno|il|la|lo',
  elided: "(?:l|un)['’]",
  product: 'piattaforma|strumento',
  productWords: 'piattaforma strumento',
  measure: 'programma|legge|decreto|bando|certificato|attestato|diploma|patente',
  ofProduct: 'di|per',
  opens: 'Nei|Nel|Per|In',
  clauseOpens: 'il|la',
  speaks: 'sta|promuove|garantisce|assicura',
  ofSort: part`
    (?:Il|La|Lo|L['’]) ?(?:ristorante|hotel|albergo|pizzeria|trattoria|bar|azienda|società|ditta|impresa|cooperativa|gruppo)|Il nostro cliente,?
  `,
  searches: part`
    sta (?:cercando|selezionando|ricercando) |è (?:attualmente |costantemente |sempre )?(?:alla ricerca|in cerca) d
  `,
  promises: part`
    (?:promuove|garantisce|assicura) (?:[^\s.]+ ){0,3}?(?:pari|parità|diversità|l['’]inclusione)
  `,
  sayWords: 'ricerca cerca cercando selezionando ricercando pari parita diversita inclusione',
  body: 'cooperativa|società|azienda|impresa|realtà|agenzia|gruppo|multinazionale|software house|ditta|start-?up|fondazione|associazione|catena|panificio',
  within: 'di|della?|del|in|i',
  careersAt: '(?:lavora|lavorare|carriere) (?:con|in|presso)',
  nobody: 'anonim[ao]|confidenziale|riservat[ao]',
  buttonToo: 'salva',
};
