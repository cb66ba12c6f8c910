import type { BlockRule } from '../../extract/rule.js';
import { oneOf } from '../../letters.js';
import { nameAt, type RawCompany } from './mention.js';
import { mentions } from './repeated.js';

// "About acme", "Why acme?"; on the text, since the brand has no capital
const HEADING =
  /^(?:[Aa]bout|[Üü]ber|[Ww]hy|[Oo]ver|[Ss]obre|[ÀAàa] propos de|[Ll]ife at|[Mm]eet)\s+([a-zß-ÿ][a-zß-ÿ\d]+)\s*[?:]?$/;
// "acme is hiring"
const SUBJECT = /^([a-zß-ÿ][a-zß-ÿ\d]+) (?:is|ist|est) /;
// "at acme, we", in `plain()` form
const AT_WE =
  /(?:^|[.!?] )(?:at|bei|na|aqui na) ([a-z][a-z0-9]+),? (?:we|you|our|wir|erwartet|nous|acreditamos|nossas)\b/;
const LEAST_MENTIONS = 3;

// "at work, we", "about you", "this is"
const isCommon = oneOf(
  'work home scale heart core time times least first once last you your yourself us the this that our it he she they there here what who how which role team job company unser unsere unserem unseren uns dich du dir mich nous vous elle il ons jou jij wij een esta este nos we all some each working being life benefit benefits people culture diversity everyone everything salary location position dein deine ihr sie das die der dies es diese dieser dieses cela ceci ce notre votre sua nossa voc and but for with apply remote experience knowledge ability',
);

/** A brand in small letters, where the text names it again and again so. */
export const lowerBrand: BlockRule<RawCompany> = {
  id: 'company/lower-case-brand',
  strength: 'positional',
  scope: 'block',
  where: {
    words: 'about uber why over sobre propos life meet is ist est at bei na'.split(' '),
  },
  *find(block, document) {
    const { text, plain } = block;
    const match = (text.length < 60 ? HEADING.exec(text) : null) ?? SUBJECT.exec(text) ?? AT_WE.exec(plain);
    if (!match) return;
    const [whole, word = ''] = match;
    const at = match.index + whole.indexOf(word, whole.startsWith(word) ? 0 : 1);
    const name = text.slice(at, at + word.length);
    if (name !== name.toLowerCase() || name.length < 3 || name.length > 20 || isCommon(name)) return;
    let n = 0;
    for (const _ of mentions(document, name)) n++;
    if (n >= LEAST_MENTIONS) yield nameAt(block, at, name);
  },
};
