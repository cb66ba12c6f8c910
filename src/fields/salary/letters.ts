/** Number of letters of any script between two offsets of a `plain()` text. */
export function countLetters(plain: string, from: number, to: number): number {
  let letters = 0;
  for (let i = from; i < to; i++) {
    const c = plain.charCodeAt(i);
    if ((c >= 97 && c <= 122) || (c >= 0xc0 && !(c >= 0x2000 && c < 0x2e80) && !(c >= 0x3000 && c < 0x3040))) letters++;
  }
  return letters;
}
