import { oneOf } from '../../letters.js';
import { longestWords } from '../../locales/words.js';
import { regex } from '../../regex.js';

/** Labels that mean the place of work, in nine languages, in `plain()` form. */
const NAMES =
  'location|post location|centre|plaats tewerkstelling|concelho|arbejdssted|sted|arbeidssted|sijainti|tyon sijainti|misto vykonu prace|misto prace|miesto prace|remote|location city|duty station|site|based|based at|work site|worksite|work site address|worksite address|place of performance|job city|job site|job address|job site address|work address|workplace address|work location address|job location address|site address|work city|standort|standorte|lieu|localisation|ubicacion|localizacion|regio|zonas de trabajo|centro de trabajo|poblacion|municipio|affectation|sucursal|comuna|distrito|localidad|local|local de trabalho presencial|local presencial|localizacao|locatie|werklocatie|standplaats|lokalizacja|miejsce|miejsca pracy|lokalizacja miejsca pracy|miejscowosc|stationeringsort|tjanstgoringsort|cidade/estado|cidade/uf|localita|comune|sede|sede lavorativa|zona|kommun|arbetsort|placeringsort|location details|location country|office|lugar|luogo|placering|based in|field based|country|town|town/city|city|city/state|work model|workplace|ort|plats|stad|ciudad|cidade|citta|ville|miasto|plaats|eligible state|eligible location|eligible countrie|eligible country|states eligible|remote eligible state|remote eligible location|remote eligible|remote location|remote state|hiring location|hiring state|hiring countrie|approved state|approved location|available location|available state|available in|open to candidates in|open to applicants in|open to residents of|candidates from|candidates in|applicants from|we can hire in|we hire in|place|base|workplace location|buro|oficina|biuro|bureau|kontor|secteur|secteur geographique|implantation|zone geographique|arbeitsstelle|werkplek|vestiging|werkadres|arbetsplats|unidade|sede operativa|filiale|niederlassung|agence|work base|base location|based out of|job base';
const isName = oneOf(NAMES, '|');
/** Whose location it is: "job location". */
const OWNERS =
  '|job|work|working|position|primary|office|duty|role|posting|base|assignment|employment|main|current|preferred|candidate|reporting|project|site|facility|';
// "location(s)"
const PLURAL = /s$| ?\(s\)$/;

// "your place of work", "dein Arbeitsplatz", "notre site", "tu lugar de trabajo"
const WHOSE =
  /^(?:your|our|the|dein|deine|ihre?|unsere?|votre|ton|notre|tu|su|nuestr[ao]|seu|sua|nosso|la tua|il tuo|nostra|nostro|je|jouw|uw|ons|onze|twoje|nasze|din|ditt|var|vart) /;
// "where", "where you'll be based", "wo du arbeitest", "où", "waar ga je werken"
const WHERE = regex()`
  ^(?:and )?(?:where|wo|ou|donde|onde|dove|waar|gdzie|var)(?: (?:[a-z']{1,10} ){0,3}(?:
    be|work|working|based|live|sit|is it|is this|we are|are we|the job is|ist das|arbeitest|arbeitet|arbeiten|bist|wir sind|
    travaillez|travailler|travaillerez|travailleras|sommes-nous|trabajaras|trabajar|trabajo|estamos|trabalhar|trabalhara|lavorerai|
    lavorare|siamo|werken|werkt|werk|pracy|pracujesz|jobbar|jobba|arbetar
  ))?$
`;
// "lieu du poste", "lugar del puesto", "local da vaga", "sede dell'attività", "plaats van tewerkstelling", "miejsce świadczenia pracy"
const OF_WORK = regex()`
  ^(?:
    (?:lieux?|localisation|secteur|site|zone|ville|adresse) (?:de prise de |de |du |de la |de l'|d')(?:travail|poste|mission|emploi|exercice|activite|affectation|offre|intervention|embauche|rattachement|realisation|stage|alternance)|
    (?:ubicacion|lugar|localidad|localizacion|zona|ciudad|provincia|sede|direccion|municipio) (?:del?|de la) (?:puesto|trabajo|oferta|empleo|vacante|plaza|posicion|prestacion)|
    (?:local|localidade|cidade|endereco|localizacao|unidade|municipio) (?:da|do|de) (?:vaga|trabalho|oportunidade|posicao|funcao|atuacao|emprego)|
    (?:sede|luogo|zona|citta|provincia|localita|regione|indirizzo) (?:di |dell'|del |della )(?:lavoro|attivita|impiego|posizione|servizio|assunzione|mansione|annuncio)|
    (?:plaats|locatie|adres|regio|stad) (?:van|voor) (?:de |het )?(?:werk|functie|vacature|baan|tewerkstelling|werkzaamheden)|
    (?:miejsce|lokalizacja|adres|miasto) (?:wykonywania |swiadczenia )?(?:pracy|stanowiska|oferty|zatrudnienia)|
    (?:location|place|site|base|address|city|town) (?:of|for) (?:the |this )?(?:job|work|role|post|position|employment|vacancy|duty|assignment)|
    (?:arbeits|einsatz|dienst|stellen|tatigkeits|beschaftigungs|wirkungs|praktikums|ausbildungs)(?:orte?|statte|sitz|platz|region|gebiet|stelle)|
    (?:normal |usual |main )?(?:place|base) of work|where based
  )$
`;
const LONGEST_NAME = 48;

/** Whether a label's name, in `plain()` form, means the place of work. */
export const isLabel = (written: string): boolean => {
  if (written.length < 2 || written.length > LONGEST_NAME) return false;
  if (WHERE.test(written)) return true;
  const name = written.replace(WHOSE, '');
  if (name.length < 3) return false;
  const one = name.replace(PLURAL, '');
  if (isName(name) || isName(one) || OF_WORK.test(name)) return true;
  const cut = one.indexOf(' ');
  if (cut < 0 || !OWNERS.includes(`|${one.slice(0, cut)}|`)) return false;
  return one.startsWith(' location', cut) && (one.length === cut + 9 || isName(one.slice(cut + 1)));
};

const LONGEST_WORDS = longestWords(NAMES.split('|'));
/** Words one of which each label holds, in the plural too. */
export const LABEL_WORDS = [
  ...LONGEST_WORDS,
  ...LONGEST_WORDS.map((word) => `${word}s`),
  ...'where wo ou donde onde dove waar gdzie var place base secteur site zone ville adresse provincia direccion endereco unidade municipio indirizzo regione citta regio adres stad stadt based'.split(
    ' ',
  ),
  ...[
    'arbeits*',
    'einsatz*',
    'dienst*',
    'stellenort',
    'tatigkeits*',
    'beschaftigungs*',
    'wirkungs*',
    'praktikums*',
    'ausbildungs*',
  ],
];
