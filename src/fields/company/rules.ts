import { ownStart } from '../../document/around/frame.js';
import type { BlockRule, DocumentRule, Rule, Strength } from '../../extract/rule.js';
import { UPPER } from '../../letters.js';
import { plain } from '../../locales/plain.js';
import { regex } from '../../regex.js';
import { municipalities } from '../locations/municipality.js';
import { TITLE_LABEL } from '../title/label.js';
import { addressed } from './address.js';
import { agency } from './agency.js';
import { belowTitle } from './below.js';
import { gluedPlace } from './beside.js';
import { lowerBrand } from './brand.js';
import { eastAsian } from './east-asian.js';
import { besideLabelled, formEmployer } from './form.js';
import { heading } from './heading.js';
import { headlineRules } from './headline.js';
import { invited } from './invited.js';
import { correspondent } from './mail.js';
import { nameAt, type RawCompany } from './mention.js';
import { judgeName } from './name.js';
import { openingKind } from './opening-kind.js';
import { overAddress } from './over-address.js';
import { proseRules } from './prose.js';
import { publicBody } from './public-body.js';
import { repeated } from './repeated.js';
import { shouting } from './shouting.js';
import { statedCompany } from './stated.js';
import { openingEmployer, spanIn, topLines } from './top.js';
import { verbFirst } from './verb-first.js';

// "employer: example county", "company name: acme", "entreprise : acme", "employer | acme" as a row of a table, in `plain()` form
const LABEL = regex()`
  ^[^a-z\n]{0,6}(?:(?:institution|employer|company|organi[sz]ation|school|firma|arbeitgeber|entreprise|empresa) ?/ ?)?(?:
    employer(?: name)?|company(?: name)?|advertiser|advertisement source|
    name of (?:the )?(?:[a-z]+ or )?(?:employer|company|organi[sz]ation|institution|school|church|charity|practice)|establishment|(?:hiring )?agency|institution|empleador|
    datore di lavoro|hiring company|(?:(?:hiring|employing|recruiting) )?organi[sz]ation(?: name)?|employing (?:body|authority)|firma|nazwa firmy|pracodawca|
    raison sociale|razon social|ragione sociale|entreprise|societe|employeur|empresa|empregador|azienda|bedrijf|werkgever|unternehmen|arbeitgeber|foretag|
    arbetsgivare|arbejdsgiver|arbeidsgiver|zamestnavatel|tyonantaja|entidade|gesellschaft|konzerngesellschaft|legal entity|
    entite(?: legale| juridique)?|sociedad|societa|spolka|bolag|organisatie|trager|роботодавець|компанія|会社名|企業名|회사명|기업명
  )(?:\s{0,3}:\s*(?=\S)|\s\|\s(?=[^|\s][^|]*$))
`;
// what stands behind a label, for a quick no
const SIGN = /[:|]/;
const LONGEST_LINE = 160;
const LONGEST_NAME = 90;
// a sentence behind the label is read by the rules for prose; "GmbH & Co. KG" and "St. Elmo" are none
const SENTENCE = new RegExp(`(?<!\\b(?:Co|St|Dr|Mt|Inc|Ltd|[${UPPER}]))[.!?] [${UPPER}]|\\b(?:is|are|was)\\b`);

const headerRule = (id: string, strength: Strength, board: boolean): DocumentRule<RawCompany> => ({
  id,
  strength,
  scope: 'document',
  *find({ header: mark, text }) {
    if (mark?.company && (mark.board ?? false) === board)
      yield {
        value: { name: text.slice(mark.company.start, mark.company.end), labelled: true },
        span: mark.company,
        source: 'header',
      };
  },
});

const labelled: BlockRule<RawCompany> = {
  id: 'company/label',
  strength: 'labelled',
  scope: 'block',
  where: {
    words:
      'advertiser advertisement establishment church charity practice school employing raison razon ragione employer company agency institution empleador datore organisation organization firma firmy pracodawca entreprise societe employeur empresa empregador azienda bedrijf werkgever unternehmen arbeitgeber foretag arbetsgivare arbejdsgiver arbeidsgiver zamestnavatel tyonantaja entidade gesellschaft konzerngesellschaft entity entite sociedad societa spolka bolag organisatie trager роботодавець компанія 会社名 企業名 회사명 기업명'.split(
        ' ',
      ),
  },
  *find(block) {
    if (block.text.length > LONGEST_LINE || !SIGN.test(block.plain)) return;
    const at = LABEL.exec(block.plain)?.[0].length;
    if (at === undefined) return;
    const value = block.text.slice(at).trim();
    if (value.length <= LONGEST_NAME && !SENTENCE.test(value))
      yield { value: { name: value, labelled: true }, span: spanIn(block, at, value) };
  },
};

