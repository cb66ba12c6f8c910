import { isFrame } from '../../document/around/frame.js';
import type { Block, Document } from '../../document/document.js';
import type { BlockRule } from '../../extract/rule.js';
import { jobNounIn } from '../../occupations/nouns.js';
import { lineLabel } from '../locations/label.js';
import { employerInLabel } from '../title/label.js';
import { LEGAL } from './legal.js';
import { nameAt, type RawCompany } from './mention.js';
import { isOrganisation } from './organisation.js';
import { isName, standsTimes } from './scan.js';

/*
 * Forms whose labels name the employer less surely than "Employer: Acme": the label has a line of its own, or is the kind of employer.
 */

const ALONE =
  '|employer|employer name|company|company name|agency|hiring agency|hiring organization|hiring organisation|employing organisation|employing authority|organization|organisation|organization name|organisation name|advertiser|posted by|business name|institution|hiring company|company / organization|company / organisation|company/organization|company/organisation|organization / company|name of church or organization|name of employer|name of company|name of organization|name of organisation|name of institution|name of school|name of church|establishment|';
/** The same in other languages, where menus and headings have them too: the name must look like one, or come again. */
const ABROAD =
  '|entreprise|employeur|societe|raison sociale|empresa|empleador|razon social|empregador|azienda|datore di lavoro|ragione sociale|unternehmen|arbeitgeber|firma|bedrijf|werkgever|pracodawca|foretag|arbetsgivare|gesellschaft|konzerngesellschaft|legal entity|entite|entite legale|sociedad|societa|spolka|bolag|organisatie|siedziba firmy|zamestnavatel|arbejdsgiver|arbeidsgiver|tyonantaja|';
// "Company", "Employer/Company"
const isAlone = (label: string | null): boolean =>
  !!label?.split('/').every((part) => ALONE.includes(`|${part.trim()}|`));
// "School: Acme Academy", in `plain()` form
const KIND =
  /^[^a-z\n]{0,4}(?:school|college|hospital|trust|practice|hotel|nursery|care home|garage|charity)\s{0,3}:\s*(?=\S)/;
// "Posted on May 3, 2026 by Acme"
const POSTED = /^posted on [a-z]{3,9}\.? \d{1,2},? \d{4} by (?:employer details )?(?=\S)/;
/** Blocks at the top, where a page says what it is about. */
const TOP = 40;
const LONGEST = 60;
const SENTENCE_END = /[.!?:]$/;

const CAPITALS = /^[A-ZÀ-Þ\d][A-ZÀ-Þ\d &.'’-]+$/;

const looksNamed = ({ text, plain }: Block, document: Document): boolean =>
  jobNounIn(text) === 0 &&
  !isFrame(plain) &&
  (CAPITALS.test(text) || LEGAL.test(plain) || isOrganisation(text) || standsTimes(document.text, text, 2));

const LABEL_LINE = /^[^.!?:]{2,40}:$/;
/** Whether a label stands in a record whose labels and values have lines of their own: "Ort:" above "Fulda" above "Firma:". */
const isInRecord = ({ index, text }: Block, { blocks }: Document): boolean =>
  LABEL_LINE.test(text) && [-2, 2].some((by) => LABEL_LINE.test(blocks[index + by]?.text ?? ''));

/** The employer on the line below its label, or behind the word for what it is. */
export const formEmployer: BlockRule<RawCompany> = {
  id: 'company/form',
  strength: 'patterned',
  scope: 'block',
  where: {
    words:
      'employer company institution establishment church agency hiring organization organisation advertiser posted business school college hospital trust practice hotel nursery home garage charity entreprise employeur societe raison empresa empleador razon empregador azienda datore ragione unternehmen arbeitgeber firma bedrijf werkgever pracodawca foretag arbetsgivare gesellschaft konzerngesellschaft entity entite sociedad societa spolka bolag organisatie siedziba zamestnavatel arbejdsgiver arbeidsgiver tyonantaja'.split(
        ' ',
      ),
  },
  *find(block, document) {
    const { blocks } = document;
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
    if (!below || below.text.length > LONGEST || SENTENCE_END.test(below.text) || !isName(below.text)) return;
    const label = lineLabel(block.plain);
    if (isAlone(label) && below.kind !== 'heading') yield nameAt(below, 0, below.text);
    // "ALOUETTE" looks like a heading
    else if (ABROAD.includes(`|${label}|`) && (looksNamed(below, document) || isInRecord(block, document)))
      yield nameAt(below, 0, below.text);
  },
};

/** "Title: Caretaker - Lark Primary School" */
export const besideLabelled: BlockRule<RawCompany> = {
  id: 'company/beside-title',
  strength: 'positional',
  scope: 'block',
  where: { words: ['title', 'position', 'post', 'vacancy', 'role', 'job'] },
  *find(block) {
    const name = block.index > TOP ? null : employerInLabel(block);
    if (name) yield nameAt(block, name.start, block.text.slice(name.start, name.end));
  },
};
