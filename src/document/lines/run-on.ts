import { allMatches } from '../../locales/matches.js';
import { FORM_LABELS } from '../../markup/form-labels.data.js';
import { UNIT } from './line-facts.js';
import type { ReadLine } from './lines.js';

// a label as it begins a value: "Location: Leeds", "Lieu : Lyon"; behind a space, a sign, or nothing
const LABEL = new RegExp(`(?<![^\\s|•·,;.(/-])(?:${FORM_LABELS.join('|')})\\s?:\\s`, 'g');
/** So many labels of a form make a line the lines of a form. */
const FEWEST = 3;
/** Longer values are texts, in which such words may stand by chance; what the last label says may be one. */
const LONGEST_VALUE = 120;
const SOME_COLONS = /:\s[^:]*:\s/;
// what parts two fields of a form on one line, and no words of a sentence
const SURE_JOINT = /(?:[|•·;\t]|\s{2})\s{0,9}$/;
// what stood between a value and the next label
const JOINT = /(?<![\s|•·,;/-])[\s|•·,;/-]+$/;

/** Where the labels of a form stand that follow each other in a line; none where it is no such line. */
function labelsOf(text: string): readonly number[] {
  if (!SOME_COLONS.test(text)) return [];
  const places: number[] = [];
  let end = 0;
  for (const { index, 0: label } of allMatches(text, LABEL)) {
    if (places.length > 0 && index - end > LONGEST_VALUE) break;
    places.push(index);
    end = index + label.length;
  }
  const [first, second] = places;
  const isSure = first === 0 && second !== undefined && SURE_JOINT.test(text.slice(0, second));
  return places.length < FEWEST && !isSure ? [] : places;
}

// "1. Nets 2. Knots 3.Tar"
const NUMBER = /(?<!\S)(\d{1,2})[.)]\s{0,3}(?=[A-Z\u00c0-\u00de])/g;
/** Where the numbers of a list stand that follow each other in a line, and where the items behind them begin. */
function numbersOf({ text, bullet }: ReadLine): readonly { readonly at: number; readonly start: number }[] {
  if (!(text.includes('2.') || text.includes('2)')) || !(text.includes('3.') || text.includes('3)'))) return [];
  const found: { at: number; start: number }[] = [];
  // the first number may be the bullet of the line
  let next = bullet.startsWith('1') ? 2 : 1;
  const least = FEWEST + 1 - next;
  for (const { index, 0: whole, 1: number } of allMatches(text, NUMBER)) {
    if (Number(number) !== next) continue;
    found.push({ at: index, start: index + whole.length });
    next++;
  }
  return found.length < least ? [] : found;
}

/**
 * Parts the lines in which labels and their values, or the items of a numbered list, follow each other, since their line breaks were
 * lost: "Title: Baker Location: Leeds Hours: 40".
 */
export function partRunOn(
  lines: readonly ReadLine[],
  from: number,
  cut: (line: ReadLine, start: number, end: number, bullet: string) => ReadLine,
): readonly ReadLine[] {
  const parted: ReadLine[] = [];
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as ReadLine;
    const may = i >= from && line.level === 0;
    const numbers = may && (line.seen & UNIT.digit) !== 0 ? numbersOf(line) : [];
    const places = may && numbers.length === 0 && (line.seen & UNIT.colon) !== 0 ? labelsOf(line.text) : [];
    const [first = 0] = places;
    if (numbers.length > 0) {
      const head = (numbers[0] as { at: number }).at;
      if (head > 0) parted.push(cut(line, 0, head, line.bullet));
      for (let n = 0; n < numbers.length; n++)
        parted.push(cut(line, (numbers[n] as { start: number }).start, numbers[n + 1]?.at ?? line.text.length, '-'));
      continue;
    }
    if (places.length === 0) parted.push(line);
    else {
      if (first > 0) parted.push(cut(line, 0, first, line.bullet));
      for (let p = 0; p < places.length; p++) {
        const start = places[p] as number;
        const value = line.text.slice(start, places[p + 1] ?? line.text.length).replace(JOINT, '');
        parted.push(cut(line, start, start + value.length, ''));
      }
    }
  }
  return parted;
}
