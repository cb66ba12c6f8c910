import type { Block, Document } from '../../document/document.js';
import type { DocumentRule, Match, Rule } from '../../extract/rule.js';
import { jobNounIn } from './nouns.js';
import { proseRules, type RawTitle } from './prose.js';
import { isTitleLine, lineParts } from './shape.js';

// "Job Title: Senior Engineer", "TITLE:  Accountant", "Poste : Comptable"
const LABEL =
  /^[^\p{L}\n]{0,6}((?:job |position |working |posting |vacancy |role |class |classification |requisition |your |internal |official )?title|job name|intitulé du poste|intitulé|poste(?: à pourvoir)?|stellenbezeichnung|stellentitel|jobtitel|titel|cargo|puesto(?: de trabajo)?|vaga|nome da vaga|título(?: d[aeo] (?:vaga|puesto|cargo))?|stanowisko(?: pracy)?|nazwa stanowiska|functie(?:titel)?|posizione|titolo|befattning|position|role|the role|job|job role|job position|opening|vacancy|stelle|rola|the position|your role|your position|open position|position title\/role)\s*(?::|：| [-–] )\s*(?=\S)/iu;
/** Labels behind which other things than titles stand as often. */
const WEAK_LABEL =
  /^(?:position|role|the role|job|job role|job position|opening|vacancy|stelle|rola|the position|your role|your position|open position|titel|intitulé|poste|vaga|cargo|functie|posizione|puesto)$/i;
const LABEL_ALONE =
  /^[^\p{L}\n]{0,6}(?:job|position|working|posting) title\s*:?$|^intitulé du poste\s*:?$|^stellenbezeichnung\s*:?$/iu;
// "Vacancy Notice", "Full-time", "see below": no title though it is labelled so
const NO_TITLE =
  /^(?:vacanc(?:y|ies)(?: (?:notice|announcement))?|announcement|job (?:opportunity|opening|vacancy|announcement)|various|multiple|several|n\/?a|none|tbd|see below|full[- ]?time|part[- ]?time|remote|permanent|contract|open|competition|call for|request for|invitation|tender)\b/i;
// "Job Title: Manager Job Location: Berlin": the next label on the same line
const NEXT_LABEL =
  /\s+(?:(?:job|work|position) )?(?:location|department|reports to|salary|type|duration|employment type|company|client|employer|level|grade|team|duty station)\s*:/i;
const MANY = /(?<![\p{L}])(?:several|multiple|various|\d+) (?:positions|openings|roles|vacancies)/iu;

const firstLine = (block: Block, document: Document): string => {
  const text = document.text.slice(block.span.start, block.span.end);
  const end = text.search(/[\r\n]/);
  return end < 0 ? text : text.slice(0, end);
};

/** Splits "Software Developers, Data Scientist" where each part is a role. */
const roles = (text: string, language: string | null): string[] => {
  const parts = text.split(/\s*[,;|]\s*|\s+(?:and|or|und|et|y)\s+(?=\p{Lu})/u).filter(Boolean);
  return parts.length > 1 && parts.every((part) => isTitleLine(part, language) && jobNounIn(part) === 2)
    ? parts
    : [text];
};

const at = (block: Block, offset: number, text: string): { start: number; end: number } => ({
  start: block.span.start + offset,
  end: block.span.start + offset + text.length,
});

const labelled: DocumentRule<RawTitle> = {
  id: 'title/label',
  strength: 'labelled',
  scope: 'document',
  *find(document) {
    for (const block of document.blocks) {
      if (block.text.length > 260) continue;
      const match = LABEL.exec(block.text);
      if (!match) {
        const next = document.blocks[block.index + 1];
        if (next && LABEL_ALONE.test(block.text) && isTitleLine(next.text, document.language))
          yield { value: { title: next.text }, span: next.span };
        continue;
      }
      const offset = match[0].length;
      const value = (block.text.slice(offset).split(NEXT_LABEL)[0] ?? '').trim();
      const weak = WEAK_LABEL.test(match[1] as string);
      if (weak ? !isTitleLine(value, document.language) : value.length > 140) continue;
      yield {
        value: { title: value, several: MANY.test(value) },
        span: at(block, offset, value),
        ...(weak && block.index > 12 ? { strength: 'patterned' as const } : {}),
      };
    }
  },
};

const URL_LINE = /^\W{0,4}(?:url|source|link|date|posted)\W{0,4}\s*:|^https?:\/\/\S+$/i;
const TOP_LINES = 10;

// "Example University", "Acme Ltd"
const ORGANISATION =
  /(?<!\p{L})(?:University|Universität|Université|Universidad|Group|Holdings?|Inc|Ltd|LLC|GmbH|Foundation|Institute|Council|County|Hospital)(?!\p{L})/u;

/** Whether a word of the line is a name: the text says it again and again, never in lower case. */
const isNamedAgain = (part: string, text: string): boolean =>
  (text.split(part).length > 3 && !text.includes(` ${part.toLowerCase()}`) && part.toLowerCase() !== part) ||
  ORGANISATION.test(part);

function* fromLine(
  block: Block,
  line: string,
  document: Document,
  strength: 'labelled' | 'positional',
): Generator<Match<RawTitle>> {
  const { language } = document;
  const parts = lineParts(line, language);
  const titles = parts.filter((part) => part.kind === 'title');
  const first = titles[0];
  // "Engineers": a heading over several
  if (!first || /^\p{L}+s$/u.test(first.text)) return;
  // "Title - Speciality": the whole line is the title, unless a part is an employer or a place
  const whole =
    parts.length === titles.length ||
    (parts[0] === first && parts.length === 2 && isTitleLine(line, language) && !line.includes('|'));
  const last = parts[parts.length - 1];
  const employer =
    parts.length === 2 && last !== undefined && last.kind === 'other' && isNamedAgain(last.text, document.text);
  const text = whole && !employer && !/ at | chez | bei | @ |\|| — /.test(line) ? line : first.text;
  const list = roles(text, language);
  const title = list[0] as string;
  const offset = text === line ? 0 : first.start;
  yield {
    value: { title, several: list.length > 1 },
    span: at(block, offset, title),
    strength,
  };
}

