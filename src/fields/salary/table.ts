import type { Block, Document } from '../../document/document.js';
import type { MoneyMention } from '../../quantity/money.js';
import { regex } from '../../regex.js';

/** Rows that may lie between the heads of a table and one of its rows. */
const ROWS = 14;
// the bounds of cells
const BOUND = /[|\t]/;
const BOUNDS = /[|\t]/g;
// heads of the columns with the ends of a pay
const LEAST = regex()`
  ^\W*(?:(?:pay|salary|base|annual|range)\W+){0,2}
  (?:min(?:imum|\.)?|low(?:est|er)?|from|starting|mindestens|von|desde|minimo|de|od)\b
`;
const MOST = regex()`
  ^\W*(?:(?:pay|salary|base|annual|range)\W+){0,2}
  (?:max(?:imum|\.)?|high(?:est)?|upper|to|top|hochstens|bis|hasta|maximo|a|do)\b
`;

interface Columns {
  readonly least: number;
  readonly most: number;
}

/** The columns that hold the ends, by the heads above a row; null where there are none. */
function columnsAbove(block: Block, { blocks }: Document): Columns | null {
  for (let i = block.index - 1; i >= Math.max(0, block.index - ROWS); i--) {
    const { plain } = blocks[i] as Block;
    if (!BOUND.test(plain)) return null;
    const cells = plain.split(BOUND).map((cell) => cell.trim());
    const least = cells.findIndex((cell) => LEAST.test(cell));
    const most = cells.findIndex((cell) => MOST.test(cell));
    if (least >= 0 && most > least) return { least, most };
  }
  return null;
}

/** The sums of a row of a table: those in a column of least and a column of most pay are the ends of one range. */
export function joinCells(sums: readonly MoneyMention[], block: Block, document: Document): readonly MoneyMention[] {
  if (sums.length < 2 || !BOUND.test(block.plain)) return sums;
  const columns = columnsAbove(block, document);
  if (!columns) return sums;
  const cellOf = (sum: MoneyMention): number => block.plain.slice(0, sum.span.start).match(BOUNDS)?.length ?? 0;
  const first = sums.find((sum) => cellOf(sum) === columns.least && !sum.range);
  const last = sums.find((sum) => cellOf(sum) === columns.most && !sum.range);
  if (!first || !last || first.min === null || last.max === null || first.min > last.max) return sums;
  const joined: MoneyMention = {
    ...first,
    span: { start: first.span.start, end: last.span.end },
    max: last.max,
    currency: first.currency ?? last.currency,
    period: first.period ?? last.period,
    range: true,
  };
  return sums
    .filter((sum) => sum.span.end <= first.span.start || sum.span.start >= last.span.end || sum === first)
    .map((sum) => (sum === first ? joined : sum));
}
