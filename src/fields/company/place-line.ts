import type { Block, Document } from '../../document/document.js';
import { labelOf, lineLabel } from '../locations/label.js';
import { isLabel } from '../locations/labels.js';

/** "Location: Lund, Example County", a label alone, or the line below one: places. */
export const isPlaceLine = ({ plain, index }: Block, { blocks }: Document): boolean => {
  const above = blocks[index - 1];
  return (
    isLabel(labelOf(plain)?.name ?? '') ||
    isLabel(lineLabel(plain) ?? '') ||
    (above !== undefined && isLabel(lineLabel(above.plain) ?? ''))
  );
};
