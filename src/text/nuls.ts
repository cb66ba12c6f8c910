const NULS = /\0/g;

/**
 * A text of which each NUL is a zero-width space: offsets stay, and values lose it as they lose any other. No database takes a NUL in a
 * text, and few readers do.
 */
export const withoutNuls = (text: string): string => (text.includes('\0') ? text.replace(NULS, '\u200b') : text);
