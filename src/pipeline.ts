import { assemble } from './assemble/assemble.js';
import { buildDocument } from './document/build.js';
import { type Posting, PostingSchema } from './fields/index.js';
import { stripMarkup } from './markup/strip.js';
import { findAll, refine, resolveAll } from './resolve/facts.js';
import { decodeBytes } from './text/decode.js';
import { makeLocator } from './text/positions.js';
import { repairText } from './text/repair.js';

export interface ParseOptions {
  /** The path as it is to stand in the record, `/` as separator; null for none. */
  readonly file?: string | null;
  /** Whether the record says where each value stands. */
  readonly evidence?: boolean;
  /** WHATWG label of the encoding of the bytes, instead of finding it; no matter for decoded text. */
  readonly encoding?: string | null;
}

/**
 * Reads one posting, from bytes or decoded text, into its record. Pure: equal input gives an equal record.
 * Throws a RangeError
 * for an encoding that is not known, and where the record would break its own schema, which is a fault of the program.
 */
export function parsePosting(
  input: Uint8Array | string,
  { file = null, evidence = false, encoding = null }: ParseOptions = {},
): Posting {
  const bytes = typeof input === 'string' ? new TextEncoder().encode(input) : input;
  const decoded = decodeBytes(bytes, { encoding: typeof input === 'string' ? null : encoding });
  const repaired = repairText(decoded.text);
  const marked = stripMarkup(repaired.text);
  const document = buildDocument(marked);
  const found = refine(findAll(document), document);
  const facts = resolveAll(found, document);
  const locate = makeLocator(decoded.text, repaired.edits, repaired.text, marked.edits);
  return PostingSchema.parse(
    assemble({ bytes, file, decoded, repairs: repaired.edits, document, found, facts, locate, evidence }),
  );
}
