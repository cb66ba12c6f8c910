import { closingAt } from '../../document/around/mail.js';
import type { BlockRule, DocumentRule, Rule, Strength } from '../../extract/rule.js';
import { statedRules } from '../../extract/stated.js';
import { jobNounIn } from '../../occupations/nouns.js';
import { hasGenderTag } from './gender.js';
import { headlineRules } from './headline.js';
import { joinedTitle } from './joined.js';
import { labelled } from './label.js';
import { listed } from './listed.js';
import { mailSubject } from './mail.js';
import { isAnybody } from './nobody.js';
import { openingTitle } from './opening.js';
import { overEmployer } from './over-employer.js';
import { proseRules, type RawTitle } from './prose.js';
import { namedByRole } from './role.js';
import { isTitleLine } from './shape.js';
import { toldRules } from './told.js';
import { isItem, isListed, isWrittenAsTitle, PLURAL, saysWhomOneHires, topLine } from './top.js';
import { unnamed } from './unnamed.js';

const MOST_LINES = 40;
const LONGEST_LINE = 90;

const TOP_LINES = 12;
// "Kontaktperson: Ing. Rosa Lind"
const CONTACT =
  /^(?:kontakt|ansprechpartner|contact|contatto|contacto|persona de contacto|osoba kontaktowa|handlaggare)[a-z]*(?: [a-z]{2,12})?:/;

/** A line by itself further down that is nothing but a title: a heading over the advertisement. */
const ownLine: DocumentRule<RawTitle> = {
  id: 'title/own-line',
  strength: 'positional',
  scope: 'document',
  *find(document) {
    let seen = 0;
    for (const block of document.blocks.slice(0, closingAt(document))) {
      if (block.kind === 'item' || block.bulleted || block.text.length > LONGEST_LINE) continue;
      if (CONTACT.test(block.plain)) continue;
      if (++seen > MOST_LINES) return;
      const { kind, heading } = block.section;
      // "Skills", "About us": a heading of its section
      if (kind === 'benefits' || kind === 'legal' || (heading === block && kind !== 'other')) continue;
      // without bullets the items of a list are lines as well: "Mentor junior engineers"
      if (block.kind !== 'heading' && (seen > TOP_LINES || isListed(kind)) && !isWrittenAsTitle(block.text)) continue;
      if (block.kind !== 'heading' && isItem(block.text, document.language)) continue;
      // "Betreuung und Unterricht (m/w/d)": a heading in markup with the genders
      const told = jobNounIn(block.text) === 2 || (block.level > 0 && hasGenderTag(block.text));
      if (
        told &&
        isTitleLine(block.text, document.language) &&
        !PLURAL.test(block.text) &&
        !saysWhomOneHires(block.text)
      )
        yield {
          value: { title: block.text },
          span: block.span,
          ...(block.kind === 'heading' ? {} : { strength: 'guessed' as const }),
        };
    }
  },
};

// "Pay: $12 hourly"
const PAID =
  /^(?:pay|salary|wages?|salaire|remuneration|salario|sueldo|stipendio|gehalt|lohn|salaris|loon|wynagrodzenie|lon)\s?:.{0,20}\d/;
/** "Bartenders" over their pay: several of a trade are sought. */
const overPay: DocumentRule<RawTitle> = {
  id: 'title/over-pay',
  strength: 'positional',
  scope: 'document',
  *find({ blocks: [first, second], header }) {
    if (header || !first || !second || first.bulleted || !PLURAL.test(first.text) || !PAID.test(second.plain)) return;
    if (jobNounIn(first.text) > 0 && !isAnybody(first.text)) yield { value: { title: first.text }, span: first.span };
  },
};

// "The post Software Engineer appeared first on Example."
const SYNDICATED = /(?:^|\s)The post (.{3,120}?) appeared first on /;

const syndicated: BlockRule<RawTitle> = {
  id: 'title/syndicated',
  strength: 'labelled',
  scope: 'block',
  where: { words: ['appeared'] },
  *find({ text, span }) {
    const title = SYNDICATED.exec(text)?.[1];
    if (title === undefined) return;
    const start = span.start + text.indexOf(title);
    yield { value: { title }, span: { start, end: start + title.length } };
  },
};

const headerRule = (id: string, strength: Strength, board: boolean): DocumentRule<RawTitle> => ({
  id,
  strength,
  scope: 'document',
  *find({ header: mark, text }) {
    if (mark && (mark.board ?? false) === board)
      yield { value: { title: text.slice(mark.title.start, mark.title.end) }, span: mark.title, source: 'header' };
  },
});

const stated = statedRules<'title', RawTitle>('title', 'title', ({ text }) => ({ value: { title: text } }));

/** All rules by which a title is found. */
export const titleRules: readonly Rule<RawTitle>[] = [
  ...stated,
  headerRule('title/header', 'labelled', false),
  headerRule('title/board', 'patterned', true),
  labelled,
  mailSubject,
  topLine,
  openingTitle,
  joinedTitle,
  syndicated,
  listed,
  ownLine,
  overPay,
  overEmployer,
  namedByRole,
  unnamed,
  ...proseRules,
  ...toldRules,
  ...headlineRules,
];
