import { crc32, inflateRawSync } from 'node:zlib';

/** A file of a ZIP archive. */
export interface Entry {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Signatures and lengths of the headers, as the format lays them down. */
const END = 0x06054b50;
const END_LENGTH = 22;
/** Bytes of the longest comment behind all else. */
const MOST_COMMENT = 0xffff;
const CENTRAL = 0x02014b50;
const CENTRAL_LENGTH = 46;
const LOCAL = 0x04034b50;
const LOCAL_LENGTH = 30;
const STORED = 0;
const DEFLATED = 8;
/** Bit of the flags: the file is encrypted. */
const ENCRYPTED = 1;
const VERSION = 20;

const endOf = (zip: Buffer): number => {
  for (let at = zip.length - END_LENGTH; at >= Math.max(0, zip.length - END_LENGTH - MOST_COMMENT); at--)
    if (zip.readUInt32LE(at) === END) return at;
  throw new Error('it is cut short');
};

const contentOf = (zip: Buffer, at: number, method: number, length: number, most: number): Uint8Array => {
  if (zip.readUInt32LE(at) !== LOCAL) throw new Error('it is damaged');
  const start = at + LOCAL_LENGTH + zip.readUInt16LE(at + 26) + zip.readUInt16LE(at + 28);
  const packed = zip.subarray(start, start + length);
  if (method === DEFLATED) return inflateRawSync(packed, { maxOutputLength: most });
  if (method !== STORED) throw new Error('it is packed in an unusual way');
  return packed;
};

/**
 * Unpacks those files of an archive that are `wanted` by their names, never more than `maxBytes` together, whatever the archive says of
 * their sizes. Throws: an error with the code `ERR_BUFFER_TOO_LARGE` above that, others where it is damaged or encrypted.
 */
export const unzip = (bytes: Uint8Array, wanted: (name: string) => boolean, maxBytes: number): Entry[] => {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(zip);
  const entries: Entry[] = [];
  let left = maxBytes;
  let at = zip.readUInt32LE(end + 16);
  for (let n = zip.readUInt16LE(end + 10); n > 0; n--) {
    if (zip.readUInt32LE(at) !== CENTRAL) throw new Error('it is damaged');
    const next = at + CENTRAL_LENGTH + zip.readUInt16LE(at + 28);
    const name = zip.toString('utf8', at + CENTRAL_LENGTH, next);
    if (wanted(name)) {
      if (zip.readUInt16LE(at + 8) & ENCRYPTED) throw new Error('it is encrypted');
      // no buffer may have a limit of none
      const most = Math.max(left, 1);
      const content = contentOf(
        zip,
        zip.readUInt32LE(at + 42),
        zip.readUInt16LE(at + 10),
        zip.readUInt32LE(at + 20),
        most,
      );
      left -= content.length;
      if (left < 0) throw Object.assign(new RangeError('too large'), { code: 'ERR_BUFFER_TOO_LARGE' });
      entries.push({ name, bytes: content });
    }
    at = next + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return entries;
};

/** An archive of these files, as they are. */
export const zipped = (entries: readonly Entry[]): Buffer => {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, bytes } of entries) {
    const called = Buffer.from(name);
    // what both headers say of a file: flags, method, time, date, checksum, two sizes, length of its name
    const facts = Buffer.alloc(26);
    facts.writeUInt16LE(VERSION, 0);
    facts.writeUInt32LE(crc32(bytes), 10);
    facts.writeUInt32LE(bytes.length, 14);
    facts.writeUInt32LE(bytes.length, 18);
    facts.writeUInt16LE(called.length, 22);
    const local = Buffer.alloc(4);
    local.writeUInt32LE(LOCAL);
    files.push(local, facts, called, Buffer.from(bytes));
    const central = Buffer.alloc(6);
    central.writeUInt32LE(CENTRAL);
    central.writeUInt16LE(VERSION, 4);
    const rest = Buffer.alloc(CENTRAL_LENGTH - central.length - facts.length);
    rest.writeUInt32LE(offset, rest.length - 4);
    directory.push(central, facts, rest, called);
    offset += LOCAL_LENGTH + called.length + bytes.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(END_LENGTH);
  end.writeUInt32LE(END);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...files, listed, end]);
};
