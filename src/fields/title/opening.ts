import { URL_LINE } from '../../document/around/frame.js';
import type { Block, Document } from '../../document/document.js';
import type { DocumentRule } from '../../extract/rule.js';
import { isPlace } from '../../gazetteer/is-place.js';
import { allMatches } from '../../locales/matches.js';
import { jobNounIn } from '../../occupations/nouns.js';
import { regex } from '../../regex.js';
import { firstLine, type LinePart, lineParts } from './parts.js';
import type { RawTitle } from './prose.js';
import { isTitleLine } from './shape.js';

// "Accountant, Example County, Texas - text", "Baker at Acme. Duties: text": what stands before the text of an advertisement in one paragraph
const OPENING = /^([^.!?:;]{6,130}?)(?:\s[-–—]\s(?=\S.{40})|(?<![ .-][A-Z])\.\s(?=[A-Z].{20}))/;
const COMMA = /,\s+/g;
const MOST_PARTS = 4;
const AT = /\s(?:at|bei|chez|@)\s/;

// "As a Baker, you will": a sentence
const SENTENCE = /^(?:as|als|en tant|como|come|jako|som) /i;

export interface Opening {
  readonly block: Block;
  readonly title: LinePart;
  readonly employer: LinePart;
}

const partsAtCommas = (text: string): LinePart[] => {
  const parts: LinePart[] = [];
  let start = 0;
  for (const match of allMatches(text, COMMA)) {
    parts.push({ text: text.slice(start, match.index), start, kind: 'other' });
    start = match.index + match[0].length;
  }
  return [...parts, { text: text.slice(start), start, kind: 'other' }];
};

// "Example University", "Acme Ltd"
export const ORGANISATION = regex()`
  (?:^|[^A-Za-z])(?:
    University|Universität|Université|Universidad|College|School|Group|Holdings?|Inc|Ltd|LLC|GmbH|Foundation|Institute|
    Council|County|Hospital|Company|Agency|Association|Clinic|Bank|Museum|Authority|Society|City of|Inn|Hotel|Resort|
    Church|Farms?|Bakery|Restaurant|Motors|Brothers|Bros|Sons|Corp|Corporation|Library|District|Ministry|Theatre|
    Theater|Orchestra|Zoo|Dental|Laborator(?:y|ies)|Enterprises|Industries|Brewery|Winery
  )(?![a-z])
`;

/** The title and the employer behind it, where a posting is one paragraph that opens so; else null. */
export function readOpening(document: Document): Opening | null {
  const known = openings.get(document);
  if (known !== undefined) return known;
  const opening = read(document);
  openings.set(document, opening);
  return opening;
}

const openings = new WeakMap<Document, Opening | null>();

function read(document: Document): Opening | null {
  const [first, second] = document.blocks;
  const block = first && URL_LINE.test(first.plain) ? second : first;
  if (!block || document.header || block.bulleted) return null;
  const head = OPENING.exec(firstLine(block, document))?.[1];
  if (head === undefined || SENTENCE.test(head)) return null;
  for (const parts of [partsAtCommas(head), lineParts(head, document)]) {
    const [title, employer, place] = parts;
    if (!title || !employer || parts.length > MOST_PARTS) continue;
    // "Engineer, Platform, Texas": a speciality, unless "at" stands before it, it is an organisation or is named again
    const sure =
      AT.test(head.slice(title.start, employer.start)) ||
      ORGANISATION.test(employer.text) ||
      ((place === undefined || isPlace(place.text, true)) &&
        document.text.includes(employer.text, block.span.start + head.length));
    if (sure && jobNounIn(title.text) === 2 && isTitleLine(title.text, document.language))
      return { block, title, employer };
  }
  return null;
}

/** The title before the text of an advertisement in one paragraph. */
export const openingTitle: DocumentRule<RawTitle> = {
  id: 'title/ad-opening',
  strength: 'labelled',
  scope: 'document',
  *find(document) {
    const opening = readOpening(document);
    if (!opening) return;
    const { block, title } = opening;
    const start = block.span.start + title.start;
    yield { value: { title: title.text }, span: { start, end: start + title.text.length } };
  },
};
