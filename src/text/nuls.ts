const NULS = /\0/g;

/** Whether a text may hold a NUL, which comes of a zero among its bytes in every encoding: those are searched many times as fast. */
export const mayHoldNuls = (bytes: Uint8Array): boolean => bytes.includes(0);

/**
 * A text of which each NUL is a zero-width space: offsets stay, and values lose it as they lose any other. No database takes a NUL in a
 * text, and few readers do.
 */
export const withoutNuls = (text: string): string => (text.includes('\0') ? text.replace(NULS, '\u200b') : text);
