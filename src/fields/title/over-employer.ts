import { isFrame, ownStart } from '../../document/around/frame.js';
import type { DocumentRule } from '../../extract/rule.js';
import { isPlace } from '../../gazetteer/is-place.js';
import { UPPER } from '../../letters.js';
import { plain } from '../../locales/plain.js';
import { titlesIn } from '../../locales/titles.js';
import { jobNounIn } from '../../occupations/nouns.js';
import { LEGAL } from '../company/legal.js';
import { isOrganisation } from '../company/organisation.js';
import { kindsIn } from '../employment-type/kinds.js';
import { isNoise } from './noise.js';
import type { RawTitle } from './prose.js';

const MOST_WORDS = 8;
const SHORTEST = 4;
const LONGEST = 70;
const SPACES = /\s+/;
// "We bake.", "Willkommen bei uns", "Pressemitteilung", "Larkfield Group"
const NO_TITLE = new RegExp(`[.!?:;@…|]|\\d{4}|https?|\\b(?:${titlesIn('speaks')})\\b`);
// "Skřivan Plast, s.r.o.", "Skřivan - agentura práce, a.s."
const EMPLOYER = new RegExp(`^[${UPPER}\\d][^!?:;]{3,60}$`);
/** Lines below the employer in which terms or the place stand. */
const BELOW = 5;
const LONGEST_BELOW = 60;

/**
 * The first line over a line that is nothing but an employer's full name, with terms or a place below: the title, whatever the trade,
 * and in small letters too: "obsluha strojů" above "Skřivan Plast, s.r.o." above "full-time".
 */
export const overEmployer: DocumentRule<RawTitle> = {
  id: 'title/over-employer',
  strength: 'patterned',
  scope: 'document',
  *find({ blocks, header }) {
    const start = ownStart(blocks);
    const [title, employer] = blocks.slice(start, start + 2);
    if (header || !title || !employer || title.bulleted || title.kind === 'pair') return;
    const { text, plain: low } = title;
    if (text.length < SHORTEST || text.length > LONGEST || text.split(SPACES).length > MOST_WORDS) return;
    if (NO_TITLE.test(low) || isFrame(low) || isNoise(text) || isPlace(text) || isOrganisation(text) || LEGAL.test(low))
      return;
    if (title.kind === 'heading' && title.section.heading === title && title.section.kind !== 'other') return;
    if (!LEGAL.test(plain(employer.text)) || !EMPLOYER.test(employer.text)) return;
    const below = blocks.slice(start + 2, start + 2 + BELOW).filter((block) => block.text.length <= LONGEST_BELOW);
    if (!below.some((block) => [...kindsIn(block.plain)].length > 0 || isNoise(block.text))) return;
    yield { value: { title: text }, span: title.span, strength: jobNounIn(text) > 0 ? 'patterned' : 'positional' };
  },
};
