import { type Block, FLAG } from '../../document/document.js';
import type { DocumentRule } from '../../extract/rule.js';
import { plain } from '../../locales/plain.js';
import { jobNounIn } from '../../occupations/nouns.js';
import { nearOf } from '../locations/cue.js';
import { wholePlaces } from '../locations/whole.js';
import { isNoise } from '../title/noise.js';
import { isTitleLine } from '../title/shape.js';
import { LEGAL } from './legal.js';
import type { RawCompany } from './mention.js';
import { judgeName } from './name.js';
import { isStreet } from './place-line.js';
import { isName } from './scan.js';

/** Title, employer and place are a page's first lines, behind those of its menu. */
const TOP = 16;
const LONGEST = 90;
/** Lines below the employer that may say where, how much or on what terms. */
const BELOW = 3;
// "Acme | Leeds", "Acme · Leeds", "Acme - Leeds"
const DIVIDERS = /\s[|·•–—-]\s|,\s/;

/**
 * The employer right under the title, above or beside the place, as the boards of the continent print it. In English pages a department
 * often stands there.
 */
export const belowTitle: DocumentRule<RawCompany> = {
  id: 'company/below-title',
  strength: 'positional',
  scope: 'document',
  *find(document) {
    const { blocks, language } = document;
    if (language === 'en' || language === null || document.header) return;
    const reading = { near: nearOf(document), prose: true };
    const tellsWhere = (text: string): boolean => isNoise(text) || wholePlaces(text, reading) !== null;
    const isTold = (block: Block): boolean =>
      block.text.length < LONGEST && (tellsWhere(block.text) || (block.flags & FLAG.money) !== 0);
    for (const title of blocks.slice(0, TOP)) {
      if (title.bulleted || jobNounIn(title.text) !== 2 || !isTitleLine(title.text, language)) continue;
      const block = blocks[title.index + 1];
      if (!block || block.bulleted || block.kind === 'pair' || block.text.length > LONGEST) return;
      const [name = '', ...rest] = block.text.split(DIVIDERS);
      const legal = LEGAL.test(plain(name));
      if (!legal && (!isName(name) || !name.includes(' '))) return;
      if (isStreet(name, rest[0] ?? '')) return;
      if (jobNounIn(name) === 2 || tellsWhere(name) || !('name' in judgeName(name, false))) return;
      const told =
        rest.length > 0 ? rest.some(tellsWhere) : blocks.slice(block.index + 1, block.index + 1 + BELOW).some(isTold);
      if (told) yield { value: { name }, span: { start: block.span.start, end: block.span.start + name.length } };
      return;
    }
  },
};
