import type { Locale } from '../../locales/locale.js';
import { type Block, FLAG, type SectionKind } from '../document.js';
import { isNothingButHeading } from '../headings.js';
import { countWords } from '../lines/line-facts.js';

/** No line of a list that its bullet was lost from is longer. */
const LONG = 200;

// "You will be one of a small crew.": a sentence, no item
const TOLD = /^[A-Z\u00c0-\u00de].{30,600}[.!]$/;

/** What the items of a section so far have in common. */
export interface Habit {
  readonly dense: boolean;
  readonly bulleted: boolean;
  /** A sentence with its full stop stands behind a dense list of items without. */
  readonly ended: boolean;
}

/** Whether a paragraph that stands apart still is content of its section's kind; after bullets or a dense list it must show it. */
export function belongs(
  block: Block,
  kind: SectionKind,
  { dense, bulleted, ended }: Habit,
  locales: readonly Locale[],
): boolean {
  const words = block.plain;
  if (locales.some(({ cues }) => cues.legal.test(words))) return false;
  if (ended && kind !== 'requirements' && kind !== 'preferred')
    return (
      kind === 'benefits' && (block.flags & FLAG.money) === 0 && locales.some(({ cues }) => cues.benefit.test(words))
    );
  if (kind !== 'requirements' && kind !== 'preferred') return !locales.some(({ cues }) => cues.employer.test(words));
  // "|"; of a long paragraph what it begins with
  if (words.length > 1 && locales.some(({ cues }) => cues.demand.test(words.slice(0, LONG)))) return true;
  if (ended && !locales.some(({ cues }) => cues.quality.test(words))) return false;
  if (locales.some(({ cues }) => cues.employer.test(words) || cues.benefit.test(words))) return false;
  // a long paragraph behind bullets is about something else, unless it begins as a demand does
  if (bulleted && block.text.length > LONG) return locales.some(({ cues }) => cues.opener?.test(words));
  return !(dense || (bulleted && TOLD.test(block.text))) || locales.some(({ cues }) => cues.quality.test(words));
}

// "You know your boats.", "Own nets;"
const ENDED = /[a-z)\d][.;]$/;
const FEWEST_WORDS = 2;
// "Mending of nets."
const STOPPED = /[a-z)]\.$/;

/** Whether a line that is marked as a heading between demands is one of them: a sentence, or it begins as they do, and stands above no list. */
export function isMarkedDemand({ level, text, plain }: Block, heads: boolean, locales: readonly Locale[]): boolean {
  if (level === 0 || heads || text.endsWith(':') || countWords(text) < FEWEST_WORDS) return false;
  const says = ({ cues }: Locale): boolean =>
    STOPPED.test(text) || (cues.quality.test(plain) && (ENDED.test(text) || (cues.opener?.test(plain) ?? false)));
  const ofEmployer = ({ cues }: Locale): boolean =>
    cues.employer.test(plain) || cues.benefit.test(plain) || cues.legal.test(plain);
  return locales.some(says) && !locales.some(ofEmployer) && !isNothingButHeading(text, locales);
}

// "... in Leeds.", "... at last!"
const ENDS = /[.!]["”’)]?$/;

/** Whether a line behind a list of wishes is none of them: it begins as demands do, or is a sentence that demands behind words. */
export const goesBack = ({ plain, text }: Block, longest: number, locales: readonly Locale[]): boolean => {
  const told = ENDS.test(text) && text.length > 2 * longest;
  return locales.some(({ tag, cues }) => cues.opener?.test(plain) || (told && tag !== 'en' && cues.demand.test(plain)));
};
