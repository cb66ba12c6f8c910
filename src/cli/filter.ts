import type { Parse } from '../io/batch.js';
import { filterLines } from '../io/filter.js';
import type { Own } from '../io/lists.js';
import { streamSink } from '../io/sink.js';
import { VERSION } from '../version.js';
import { loadPaint } from './colour.js';
import { EXIT, type Io, type ReadingOptions } from './io.js';
import { fatalMessage, outputMessage, plural } from './messages.js';

export interface FilterOptions extends ReadingOptions {
  readonly evidence?: true;
  readonly failFast?: true;
  readonly maxBytes: number;
}

/** Answers lines of JSON with lines of JSON. Returns the exit status: 0 at the end of the input, whatever the lines gave. */
export const runFilter = async (options: FilterOptions, io: Io, parse: Parse, own: Own): Promise<number> => {
  const paint = await loadPaint(io);
  if (io.stdin.isTTY === true) {
    io.stderr.write(
      fatalMessage('filter reads lines of JSON from standard input; try: postings filter < postings.ndjson', paint),
    );
    return EXIT.misuse;
  }
  const { maxBytes, failFast = false, evidence = false, encoding = null } = options;
  try {
    const { lines, errors, end } = await filterLines({
      stdin: io.stdin,
      sink: streamSink(io.stdout),
      parse: (inputs) => parse(inputs, { evidence, encoding, ...own.lists }),
      rules: VERSION + own.version,
      maxBytes,
      failFast,
      signal: io.signal,
    });
    if (end === 'stopped') return Number(io.signal?.reason ?? EXIT.failed);
    if (end !== 'closed' && errors > 0) io.stderr.write(`${plural(errors, 'line')} of ${lines} gave no record\n`);
    return end === 'failed' ? EXIT.failed : EXIT.fine;
  } catch (thrown) {
    io.stderr.write(outputMessage(null, thrown, paint));
    return EXIT.misuse;
  }
};
