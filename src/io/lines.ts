const LF = 10;
const CR = 13;

/** A line without its end; null: one longer than may be, of which only its end was read. */
export type Line = Uint8Array | null;

const withoutEnd = (line: Uint8Array): Uint8Array => (line[line.length - 1] === CR ? line.subarray(0, -1) : line);

/** The chunks of a stream, none more once the signal is given, with which the stream may be destroyed. Rejects as the stream does otherwise. */
export async function* untilStopped(
  stream: AsyncIterable<unknown>,
  signal: AbortSignal | null,
): AsyncGenerator<unknown> {
  try {
    yield* stream;
  } catch (thrown) {
    if (!signal?.aborted) throw thrown;
  }
}

/**
 * The lines of a stream of bytes, `\n`- or `\r\n`-ended; the last one with or without its end. Those that came together are given
 * together, so that what they give can be written before the stream is waited for. Holds no more than `most` bytes of a line.
 */
export async function* readLines(stream: AsyncIterable<unknown>, most: number): AsyncGenerator<readonly Line[]> {
  let parts: Uint8Array[] = [];
  let length = 0;
  const finish = (): Line => {
    const line =
      length > most ? null : withoutEnd(parts.length === 1 ? (parts[0] as Uint8Array) : Buffer.concat(parts, length));
    parts = [];
    length = 0;
    return line;
  };
  const keep = (part: Uint8Array): void => {
    length += part.length;
    if (length > most) parts = [];
    else if (part.length > 0) parts.push(part);
  };
  for await (const chunk of stream) {
    const bytes = Buffer.isBuffer(chunk) ? chunk : Buffer.from(String(chunk));
    const lines: Line[] = [];
    let from = 0;
    for (let at = bytes.indexOf(LF); at >= 0; at = bytes.indexOf(LF, from)) {
      keep(bytes.subarray(from, at));
      lines.push(finish());
      from = at + 1;
    }
    keep(bytes.subarray(from));
    if (lines.length > 0) yield lines;
  }
  if (length > 0) yield [finish()];
}
