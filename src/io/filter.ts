import type { Posting } from '../fields/record.js';
import type { Input } from '../pipeline.js';
import { whyNoText } from './binary.js';
import { formatCount } from './count.js';
import { type Defect, parseEach } from './each.js';
import type { InputErrorCode } from './errors.js';
import { type Line, readLines, untilStopped } from './lines.js';
import { rawMembers } from './members.js';
import { stringify } from './output.js';
import type { Sink } from './sink.js';

export interface Filtering {
  readonly stdin: AsyncIterable<unknown>;
  readonly sink: Sink;
  /** As many records as inputs; throws on a defect. */
  parse(inputs: readonly Input[]): readonly Posting[] | Promise<readonly Posting[]>;
  /** Stamped on every line. */
  readonly rules: string;
  /** Longest line that is read, in bytes. */
  readonly maxBytes: number;
  /** Ends the run behind the first line that gives no record. */
  readonly failFast: boolean;
  readonly signal: AbortSignal | null;
}

export interface Filtered {
  readonly lines: number;
  readonly errors: number;
  readonly end: 'complete' | 'closed' | 'stopped' | 'failed';
}

/** A line as it was read: what is given back as it is, and the posting or why there is none. */
interface Read {
  readonly id: string;
  readonly meta: string;
  readonly input: Input | Defect;
}

/** Lines that are parsed together. */
const MOST_TOGETHER = 16;
const NO_TEXT = 'it has none of the keys text, html and bytes_base64';
const BASE64 = /^[A-Za-z0-9+/]*={0,2}$/;
const BLANKS = /[\t\n\r ]+/g;
const decoder = new TextDecoder();

const failed = (code: InputErrorCode, message: string, id = 'null', meta = 'null'): Read => ({
  id,
  meta,
  input: { code, message },
});

const inputOf = (line: Readonly<Record<string, unknown>>): Input | Defect => {
  const given = ['text', 'html', 'bytes_base64'].filter((key) => Object.hasOwn(line, key));
  const [key] = given;
  if (key === undefined) return { code: 'error.json', message: NO_TEXT };
  if (given.length > 1) return { code: 'error.json', message: `it has both ${given[0]} and ${given[1]}` };
  const value = line[key];
  if (typeof value !== 'string') return { code: 'error.json', message: `${key} is no string` };
  if (key !== 'bytes_base64') return { bytes: value, html: key === 'html' };
  if (!BASE64.test(value.replace(BLANKS, ''))) return { code: 'error.json', message: 'bytes_base64 is no Base64' };
  const bytes = Buffer.from(value, 'base64');
  const reason = whyNoText(bytes);
  return reason === null ? { bytes, html: false } : { code: 'error.binary', message: reason };
};

const readLine = (line: Line, maxBytes: number): Read => {
  if (line === null) return failed('error.too-large', `the line is longer than ${formatCount(maxBytes)} bytes`);
  const json = decoder.decode(line);
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return failed('error.json', json.trim() === '' ? 'the line is blank' : 'it is no JSON');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return failed('error.json', 'it is no JSON object');
  const raw = rawMembers(json, ['id', 'meta']);
  // a raw tab can stand only between tokens
  const member = (key: string): string => raw.get(key)?.replaceAll('\t', ' ') ?? 'null';
  return { id: member('id'), meta: member('meta'), input: inputOf(value as Record<string, unknown>) };
};

/**
 * Answers each line of standard input, `{id, text | html | bytes_base64, meta}`, with one line, in order:
 * `{id, ok: true, rules, meta, record}` or `{id, ok: false, rules, meta, error: {code, message}}`. A line's answer depends on nothing else.
 * What came together is written before more is waited for. Rejects only with what the sink throws.
 */
export const filterLines = async (filtering: Filtering): Promise<Filtered> => {
  const { sink, signal, maxBytes, failFast } = filtering;
  const rules = stringify(filtering.rules);
  let lines = 0;
  let errors = 0;
  const outcome = (end: Filtered['end']): Filtered => ({ lines, errors, end });
  const answer = ({ id, meta }: Read, result: Posting | Defect): string => {
    const [ok, key] = 'message' in result ? [false, 'error'] : [true, 'record'];
    return `{"id":${id},"ok":${ok},"rules":${rules},"meta":${meta},"${key}":${stringify(result)}}\n`;
  };
  const convert = async (some: readonly Read[]): Promise<readonly (Posting | Defect)[]> => {
    const sound = some.flatMap(({ input }) => ('bytes' in input ? [input] : []));
    const records = (await parseEach(sound, filtering.parse)).map((read) => ('one' in read ? read.one : read));
    let next = 0;
    return some.map(({ input }) => ('bytes' in input ? (records[next++] as Posting | Defect) : input));
  };

  for await (const together of readLines(untilStopped(filtering.stdin, signal), maxBytes)) {
    for (let from = 0; from < together.length; from += MOST_TOGETHER) {
      if (signal?.aborted) return outcome('stopped');
      const some = together.slice(from, from + MOST_TOGETHER).map((line) => readLine(line, maxBytes));
      let text = '';
      for (const [i, result] of (await convert(some)).entries()) {
        text += answer(some[i] as Read, result);
        lines++;
        if ('message' in result && ++errors > 0 && failFast) break;
      }
      if (!(await sink.write(text))) return outcome('closed');
      if (failFast && errors > 0) return outcome('failed');
    }
  }
  return outcome(signal?.aborted ? 'stopped' : 'complete');
};
