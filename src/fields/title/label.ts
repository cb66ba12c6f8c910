import type { Block } from '../../document/document.js';
import type { BlockRule } from '../../extract/rule.js';
import { titlesIn, titleWordsIn } from '../../locales/titles.js';
import { jobNounIn } from '../../occupations/nouns.js';
import { regex } from '../../regex.js';
import { besideTitle } from '../company/organisation.js';
import type { RawTitle } from './prose.js';
import { isTitleLine } from './shape.js';
import { isShaped } from './unnamed.js';

// labels behind which other things than titles stand as often; on the `plain()` form, as all patterns here
const WEAK = regex()`
  (?:vacancy|job|position|recruitment|employment) (?:announcement|notice|advert(?:isement)?)|
  job (?:description|profile)|role (?:description|profile)|(?:we.re |we are )?looking for|
  designation|post(?: (?:no\.? )?\d[\d/.-]{0,10})?|position|role|the role|job|job role|job position|opening|vacancy|
  the position|your role|your position|open position|(?:open )?(?:roles|positions)|position available|available position|
  job opening|job vacancy|now hiring|hiring now|urgently hiring|help wanted|wanted|${titlesIn('weakLabels')}
`.source;
// "job title: senior engineer", "title:  accountant", "intitule du poste : comptable"
const LABEL = regex()`
  ^[^a-z\n]{0,6}(?:(${WEAK})|(
    (?:job |position |vacancy |working |posting |post |role |class |classification |requisition |your |internal |
    official )?title|
    job name|name of (?:the )?(?:post|position)|position name|position title/role|
    ${titlesIn('titleLabels')}
  ))\s{0,3}(?::| - |\|)\s*(?=\S)
`;
// what stands behind a label, for a quick no
const SIGN = /[:|]| - /;
// weak labels that stand before nothing but titles, where they are fields of a form
const FIELD = new RegExp(`^(?:position|role|the role|job role|job position|vacancy|${titlesIn('fieldLabels')})$`);
// labels that tell the language where too few words do
const ROMANCE = new RegExp(`^(?:${titlesIn('toldLabels')})`);
const LABEL_ALONE = regex()`
  ^[^a-z\n]{0,6}(?:(?:job|position|working|posting) title|${titlesIn('labelAlone')})\s*:?$
`;
// above the name of a trade only
const WEAK_ALONE = new RegExp(`^[^a-z\\n]{0,6}(?:${titlesIn('weakAlone')})\\s*:?$`);
const STOP = /\.$/;
/** "TITLE: Accountant", "Position: Accountant", "Class title: ...": a field of a form, with the gap behind it; reads the `plain()` form. */
export const TITLE_LABEL = /^[^a-z\n]{0,6}(?:(?:job |position |class(?:ification)? )?title|position)\s{0,3}:\s*/;
// "Closing date", "Company / Organization": the next label, where the title was left out
const OTHER_LABEL = regex()`
  ^(?:
    company|employer|organi[sz]ation|location|department|salary|(?:job|employment|contract|work) type|category|
    (?:closing|opening|start|posting) date|deadline|hours|shift|reports? to|description|job (?:id|number|code|description)|
    pay|wage|grade|status|apply|about|advert details
  )\b
`;
/** Whether a line under "Job Title" may be its value: a few words in capitals, no label and no sentence. */
const isValue = ({ text, plain, kind }: Block): boolean =>
  kind !== 'pair' && text.length <= LONGEST_VALUE && VALUE.test(text) && !OTHER_LABEL.test(plain);
