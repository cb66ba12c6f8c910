/**
 * Characters of the bytes 80 to 9F in windows-1252 as the WHATWG table has it: the five unassigned bytes 81 8D 8F 90 9D
 * are C1 controls, so that every byte has a character and every reading can be reversed.
 */
export const WINDOWS_1252_HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

// A character of 80 to 9F, the only bytes in which windows-1252 and ISO 8859-1 differ.
const C1 = /[\u0080-\u009f]/g;

/** The character of `byte`, 0 to 255. */
export function windows1252Character(byte: number): string {
  return byte >= 0x80 && byte < 0xa0 ? (WINDOWS_1252_HIGH[byte - 0x80] as string) : String.fromCharCode(byte);
}

/** Decodes bytes as windows-1252; every byte has a character. */
export function decodeWindows1252(bytes: Uint8Array): string {
  const latin1 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return latin1.replace(C1, (character) => windows1252Character(character.charCodeAt(0)));
}
