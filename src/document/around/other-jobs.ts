import type { HeadingKind, Locale } from '../../locales/locale.js';
import { pagesIn } from '../../locales/pages.js';
import { plain } from '../../locales/plain.js';
import { regex } from '../../regex.js';
import { classifyHeading, isNothingButHeading } from '../headings.js';
import type { ReadLine } from '../lines/lines.js';

// "Similar jobs", "More jobs at Acme", "People also viewed", "Ähnliche Stellenangebote", "Offres similaires"; in `plain()` form
const OTHER_JOBS = regex()`
  ^[^a-z\d]{0,4}(?:
    (?:see |view |browse |find |discover |explore )?(?:more |all )?(?:similar|related|recommended|suggested|featured|other|latest|recent|nearby|open) (?:jobs?|roles|positions|vacancies|openings|opportunities)(?: (?:for you|you (?:may|might) (?:also )?like|(?:at|from|in|near) .{2,40}))?|
    more (?:jobs|roles|openings) (?:like this|(?:at|from|in|by) .{2,40})|
    jobs (?:like this|you (?:may|might) (?:also )?like)|
    (?:you (?:may|might) also|people also) (?:like|viewed|be interested in)(?: these jobs)?|
    (?:people|candidates|job seekers) (?:also|who) (?:viewed|applied|searched)\b.{0,40}|
    ${pagesIn('otherJobs')}
  )[^a-z\d]{0,4}$
`;
/** What opens a part of a posting, and no list of others. */
const PARTS: ReadonlySet<HeadingKind | null> = new Set(['requirements', 'preferred', 'duties', 'benefits']);
const LONGEST = 80;
/** Of the lines with words, that which stands above the other jobs at least. */
const SHARE = 0.5;
/** Other jobs take so many lines at least: a link to them is one. */
const FEWEST = 3;

/**
 * The line from which on a page shows other jobs than the one that it is about, with their employers, places and pay; no box within the
 * text, below which demands follow. The number of lines where there is none.
 */
export function otherJobsStart(lines: readonly ReadLine[], locales: readonly Locale[]): number {
  const goesOn = ({ kind, text }: ReadLine): boolean =>
    kind === 'heading' && PARTS.has(classifyHeading(text, locales)) && isNothingButHeading(text, locales);
  let above = 0;
  const filled = lines.filter(({ kind }) => kind !== 'blank').length;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as ReadLine;
    if (line.kind === 'blank') continue;
    const may =
      above >= filled * SHARE && filled - above > FEWEST && line.text.length <= LONGEST && line.text.length > 1;
    if (may && OTHER_JOBS.test(plain(line.text))) return lines.slice(i + 1).some(goesOn) ? lines.length : i;
    above++;
  }
  return lines.length;
}
