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
