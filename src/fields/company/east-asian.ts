import type { DocumentRule } from '../../extract/rule.js';
import { once } from '../../once.js';
import { regex } from '../../regex.js';
import type { RawCompany } from './mention.js';

const NAME = '[\\p{L}\\p{N}&・ー]{2,20}';
/** "株式会社さくら", "さくら株式会社", "医療法人社団みどり会", "(주)다온", "주식회사 다온": a name with its legal form. */
const WITH_FORM = once(
  () =>
    regex('u')`
      (?:株式会社|有限会社|合同会社|(?:医療|社会福祉|学校|社団|財団)法人)${NAME}|${NAME}(?:株式会社|有限会社|合同会社)|(?:\(주\)|㈜|주식회사) ?${NAME}|
      ${NAME} ?(?:\(주\)|㈜|주식회사)
    `,
);
const TOP = 8;
const LONGEST = 80;

/** The employer among the first lines of a Japanese or Korean posting, by its legal form. */
export const eastAsian: DocumentRule<RawCompany> = {
  id: 'company/east-asian-form',
  strength: 'positional',
  scope: 'document',
  *find({ blocks, language }) {
    if (language !== 'ja' && language !== 'ko') return;
    for (const { text, span } of blocks.slice(0, TOP)) {
      const found = text.length <= LONGEST ? WITH_FORM().exec(text) : null;
      if (!found) continue;
      const start = span.start + found.index;
      yield { value: { name: found[0] }, span: { start, end: start + found[0].length } };
      return;
    }
  },
};
