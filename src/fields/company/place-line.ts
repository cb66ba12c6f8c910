import type { Block, Document } from '../../document/document.js';
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

const STREET = /^\D{3,40} \d{1,4} ?[a-z]?$/;
const POSTAL_TOWN = /^(?:[A-Z]{1,2}-)?\d{4,5}(?: ?[A-Z]{2})? [A-ZÀ-Þ]/;

/** "Birkenweg 12" before "36037 Fulda": street and number, no name. */
export const isStreet = (text: string, next: string): boolean => STREET.test(text) && POSTAL_TOWN.test(next);
