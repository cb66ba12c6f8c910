import type { BlockRule } from '../../extract/rule.js';
import { lineLabel } from '../locations/label.js';
import { nameAt, type RawCompany } from './mention.js';
import { isOrganisation } from './organisation.js';
import { isName } from './scan.js';

/*
 * Forms whose labels name the employer less surely than "Employer: Acme": the label has a line of its own, or is the kind of employer.
 */

const ALONE =
  '|employer|employer name|company|company name|agency|hiring agency|hiring organization|hiring organisation|organization|organisation|organization name|organisation name|advertiser|posted by|business name|';
// "School: Acme Academy", in `plain()` form
const KIND =
  /^[^a-z\n]{0,4}(?:school|college|hospital|trust|practice|hotel|nursery|care home|garage|charity)\s{0,3}:\s*(?=\S)/;
// "Posted on May 3, 2026 by Acme"
const POSTED = /^posted on [a-z]{3,9}\.? \d{1,2},? \d{4} by (?:employer details )?(?=\S)/;
/** Blocks at the top, where a page says what it is about. */
const TOP = 40;
const LONGEST = 60;
const SENTENCE_END = /[.!?:]$/;

/** The employer on the line below its label, or behind the word for what it is. */
export const formEmployer: BlockRule<RawCompany> = {
  id: 'company/form',
  strength: 'patterned',
  scope: 'block',
  where: {
    words:
      'employer company agency hiring organization organisation advertiser posted business school college hospital trust practice hotel nursery home garage charity'.split(
        ' ',
      ),
  },
  *find(block, { blocks }) {
    if (block.index > TOP || block.text.length > LONGEST * 2) return;
    const posted = POSTED.exec(block.plain)?.[0].length;
    if (posted !== undefined && isName(block.text.slice(posted))) yield nameAt(block, posted, block.text.slice(posted));
    const at = KIND.exec(block.plain)?.[0].length;
    if (at !== undefined) {
      const name = block.text.slice(at).trim();
      if (isOrganisation(name)) yield nameAt(block, at, name);
      return;
    }
    const below = blocks[block.index + 1];
    if (!below || below.kind === 'heading' || below.text.length > LONGEST || SENTENCE_END.test(below.text)) return;
    if (ALONE.includes(`|${lineLabel(block.plain)}|`) && isName(below.text)) yield nameAt(below, 0, below.text);
  },
};
