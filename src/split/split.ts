import { isHtml } from '../markup/html.js';
import { type Decoded, decodeBytes } from '../text/decode.js';
import type { Edit } from '../text/edits.js';
import { withoutNuls } from '../text/nuls.js';
import { type Ground, makeGround } from '../text/positions.js';
import { type Repaired, repairText } from '../text/repair.js';
import type { Cut, Split } from './cut.js';
import { splitHackerNews } from './hacker-news.js';
import { splitByPattern } from './pattern.js';

/** One of the postings of a text that was decoded and repaired as a whole, so that its places are those in all of the text. */
export interface Part {
  readonly kind: Cut['kind'];
  /** Whether all of the text is HTML, so that this is too, however few tags it has. */
  readonly html: boolean;
  /** Its own text, as decoded. */
  readonly decoded: Decoded;
  /** Its own text after repair; the edits are those in it, at their offsets in all of the text. */
  readonly repaired: Repaired;
  readonly ground: Ground;
  /** Where it begins in all of the text as decoded, and as repaired. */
  readonly start: number;
  readonly from: number;
}

/** The name that stands for threads of Hacker News. */
const HACKER_NEWS = 'hn';

/** The split that `--split` names: `hn`, or a pattern for the lines that begin a posting. Throws a SyntaxError for one that cannot be used. */
export const splitNamed = (name: string): Split => (name === HACKER_NEWS ? splitHackerNews : splitByPattern(name));

/** The parts of a text in their order; together they are the whole of it. Throws as `decodeBytes` does. */
export function partsOf(bytes: Uint8Array | string, split: Split, encoding: string | null = null): Part[] {
  const decoded = decodeBytes(typeof bytes === 'string' ? Buffer.from(bytes) : bytes, { encoding });
  const { text, edits } = repairText(withoutNuls(decoded.text));
  const ground = makeGround(decoded.text, edits, text);
  const { firstInvalid } = decoded;
  const html = isHtml(text);
  let next = 0;
  return split(text).map(({ start: from, end, kind }) => {
    const start = ground.fromRepair.toInput(from, 'start');
    const until = ground.fromRepair.toInput(end, 'end');
    const own: Edit[] = [];
    for (; next < edits.length && (edits[next] as Edit).start < until; next++) own.push(edits[next] as Edit);
    const invalid = firstInvalid !== null && firstInvalid >= start && firstInvalid < until;
    return {
      kind,
      html,
      decoded: {
        ...decoded,
        text: decoded.text.slice(start, until),
        ...(!invalid && { invalid: 0 }),
        firstInvalid: invalid ? firstInvalid - start : null,
      },
      repaired: { text: text.slice(from, end), edits: own },
      ground,
      start,
      from,
    };
  });
}
