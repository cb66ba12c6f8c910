import { part } from '../../regex.js';
import type { EmployerWords } from '../employer.js';

export const employer: EmployerWords = {
  joint: 'en',
  hires: 'zoekt',
  beside: 'bij de, bij het, bij',
  cues: 'welkom kom werk solliciteer deel sinds baan functie stage vacature',
  invites: [
    'welkom bij',
    '(?:kom|werk) (?:werken )?in het team van',
    'solliciteer (?:direct |nu |vandaag nog )?bij',
    'deel uit van',
  ],
  jobIn: '(?:baan|functie|stage|vacature) (?:bij|in)',
  since: 'sinds',
  does: 'staat|maakt|bouwt|levert|helpt',
  article: 'de|het',
  before: 'wij zijn|werken bij|wij, (?:de|het)|bij|voor',
  beforeWords: 'zijn wij werken bij voor',
  sure: 'werken|wij,',
  weak: 'bij|voor',
  we: 'wij',
  weAre: 'wij zijn',
  apposed: 'een ',
  weFollow: 'wij|je|werken|ben|ga|kun|krijg|[a-z]{3,15} (?:we|wij|je|jij)',
  isA: part`
    is (?:een|de|het|opgericht|in \d{4})
  `,
  self: 'helpt|biedt|groeit(?=[^.!?]{0,30} en (?:wij |we )?zoek)',
  selfWords: 'biedt een het opgericht helpt groeit',
  is: 'is',
  articles: 'een|het',
  ofProduct: 'voor',
  opens: 'Voor|In',
  clauseOpens: 'de|het',
  speaks: 'gelooft',
  ofSort: '(?:Het|De) (?:hotel|bar|bedrijf|organisatie)|Onze (?:klant|opdrachtgever),?',
  searches: part`
    is (?:[^\s.]+ )?op zoek naar
  `,
  promises: 'gelooft in (?:gelijke|diversiteit|inclusi)',
  sayWords: 'zoek gelijke diversiteit',
  body: '(?:[a-z-]{3,20})?bedrijf|start-?up|scale-?up|onderneming|organisatie|leverancier|fabrikant|bakkerij|zorginstelling|adviesbureau|uitzendbureau|advocatenkantoor|groothandel|stichting|coöperatie|dienstverlener|producent',
  within: 'de|van|in',
  careersAt: '(?:vacatures?|werken) bij',
  nobody: 'onbekend|vertrouwelijk|anoniem|hoofdkantoor',
  measure: 'programma|wet|regeling|certificaat|diploma|rijbewijs',
  common:
    'het een wij jij je ons onze bedrijf functie ook daarnaast daarom jullie baan vacature organisatie werkgever collega collegas directie standplaats werkplek werktijden ervaring werkervaring kennis opleiding rijbewijs salaris dienstverband solliciteren sollicitatie sollicitaties voorwaarde voorwaarden vereiste vereisten doel vacatures gemeente',
  nameArticles: 'De|Het',
  kinds: 'Gemeente|Stichting|Hotel',
  nameLabels: 'Werkgever|Het bedrijf',
  spokenBefore: 'bij|over',
  employerLabels: 'bedrijf',
  spokenAfter: 'biedt|zoekt|heeft',
  itsOwn: 'onze',
  itsParts: 'klant|opdrachtgever|bedrijf|team',
};
