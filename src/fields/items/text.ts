const EDGES = /^[^\p{L}\p{N}([{"“„'‘«$€£¥#+~.<>&-]+|[\s;,]+$/gu;
const SPACES = /\s+/g;

/** The words of an item as a value: one line, without leading symbols and a trailing comma or semicolon. */
export const itemText = (raw: string): string => raw.replace(SPACES, ' ').trim().replace(EDGES, '').trim();

/** Items of equal key repeat each other. */
export const itemKey = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}+#]+/gu, ' ').trim();
