import type { Block, Document } from '../../document/document.js';
import { plain as plainOf } from '../../locales/plain.js';
import { regex } from '../../regex.js';
import { labelOf, lineLabel } from '../locations/label.js';
import { isLabel } from '../locations/label-names.js';

/** "Location: Lund, Example County", a label alone, or the line below one: places. */
export const isPlaceLine = ({ plain, index }: Block, { blocks }: Document): boolean => {
  const above = blocks[index - 1];
  return (
    isLabel(labelOf(plain)?.name ?? '') ||
    isLabel(lineLabel(plain) ?? '') ||
    (above !== undefined && isLabel(lineLabel(above.plain) ?? ''))
  );
};

const NUMBERED = /^\D{3,40} \d{1,4} ?[a-z]?$/;
// "Rue du Four", "12 bis, rue du Four", "Plaza Mayor", "ul. Polna", in `plain()` form
const STREET = regex()`
  ^(?:\d{1,4}(?:\ ?(?:bis|ter|[a-d]))?,?\ )?(?:
    rue|avenue|av\.?|boulevard|bd|place|chemin|allee|impasse|quai|route|cours|square|passage|
    calle|c/|avda\.?|avenida|plaza|paseo|carrer|camino|carretera|ronda|poligono|
    via|viale|piazza|piazzale|corso|largo|strada|vicolo|rua|praca|travessa|estrada|alameda|ul\.|ulica|al\.|aleja|plac
  )\ [a-z]|
  ^(?:am|an de[nr]|auf de[mr]|im|in de[nr]|zu[mr]|unter den|op de|aan de|aan het)\ [a-z]|
  [a-z]{3}(?:strasse|str\.|weg|platz|gasse|allee|damm|ufer|straat|laan|plein|gracht|kade|dijk|gatan|vagen|gade|vej|veien|vegen)$
`;
// "36037 Fulda", "4811 AB Breda", "31-147 Kraków", "1100-053 Lisboa", "110 00 Praha"
const POSTAL_TOWN = /^(?:[A-Z]{1,2}-)?(?:\d{4,5}(?: ?[A-Z]{2})?|\d{4}-\d{3}|\d{2}-\d{3}|\d{3} \d{2}) [A-ZÀ-Þ]/;

/** "Birkenweg 12" before "36037 Fulda": a street, no name. */
export const isStreet = (text: string, next: string): boolean =>
  POSTAL_TOWN.test(next) && (NUMBERED.test(text) || STREET.test(plainOf(text)));
