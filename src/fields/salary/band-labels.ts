import type { Document } from '../../document/document.js';
import type { Span } from '../../document/span.js';
import { isCurrency } from '../../gazetteer/currencies.js';
import { LETTER, UPPER } from '../../letters.js';
import { plain as plainOf } from '../../locales/plain.js';
import { payWords } from '../../quantity/pay-words.js';
import { regex } from '../../regex.js';
import { hasPayWord } from './refusals.js';

/** How far a label may stand from its band, in UTF-16 units. */
const REACH = 90;
/** Labels are not longer than that. */
const LONGEST = 60;

// "Zone A:", "National -"
const WITH_COLON = /(?:^|[.;\n|•]|\bor\b|\band\b)([^.;\n|•]{2,60}?)[:=–—-]\s*(?:USD\s*)?[$€£]?$/;
// "The salary range at the Harbour Office is "
const SALARY_OF = regex()`
  \b(?:salary|pay|range|rate)s? (?:in|at|for) (?:the )?([${UPPER}][^.;:\n]{2,60}?) (?:is|are|will be|starts at)
  (?: from| between)?\s*:?\s*$
`;
// "(CA, NY)", "in New York", "for US residents", "elsewhere"
const BEHIND = regex('i')`
  ^\s*(?:[A-Z]{3} )?(?:
    \(([^)\n]{2,60})\)|(?:in|within|for) ((?:[^.,;()|\n]|\.(?!\s)){2,50}?)(?=\s*(?:$|[.,;()|\n]|\sor\s|\sand\s))|
    ((?:all )?else ?where|everywhere else)
  )
`;
// words for pay and small words around the name of a band
const HEAD = regex('i')`
  ^(?:
    [^${LETTER}0-9]|
    \b(?:
      and|or|plus|equity|benefits|bonus|base|pay|salary|salaries|ranges?|annual|compensation|hourly|the|for|in|to|usd|
      cad|und|et|y
    )\b
  )+
`;
const TAIL = regex('i')`
  (?<![^${LETTER}0-9)])(?:[^${LETTER}0-9)]|\b(?:base|pay|salary|range|is|it|the|are|from|of|usd|cad|gbp|eur|and|or)\b)+$
`;
const CAPITAL_OR_DIGIT = new RegExp(`[${UPPER}0-9]`);
const ANY_LETTER = new RegExp(`[${LETTER}]`);
// "We pay", "Starting at", "Up to": what begins a sentence and names nothing
const NO_NAME = regex('i')`
  ^(?:
    we|you|our|your|this|it|up|from|between|starting|expect\w*|earn\w*|we['’]re|what|how|location|range|min\w*|max\w*|
    with|plus
  )\b
`;

// "(all other places)", "(elsewhere)"
const OTHERS = /^(?:all |the )?(?:else|other|rest|remote)/i;

type Labels = readonly (string | null)[];

const trim = (text: string): string => text.replace(HEAD, '').replace(TAIL, '');

/** A name without pay words around it; null where nothing is left that can be a name. */
function nameIn(text: string): string | null {
  const name = trim(text);
  const fits = name.length >= 2 && name.length <= LONGEST && CAPITAL_OR_DIGIT.test(name);
  return fits && !/[.;\n]\s/.test(name) && !NO_NAME.test(name) ? name : null;
}

function withColon(before: string, { language }: Document): string | null {
  const label = (SALARY_OF.exec(before) ?? WITH_COLON.exec(before))?.[1]?.trim();
  if (!label || !ANY_LETTER.test(label)) return null;
  // "Salary range (California)", "Pay ranges: Geo 1"
  const name = trim(label);
  const own = name.endsWith(')') && !name.includes('(') ? name.slice(0, -1) : name;
  if (own !== label && own.length >= 2 && CAPITAL_OR_DIGIT.test(own)) return own;
  if (label.length >= 16) return label;
  // "Salary: " names no band
  return hasPayWord({ text: label, plain: plainOf(label), words: payWords(language) }) ? null : label;
}

function behind(after: string, { language }: Document): string | null {
  const m = BEHIND.exec(after);
  const label = (m?.[1] ?? m?.[2] ?? m?.[3])?.trim();
  if (!label || isCurrency(label)) return null;
  // "in base salary", "(gross)": what is said of the pay, not where it is paid
  if (m?.[3] === undefined && !CAPITAL_OR_DIGIT.test(label) && !OTHERS.test(label)) return null;
  return hasPayWord({ text: label, plain: plainOf(label), words: payWords(language) }) ? null : label;
}

/** The line above a band that stands alone in its own. */
function lineAbove(text: string, start: number, floor: number): string | null {
  const own = text.lastIndexOf('\n', start - 1);
  if (own < floor || text.slice(own + 1, start).trim() !== '') return null;
  const lines = text.slice(Math.max(floor, own - REACH), own).trimEnd();
  return nameIn(lines.slice(lines.lastIndexOf('\n') + 1));
}

const isWhole = (labels: Labels): boolean => labels.every((label) => label !== null) && new Set(labels).size > 1;
const count = (labels: Labels): number => labels.filter((label) => label !== null).length;

/**
 * What tells each band from the others, as written; null where nothing does. The bands of one statement are labelled in one way: all
 * before a colon, all behind the figures, all before them, or all in the line above.
 */
export function labelsOf(bands: readonly Span[], document: Document): Labels {
  const { text } = document;
  const before = bands.map(({ start }, i) => {
    const line = text.lastIndexOf('\n', start - 1) + 1;
    return text.slice(Math.max(bands[i - 1]?.end ?? 0, line, start - REACH), start);
  });
  const colons = before.map((one) => withColon(one, document));
  if (isWhole(colons)) return colons;
  const behinds = bands.map(({ end }, i) =>
    behind(text.slice(end, Math.min(bands[i + 1]?.start ?? end + REACH, end + REACH)), document),
  );
  if (isWhole(behinds)) return behinds;
  const names = before.map(nameIn);
  if (isWhole(names)) return names;
  const lines = bands.map(({ start }, i) => lineAbove(text, start, bands[i - 1]?.end ?? 0));
  if (isWhole(lines)) return lines;
  return count(behinds) > count(colons) ? behinds : colons;
}
