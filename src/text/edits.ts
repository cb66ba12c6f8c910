/**
 * `misread`: UTF-8 seen through a code page; `control`: a C1 control that is a byte of windows-1252; `lost-byte`: a sequence
 * with U+FFFD in it; `lost-space`: one whose no-break space became a space; `lost-lead`: one whose first byte was deleted;
 * `lost-whole`: one of
 * which no byte is left; `lone`: a sequence that only the language of its line proves; `multi-byte`: UTF-8 seen through an East Asian code page.
 */
export type Reason =
  | 'misread'
  | 'control'
  | 'lost-byte'
  | 'lost-space'
  | 'lost-lead'
  | 'lost-whole'
  | 'lone'
  | 'multi-byte';

/** A replacement in a text: half-open UTF-16 offsets in the input of the step that made it. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
  /** WHATWG label of the code page through which the text had been misread; absent where it is not known. */
  readonly codec?: string;
  /** Why the edit was made; absent for edits that are no repairs. */
  readonly reason?: Reason;
  /** Whether what stood there is inferred, as bytes of it were lost or nothing but the language speaks for it. */
  readonly inferred?: boolean;
  /** How many misreadings the edit undoes, 1 or more; absent for edits that are no repairs. */
  readonly rounds?: number;
}

/** Replays `edits`, which are sorted and do not overlap, on `text`. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  if (edits.length === 0) return text;
  let applied = '';
  let at = 0;
  for (const edit of edits) {
    if (at < edit.start) applied += text.slice(at, edit.start);
    applied += edit.replacement;
    at = edit.end;
  }
  return applied + text.slice(at);
}

/** Which end of a span an offset is: it decides where an offset inside, or at the seam of, a replacement comes from. */
export type Side = 'start' | 'end';

/** Leads from offsets in the output of a list of edits back to offsets in its input. Both sides are monotonic. */
export interface OffsetMap {
  /**
   * Input offset of `offset`, an output offset of 0 to the output's length. Inside a replacement: the start or the end of
   * what it replaced. Where text was deleted: behind it for a start, before it for an end, so that a span never grows by
   * what is gone. Maps of consecutive steps are composed by calling the later one first.
   */
  toInput(offset: number, side: Side): number;
}

const IDENTITY: OffsetMap = { toInput: (offset) => offset };

/** The number of leading members of the ascending `offsets` that are below `offset` (or equal to it, with `orEqual`). */
function countBelow(offsets: Int32Array, offset: number, orEqual: boolean): number {
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const found = offsets[middle] as number;
    if (found < offset || (orEqual && found === offset)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Builds the map of `edits` (sorted, not overlapping) in linear time; a look-up is a binary search. */
export function makeOffsetMap(edits: readonly Edit[]): OffsetMap {
  if (edits.length === 0) return IDENTITY;
  const starts = new Int32Array(edits.length);
  const ends = new Int32Array(edits.length);
  let shift = 0;
  for (let i = 0; i < edits.length; i++) {
    const { start, end, replacement } = edits[i] as Edit;
    starts[i] = start + shift;
    ends[i] = start + shift + replacement.length;
    shift += replacement.length - (end - start);
  }
  return {
    toInput(offset, side) {
      if (side === 'start') {
        const passed = countBelow(ends, offset, true);
        const edit = edits[passed];
        if (edit && offset >= (starts[passed] as number)) return edit.start;
        return passed === 0 ? offset : (edits[passed - 1] as Edit).end + offset - (ends[passed - 1] as number);
      }
      const begun = countBelow(starts, offset, false);
      if (begun === 0) return offset;
      const beyond = offset - (ends[begun - 1] as number);
      return (edits[begun - 1] as Edit).end + Math.max(0, beyond);
    },
  };
}
