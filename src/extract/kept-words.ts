import { existsSync, readFileSync } from 'node:fs';
import type { Tables } from '../locales/words.js';

/** Beside the bundles, where the build writes it. */
const FILE = new URL('./words.bin', import.meta.url);

/** What packed tables begin with: a machine that reads it otherwise has its bytes in another order. */
const ORDER = 0x0102;

/** Tables as they are kept: how many numbers there are, the lengths of `members` and `firsts`, then all three. */
export const pack = ({ next, members, firsts, most }: Tables): Uint16Array =>
  Uint16Array.from([ORDER, most, members.length, firsts.length, ...members, ...firsts, ...next]);

/** The tables that were packed; null if another kind of machine packed them. */
export const unpack = (packed: Uint16Array): Tables | null => {
  const [order, most = 0, count = 0, sets = 0] = packed;
  if (order !== ORDER) return null;
  const firsts = HEAD + count;
  const next = firsts + sets;
  return {
    most,
    members: packed.subarray(HEAD, firsts),
    firsts: packed.subarray(firsts, next),
    next: packed.subarray(next),
  };
};
const HEAD = 4;

/** The tables of the words of all rules, which take ten times as long to build as to read; null beside the sources, and where they are of no use. */
export const keptWords = (): Tables | null => {
  if (!existsSync(FILE)) return null;
  const { buffer, byteOffset, length } = readFileSync(FILE);
  return unpack(new Uint16Array(buffer, byteOffset, length / 2));
};
