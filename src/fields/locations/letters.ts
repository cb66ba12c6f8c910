/** Whether a UTF-16 unit is a capital. */
export const isUpper = (c: number): boolean => {
  if (c < 0xc0) return c >= 65 && c <= 90;
  const unit = String.fromCharCode(c);
  return unit.toLowerCase() !== unit;
};

/** Whether a UTF-16 unit is a small letter that has a capital. */
export const isLower = (c: number): boolean => {
  if (c < 0xc0) return c >= 97 && c <= 122;
  const unit = String.fromCharCode(c);
  return unit.toUpperCase() !== unit;
};

/** Whether a UTF-16 unit is a letter of any script or its mark; signs, punctuation and pictographs are none. */
export const isLetter = (c: number): boolean =>
  c < 0x80
    ? (c >= 97 && c <= 122) || (c >= 65 && c <= 90)
    : c >= 0xc0
      ? c !== 0xd7 &&
        c !== 0xf7 &&
        !(c >= 0x2000 && c < 0x2c00) &&
        !(c >= 0x3000 && c < 0x3041) &&
        !(c >= 0xd800 && c < 0xf900) &&
        !(c >= 0xfe00 && c < 0xff21)
      : c === 0xaa || c === 0xb5 || c === 0xba;

export const isDigit = (c: number): boolean => c >= 48 && c <= 57;

/** Blanks, tabs and line ends. */
export const isBlank = (c: number): boolean =>
  c === 32 || (c >= 9 && c <= 13) || c === 0xa0 || (c >= 0x2000 && c <= 0x200a) || c === 0x202f || c === 0x3000;

/** Whether a text holds a small letter. */
export const hasLower = (text: string): boolean => text !== text.toUpperCase();

/** Whether a text holds a capital. */
export const hasCapital = (text: string): boolean => text !== text.toLowerCase();