const topLine: DocumentRule<RawTitle> = {
  id: 'title/first-line',
  strength: 'labelled',
  scope: 'document',
  *find(document) {
    let seen = 0;
    for (const block of document.blocks) {
      if (document.header && block.span.start <= document.header.title.start) continue;
      if (URL_LINE.test(block.text) || block.bulleted || block.kind === 'pair') continue;
      if (++seen > TOP_LINES || block.text.length > 600) return;
      const line = firstLine(block, document);
      if (line.length > 160) continue;
      if (seen === 1 && line === line.toUpperCase() && isBulletin(block, line, document)) {
        yield { value: { title: line }, span: at(block, 0, line) };
        return;
      }
      for (const match of fromLine(block, line, document, seen <= 3 ? 'labelled' : 'positional')) yield match;
    }
  },
};

// "Class Code: 7558", "Open Date: 10-06-17"
const CODE_LINE =
  /^\s*(?:class(?:ification)? code|job code|open(?:ing)? date|exam(?:ination)? (?:no|number))\b.{0,5}:/i;

/** A line in capitals with the lines of a bulletin below it is its title, whatever the trade. */
const isBulletin = (block: Block, line: string, document: Document): boolean => {
  if (!/^\p{L}/u.test(line) || line.split(/\s+/).length > 9 || /[.!?:]$/.test(line.trim())) return false;
  return document.blocks
    .slice(block.index, block.index + 4)
    .some((next) => CODE_LINE.test(next.text) || CODE_LINE.test(next.text.slice(line.length)));
};

/** A line by itself further down that is nothing but a title: a heading over the advertisement. */
const ownLine: DocumentRule<RawTitle> = {
  id: 'title/own-line',
  strength: 'positional',
  scope: 'document',
  *find(document) {
    let seen = 0;
    for (const block of document.blocks) {
      if (block.kind === 'item' || block.bulleted || block.text.length > 90) continue;
      if (++seen > 40) return;
      if (block.section.kind === 'benefits' || block.section.kind === 'legal') continue;
      if (isTitleLine(block.text, document.language) && jobNounIn(block.text) === 2 && !/^\p{L}+s$/u.test(block.text))
        yield {
          value: { title: block.text },
          span: block.span,
          ...(block.kind === 'heading' ? {} : { strength: 'guessed' as const }),
        };
    }
  },
};

// "The post Software Engineer appeared first on Example."
const SYNDICATED = /(?:^|\s)The post (.{3,120}?) appeared first on /;

const syndicated: DocumentRule<RawTitle> = {
  id: 'title/syndicated',
  strength: 'labelled',
  scope: 'document',
  *find({ blocks }) {
    for (const block of blocks) {
      const match = block.text.includes('appeared first on') ? SYNDICATED.exec(block.text) : null;
      if (match)
        yield {
          value: { title: match[1] as string },
          span: at(block, block.text.indexOf(match[1] as string), match[1] as string),
        };
    }
  },
};

// "We are looking for", "Hiring:", "growing the team": the lines below may be the roles
const OPENER =
  /(?:looking for|hiring|(?:open|current) (?:positions|roles)|seeking|openings|positions|roles|jobs|(?:growing|join) (?:our|the) [^.]{0,30}team|nous recrutons|wir suchen)/i;
const MOST_ITEMS = 24;
/** Lines that may stand between the opener and the roles. */
const NEAR = 4;

const listed: DocumentRule<RawTitle> = {
  id: 'title/listed-role',
  strength: 'positional',
  scope: 'document',
  *find(document) {
    const { blocks, language } = document;
    let open = false;
    let openUntil = -1;
    const lines: { block: Block; line: string }[] = [];
    let items = 0;
    for (const block of blocks) {
      if (!block.bulleted && !/^-\w/.test(block.text)) {
        if (!lines.length) {
          if (OPENER.test(block.text)) openUntil = block.index + NEAR;
          open = block.index < openUntil;
          items = 0;
        }
        continue;
      }
      if (!open || ++items > MOST_ITEMS) continue;
      const line = (firstLine(block, document).split(/\s+[-–—:]\s+|:\s|\s{3,}/)[0] ?? '')
        .trim()
        .replace(/^-/, '')
        .replace(/\s\([^()]{25,}\)?$/, '');
      if (isTitleLine(line, language) && jobNounIn(line) === 2) lines.push({ block, line });
    }
    const first = lines[0];
    if (!first || lines.length < 2) return;
    const offset = Math.max(0, first.block.text.indexOf(first.line));
    yield { value: { title: first.line, several: true }, span: at(first.block, offset, first.line) };
  },
};

const header: DocumentRule<RawTitle> = {
  id: 'title/header',
  strength: 'labelled',
  scope: 'document',
  *find({ header: mark, text }) {
    if (mark)
      yield { value: { title: text.slice(mark.title.start, mark.title.end) }, span: mark.title, source: 'header' };
  },
};

/** All rules by which a title is found. */
export const titleRules: readonly Rule<RawTitle>[] = [
  header,
  labelled,
  topLine,
  syndicated,
  listed,
  ownLine,
  ...proseRules,
];

export { NO_TITLE };
