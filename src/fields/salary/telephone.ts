// "07700 900 222", "+44 7700 900222", "(020) 7946 0123": what stands before the rest of a number
const CODE = /(?:^|[^\d.,])[+(]{0,2}\d{3,5}\)?[ -]$/;
const LONGEST = 12;
// "(62) 95555-0123", of which the middle looks like the first figure of a range
const BRACKETED = /\(\d{2,4}\) ?$/;
const LAST = /^[-–]\d{3,4}(?!\d)/;

/** Whether a figure of a line in `plain()` form is part of a telephone number; `bare`: nothing beside it makes it a sum. */
export function isTelephone(plain: string, start: number, end: number, bare: boolean): boolean {
  const before = plain.slice(Math.max(0, start - LONGEST), start);
  return (bare && CODE.test(before)) || (BRACKETED.test(before) && LAST.test(plain.slice(end, end + LONGEST)));
}

// "Mill Street 4, 34497 Mossbank", "59881 Mossbank", "FR-29000 Mossbank"
const BEFORE_CODE = /(?:^|[,;|(]\s?|\b[A-Z]{1,2}-)$/;
const POSTAL_CODE = /^(?:\d{3} ?\d\d|\d{4})$/;
// no "3500 Brutto"
const TOWN = /^ {1,2}[A-Z\u00c0-\u00de\u0141\u015a\u017b](?!rutto|etto|ruto)[a-z\u00df-\u024f]/;

/** Whether a bare figure of a line is the postal code before a town. */
export const isPostalCode = (text: string, start: number, end: number): boolean =>
  end - start <= LONGEST &&
  POSTAL_CODE.test(text.slice(start, end)) &&
  BEFORE_CODE.test(text.slice(Math.max(0, start - 3), start)) &&
  TOWN.test(text.slice(end, end + 9));
