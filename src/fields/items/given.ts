import type { Block, Document } from '../../document/document.js';
import { sentences } from '../../document/sentences.js';
import type { Span } from '../../document/span.js';
import { localesFor } from '../../locales/index.js';
import type { Locale } from '../../locales/locale.js';
import { regex } from '../../regex.js';

// what employers give beside the pay, in words that `cues.benefit` leaves to lists
const ALSO = regex()`
  \b(?:
    profit sharing|bonus(?:es)?(?! points?\b)|tuition|employee assistance|[hf]sas?|sick (?:leave|time|pay|days)|annual leave|paid leave|
    time off|vacation|disability|medical|health (?:benefits|coverage|cover|plan)|commuter|benefits? (?:package|program)s?|
    (?:comprehensive|competitive|generous|excellent|full|great|rich|wide) (?:[\w-]+ ){0,4}(?:benefits|perks)
  )\b
`;
// "We offer ...", "eligible for ...": words by which something is given to those who work there
const GIVES = regex()`
  \b(?:
    eligible|offer(?:s|ed|ing)?|provid(?:es?|ed|ing)|includ(?:es?|ing)|package|benefits?|perks?|receives?|enjoys?|plus|
    entitled|cover(?:s|ed|age)?|get|in addition to|package
  )\b|\+
`;
// the same, said of the reader or of the staff
const GIVES_STAFF = regex()`
  \b(?:
    you(?:'ll| will| may| can| are|'re)? (?:also )?(?:be )?(?:receive|enjoy|eligible|entitled|get)\b|
    we(?:'ll| will| also| do| currently)? (?:also )?(?:offer|provide|cover|give)\b|
    (?:our|full-? ?time|all|regular|eligible) (?:[\w-]+ ){0,2}(?:employees|staff|benefits|perks|team members)\b|
    (?:position|role|job|employees|staff) (?:is|are|may be|will be|also)? ?(?:also )?(?:eligible|offers|includes|comes)\b|
    eligible for\b|benefits? (?:package )?(?:includ(?:es?|ing)|such as|like)\b|
    in addition to (?:the |your |a |this )?(?:[\w-]+ ){0,2}(?:salary|pay|compensation)\b
  )
`;
// "Pension and insurance products for our clients", "Administer leave and benefits"
const OF_WORK = regex()`
  \b(?:
    products?|clients?|customers?|software|platforms?|solutions?|industry|industries|sectors?|markets?|brokers?|carriers?|
    administ(?:er|ers|ration)|process(?:es|ing)?|claims?|(?:experience|knowledge|understanding|expertise) (?:with|in|of)
  )\b|
  \bdiversity, equity|\bequity(?:,? (?:and|&) | )(?:inclusion|belonging)|^(?:for (?:an?|more|the|further|full) |to (?:view|see|read|learn)|see|learn|read|click|view|visit|find|check|explore|peruse)\b|
  \b(?:not|n't|only|exclud(?:es|ing)|without)\b.{0,80}\b(?:benefits|bonus(?:es)?|equity)\b
`;

/** How many different things a sentence names that employers give; counts no further than it must. */
function countPerks(words: string, locales: readonly Locale[], most: number): number {
  const named = new Set<string>();
  const count = (pattern: Pick<RegExp, 'exec'>): void => {
    let rest = words;
    while (named.size < most && rest.length > 1) {
      const m = pattern.exec(rest);
      if (m === null) return;
      named.add(m[0]);
      rest = rest.slice(m.index + m[0].length);
    }
  };
  for (const { cues } of locales) count(cues.benefit);
  if (named.size < most && locales.some(({ tag }) => tag === 'en')) count(ALSO);
  return named.size;
}

/** Sentences of prose that say what the employer gives, neighbours put together: two things at least, or one under a heading of benefits. */
export function givenIn(block: Block, { language }: Document): readonly Span[] {
  const { kind } = block.section;
  const locales = localesFor(language);
  const own = kind === 'benefits';
  const least = own ? 1 : 2;
  if (countPerks(block.plain, locales, 1) < 1) return [];
  const spans: { start: number; end: number }[] = [];
  const gives = kind === 'about' || kind === 'intro' || kind === 'duties' ? GIVES_STAFF : GIVES;
  for (const span of sentences(block.text)) {
    const words = block.plain.slice(span.start, span.end);
    const named = countPerks(words, locales, 2);
    if (named < 1 || OF_WORK.test(words)) continue;
    if (!(own && named > 1) && !(named >= least && gives.test(words)) && !GIVES_STAFF.test(words)) continue;
    if (locales.some(({ cues }) => cues.legal.test(words)) || /[:?]$/.test(words)) continue;
    const last = spans[spans.length - 1];
    if (last && span.start - last.end <= 2) last.end = span.end;
    else spans.push({ ...span });
  }
  return spans;
}

/** Words without which no English sentence of the kind is found. */
export const GIVEN_WORDS =
  '401* k health* medical dental vision life coverage paid pto unlimited parental maternity stock equity rsu rsus stipend* allowance reimburse* gym wellness vacation* holidays pension retirement flexible competitive insurance bonus* tuition disability leave benefits perks package'.split(
    ' ',
  );
