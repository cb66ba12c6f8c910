import { isFrame, ownStart, URL_LINE } from '../../document/around/frame.js';
import type { Block, Document } from '../../document/document.js';
import type { DocumentRule } from '../../extract/rule.js';
import { isPlace } from '../../gazetteer/is-place.js';
import { UPPER } from '../../letters.js';
import { plain } from '../../locales/plain.js';
import { titlesIn } from '../../locales/titles.js';
import { jobNounIn } from '../../occupations/nouns.js';
import { regex } from '../../regex.js';
import { isKind } from '../company/kinds.js';
import { isOrganisation } from '../company/organisation.js';
import { cleanTitle } from './clean.js';
import { headlinesOf, isListing, PAGE_OF_JOBS, partsOf } from './headline.js';
import { isNoise } from './noise.js';
import { firstLine } from './parts.js';
import type { RawTitle } from './prose.js';
import { isSaying } from './shape.js';
import { isSubject } from './subject.js';

/*
 * Titles without a word for who does the work: "Front of House", "Night Shift", "Empfang". Where they stand and what the text says of
 * them tells. The patterns read the `plain()` form.
 */

const SHAPED = new RegExp(`^[${UPPER}][^.!?:;@|\\d]{2,50}$`);
const MOST_WORDS = 5;
// "Job advertisement", "Stellenausschreibung", "Über uns", "Welcome": what notices call themselves and their parts
const NOTICE = regex()`
  ^(?:
    job|vacanc|career|advert|announce|recruit|notice|opportunit|position|opening|hiring|welcome|hello|hi|home|about|our|who|
    what|why|how|description|overview|summary|introduction|details|team|department|location|company|contact|benefit|
    culture|mission|vision|values|the |${titlesIn('notice')}
  )
`;
// "Entry Level", "Temps plein", "Confidential": on what terms, or a mark of the board
const TERMS = regex()`
  ^(?:
    (?:entry|mid|senior|junior)[ -]level|(?:non[ -]?)?exempt|salaried|hourly|individual contributor|confidential|equal |posted|
    urgent|new$|featured|sponsored|active|closed|expired|apply|anonymous|certified|hybrid|
    ${titlesIn('terms')}
  )
`;
const LEGAL_FORM = /\b(?:inc|ltd|llc|gmbh|ag|sa|sarl|srl|spa|bv|nv|ab|plc|corp|co|kg|se|oy|as|sp|e\.? ?v)\.?$/;

/** Whether a text has the shape of a title though nothing in it names a trade. */
export function isShaped(text: string): boolean {
  if (!SHAPED.test(text) || text.split(' ').length > MOST_WORDS) return false;
  const low = plain(text);
  if (
    NOTICE.test(low) ||
    PAGE_OF_JOBS.test(low) ||
    TERMS.test(low) ||
    LEGAL_FORM.test(low) ||
    isSaying(low) ||
    isKind(low)
  )
    return false;
  return !isNoise(text) && !isPlace(text, true) && !isOrganisation(text);
}

