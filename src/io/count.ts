// Where a thousands separator goes: before each three digits that reach the end.
const THOUSANDS = /\B(?=(?:\d{3})+$)/g;

/** A whole number with commas: 1,234,567. Intl does the same but costs a fifth of the start of the program. */
export const formatCount = (value: number): string => String(value).replace(THOUSANDS, ',');
