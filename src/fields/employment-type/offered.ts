import { regex } from '../../regex.js';

const TIMED = '(?:(?:full-? (?:&|and|or) )?part|full|whole)[- ]?time';
/** "Full time position.": what stands alone between the ends of sentences; reads the `plain()` form. */
export const OFFERED = regex('g')`
  (?:^[^a-z]{0,4}|(?<=[.!?;] ))(?:(?:this is )?an? )?(?:(?:permanent|regular|temporary|immediate|several),? )?${TIMED}
  (?: ?(?:,|/|&|and|or) ?(?:${TIMED}|permanent))?,? (?:(?:permanent|salaried|hourly) )?
  (?:positions?|roles?|jobs?|posts?|vacanc(?:y|ies)|shifts?|opportunit(?:y|ies)|contracts?)
  (?: (?:is |are )?(?:also |now )?(?:available|on offer))?(?=\s*(?:$|[.,;!|(•]))
`;
/** "We have full and part time shifts", "Both full and part time hours are available"; reads the `plain()` form. */
export const WE_OFFER = regex('g')`
  \bwe (?:(?:currently|now|also|can|always|often|do) ){0,2}(?:have|offer) (?:
    (?:an?|several|some|many|various|number|of|both|permanent|flexible|immediate) 
  ){0,4}${TIMED}(?: ?(?:,|/|&|and|or) ?${TIMED})?,? (?:(?:permanent|bank|casual|flexible|or) ){0,3}
  (?:work|hours|positions?|roles?|posts?|vacanc(?:y|ies)|shifts?|contracts?)\b(?! (?:for|to) (?:\w+ ){0,2}students)|
  \b${TIMED}(?: ?(?:,|/|&|and|or) ?${TIMED})? (?:work|hours|positions|roles|posts|vacancies|shifts|contracts)
  (?: (?:is|are)(?: also| both| currently)?)? (?:available|on offer)\b
`;
const LIMITED = '(?:fixed[- ]term|temporary|seasonal|contract(?:ual)?|(?:full|part)[- ]?time)';
/** "The post is offered on a permanent, full-time basis", "roles that are seasonal in nature"; reads the `plain()` form. */
export const ON_A_BASIS = regex('g')`
  \b(?:
    join|posts?|positions?|roles?|jobs?|vacanc(?:y|ies)|appoint(?:ed|ments?)?|engaged|employed|hired|recruit(?:ed)?|
    offered|available|work (?:for|with) us
  )\b[^.!?;:]{0,200}? on (?:an? )?(?:(?:purely|strictly|permanent|ongoing|initial)(?:,| and)? ){0,2}${LIMITED}
  (?:(?:,| ?/| and| or) ?(?:${LIMITED}|permanent)){0,2} basis\b|
  \b(?:positions?|roles?|jobs?|posts?)\b[^.!?;:]{0,200}? (?:is|are) (?:
    temporary|seasonal|(?:full|part)[- ]?time
  )(?: ?(?:and|or|and/or|/) ?(?:temporary|seasonal|(?:full|part)[- ]?time))? in nature\b
`;
