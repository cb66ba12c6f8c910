import type { Edit } from '../text/edits.js';
import { isHtml } from './html.js';

const ESCAPED = /&(?:lt|gt|quot|#39|amp);/g;
const CHARACTERS: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&amp;': '&',
};
// "&lt;/li&gt;"
const CLOSING = /&lt;\/(?:p|div|li|ul|ol|h[1-6]|span|section|strong|td|tr)&gt;/g;
const FEWEST = 5;

/**
 * The edits that take one layer of escapes off HTML whose tags are all escaped ("&lt;p&gt;"), as some interfaces give it; none where
 * a page has tags of its own, or where too few are escaped: prose may say `&lt;p&gt;` and mean it. `fewest`: closing tags that are enough.
 */
export function escapedTags(text: string, fewest = FEWEST): Edit[] {
  if (!text.includes('&lt;/') || isHtml(text)) return [];
  if ((text.match(CLOSING)?.length ?? 0) < fewest) return [];
  return Array.from(text.matchAll(ESCAPED), ({ 0: reference, index }) => ({
    start: index,
    end: index + reference.length,
    replacement: CHARACTERS[reference] as string,
  }));
}
