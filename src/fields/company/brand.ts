import type { BlockRule } from '../../extract/rule.js';
import { oneOf } from '../../letters.js';
import { regex } from '../../regex.js';
import { nameAt, type RawCompany } from './mention.js';
import { mentions } from './repeated.js';

// "About acme", "Why acme?"; on the text, since the brand has no capital
const HEADING =
  /^(?:[Aa]bout|[Üü]ber|[Ww]hy|[Oo]ver|[Ss]obre|[ÀAàa] propos de|[Ll]ife at|[Mm]eet|[Ww]erken bij|[Ww]aarom|[Ww]arum|[Ww]er ist|[Ww]ie is|[Dd]as ist)\s+([a-zß-ÿ][a-zß-ÿ\d]+)\s*[?:]?$/;
// "acme is hiring"; "and grows. acme sucht": a sentence begins with no small letter else
const SUBJECT = regex()`
  (?:^|[.!?] (?<=[a-zß-ÿ]{4}[.!?] ))([a-zß-ÿ][a-zß-ÿ\d]+) (?:
    is|ist|est|sucht|zoekt|wächst|groeit|macht|maakt|entwickelt|ontwikkelt|baut|bouwt|bietet|biedt|hilft|helpt|betaalt
  )\ (?=\S)
`;
// "at acme, we", "bij acme bouwen we", in `plain()` form
const AT_WE = regex()`
  (?:^|[.!?]\ )(?:at|bei|bij|na|aqui na) ([a-z][a-z0-9]+),? (?:
    we|you|our|wir|erwartet|nous|acreditamos|nossas|[a-z]{3,15} (?:du|wir|ihr|sie|je|jij|we|wij)
  )\b
`;
const LEAST_MENTIONS = 3;
// "tavoo is hiring a": said of an employer only
const SEEKS =
  /^ (?:is (?:\w+ )?(?:hiring|looking for|seeking|recruiting)|sucht|zoekt|is op zoek naar|ist auf der suche) /;
const AT_LEAST = 2;

// "at work, we", "about you", "this is"
const isCommon = oneOf(
  'work home scale heart core time times least first once last you your yourself us the this that our it he she they there here what who how which role team job company unser unsere unserem unseren uns dich du dir mich nous vous elle il ons jou jij wij een esta este nos we all some each working being life benefit benefits people culture diversity everyone everything salary location position dein deine ihr sie das die der dies es diese dieser dieses cela ceci ce notre votre sua nossa voc and but for with apply remote experience knowledge ability je ons euch eurem ihnen dem der den einem einer allen fragen interesse ervaring kennis werk koken zorg kwaliteit techniek hem haar ze zij',
);

/** A brand in small letters, where the text names it again and again so. */
export const lowerBrand: BlockRule<RawCompany> = {
  id: 'company/lower-case-brand',
  strength: 'positional',
  scope: 'block',
  where: {
    words:
      'about uber why over sobre propos life meet is ist est at bei bij na waarom warum wer wie sucht zoekt wachst groeit macht maakt entwickelt ontwikkelt baut bouwt bietet biedt hilft helpt betaalt'.split(
        ' ',
      ),
  },
  *find(block, document) {
    const { text, plain, bulleted } = block;
    if (bulleted) return;
    const match = (text.length < 60 ? HEADING.exec(text) : null) ?? SUBJECT.exec(text) ?? AT_WE.exec(plain);
    if (!match) return;
    const [whole, word = ''] = match;
    const at = match.index + whole.indexOf(word, whole.startsWith(word) ? 0 : 1);
    const name = text.slice(at, at + word.length);
    if (name !== name.toLowerCase() || name.length < 3 || name.length > 20 || isCommon(name)) return;
    let n = 0;
    for (const _ of mentions(document, name)) n++;
    const seeks = SEEKS.test(plain.slice(at + name.length, at + name.length + 40));
    if (n >= (seeks || match[0] === text ? AT_LEAST : LEAST_MENTIONS)) yield nameAt(block, at, name);
  },
};
