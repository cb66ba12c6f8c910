// Words that only English has so often: `the`, `and`
const ENGLISH = /\b(?:the|and|of|to|with|for|our|your|you|in|is|as|or|are|be|we|will|have|this|that|on|at|by|from)\b/gi;
/** So many different ones make a text English. */
const ENOUGH = 3;

/** Whether a text, or a line of it, is in English. */
export const isEnglish = (text: string): boolean => new Set(text.toLowerCase().match(ENGLISH)).size >= ENOUGH;
