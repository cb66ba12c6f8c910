import { demandsIn } from '../../locales/demands.js';
import { plain } from '../../locales/plain.js';
import { readYears } from '../../quantity/years.js';
import { regex } from '../../regex.js';

/** Years of experience, 0 to 60; `max` null where none is given. */
export interface Years {
  readonly min: number;
  readonly max: number | null;
}

/** A required span of years longer than that is a company's age or a slip. */
const MOST_YEARS = 40;

// "7 years, or 4 with a degree": a later mention that is an alternative
const OR = /(?:\b(?:or|oder|ou|o|of|lub|eller)\b|\()[^.;]{0,25}$/i;
const PART = /\b(?:includ|dont|davon|with(?: a)? min|at least|of which|waarvan|di cui|de los cuales|in either)/i;

// "Baker: 5 years (Required)", "Boulanger: 5 ans (Exigé)": the form of a board that names the trade alone
const ASKED = regex('i')`
  ^[^:]{2,90}: \d[^:()]{2,16} \((?:
    required|preferred|optional|exigée?|requise?|souhaitée?|optionnel|obligatori[oa]|requerid[oa]|deseable|desejável|
    richiest[oa]|preferibile|erforderlich|wünschenswert|vereist|gewenst
  )\)[.;]?$
`;
const STOP = /[.;]\s/;
// "A degree or at least 3 years at sea. Two years with nets": the first stand in for the degree
const FOR_DEGREE =
  /\b(?:degree|diploma|bachelor['’]?s?|master['’]?s?)\b[^.;]{0,40}\bor (?:at least |a minimum of |minimum )?$/i;

// "Without a degree, six years", "For those who lack a diploma: 6 years", "Ohne Studium mindestens sechs Jahre"; in `plain()` form
const LACKING = regex()`
  \b(?:
    (?:without|lack(?:s|ing)?|absence of|no|not (?:hold|have|possess)(?:ing)?|don't (?:have|hold))\ 
    (?:(?:an?|the|such|this|that|any|relevant|formal|college|university|4-year) ){0,3}
    (?:degree|diploma|bachelor'?s?|master'?s?|qualifications?|certificate)\b(?! (?:is |are )?(?:needed|required|necessary))|
    ${demandsIn('lacking')}
  )\b[^.;]{0,60}$
`;

/** Whether the years that an item names first stand in for a degree: "A degree or at least 3 years at sea", "Without a degree, 6 years". */
export function insteadOfDegree(text: string): boolean {
  const start = readYears(text).find(({ experience }) => experience)?.span.start;
  return start !== undefined && (FOR_DEGREE.test(text.slice(0, start)) || LACKING.test(plain(text).slice(0, start)));
}

/**
 * The years of experience that an item names: those it names first, or a smaller alternative to them; null where it names none. Words
 * are those of `language` (BCP 47) and English, of all languages where it is null.
 */
export function yearsOf(text: string, language: string | null = null): Years | null {
  let first: Years | null = null;
  let end = 0;
  /** Whether the last mention was a part of the first, so that an alternative to it is one as well. */
  let part = false;
  /** Whether the first mention stands in for a degree. */
  let instead = false;
  for (const mention of readYears(text, language)) {
    if (!(mention.experience || ASKED.test(text)) || mention.min > MOST_YEARS) continue;
    const between = text.slice(end, mention.span.start);
    part = PART.test(between) || (part && !STOP.test(between));
    if (!first) {
      first = { min: mention.min, max: mention.max };
      instead = FOR_DEGREE.test(text.slice(0, mention.span.start));
    } else if (instead && STOP.test(between)) {
      first = { min: mention.min, max: mention.max };
      instead = false;
    } else if (mention.min < first.min && OR.test(between) && !part) first = { min: mention.min, max: mention.max };
    end = mention.span.end;
  }
  return first;
}
