import { assemble, idOf, type Read } from './assemble/assemble.js';
import { buildDocument } from './document/build.js';
import type { Posting } from './fields/index.js';
import { sound } from './fields/sound.js';
import { type OwnPlace, ownPlaces, withOwnPlaces } from './gazetteer/own.js';
import type { HeadingKind } from './locales/locale.js';
import { stripMarkup } from './markup/strip.js';
import { findAll, refine, resolveAll } from './resolve/facts.js';
import type { Part } from './split/split.js';
import { decodeBytes } from './text/decode.js';
import { mayHoldNuls, withoutNuls } from './text/nuls.js';
import { lineColumn, makeGround, makeLocator, type Place } from './text/positions.js';
import { repairText } from './text/repair.js';
import { wide } from './text/wide.js';

export { idOf };

export interface ParseOptions extends OwnLists {
  /** The path as it is to stand in the record, `/` as separator; null for none. */
  readonly file?: string | null;
  /** Whether the record says where each value stands. */
  readonly evidence?: boolean;
  /** WHATWG label of the encoding of the bytes, instead of finding it; no matter for decoded text. */
  readonly encoding?: string | null;
}

/** Lists of the user's own, plain data; the same objects for many calls are read once. */
export interface OwnLists {
  /** Section headings and the kinds of section that they begin, whatever the language. */
  readonly headings?: Readonly<Record<string, HeadingKind>> | null;
  /** Names of places and what they stand for; they go before all that is known of a name. */
  readonly places?: Readonly<Record<string, OwnPlace>> | null;
}

/** Runs `act` with the places of the user's own. */
export const withLists = <Result>({ places = null }: OwnLists, act: () => Result): Result =>
  places === null ? act() : withOwnPlaces(ownPlaces(places), act);

/** A posting to be read: its bytes or decoded text, and its path for the record. */
export interface Input {
  readonly bytes: Uint8Array | string;
  readonly file?: string | null;
  /** Whether it is HTML, whatever it looks like; otherwise its own weight tells. */
  readonly html?: boolean;
  /** Where it stands in a text that holds several postings, as `splitPostings` gives it; `bytes` are its text as decoded. */
  readonly part?: Part;
}

/** A posting as the stages left it: what its record is put together from, and the repaired text with its markup. */
export interface Staged extends Read {
  readonly text: string;
}

/**
 * Takes postings through the stages. These are called one after the other over all postings, which takes a third less time than
 * posting after posting: a processor is fastest where it goes on with the code that it has at hand. A few dozen at a time are best;
 * all of them are held in memory. Throws a RangeError for an encoding that is not known.
 */
export function stagePostings(inputs: readonly Input[], options: Omit<ParseOptions, 'file'> = {}): Staged[] {
  return withLists(options, () => stageAll(inputs, options));
}

function stageAll(
  inputs: readonly Input[],
  { evidence = false, encoding = null, headings = null }: Omit<ParseOptions, 'file'>,
): Staged[] {
  const bytes = inputs.map((input) => (typeof input.bytes === 'string' ? utf8.encode(input.bytes) : input.bytes));
  const decoded = inputs.map(
    (input, i) =>
      input.part?.decoded ?? decodeBytes(at(bytes, i), { encoding: typeof input.bytes === 'string' ? null : encoding }),
  );
  const repaired = decoded.map(
    ({ text }, i) => at(inputs, i).part?.repaired ?? repairText(mayHoldNuls(at(bytes, i)) ? withoutNuls(text) : text),
  );
  const marked = repaired.map(({ text }, i) => stripMarkup(text, at(inputs, i).html));
  const documents = marked.map((one) => buildDocument({ ...one, text: wide(one.text) }, headings));
  const found = findAll(documents).map((one, i) => refine(one, at(documents, i)));
  const facts = found.map((one, i) => resolveAll(one, at(documents, i)));
  return inputs.map(({ file = null, part }, i) => {
    const { edits: repairs, text } = at(repaired, i);
    const ground = part?.ground ?? makeGround(at(decoded, i).text, repairs, text);
    const { edits, stated } = at(marked, i);
    const locate = makeLocator(ground, repairs, edits, part?.from, stated?.facts);
    const placeOf = (offset: number): Pick<Place, 'line' | 'column'> => lineColumn(ground, (part?.start ?? 0) + offset);
    const stages = { decoded: at(decoded, i), document: at(documents, i), found: at(found, i), facts: at(facts, i) };
    return { ...stages, bytes: at(bytes, i), file, repairs, locate, placeOf, evidence, text };
  });
}

/**
 * Reads postings into their records, in their order; each record is what `parsePosting` gives for its posting alone. For many
 * postings see `stagePostings`. Throws as that does, and where a record would break its own schema, which is a fault of the program.
 */
export function parsePostings(inputs: readonly Input[], options: Omit<ParseOptions, 'file'> = {}): Posting[] {
  return recordsOf(stagePostings(inputs, options));
}

/** The records of staged postings, in their order. */
export const recordsOf = (staged: readonly Staged[]): Posting[] => staged.map(assemble).map(sound);

const utf8 = new TextEncoder();

/** What a stage made of the posting of that number. */
const at = <T>(stage: readonly T[], i: number): T => stage[i] as T;

/**
 * Reads one posting, from bytes or decoded text, into its record. Pure: equal input gives an equal record.
 * Throws a RangeError for an encoding
 * that is not known, and where the record would break its own schema, which is a fault of the program.
 */
export function parsePosting(bytes: Uint8Array | string, { file = null, ...options }: ParseOptions = {}): Posting {
  return parsePostings([{ bytes, file }], options)[0] as Posting;
}
