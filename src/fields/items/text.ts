const EDGES = /^[^a-zA-Z\u00c0-\u1fff\u2c00-\u2fff\u3040-\ud7ff\uf900-\uffdc\d([{"“„'‘«$€£¥#+~.<>&-]+|[\s;,]+$/g;
const SPACES = /\s+/g;

/** The words of an item as a value: one line, without leading symbols and a trailing comma or semicolon. */
export const itemText = (raw: string): string => raw.replace(SPACES, ' ').trim().replace(EDGES, '').trim();

/** Items of equal key repeat each other. */
export const itemKey = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-zA-Z\u00c0-\u1fff\u2c00-\u2fff\u3040-\ud7ff\uf900-\uffdc\d+#]+/g, ' ')
    .trim();
