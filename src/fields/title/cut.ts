import { allMatches } from '../../locales/matches.js';
import { plain } from '../../locales/plain.js';

/** Cuts out of a text what a pattern matches in its plain form, where offsets agree. */
export function cut(text: string, pattern: RegExp): string {
  const low = plain(text);
  pattern.lastIndex = 0;
  if (!pattern.test(low)) return text;
  pattern.lastIndex = 0;
  let kept = '';
  let from = 0;
  for (const match of pattern.global ? allMatches(low, pattern) : [pattern.exec(low) as RegExpExecArray]) {
    kept += text.slice(from, match.index);
    from = match.index + match[0].length;
  }
  return kept + text.slice(from);
}
