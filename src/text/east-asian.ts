import { type Run, readRun } from './east-asian-runs.js';
import type { Edit } from './edits.js';
import { languageOf } from './languages.js';
import { type MultiByteCodec, multiByteCodecs } from './multi-byte.js';
import { readLostSpaces } from './no-break-spaces.js';
import { isSameLine, lineHead, lineTail, type Quote, quoteBehind } from './punctuation.js';

// Han, kana, Hangul, half-width characters, and the private ones that Shift_JIS has; not U+F0B7, the bullet of a symbol font
const EAST_ASIAN = /[\u2e80-\ud7a3\ue000-\ue757\uf8f0\uf900-\ufaff\uff61-\uff9f]/g;
// What Big5 makes of the last byte of a bullet and the letter or space that it is glued to
const GLUED = /\ufffd\ufffd[\u2160-\u216b\u2581-\u258f\uff01-\uffe6]/;
// A run of characters beyond ASCII
const RUN = /[\u0080-\uffff]+/g;
/** A text with more than one such character in so many is East Asian itself. */
const RARE = 4;

/** A quote that is open, and where it stands. */
interface Opened {
  readonly quote: Quote;
  readonly at: number;
}

/**
 * UTF-8 that was misread through GBK, Shift_JIS, EUC-KR or Big5, in texts of Latin letters: `we鈥檙e`. A run of characters is
 * repaired as a whole; bytes that the code page could not read, which are U+FFFD, are inferred from what is around them.
 */
export function undoEastAsian(text: string): Edit[] {
  if (!mayBeDamaged(text)) return [];
  const language = languageOf(text);
  const spaces = readLostSpaces(text);
  const places = [...text.matchAll(RUN)].map(({ 0: run, index }) => ({
    run,
    start: index,
    after: lineHead(text, index + run.length),
  }));
  let best: { readonly codec: MultiByteCodec; readonly runs: Run[]; readonly score: number } | null = null;
  for (const codec of multiByteCodecs()) {
    const runs: Run[] = [];
    let failed = 0;
    let opened: Opened | null = null;
    let before = '';
    let reached = 0;
    for (const { run, start, after } of places) {
      before = lineTail(before + text.slice(reached, start));
      reached = start + run.length;
      const quote = opened && isSameLine(text, opened.at, start) ? opened.quote : null;
      const read = readRun({ run, start, before, after, opened: quote, language, spaces }, codec);
      before += read && read !== 'open' ? read.text : run;
      if (read === 'open') continue;
      if (!read) {
        if (EAST_ASIAN.test(run)) failed++;
        EAST_ASIAN.lastIndex = 0;
        continue;
      }
      runs.push(read);
      opened = follow(read, opened);
    }
    const strong = runs.filter((read) => read.strong).length;
    const score = 2 * strong + runs.length - 3 * failed;
    if (strong > 0 && failed <= strong && score > (best?.score ?? 0)) best = { codec, runs, score };
  }
  if (!best) return [];
  const codec = best.codec.name;
  return best.runs.map(({ start, end, text: decoded, inferred }) => ({
    start,
    end,
    // a byte order mark at the start is no part of the text
    replacement: start === 0 && decoded.startsWith('\ufeff') ? decoded.slice(1) : decoded,
    codec,
    reason: 'multi-byte',
    ...(inferred ? { inferred } : {}),
    rounds: 1,
  }));
}

/** What is open behind a run; an apostrophe inside a word closes nothing. */
function follow({ text, start }: Run, opened: Opened | null): Opened | null {
  let open = opened;
  for (let at = 0; at < text.length; at++) {
    const mark = text.charAt(at);
    if (mark === '’' && /[a-z]/i.test(text.charAt(at + 1))) continue;
    const quote = quoteBehind(mark, open?.quote ?? null);
    if (quote === null) open = null;
    else if (quote === mark) open = { quote, at: start };
  }
  return open;
}

function mayBeDamaged(text: string): boolean {
  EAST_ASIAN.lastIndex = 0;
  if (!EAST_ASIAN.test(text)) return GLUED.test(text);
  EAST_ASIAN.lastIndex = 0;
  return (text.match(EAST_ASIAN)?.length ?? 0) * RARE < text.length;
}
