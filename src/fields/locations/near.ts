/** A piece of text and, if given, pieces one of which stands in the 60 characters before it, or in the 60 behind it. */
export interface Near {
  readonly key: string;
  readonly before?: readonly string[];
  readonly after?: readonly string[];
}

const CLOSE = 60;

/** Whether one of the pieces stands in a text together with what must be close to it: a test before a pattern is run. */
export const isNear = (plain: string, near: readonly Near[]): boolean => {
  for (const { key, before, after } of near)
    for (let at = plain.indexOf(key); at >= 0; at = plain.indexOf(key, at + key.length)) {
      if (!before && !after) return true;
      if (before) {
        const left = plain.slice(Math.max(0, at - CLOSE), at);
        if (before.some((piece) => left.includes(piece))) return true;
      }
      if (after) {
        const right = plain.slice(at + key.length, at + key.length + CLOSE);
        if (after.some((piece) => right.includes(piece))) return true;
      }
    }
  return false;
};
