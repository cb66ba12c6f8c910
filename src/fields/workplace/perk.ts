import type { BlockRule, Match } from '../../extract/rule.js';
import { allMatches } from '../../locales/matches.js';
import { regex } from '../../regex.js';
import { isNear } from '../locations/near.js';

const SPAN =
  '(?:\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve)(?: ?-? ?(?:calendar |working )?)(?:days?|weeks?|months?)';
const ELSEWHERE =
  '(?:work(?:ing)?(?: remotely)? from (?:anywhere|abroad|another country|any country|wherever)|(?:fully )?remote work|work(?:ing)? (?:fully )?remotely|work(?:ing)? abroad)';
// "working abroad for a month", "three weeks a year of remote work"
const PERK = regex('g')`
  \b${ELSEWHERE}\b[^.!?\n]{0,50}\b(?:for|up to|of)\s(?:up to\s)?${SPAN}\b(?! (?:a|per|each|every) week)|
  \b${SPAN}\s(?:a|per|each|every)\s(?:calendar )?year\b[^.!?\n]{0,30}\b${ELSEWHERE}\b
`;
const NEAR = [{ key: 'month' }, { key: 'week' }, { key: 'day' }];

/** Some weeks a year away from the office: no remote job, but worth saying. Its matches state nothing and are refused with a note. */
export const remotePerk: BlockRule<null> = {
  id: 'workplace/remote-perk',
  scope: 'block',
  strength: 'patterned',
  where: {
    notSections: ['header', 'legal'],
    words: ['anywhere', 'abroad', 'remote', 'remotely', 'country', 'wherever'],
  },
  *find({ plain, span }): Iterable<Match<null>> {
    if (!isNear(plain, NEAR)) return;
    for (const { index, 0: words } of allMatches(plain, PERK))
      yield { value: null, span: { start: span.start + index, end: span.start + index + words.length } };
  },
};