const COMMON = /common|job,|a kind/;
const SEVERAL_PARTS = / (?:at|@|\||hiring) /;
const HEADLINE = regex()`
  \b(?:
    vacanc(?:y|ies)|announcement|advertisement|advert|notice|
    (?:job|class) (?:posting|specification|description|bulletin)|
    (?:job|position|role|vacancy|posting|employment|general) (?:details?|information|info|summary|overview|profile|data)|job opportunit(?:y|ies)|career opportunit(?:y|ies)|
    employment opportunit(?:y|ies)|requirement|we are hiring|we're hiring|now hiring|urgent(?:ly)?|walk-?in
  )\b
`;
const RULED = /^={2,}|^#|:$/;
const LINE_ENDS = /[\r\n]+/;
// "Board for the Keeping of", "Harbours &": the name goes on in the line below
const OPEN = /(?:\b(?:of|for|and|the|in|de|des|du|et|und|y)|[&,/-])\s*$/i;

/** The line above `TITLE: ...` names the employer in exports of `KEY: value` blocks. */
const aboveTitle: DocumentRule<RawCompany> = {
  id: 'company/above-title',
  strength: 'labelled',
  scope: 'document',
  *find(document) {
    const start = ownStart(document.blocks);
    const first = document.blocks[start];
    if (!first || document.header || first.kind === 'pair' || first.text.length > 120 || RULED.test(first.text)) return;
    const inside = document.text.slice(first.span.start, first.span.end).split(LINE_ENDS);
    const near = document.blocks.slice(start + 1, start + 4).some((block) => TITLE_LABEL.test(block.plain));
    if (!near && !inside.some((line, index) => index > 0 && TITLE_LABEL.test(plain(line)))) return;
    const [line = '', below = ''] = document.text.slice(first.span.start, first.span.start + 240).split(LINE_ENDS);
    const goesOn = OPEN.test(line) && !TITLE_LABEL.test(plain(below));
    const name = goesOn ? `${line.trimEnd()} ${below.trimEnd()}` : line;
    // "Baker at Acme", "We're hiring | Baker | Acme", "VACANCY NOTICE"
    if (SEVERAL_PARTS.test(name) || HEADLINE.test(plain(name))) return;
    const verdict = judgeName(name, false);
    if ('refused' in verdict && COMMON.test(verdict.refused)) return;
    const end = goesOn
      ? document.text.indexOf(below, first.span.start) + below.trimEnd().length
      : first.span.start + name.length;
    yield { value: { name, labelled: true }, span: { start: first.span.start, end } };
  },
};

/** A municipality that hires: "Gemeinde Mooshausen", "Mossby kommun". */
const municipality: DocumentRule<RawCompany> = {
  id: 'company/municipality',
  strength: 'positional',
  scope: 'document',
  *find(document) {
    for (const { block, at, name } of municipalities(document)) if (!OBLIQUE.test(name)) yield nameAt(block, at, name);
  },
};
// "Wójt Gminy Mechowo"
const OBLIQUE = /^Gminy /;

const named: readonly Rule<RawCompany>[] = [
  topLines,
  belowTitle,
  gluedPlace,
  eastAsian,
  openingEmployer,
  formEmployer,
  besideLabelled,
  openingKind,
  ...proseRules,
  verbFirst,
  shouting,
  heading,
  invited,
  lowerBrand,
  addressed,
  overAddress,
  municipality,
  correspondent,
];

/** All rules by which an employer is found; the last counts how often the names of the others stand in the text. */
export const companyRules: readonly Rule<RawCompany>[] = [
  ...statedCompany,
  headerRule('company/header', 'labelled', false),
  headerRule('company/board', 'patterned', true),
  labelled,
  aboveTitle,
  ...named,
  publicBody,
  ...headlineRules,
  agency,
  repeated(named.map(({ id }) => id)),
];
