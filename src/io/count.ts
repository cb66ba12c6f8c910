/** A whole number from 0 with commas: 1,234,567. Intl does the same but costs a fifth of the start of the program. */
export const formatCount = (value: number): string =>
  value < 1000 ? String(value) : `${formatCount(Math.floor(value / 1000))},${String(value % 1000).padStart(3, '0')}`;
