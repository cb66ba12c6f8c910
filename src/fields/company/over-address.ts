import { type Document, FLAG } from '../../document/document.js';
import type { DocumentRule, Match } from '../../extract/rule.js';
import { plain } from '../../locales/plain.js';
import { jobNounIn } from '../../occupations/nouns.js';
import { regex } from '../../regex.js';
import { LEGAL } from './legal.js';
import type { RawCompany } from './mention.js';
import { judgeName } from './name.js';
import { isOrganisation } from './organisation.js';
import { isStreet } from './place-line.js';
import { isName } from './scan.js';

// "36037 Fulda", "4811 AB Breda", at the start of a line or behind a comma
const TOWN = regex('g')`(?:^|\n|,\ )[ \t]*((?:[A-Z]{1,2}-)?\d{4,5}(?:\ ?[A-Z]{2})?\ [A-ZÀ-Þ])`;
// "z. Hd. Frau Lind", "t.a.v. afdeling personeel", "Personalabteilung": who of the employer opens the letter
const ATTENTION =
  /^(?:z\.? ?h\.|z\.? ?hd|zu handen|t\.? ?a\.? ?v|ter attentie|frau |herr |herrn |dr\. |personal|abteilung|afdeling|- )/;
const LONGEST_BLOCK = 600;
const LONGEST_NAME = 80;
/** What stands above a town and is of its address, in characters. */
const ABOVE = 260;
const MOST_LINES = 4;
const LINE = /\n|, |: /g;

/** The parts of an address above an offset, the nearest first, with where each begins. */
function partsAbove(text: string, at: number): { text: string; start: number }[] {
  const from = Math.max(0, at - ABOVE);
  const parts: { text: string; start: number }[] = [];
  let start = from;
  const add = (end: number): void => {
    const raw = text.slice(start, end);
    const whole = raw.trim();
    const bare = whole.endsWith(',') ? whole.slice(0, -1).trimEnd() : whole;
    if (bare !== '') parts.push({ text: bare, start: start + raw.indexOf(bare) });
  };
  for (const { index, 0: cut } of text.slice(from, at).matchAll(LINE)) {
    add(from + index);
    start = from + index + cut.length;
  }
  add(at);
  return parts.reverse().slice(0, MOST_LINES);
}

function* over({ text }: Document, at: number, town: string): Iterable<Match<RawCompany>> {
  const [street, ...above] = partsAbove(text, at);
  if (!street || !isStreet(street.text, town)) return;
  for (const { text: name, start } of above) {
    const low = plain(name);
    if (ATTENTION.test(low)) continue;
    const legal = LEGAL.exec(low)?.index;
    if (name.length > LONGEST_NAME || !(legal === undefined ? isOrganisation(name) : isName(name.slice(0, legal))))
      return;
    if (jobNounIn(name) === 2 || !('name' in judgeName(name, false))) return;
    yield { value: { name }, span: { start, end: start + name.length }, basis: 'inferred' };
    return;
  }
}

/** A name with its legal form, or of an organisation, over street and town: whom letters go to. */
export const overAddress: DocumentRule<RawCompany> = {
  id: 'company/over-address',
  strength: 'guessed',
  scope: 'document',
  *find(document) {
    for (const block of document.blocks) {
      if ((block.flags & FLAG.digit) === 0 || block.text.length > LONGEST_BLOCK) continue;
      for (const { 0: whole, 1: town = '', index } of block.text.matchAll(TOWN)) {
        const at = block.span.start + index + whole.length - town.length;
        yield* over(document, at, town);
      }
    }
  },
};
