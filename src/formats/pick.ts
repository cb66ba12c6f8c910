import type { Posting } from '../fields/record.js';
import type { Layout } from './format.js';

/** The record with the keys that are wanted, in the order wanted; the record itself where all are. */
export const pick = (record: Posting, { fields }: Layout): Partial<Posting> =>
  fields === null ? record : Object.fromEntries(fields.filter((key) => key in record).map((key) => [key, record[key]]));
