import type { Edit } from './edits.js';

/** Names of HTML for the characters of ISO 8859-1 from A0 on, in order. */
const LATIN_NAMES =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml';
/** Those of windows-1252 beyond it. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  euro: '€',
  sbquo: '‚',
  fnof: 'ƒ',
  bdquo: '„',
  hellip: '…',
  dagger: '†',
  Dagger: '‡',
  circ: 'ˆ',
  permil: '‰',
  Scaron: 'Š',
  lsaquo: '‹',
  OElig: 'Œ',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  bull: '•',
  ndash: '–',
  mdash: '—',
  tilde: '˜',
  trade: '™',
  scaron: 'š',
  rsaquo: '›',
  oelig: 'œ',
  Yuml: 'Ÿ',
};
/** The characters of windows-1252 beyond ASCII by their names in HTML. */
export const NAMED: ReadonlyMap<string, string> = new Map([
  ...LATIN_NAMES.split(' ').map((name, at): [string, string] => [name, String.fromCharCode(0xa0 + at)]),
  ...Object.entries(OTHER_NAMES),
]);

// `&acirc;`, `&#226;`, `&#xe2;`
const ENTITY = /&(?:#(\d{2,5})|#[xX]([\da-fA-F]{2,4})|([A-Za-z]{2,8}\d{0,2}));/g;

/** Whether two entities may stand side by side. */
export const hasEntities = (text: string): boolean => text.includes(';&');

/** Edits that read the entities of characters beyond ASCII; none where no two of them touch. */
export function readEntities(text: string): Edit[] {
  if (!hasEntities(text)) return [];
  const edits: Edit[] = [];
  for (const { 0: entity, 1: decimal, 2: hex, 3: name, index } of text.matchAll(ENTITY)) {
    const unit = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : null;
    const replacement =
      unit === null ? NAMED.get(name as string) : unit < 0x80 || unit > 0xfffc ? undefined : String.fromCharCode(unit);
    if (replacement === undefined || /[\ud800-\udfff]/.test(replacement)) continue;
    edits.push({ start: index, end: index + entity.length, replacement });
  }
  return edits;
}
