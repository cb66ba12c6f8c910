import type { Excerpt } from './formatted.js';

/** The longest document that is read: a posting has a few pages. */
export const MOST_PAGES = 200;
/** Distances of lines that are this many times the usual one of their page part paragraphs. */
const WIDE = 1.3;
/** The usual distance is that below which so many of a page's distances lie: lists and headings stand wider, nothing closer. */
const USUAL_RANK = 0.25;
/** Share of a page's width that its longest line must reach to show where lines were wrapped. */
const TO_EDGE = 0.7;
/** Letters of one size differ by less, as a share. */
const ONE_SIZE = 0.1;
/** A bullet that is set a little higher than its item comes out on a line of its own. */
const BULLET = /^(?:[•·‣▪◦●○■□►➢∙–-]|\uf0b7|\uf0a7|\uf0d8|o)$/;
const ITEM = /^(?:[•·‣▪◦●○■□►➢∙–*-]|\uf0b7|\uf0a7|\uf0d8|o\s|\(?\w{1,2}[.)]\s)/;
const SIGN = /[^\s\0]/;
const FIRST_WORD = /^\S+/;
const HYPHENATED = /\p{L}-$/u;

/** A stretch of text as it was set. */
export interface Run {
  readonly str: string;
  readonly hasEOL: boolean;
  /** The last two of the six: where it begins, and how high above the foot of the page. */
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
}

interface Line {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  /** Of its letters. */
  readonly size: number;
}

/** The line that runs make; null: a blank one. */
const lineOf = (runs: readonly Run[]): Line | null => {
  const [first, ...rest] = runs.filter(({ str }) => SIGN.test(str));
  if (!first) return null;
  const last = rest.at(-1) ?? first;
  // a sign of which the font does not say what it means, such as a picture
  const text = runs.map(({ str }) => str.replaceAll('\0', '')).join('');
  const left = first.transform[4] ?? 0;
  return {
    text: text.trim(),
    left,
    right: (last.transform[4] ?? 0) + last.width,
    y: last.transform[5] ?? 0,
    size: last.height,
  };
};

const linesOf = (runs: readonly Run[]): Line[] => {
  const lines: Line[] = [];
  let from = 0;
  for (let i = 0; i < runs.length; i++) {
    if (!runs[i]?.hasEOL && i < runs.length - 1) continue;
    const line = lineOf(runs.slice(from, i + 1));
    from = i + 1;
    const before = lines.at(-1);
    if (line && before && BULLET.test(before.text))
      lines[lines.length - 1] = { ...line, text: `${before.text} ${line.text}`, left: before.left };
    else if (line) lines.push(line);
  }
  return lines;
};

/** Whether a line goes on from the one above it, since its first word found no room there before the edge of the text. */
const goesOn = (line: Line, above: Line, edge: number): boolean => {
  if (ITEM.test(line.text) || (ITEM.test(above.text) && line.left < above.left)) return false;
  if (Math.abs(line.size - above.size) > ONE_SIZE * above.size) return false;
  const letter = (line.right - line.left) / line.text.length;
  const word = FIRST_WORD.exec(line.text)?.[0] ?? '';
  return above.right + (word.length + 1) * letter > edge;
};

/**
 * The lines of a page of that width: those that were wrapped are one again, and paragraphs are parted by blank lines, where the places of
 * the lines tell.
 */
export const pageText = (runs: readonly Run[], pageWidth: number): string => {
  const lines = linesOf(runs);
  const gaps = lines.slice(1).map(({ y }, i) => (lines[i] as Line).y - y);
  const down = gaps.filter((gap) => gap > 0).sort((a, b) => a - b);
  const usual = down[Math.floor(down.length * USUAL_RANK)] ?? 0;
  const furthest = lines.reduce((most, { right }) => Math.max(most, right), 0);
  const edge = furthest < pageWidth * TO_EDGE ? Number.POSITIVE_INFINITY : furthest;
  let text = '';
  for (const [i, line] of lines.entries()) {
    const above = lines[i - 1];
    const gap = gaps[i - 1] ?? usual;
    // upwards: another column
    const apart = gap < 0 || gap > usual * WIDE;
    if (above && apart) text += '\n\n';
    else if (above && goesOn(line, above, edge)) text += HYPHENATED.test(above.text) ? '' : ' ';
    else if (above) text += '\n';
    text += line.text;
  }
  return text === '' ? '' : `${text}\n`;
};

/**
 * The text of a PDF document, its pages one below the other. `most`: its characters at most. Throws what the package throws for a damaged or
 * encrypted one.
 */
export const pdfText = async (bytes: Uint8Array, unpdf: typeof import('unpdf'), most: number): Promise<Excerpt> => {
  // what it warns of would stand between the records; it takes the bytes away from whoever gives them
  const pdf = await unpdf.getDocumentProxy(Uint8Array.from(bytes), { verbosity: 0 });
  try {
    if (pdf.numPages > MOST_PAGES) return { failed: `it has ${pdf.numPages} pages, ${MOST_PAGES} are the most` };
    let text = '';
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number);
      const runs: Run[] = [];
      let length = text.length;
      const reader = page.streamTextContent().getReader();
      for (;;) {
        const { done, value } = await reader.read();
        if (done) break;
        for (const run of value.items as Run[]) {
          length += run.str.length;
          runs.push(run);
        }
        // a page may hold more than memory does
        if (length > most) return { tooLong: true };
      }
      const [left = 0, , right = 0] = page.view;
      text += pageText(runs, right - left);
      page.cleanup();
    }
    return { text };
  } finally {
    await pdf.destroy();
  }
};
