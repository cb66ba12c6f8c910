import type { Block } from '../../document/document.js';
import type { Locale } from '../../locales/locale.js';

// "[Preferred] ...", "(Required) ...", "Required: ..."
const TAGGED =
  /^[[(]?\s*(required|preferred|must[- ]have|nice[- ]to[- ]have|bonus|optional|mandatory)\s*(?:[\])]\s*)?[:\])-]/i;
// "Rust (required)"; not "E-mail (required)"
const TAGGED_BEHIND = /\((required|preferred|must(?:[- ]have)?|mandatory|nice[- ]to[- ]have|desired)\)[.;]?$/i;
const FIELD =
  /\b(?:names?|e-?mail|phone|address|letter|profile|website|upload|url|link|message|portfolio|questions?)\b/;

/** What a line says of itself before its words or, where it is an item, behind them: "required", "preferred" ... */
export function tagOf({ text, plain: words, bulleted, section }: Block, locales: readonly Locale[]): string | null {
  const before = TAGGED.exec(text)?.[1];
  if (before) return before.toLowerCase();
  if (!bulleted || section.kind === 'process' || section.kind === 'contact') return null;
  const behind = TAGGED_BEHIND.exec(text)?.[1];
  if (!behind || FIELD.test(words) || locales.some(({ cues }) => cues.application?.test(words))) return null;
  return behind.toLowerCase();
}
