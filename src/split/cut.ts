/** A stretch of a text, half-open in UTF-16 units. */
export interface Cut {
  readonly start: number;
  readonly end: number;
  /** `reply`: an answer to a posting; `frame`: what a forum writes around its comments, such as who wrote when. */
  readonly kind: 'posting' | 'reply' | 'frame';
}

/** Cuts a text that holds several postings: the cuts follow each other and cover it. Time linear in the text. */
export type Split = (text: string) => readonly Cut[];

/** A line with its offsets, without its end. */
export interface Line {
  readonly start: number;
  readonly end: number;
}

// Ends of lines as everywhere: LF, CRLF or a lone CR.
const LINE_END = /\r\n|[\r\n]/g;

/** The lines of a text. */
export function* linesOf(text: string): Generator<Line> {
  let start = 0;
  for (const { index, 0: end } of text.matchAll(LINE_END)) {
    yield { start, end: index };
    start = index + end.length;
  }
  yield { start, end: text.length };
}

const NON_BLANK = /\S/g;
/** Whether nothing stands between two offsets. The next non-blank is looked for once, however many questions are asked in order. */
export const makeBlank = (text: string): ((start: number, end: number) => boolean) => {
  let next = -1;
  return (start, end) => {
    if (next < start) {
      NON_BLANK.lastIndex = start;
      next = NON_BLANK.exec(text)?.index ?? text.length;
    }
    return next >= end;
  };
};

/** The postings that begin at these ascending offsets; what stands before the first is one too. None is blank, unless all is. */
export function postingsAt(text: string, offsets: readonly number[]): Cut[] {
  const isBlank = makeBlank(text);
  const cuts: Cut[] = [];
  let start = 0;
  for (const offset of offsets) {
    if (offset === start || isBlank(start, offset)) continue;
    cuts.push({ start, end: offset, kind: 'posting' });
    start = offset;
  }
  const last = cuts.at(-1);
  if (last && isBlank(start, text.length)) cuts[cuts.length - 1] = { ...last, end: text.length };
  else cuts.push({ start, end: text.length, kind: 'posting' });
  return cuts;
}
