/** A record of an output, as far as it is one. */
export type AnyRecord = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is AnyRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The records of an output in JSON or NDJSON. Throws an Error that names the line where it is neither. */
export const readRecords = (text: string): AnyRecord[] => {
  const trimmed = text.trim();
  if (trimmed.startsWith('[')) {
    const value: unknown = JSON.parse(trimmed);
    if (Array.isArray(value) && value.every(isObject)) return value;
    throw new Error('it is no array of records');
  }
  return trimmed
    .split('\n')
    .map((line, i) => [line, i + 1] as const)
    .filter(([line]) => line.trim() !== '')
    .map(([line, number]) => {
      let value: unknown;
      try {
        value = JSON.parse(line);
      } catch {
        throw new Error(`line ${number} is no JSON`);
      }
      // an answer of `filter` carries its record
      const record = isObject(value) && isObject(value.record) ? value.record : value;
      if (!isObject(record)) throw new Error(`line ${number} is no record`);
      return record;
    });
};