const ARTICLE = `(?:an?|our(?: next| new)?|the|${titlesIn('soughtArticles')})`;
// what comes before a title in a sentence
const BEFORE = new RegExp(
  `(?:^|[^a-z])(?:` +
    `(?:as|${titlesIn('soughtAs')})(?: ${ARTICLE})?|` +
    `(?:look(?:ing)? for|seek(?:ing|s)?|hiring|need|recruiting|${titlesIn('soughtBy')})` +
    `(?: [a-zäöü.]{2,16}){0,4} ${ARTICLE}(?: [a-z]{4,16}){0,2}|` +
    `${titlesIn('soughtBare')}|` +
    `(?:post|position|role|job|vacancy|${titlesIn('postOf')})(?: (?:of|as|${titlesIn('postJoint')}))?(?: ${ARTICLE})?:?) ?["“«]?$`,
);
const AFTER = /^["”»]? (?:positions?|roles?|posts?|jobs?|vacancy|openings?)\b/;
// "As Larkfield, we", "As Larkfield grows"
const SPEAKS = regex()`
  ^,? (?:
    we|our|i|is|has|grows|continues|expands|moves|enters|scales|evolves|${titlesIn('nameSpeaks')}
  )\b
`;
const SOUND = /[a-z0-9]/;
const WINDOW = 90;
const MOST_LINES = 3;

/** Whether a sentence of the blocks names it as what somebody is sought as. */
function isSought(low: string, blocks: readonly Block[]): boolean {
  for (const { plain: words } of blocks)
    for (let at = words.indexOf(low); at >= 0; at = words.indexOf(low, at + low.length)) {
      const behind = words.slice(at + low.length, at + low.length + 16);
      if (SOUND.test(behind[0] ?? '') || SPEAKS.test(behind)) continue;
      if (AFTER.test(behind) || BEFORE.test(words.slice(Math.max(0, at - WINDOW), at))) return true;
    }
  return false;
}

/** Whether the document has the parts of a posting. */
const isPosting = ({ blocks }: Document): boolean => {
  const kinds = new Set<string>();
  for (const { section } of blocks) if (PARTS.has(section.kind)) kinds.add(section.kind);
  return kinds.size > 1;
};
const FIRST: ReadonlySet<string> = new Set(['intro', 'other', 'about']);
const PARTS: ReadonlySet<string> = new Set(['duties', 'requirements', 'preferred', 'benefits']);

/** The first lines of a posting that are neither furniture nor parts of it. */
function topLines(document: Document): Block[] {
  const lines: Block[] = [];
  for (const block of document.blocks.slice(ownStart(document.blocks))) {
    if (URL_LINE.test(block.plain) || isFrame(block.plain)) continue;
    const { kind, heading } = block.section;
    if (block.bulleted || block.kind === 'pair' || !FIRST.has(kind)) break;
    if (kind === 'about' && heading === block) break;
    lines.push(block);
    if (lines.length === MOST_LINES) break;
  }
  return lines;
}

const DASH = /(?<!\s)\s+[-–—|]\s+/;

/** Whether a name is that of whoever the text speaks of. */
const isEmployer = (name: string, text: string): boolean =>
  name.length < 60 && (isOrganisation(name) || isSubject(name, text));

/** A line on top that no trade names, and of which the text or the page says that it is the job. */
export const unnamed: DocumentRule<RawTitle> = {
  id: 'title/unnamed',
  strength: 'guessed',
  scope: 'document',
  *find(document) {
    if (document.header) return;
    const lines = topLines(document);
    const told = lines.some(({ text }) => text.length < 100 && jobNounIn(text) === 2);
    if (told) return;
    const { blocks, text } = document;
    for (const [i, block] of lines.entries()) {
      const line = firstLine(block, document).trimEnd();
      const [first = '', second = '', third] = line.length > WINDOW ? [] : line.split(DASH);
      if (third !== undefined || !isShaped(first)) continue;
      const title = cleanTitle(first);
      if (title === null) continue;
      const start = block.span.start;
      const match = { value: { title: first }, span: { start, end: start + first.length } };
      if (isSought(plain(title), blocks.slice(block.index + 1))) {
        yield { ...match, strength: 'patterned' };
        return;
      }
      if (!isPosting(document) || isSubject(first, text)) continue;
      // what the page calls itself, before its owner
      const begins = (headline: string): boolean => {
        const [one, other] = partsOf(headline);
        return one?.text === first && other !== undefined && !isListing(other.text) && !isPlace(other.text);
      };
      if (block.level === 1 && headlinesOf(document).some(begins)) {
        yield { ...match, strength: 'positional' };
        return;
      }
      // over the employer, or before it
      if (i === 0 && isEmployer(second || (lines[1]?.text ?? ''), text)) {
        yield match;
        return;
      }
    }
  },
};
