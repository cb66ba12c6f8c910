import type { Locale } from '../../locales/locale.js';
import { plain } from '../../locales/plain.js';
import { regex } from '../../regex.js';
import type { Block, Section, SectionKind } from '../document.js';
import { isNothingButHeading } from '../headings.js';

// what a form says of a level
const GRADE = regex('i')`
  ^(?:
    (?:entry|mid|junior|senior|executive|any|advanced|intermediate)(?:[ -]level)?|specialist|expert|professionals?|
    associate|manager|director|lead|none|n/a|not (?:specified|applicable|required)|unspecified
  )$
`;

/** Whether the value of a label is a level as forms give it. */
export const isGrade = ({ text, valueAt }: Block): boolean => GRADE.test(text.slice(valueAt));

// "Experience: 2+ years", "Experiencia mínima: al menos 3 años"
const FIGURE = /^.{0,24}\d.{0,16}$/;

// "3 to 6 Years", "min. 5 yrs"
const YEARS = /\d ?\+? ?(?:years?|yrs?\.?)(?: exp(?:erience)?\.?)?\W*$/i;

/**
 * Whether the value of a label that demands is a figure and next to nothing else, among the facts above a posting, or counts years in a
 * section of another kind; `heads`: it stands right above a bullet or a much longer line.
 */
export function isLoneFigure({ text, valueAt, bulleted }: Block, section: SectionKind, heads: boolean): boolean {
  const value = text.slice(valueAt);
  if (bulleted || !FIGURE.test(value)) return false;
  if (section === 'intro' && !heads) return true;
  return section !== 'requirements' && section !== 'preferred' && YEARS.test(value);
}

// "How many years did you mend nets?": an application form, whose answers are no demands
export const QUESTION = regex('i')`
  ^(?:
    how many|what level|which of the following|do you possess|what is your (?:highest|current)|
    which (?:best )?describes|are you related|describe (?:your|any) (?:\w+ )?experience|
    i (?:acknowledge|understand|certify|have read)|if no experience|
    please (?:describe|list|explain|indicate|provide|select|choose)
  )\b
`;

const FIRST_WORD = /^[A-Z\u00c0-\u00de][\w\u00c0-\u024f]+(?= )/;

/** "Acme Power: ...", "Acme Education: ...": whether a label begins with the same name as the one above it, and so is one of a row of names. */
export function isOfRow(label: string, above: string, locales: readonly Locale[]): boolean {
  const name = FIRST_WORD.exec(label)?.[0];
  if (name === undefined || !above.startsWith(`${name} `)) return false;
  const word = plain(name);
  return !locales.some(({ generic }) => generic?.has(word));
}

export const DEMAND_LISTS: ReadonlySet<SectionKind> = new Set(['requirements', 'preferred']);

/** Whether a label follows one that demands something, or says nothing but a kind of section, as the fields of a form do. */
export const isForm = (open: Section, block: Block, kind: SectionKind, locales: readonly Locale[]): boolean =>
  !block.bulleted &&
  open.heading?.kind === 'pair' &&
  ((DEMAND_LISTS.has(open.kind) && !DEMAND_LISTS.has(kind)) ||
    isNothingButHeading(block.text.slice(0, block.valueAt), locales));
