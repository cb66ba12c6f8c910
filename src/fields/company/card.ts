import type { Block, Document } from '../../document/document.js';
import { isPlace } from '../../gazetteer/is-place.js';
import { jobNounIn } from '../../occupations/nouns.js';
import { regex } from '../../regex.js';
import { suburbOf } from '../locations/address.js';
import { labelOf } from '../locations/label.js';
import { isLabel as isPlaceLabel } from '../locations/label-names.js';
import { wholePlaces } from '../locations/whole.js';
import { isNoise } from '../title/noise.js';
import { isTitleLine } from '../title/shape.js';
import { standsTimes } from './scan.js';

// "$18 - $21 an hour"
const PAY_LINE = /^[$€£] ?\d/;

/** "Hydrography", "Sales": the department, which boards of one employer print there. */
export const DEPARTMENT = regex('i')`
  ^\S*(?:
    ing|ics|graphy|ment|tion|sion|logy|ance|ence|ity|sales|product|design|people|legal|data|support|success|care|retail|
    growth|platform|software|hardware|research|trade|law|tax|audit|it|hr|r&d|
    ci[oó]n|zione|[ií]stica|g[ií]a|idad|it[àaé]|ung|istik|ventas|ventes|vendite|vendas|compras|achats|acquisti|finanzas|
    finanza|comptabilité|informatique|informática|informatica|ingeniería|refacciones|vertrieb|einkauf|verkoop|inkoop|
    miento|mento|technik|techniek|produktion|produktie|productie|produkcja|handwerk|gastronomie|gastronomía|gastronomia|
    pflege|zorg|bouw|horeca|cucina|cocina|cozinha|magazzino|almacén|armazém|magazijn|sprzedaż
  )s?$|^(?:recursos humanos|risorse umane|ressources humaines|ausbildung \d{4}|[a-zé]{4,}ez-nous)$
`;

// "Springfield, IL 62704"
const POSTAL_END = / \d{5}(?:-\d{4})?$/;

// "Leeds LS1", "Leeds LS1 4AB"
const POSTCODE = /^[A-Z][\w' -]{2,30} [A-Z]{1,2}\d{1,2}[A-Z]?(?: \d[A-Z]{2})?$/;

/** Whether a line says where, and nothing else. */
const tellsWhere = (block: Block): boolean =>
  POSTCODE.test(block.text) ||
  isPlace(block.text, true) ||
  wholePlaces(block.text.replace(POSTAL_END, ''), { prose: true }) !== null ||
  suburbOf(block.text) !== null ||
  (labelOf(block.plain) !== null && isPlaceLabel(labelOf(block.plain)?.name ?? ''));

/** Whether a first line stands over a title and a line of place or pay: the employer on top of a board's card. */
export const isCard = ({ index, text }: Block, { blocks, language }: Document, seen: number): boolean => {
  const title = blocks[index + 1];
  if (language !== 'en' && DEPARTMENT.test(text)) return false;
  if (seen !== 1 || !title || !isTitleLine(title.text, language) || jobNounIn(title.text) === 0) return false;
  return blocks
    .slice(index + 2, index + 4)
    .some((block) => block.text.length < 60 && (isNoise(block.text) || PAY_LINE.test(block.text) || tellsWhere(block)));
};

/** Whether a line stands between the title and a line of place or pay: the employer on the card of another board. */
export const isUnderTitle = ({ index, text }: Block, document: Document, seen: number): boolean => {
  const { blocks, language } = document;
  const [title, below] = [blocks[index - 1], blocks[index + 1]];
  if (seen < 2 || !title || !below || below.text.length >= 60 || DEPARTMENT.test(text)) return false;
  if (!isTitleLine(title.text, language) || jobNounIn(title.text) !== 2) return false;
  if (PAY_LINE.test(below.text) || tellsWhere(below)) return true;
  // "Archivist" over "UNC Lark" over "Part Time": initials of a school, or a name that comes again
  return isNoise(below.text) && INITIALS.test(text) && standsTimes(document.text, text, 2);
};

const INITIALS = /^[A-Z]{2,5} [A-Z]/;

const WE = /\b(?:we|our|us)\b/;

/** Whether a first line stands over a line of place or terms, and that over prose on "us": the employer on top of a comment. */
export const isOverPlace = ({ index, text }: Block, { blocks }: Document, seen: number): boolean => {
  const [where, prose] = [blocks[index + 1], blocks[index + 2]];
  if (seen !== 1 || !where || !prose || prose.text.length < 60 || DEPARTMENT.test(text)) return false;
  return where.text.length < 60 && isNoise(where.text) && WE.test(prose.plain);
};
