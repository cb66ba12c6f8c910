import { regex } from '../../regex.js';

const TIMED = '(?:(?:full-? (?:&|and|or) )?part|full|whole)[- ]?time';
/** "Full time position.": what stands alone between the ends of sentences; reads the `plain()` form. */
export const OFFERED = regex('g')`
  (?:^[^a-z]{0,4}|(?<=[.!?;] ))(?:(?:this is )?an? )?(?:(?:permanent|regular|temporary|immediate|several),? )?${TIMED}
  (?: ?(?:,|/|&|and|or) ?(?:${TIMED}|permanent))?,? (?:(?:permanent|salaried|hourly) )?
  (?:positions?|roles?|jobs?|posts?|vacanc(?:y|ies)|shifts?|opportunit(?:y|ies)|contracts?)
  (?: (?:is |are )?(?:also |now )?(?:available|on offer))?(?=\s*(?:$|[.,;!|(•]))
`;
