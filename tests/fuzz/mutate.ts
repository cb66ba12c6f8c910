/** Numbers from 0 to 1 that a seed decides: mulberry32, public domain. */
export const seeded = (seed: number): (() => number) => {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
};

/** Pieces that parsers stumble over. */
const PIECES = [
  '\0',
  '\r',
  '\r\n',
  '\u2028',
  '\u200b',
  '\u202e',
  '\ufffd',
  '\ufeff',
  'â€™',
  'Ã©',
  '&amp;',
  '&#x110000;',
  '<div>',
  '</script>',
  '<!--',
  '**',
  '`',
  '](',
  '- ',
  '| ',
  '# ',
  '$1,',
  '1e309',
  '€ 45.000',
  '99999999999999999999',
  '-',
  '–',
  ':',
  'Requirements:\n',
  'Salary: ',
  'Location: ',
  '😀',
  'ﬁ',
  'İ',
  '漢',
  'e\u0301',
];

type Mutation = (bytes: Buffer, other: Buffer, random: () => number) => Buffer;

const at = (length: number, random: () => number): number => Math.floor(random() * (length + 1));
const stretch = ({ length }: Buffer, random: () => number): [from: number, to: number] => {
  const from = at(length, random);
  return [from, Math.min(length, from + at(Math.min(length, 400), random))];
};

/** Each makes one change. */
const MUTATIONS: readonly Mutation[] = [
  // a byte becomes another
  (bytes, _, random) => {
    const copy = Buffer.from(bytes);
    for (let n = 1 + at(8, random); n > 0 && copy.length > 0; n--)
      copy[Math.floor(random() * copy.length)] = Math.floor(random() * 256);
    return copy;
  },
  // a stretch is lost
  (bytes, _, random) => {
    const [from, to] = stretch(bytes, random);
    return Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)]);
  },
  // a stretch comes again, up to fifty times
  (bytes, _, random) => {
    const [from, to] = stretch(bytes, random);
    const again = Array.from({ length: 1 + at(49, random) }, () => bytes.subarray(from, to));
    return Buffer.concat([bytes.subarray(0, to), ...again, bytes.subarray(to)]);
  },
  // a stretch of another posting comes in
  (bytes, other, random) => {
    const [from, to] = stretch(other, random);
    const where = at(bytes.length, random);
    return Buffer.concat([bytes.subarray(0, where), other.subarray(from, to), bytes.subarray(where)]);
  },
  // a piece comes in, at several places
  (bytes, _, random) => {
    let text = bytes.toString();
    for (let n = 1 + at(5, random); n > 0; n--) {
      const where = at(text.length, random);
      text = text.slice(0, where) + PIECES[Math.floor(random() * PIECES.length)] + text.slice(where);
    }
    return Buffer.from(text);
  },
  // the text is encoded otherwise, or its bytes are read as another encoding
  (bytes, _, random) => {
    const ways = [
      () => Buffer.from(bytes.toString('latin1')),
      () => Buffer.from(bytes.toString(), 'latin1'),
      () => Buffer.from(`\ufeff${bytes.toString()}`, 'utf16le'),
      () => Buffer.from(bytes.toString(), 'utf16le'),
      () => Buffer.from(bytes.toString().replaceAll('\n', '\r\n')),
      () => Buffer.from(bytes.toString().replaceAll('\n', ' ')),
      () => Buffer.from(bytes.toString().toUpperCase()),
      () => bytes.subarray(0, at(bytes.length, random)),
    ];
    return (ways[Math.floor(random() * ways.length)] as () => Buffer)();
  },
];

/** Longest input that comes of it, in bytes. */
const MOST = 60_000;

/** One of the inputs, changed in one to six ways. */
export const mutated = (inputs: readonly Buffer[], random: () => number): Buffer => {
  const any = (): Buffer => inputs[Math.floor(random() * inputs.length)] as Buffer;
  let bytes = any();
  for (let n = 1 + at(5, random); n > 0; n--)
    bytes = (MUTATIONS[Math.floor(random() * MUTATIONS.length)] as Mutation)(bytes, any(), random);
  return bytes.subarray(0, MOST);
};
