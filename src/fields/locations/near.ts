import type { Near } from '../../locales/woken.js';

export type { Near };

const CLOSE = 60;

const holds = (text: string, pieces: readonly string[]): boolean => {
  for (const piece of pieces) if (text.includes(piece)) return true;
  return false;
};

/** Whether one of the pieces stands in a text together with what must be close to it: a test before a pattern is run. */
export const isNear = (plain: string, near: readonly Near[]): boolean => {
  for (const { key, before, after, within = CLOSE } of near)
    for (let at = plain.indexOf(key); at >= 0; at = plain.indexOf(key, at + key.length)) {
      if (before && !holds(plain.slice(Math.max(0, at - within), at), before)) continue;
      const end = at + key.length;
      if (after && !holds(plain.slice(end, end + within), after)) continue;
      return true;
    }
  return false;
};
