import type { BlockRule } from '../../extract/rule.js';
import { inAll } from '../../locales/employer.js';
import { plain } from '../../locales/plain.js';
import { regex } from '../../regex.js';
import { LAST_BLOCK, nameAt, type RawCompany } from './mention.js';
import { isName } from './scan.js';

const VERBS = inAll('hires').join('|').toUpperCase();
// "LARK OVENS IS HIRING", "BÄCKEREI LERCHE SUCHT VERSTÄRKUNG"
const LINE = regex()`
  ^(?:(?:LE|LA|LES|EL|LOS|DIE|DER|DAS|DE|HET)\s(?=\S+\s\S+\s))?
  ([^a-zß-ÿ.!?:;]{3,50}?)\s(?:(?:IS|ARE) (?:NOW )?(?:HIRING|LOOKING|SEEKING|RECRUITING)|${VERBS})(?![A-ZÀ-Þ])[^a-zß-ÿ]{0,80}$
`;
const LONGEST = 140;
// "FIRMA SUCHT FAHRER"
const ANY_ONE =
  /^(?:FIRMA|FIRM|WER|WAS|TEAM|BETRIEB|KUNDE|CLIENTE|CLIENT|ZAKŁAD|SKLEP|RESTAURACJA|HOTEL|SALON|BAR|PUB|CAF[EÉ]|DITTA|NEGOZIO|RISTORANTE|RESTAURANT|RESTAURANTE|ENTREPRISE|SOCIÉTÉ|COMMERCE|TIENDA|BEDRIJF|FÖRETAG|FÖRETAGET|LOJA|EMPRESA|AZIENDA|SCUOLA|SCHULE|ÉCOLE|SCHOOL|PRAXIS|KITA|VEREIN|CLUB|FAMILIE|FAMILY|PRACODAWCA|AGENCJA|AGENTUR|AGENCY)$/;

/** The employer in a line of capitals that says that it hires. */
export const shouting: BlockRule<RawCompany> = {
  id: 'company/shouted',
  strength: 'positional',
  scope: 'block',
  where: {
    words: ['hiring', 'looking', 'recruiting', ...inAll('hires').flatMap((words) => plain(words).split('|'))],
  },
  *find(block) {
    if (block.index > LAST_BLOCK || block.text.length > LONGEST) return;
    const match = LINE.exec(block.text.trim());
    const name = match?.[1] ?? '';
    if (name !== '' && isName(name) && !ANY_ONE.test(name)) yield nameAt(block, block.text.indexOf(name), name);
  },
};
