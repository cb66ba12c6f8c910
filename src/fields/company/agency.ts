import type { FollowingRule } from '../../extract/rule.js';
import { oneOf } from '../../letters.js';
import { plain } from '../../locales/plain.js';
import { regex } from '../../regex.js';
import { nameAt, type RawCompany } from './mention.js';
import { isName } from './scan.js';

// "Department", "Division", in `plain()` form
const isPart = oneOf('department division bureau section');
// "State Board of Lights", "Water Quality Commission", "Office of the State Auditor"
const AGENCY = regex()`
  \b(?:(?:board|department|office|bureau|commission) of (?:the )?[a-z]|(?:commission|authority|agency|court|registry)$)
`;
// "the Office of the Treasurer oversees", "a mission of the State Board of Lights is"
const ACTS = /^(?:['’]s? mission| (?:is|are|was|has|will|[a-z]{3,14}[a-rt-z]s) [a-z])/;
const MOST_FIELDS = 30;

/** The agency that an export without an employer names as the department, where a sentence says what it does: "The State Board of Lights oversees". */
export const agency: FollowingRule<RawCompany> = {
  id: 'company/agency',
  strength: 'guessed',
  scope: 'found',
  *find({ blocks }, found) {
    if (found.length > 0) return;
    for (const field of blocks.slice(0, MOST_FIELDS)) {
      if (field.kind !== 'pair' || !isPart(field.plain.slice(0, field.plain.indexOf(':')).trim())) continue;
      const name = field.text.slice(field.valueAt).trim();
      if (!AGENCY.test(plain(name)) || !isName(name)) continue;
      for (const block of blocks) {
        const at = block.text.indexOf(`The ${name}`);
        if (at < 0 || !ACTS.test(block.text.slice(at + name.length + 4, at + name.length + 40))) continue;
        yield nameAt(block, at + 4, name);
        return;
      }
    }
  },
};
