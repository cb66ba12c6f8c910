import { oneOf } from '../letters.js';
import { cities } from './cities.js';
import { COUNTRIES } from './countries.data.js';
import { fold, lookUp } from './fold.js';

/** Regions that stand at the end of titles, and the names and codes of states that carry no city. `fold()` form. */
const isRegion = oneOf(
  'emea|apac|latam|anz|dach|nordics|benelux|europe|eu|eea|asia|africa|americas|worldwide|global|globally|international|us|usa|uk|uae|nyc|sf|dc|gb|apj|mena|amer|cee|north|america|north america|south america|latin america|central america|southeast asia|asia pacific|middle east|western europe|eastern europe|bay area|sf bay area|san francisco bay area|new england|us east|us west|us central|us remote|east coast|west coast|midwest|southeast|northeast|southwest|california|texas|florida|ontario|quebec|british columbia|massachusetts|virginia|north carolina|south carolina|colorado|washington|oregon|arizona|georgia|illinois|ohio|michigan|pennsylvania|new jersey|new york|maryland|minnesota|wisconsin|tennessee|utah|nevada|indiana|missouri|connecticut|alabama|alaska|arkansas|delaware|hawaii|idaho|iowa|kansas|kentucky|louisiana|maine|mississippi|montana|nebraska|new hampshire|new mexico|north dakota|south dakota|oklahoma|rhode island|vermont|west virginia|wyoming|alberta|manitoba|saskatchewan|nova scotia|new brunswick|ile de france|bayern|bavaria|nrw|nordrhein westfalen|hessen|baden wurttemberg|karnataka|maharashtra|ncr|south india|north india|est|cst|pst|mst|edt|pdt|cet|gmt|utc|anywhere',
  '|',
);

// "Campinas/SP"
const WITH_STATE = /^([A-ZÀ-Þ][^/]{2,40})\/[A-Z]{2}$/;
// two capitals after a comma: "Austin, TX"
const STATE_CODE = /^[A-Z]{2}$/;
/** Cities whose names are specialities, products or plain words. */
const isOtherwise = oneOf(
  'mobile enterprise phoenix apex aurora split orange reading bath derby nice paradise independence victoria sandy cork central of data cloud eclipse hope progress union commerce industry surprise mission liberty normal auburn media lead young major march as most sale stone security growth java oracle core man van est solana university college como prato franca natal serra vitoria contagem campos imperia massa carpi lodi bra volta redonda pilar pombal',
);

/** Whether the whole text is the name of a country, a region or a large city; beside another place also of a small one. */
export function isPlace(text: string, besidePlace = false): boolean {
  const trimmed = text.trim();
  if (STATE_CODE.test(trimmed) && trimmed !== 'QA' && trimmed !== 'IT' && trimmed !== 'AI' && trimmed !== 'ML')
    return isState(trimmed);
  const withState = WITH_STATE.exec(trimmed)?.[1];
  if (withState) return isPlace(withState, true);
  const name = fold(trimmed).replace(AROUND, '');
  return isPlaceName(name, besidePlace) || (DIRECTION.test(name) && isPlaceName(name.replace(DIRECTION, ''), false));
}

function isPlaceName(name: string, besidePlace: boolean): boolean {
  if (!name || isOtherwise(name)) return false;
  if (isRegion(name)) return true;
  if (name.length < 3) return false;
  if (lookUp(COUNTRIES, name) !== null) return true;
  const city = lookUp(cities(), name);
  return city !== null ? thousands(city) >= (besidePlace ? 0 : ABROAD.test(city) ? 30 : 150) : isCityOfCountry(name);
}

/** "guadalajara mexico": a city before its country. */
function isCityOfCountry(name: string): boolean {
  for (let space = name.indexOf(' '); space > 0; space = name.indexOf(' ', space + 1)) {
    const head = name.slice(0, space);
    if (isOtherwise(head) || lookUp(COUNTRIES, name.slice(space + 1)) === null) continue;
    const city = lookUp(cities(), head);
    if (city !== null && thousands(city) >= 50) return true;
  }
  return false;
}

const isState = oneOf(
  'AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC ON BC AB MB NB NS SK US UK EU',
);

// "Greater London", "the Berlin area"
const AROUND = /^(?:the|greater) | (?:area|metro|metropolitan area|region)$/g;
// "Southern California", "SW London", "North Leeds"
const DIRECTION = /^(?:(?:south|north|east|west)(?:ern)?|central|inner|outer|downtown|[ns][ew]) (?=\w{4})/;
// Italy, Portugal, Brazil, Poland, Sweden: their smaller towns are called as nothing else
const ABROAD = /^(?:IT|PT|BR|PL|SE)/;
// "USCA3849": the number of the first, largest place
const THOUSANDS = /^[A-Z]{2,5}?(\d+)/;
const thousands = (places: string): number => Number(THOUSANDS.exec(places)?.[1] ?? 0);
