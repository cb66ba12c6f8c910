import { regex } from '../../regex.js';
import { countWords, UNIT } from './line-facts.js';
import type { ReadLine } from './lines.js';

// "Nice to have:- Own boots", "Goals- Dry feet", "Requirements - Wet feet", "You should:-": a heading, a dash, and the first item of its list
const HEADED = regex()`
  ^([A-Z\u00c0-\u00de][^.!;:?\n]{2,60}?)(?: ?[:?] ?[-–](?: |(?=[A-Z\d])|$)|( ?)[-–] )\s*(?=["“(]?[A-Z\u00c0-\u00de\d]|$)
`;
const MOST_WORDS = 8;

/** What `partHeaded` needs to know of a text. */
export interface Heads {
  /** Whether a text is a known heading. */
  readonly isHeading: (text: string) => boolean;
  /** Whether it says nothing else. */
  readonly isTitle: (text: string) => boolean;
  /** Makes a line of a stretch of another, in units of its text. */
  readonly cut: (line: ReadLine, start: number, end: number, bullet: string) => ReadLine;
}

/** The end of the heading in a line above dashed items, and the start of its first item; null where it holds none. */
function headEnd({ text }: ReadLine, { isHeading, isTitle }: Heads): { end: number; start: number } | null {
  const m = HEADED.exec(text);
  if (!m || countWords(m[1] as string) > MOST_WORDS) return null;
  const [whole, head, space] = m as unknown as [string, string, string | undefined];
  // "Acme - Boats": a space before the dash is found in any line
  if (space === ' ' ? !isTitle(head) : space === undefined && /\?/.test(whole) && !isHeading(head)) return null;
  return { end: /[:?]/.exec(whole)?.index ?? head.length - 1, start: whole.length };
}

/** Parts lines in which a heading lost the break before the first item of its list: dashed items follow. */
export function partHeaded(lines: readonly ReadLine[], from: number, heads: Heads): readonly ReadLine[] {
  const parted: ReadLine[] = [];
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as ReadLine;
    const found =
      i >= from && line.bullet === '' && line.level === 0 && (line.seen & UNIT.dash) !== 0 && isDashed(lines, i + 1)
        ? headEnd(line, heads)
        : null;
    if (!found) {
      parted.push(line);
      continue;
    }
    const heading = heads.cut(line, 0, found.end + 1, '');
    heading.kind = 'heading';
    parted.push(heading);
    if (found.start < line.text.length) parted.push(heads.cut(line, found.start, line.text.length, '-'));
  }
  return parted;
}

/** Whether a dashed item stands there, or behind one blank line. */
function isDashed(lines: readonly ReadLine[], i: number): boolean {
  const line = lines[i]?.kind === 'blank' ? lines[i + 1] : lines[i];
  return line?.bullet === '-' || line?.bullet === '–';
}