const VALUE = /^[A-Z][^.!?:;]{2,}$/;
const LONGEST_VALUE = 60;
// "Job Title: Manager Job Location: Berlin": the next label on the same line
const NEXT_LABEL = regex()`
  (?<!\s)\s+(?:(?:job|work|position) )?(?:
    location|department|reports to|salary|type|duration|employment type|company|client|employer|level|grade|team|
    duty station
  )\s*:|
  (?<!\s)\s+ref(?:erence)?\.? (?:no\.?|number)\s*:?
`;
// "Position available: Baker at Acme, Leeds. Four days a week."
const GOES_ON = /(?:(?<![A-Za-z. ][A-Za-z]{1,2}|^[A-Za-z]{2})\. [A-Z]| (?:at|with) [A-Z]).{0,250}$/;
const SEVERAL = /s$/;
const COMMAS = /(?:(?<!\s)\s+)?[,;|]\s*|(?<!\s)\s+(?:and|&)\s+/;
const MANY = /\b(?:several|multiple|various|\d+) (?:positions|openings|roles|vacancies)/;
const LONGEST_LINE = 260;
const LONGEST_TITLE = 140;
/** Blocks at the top in which a weak label is as good as any. */
const TOP = 12;

/** Where an employer stands behind the title in one value: "Caretaker - Lark Primary School". */
const employerBeside = (value: string): ReturnType<typeof besideTitle> => {
  const beside = besideTitle(value);
  // "Recorder - County Clerk"
  const told = beside && jobNounIn(value.slice(0, beside.end)) === 2 && jobNounIn(value.slice(beside.start)) !== 2;
  return told ? beside : null;
};

/** The employer behind the title in a line that a label for titles begins, as offsets in the line. */
export function employerInLabel({ text, plain }: Block): { readonly start: number; readonly end: number } | null {
  const at = text.length <= LONGEST_LINE && SIGN.test(plain) ? LABEL.exec(plain)?.[0].length : undefined;
  const start = at === undefined ? undefined : employerBeside(text.slice(at))?.start;
  return at === undefined || start === undefined ? null : { start: at + start, end: text.length };
}

/** "Job Title: Accountant", or the label on one line and the title on the next. */
export const labelled: BlockRule<RawTitle> = {
  id: 'title/label',
  strength: 'labelled',
  scope: 'block',
  where: {
    words: [
      ...'description profile looking title designation post name roles positions wanted hiring available position role job opening vacancy recruitment employment'.split(
        ' ',
      ),
      ...titleWordsIn('labelWords'),
    ],
  },
  *find(block, { blocks, language }) {
    if (block.text.length > LONGEST_LINE) return;
    const match = SIGN.test(block.plain) ? LABEL.exec(block.plain) : null;
    if (!match) {
      const next = blocks[block.index + 1];
      if (next && LABEL_ALONE.test(block.plain) && (isTitleLine(next.text, language) || isValue(next)))
        yield { value: { title: next.text }, span: next.span };
      else if (next && next.text.length <= LONGEST_TITLE && WEAK_ALONE.test(block.plain)) {
        const title = next.text.replace(STOP, '');
        if (isTitleLine(title, language ?? 'es')) yield { value: { title }, span: next.span };
      }
      return;
    }
    const [{ length: offset }, weak, label = weak ?? ''] = match;
    const low = block.plain.slice(offset);
    const end = low.search(NEXT_LABEL);
    const whole = block.text.slice(offset, end < 0 ? undefined : offset + end).trim();
    // "Roles: Baker, Miller"
    const list = SEVERAL.test(label) ? whole.split(COMMAS) : [whole];
    const said = weak ? (list[0] as string).replace(GOES_ON, '') : whole;
    const value = said.slice(0, employerBeside(said)?.end);
    const spoken = ROMANCE.test(label) ? (language ?? 'fr') : language;
    const isTitle = isTitleLine(value, spoken);
    // "Position: Front of House": a field of a form on top
    const isField = weak !== undefined && !isTitle && block.index <= TOP && FIELD.test(weak) && isShaped(value);
    if (weak ? !isTitle && !isField : value.length > LONGEST_TITLE) return;
    const start = block.span.start + offset;
    yield {
      value: { title: value, several: list.length > 1 || MANY.test(low) },
      span: { start, end: start + value.length },
      ...(isField ? { strength: 'guessed' as const } : {}),
      ...(weak && block.index > TOP ? { strength: 'patterned' as const } : {}),
    };
  },
};
