import type { Block, Document } from '../../document/document.js';
import { isPlace } from '../../gazetteer/is-place.js';
import { regex } from '../../regex.js';
import { isNoise } from '../title/noise.js';
import { isOrganisation } from './organisation.js';
import { isStreet } from './place-line.js';
import { isName } from './scan.js';

// "Acme (http://acme.example)", "Acme (YC S12)", "Acme [PJ][Lyon]"
export const BRACKET = /(?:(?<!\s)\s+)?[([][^()[\]]{1,80}[)\]][\s\S]*/;
// "12 Market Street", "Unit 4"
const STREET = regex()`
  ^(?:\d{1,5}[A-Za-z]?|Unit \w{1,3}) [A-Z]|
  ^[A-Z][\w ]{2,25} (?:Street|Road|Lane|Avenue|Business Park|Industrial Estate)$
`;
// "Leeds LS1", "Leeds LS1 4AB"
const POSTCODE = / [A-Z]{1,2}\d[A-Z\d]?(?: \d[A-Z]{2})?$/;
const isPlaced = (part: string): boolean => isPlace(part, true) || isNoise(part) || POSTCODE.test(part);

/** Whether an address stands behind a name: "Lark Bakery, 12 Market Street, Examplebury". */
export const isAddressed = (name: string, [, ...parts]: readonly string[]): boolean =>
  (isName(name) || isOrganisation(name)) && parts.some((part) => STREET.test(part));

export const COMMA = /,\s+/;

/** The employer in a part of a line, without a place behind it; null: too much for one. */
export const lineName = (text: string): string | null => {
  const bare = text.replace(BRACKET, '').trim();
  const parts = bare.split(COMMA);
  const name = parts[0] ?? '';
  if (parts.length > 1 && isStreet(name, parts[1] ?? '')) return null;
  if (parts.length > 1 && !parts.slice(1).every(isPlaced) && !isAddressed(name, parts) && !isOrganisation(name))
    return bare.length <= 60 ? bare : null;
  // "Acme in Leeds"
  const [employer = '', place = ''] = name.split(' in ');
  return place && isName(employer) && isPlace(place) ? employer : name;
};

// "| Reports To | Pastor |", of a table of two columns
const ROW = /^\|[^|]{2,60}\|[^|]{1,90}\|$/;
// "Reports To | Pastor", and such lines around it
const BARE_ROW = /^[^|\s][^|]{1,50} \| [^|]{1,90}$/;
const LEAST_ROWS = 3;

/** Whether a line is a row of a form, the first cell of which is a label. */
export function isFormRow({ index, text }: Block, { blocks }: Document): boolean {
  if (ROW.test(text)) return true;
  if (!BARE_ROW.test(text)) return false;
  const near = blocks.slice(Math.max(0, index - LEAST_ROWS), index + LEAST_ROWS + 1);
  return near.filter((block) => block.kind === 'pair' || BARE_ROW.test(block.text)).length >= LEAST_ROWS;
}
