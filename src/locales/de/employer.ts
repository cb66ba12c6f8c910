import { part } from '../../regex.js';
import type { EmployerWords } from '../employer.js';

export const employer: EmployerWords = {
  joint: 'und',
  hires: 'sucht',
  beside: 'bei der, beim, an der',
  cues: 'teil team bewirb bewerben willkommen karriere arbeiten suchen seit stelle anstellung arbeitsplatz ausbildungsplatz beschaftigung',
  invites: [
    '(?:werde|werden sie) (?:ein )?teil von',
    'verstarken? (?:sie )?das team (?:von|der|bei)',
    'bewirb dich (?:jetzt |gleich |noch heute )?bei',
    'bewerben sie sich (?:jetzt |gleich )?bei',
    'willkommen (?:bei|im team von)',
    'karriere bei',
    'arbeiten bei',
  ],
  onBehalf: 'fur',
  seek: 'suchen wir',
  jobIn: '(?:stelle|anstellung|arbeitsplatz|ausbildungsplatz|beschaftigung) (?:in|bei)(?: der| dem)?',
  since: 'seit',
  does: 'steht|baut|entwickelt|produziert|fertigt',
  turns: part`
    Zum|Zur|Für|Ab|Im|In|Bei|Per|Am|An|Auf|Als|Mit|Aufgrund|Wegen|Aktuell|Derzeit|Momentan|Hierfür|Dafür|Dazu|Deshalb|Bis|Unter|Nach
  `,
  turnedVerbs: 'sucht|stellt|besetzt|bietet|beschäftigt',
  turnedArticles: 'die|der|das',
  article: 'der|die',
  before: 'wir sind|wir, (?:der|die|das)|bei(?: der| dem)?',
  beforeWords: 'sind wir bei',
  sure: 'wir,',
  weak: 'bei',
  we: 'wir',
  weAre: 'wir sind',
  apposed: 'eine? ',
  weFollow: 'wir|ist|haben|arbeite[nt]|[a-z]{3,15} (?:du|wir|ihr)',
  hiring: part`
    stellt (?:\S+ ){0,8}?ein\b.
  `,
  hiringWords: 'stellt',
  isA: 'ist (?:eine?|der|die|das)',
  self: part`
    (?<=,\s)ein (?:[^\s.]+ ){0,3}Unternehmen|ist (?:dein|ihr|euer)|entwickelt|bietet|steht für|gehört|zählt|freut sich|beschäftigt|
    wächst(?=[^.!?]{0,30} und (?:wir )?such)
  `,
  selfWords: 'ein ist entwickelt bietet steht gehort zahlt freut beschaftigt wachst',
  is: 'ist',
  articles: 'eine?|der|die|das',
  product: 'Datenbank|Plattform|Sprache|Anwendung',
  productWords: 'datenbank plattform sprache anwendung',
  measure:
    '[A-ZÄÖÜ][a-zäöüß]{0,20}(?:gesetz|programm|zertifikat|verordnung|bescheinigung|schein)|Gesetz|Programm|Zertifikat|Verordnung',
  ofProduct: 'für|zur|zum|und|mit|der|die|das',
  opens: 'Im|Bei|Für|In',
  clauseOpens: 'die|der|das|unsere?',
  ofSort: 'Unsere? (?:Kundin|Kunde|Mandantin|Mandant|Auftraggeber),?(?: die)?|Firma',
  speaks: 'hat|haben|schreibt|schreiben|vergibt',
  searches: part`
    ist (?:[^\s.]+ )?auf der Suche nach|(?:hat|haben) (?:[^\s.!?]+ ){1,9}?zu (?:besetzen|vergeben)|schreib(?:t|en) (?:[^\s.!?]+ ){1,9}?aus(?![a-z])|
    vergibt (?:[^\s.!?]+ ){0,6}?(?:Ausbildungspl|Stelle)
  `,
  sayWords: 'suche besetzen vergeben vergibt schreibt schreiben',
  body: part`
    Unternehmen|Firma|Start-?up|Agentur|Hersteller|Anbieter|Dienstleister|Konzern|Verein|Stiftung|Gesellschaft|
    Unternehmensgruppe|Innovator|Spezialist|Zulieferer|Genossenschaft|Träger|Verlag|Kanzlei|Klinik|Apotheke|
    (?:[A-ZÄÖÜ][a-zäöüß-]{2,20})?(?:[Bb]äckerei|[Bb]rauerei|[Gg]ärtnerei|[Tt]ischlerei|[Mm]etzgerei)|
    [A-ZÄÖÜ][a-zäöüß-]{2,20}(?:unternehmen|hersteller|anbieter|dienstleister|agentur|klinik|kette|verband|büro|betrieb|praxis)
  `,
  within: 'de[rsmn]|von|in|unsere[mrn]?',
  careersAt: '(?:karriere|jobs?|stellen(?:angebote)?|arbeiten) (?:bei|in der)',
  nobody: 'unbekannt|anonym|vertraulich|hauptsitz|zentrale|hauptverwaltung|firmensitz',
  common:
    'der die das ein eine wir sie du uns unser unsere unternehmen stelle aufgaben profil dazu dabei damit hierbei hier dort heute jetzt zudem ausserdem auserdem weiterhin darum deshalb auch dich dir euch aufgabe rolle gesellschaft konzern einrichtung betrieb kollegen kolleginnen kollege kollegin leitung geschaftsleitung geschaftsfuhrung arbeitsort dienstort einsatzort arbeitsplatz arbeitszeit arbeitsbeginn dienstbeginn vertragsbeginn eintritt eintrittsdatum dauer befristung entfristung bewerbung bewerbungen bewerbungsschluss bewerbungsfrist voraussetzung voraussetzungen vergutung bezahlung gehalt lohn ansprechpartner ansprechpartnerin kontakt vollzeit teilzeit erfahrung berufserfahrung kenntnisse fuhrerschein fuhrungszeugnis ausbildung einarbeitung eignung weiterbildung ziel ziele schwerpunkt schwerpunkte inhalt zustandig anmerkung hinweis karriere karriereseite stellen stellenangebot stellenangebote stellenanzeige stellenanzeigen jobborse',
  pronouns: 'ihnen',
  nameArticles: 'Die|Der|Das',
  kinds: part`
    Firma|Pfarrei|Kirchengemeinde|Bäckerei|Metzgerei|Fleischerei|Konditorei|Gemeinde|Stadt|Klinik|Praxis|Kita|Grundschule|Hochschule|Universität|Stiftung|
    Kanzlei|Landkreis|Kreis|Klinikum|Hotel|Gasthof|Hospital
  `,
  nameLabels: 'Arbeitgeber|Unternehmen',
  branch: 'Niederlassung|Standort',
  leads: 'uber bei',
  spokenBefore: 'bei|uber',
  employerLabels: 'firma|unternehmen|arbeitgeber',
  spokenArticles: 'die|der',
  spokenAfter: 'ist|sind|hat|bietet|sucht|steht|gehort',
  itsOwn: 'unsere?',
  itsParts: 'kund[a-z]*|mandant[a-z]*|auftraggeber|unternehmen|firma|team',
  bodies:
    'gasthaus backerei fahrschule zimmerei tischlerei schreinerei gartnerei apotheke autohaus brauerei weingut pflegedienst metzgerei fleischerei konditorei gasthof klinikum krankenhaus universitatsklinikum universitat hochschule landkreis stadtwerke stadtverwaltung gemeinde gemeindeverwaltung landratsamt handwerkskammer sparkasse volksbank seniorenheim pflegeheim seniorenresidenz seniorenzentrum altenheim residenz sagewerk arztpraxis zahnarztpraxis tierarztpraxis hausarztpraxis gemeinschaftspraxis steuerkanzlei druckerei kita kindertagesstatte kindergarten grundschule',
  seated: 'sucht|stellt',
  seatedToo: 'ist eine?|und (?:wir )?suchen',
  seatIn: 'mitten in|im (?:gross?)?raum|in',
  basedIn:
    '(?:arbeitsort|einsatzort|dienstort) ist |(?:arbeitsplatz|praxis|buro|werk|betrieb|werkstatt|kita|kanzlei|einrichtung) (?:liegt|befindet sich|ist) (?:in|bei) ',
  basedWords: 'ist liegt befindet',
  basedThings:
    'arbeitsort einsatzort dienstort arbeitsplatz praxis buro werk betrieb werkstatt kita kanzlei einrichtung',
  houses: part`
    werk|klinik|klinikum|krankenhaus|zentrale|niederlassung|filiale|standort|buro|geschaftsstelle|hauptverwaltung|
    lager|logistikzentrum|schule|praxis|zweigstelle|betrieb|kita|seniorenheim|pflegeheim|flughafen|universitat|
    hochschule
  `,
  houseOf: 'von|der',
  apposes: 'eine?|ein|mit Sitz in',
  townOf: 'in|aus|mit (?:Haupts|S)itz in',
  nearTown: 'bei',
};
