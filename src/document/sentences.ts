import { allMatches } from '../locales/matches.js';
import { regex } from '../regex.js';
import type { Span } from './span.js';

// A full stop, question or exclamation mark, with closing quotes, before white space and a new beginning; or a bar.
const END =
  / \| |[.!?…]["”’»)\]]{0,2}\s+(?=["“‘«([¿¡]?[A-Z\u00c0-\u00d6\u00d8-\u00de\u0391-\u03a9\u0410-\u042fĄĆĘŁŃŚŹŻČŠŽŘĚŮŐŰĞŞİȚĂĐŒ\d\u3040-\ud7ff])/g;
// "e.g.", "Sr.", "U.S.", "z.B.", "No.", single letters: a full stop behind these ends nothing
const ABBREVIATION = regex('i')`
  (?:^|[\s(/])(?:
    e\.g|i\.e|etc|sr|jr|dr|mr|mrs|ms|vs|inc|ltd|co|corp|no|nr|st|approx|incl|inkl|evtl|zzgl|bspw|bzw|z\.\s?b|d\.h|ca|
    ggf|u\.a|p\.ex|ex|dept|min|max|kat|tzw|tj|np|godz|tel|[a-z]|(?:[a-z]\.)+[a-z]
  )\.$
`;

// "mind. 3 Jahre", "mind. C1": not "Keep that in mind. You will"
const LEAST = /(?:^|[\s(/])mind\.$/;
const LEVEL = /^\s+(?:\d|[ABC][12]\b)/;

// "available on Jan. 22": a date goes on
const MONTH = /(?:^|[\s(/])(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.$/i;
const DAY = /^\s+\d/;

// "within the U.S. EST hours", "at 5 p.m. The team": what begins anew behind an abbreviation of capitals, or of a time
const ANEW = regex()`
  ^\s+(?:
    [A-Z]{2,5}\b|
    (?:
      The|This|We|You|Our|If|In|It|Please|All|For|As|To|Must|Candidates|Applicants|They|There|Your|Employment|Position
    )\b
  )
`;
const CAPITALS = /(?:^|[\s(/])(?:[A-Z]\.)+[A-Z]\.$|(?:^|[\s(/\d])(?:[ap]\.m|p\.a)\.$/;

const BAR = ' | ';

/** Spans of the sentences of a text, in units of the text, without outer white space. */
export function sentences(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const m of allMatches(text, END)) {
    const stop = m.index + 1;
    const before = text.slice(Math.max(start, stop - 12), stop);
    if (
      text[m.index] === '.' &&
      ((ABBREVIATION.test(before) && !(CAPITALS.test(before) && ANEW.test(text.slice(stop, stop + 20)))) ||
        (LEAST.test(before) && LEVEL.test(text.slice(stop, stop + 5))) ||
        (MONTH.test(before) && DAY.test(text.slice(stop, stop + 3))))
    )
      continue;
    const end = m.index + (m[0] === BAR ? 0 : m[0].trimEnd().length);
    spans.push({ start, end });
    start = m.index + m[0].length;
  }
  if (start < text.length) spans.push({ start, end: text.length });
  return spans;
}
