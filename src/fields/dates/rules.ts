import { type Block, type Document, FLAG } from '../../document/document.js';
import type { Match, Rule } from '../../extract/rule.js';
import { readDate } from '../../quantity/date.js';
import { orderOf } from './order.js';

const alternation = (...words: readonly string[]): string => `(?:${words.join('|')})`;

/** Labels of the day on which a posting was published. */
const POSTED = alternation(
  'date posted',
  'posted(?: on| date)?',
  'posting date',
  'date of posting',
  'published(?: on)?',
  'date published',
  'issue date',
  'veröffentlicht(?: am)?',
  'veröffentlichungsdatum',
  'date de publication',
  'publiée? le',
  'fecha de publicación',
  'data d[ae] publicação',
  'publicad[ao] em',
  'geplaatst(?: op)?',
  'publicatiedatum',
  'data publikacji',
  'data di pubblicazione',
  'publicerad',
);
/** Labels of the day on which applications opened. */
const OPENED = alternation('open(?:ing|ed)? date', 'date open(?:ed)?', 'opening', 'opens(?: on)?');
/** Labels of the last day for applications. */
const CLOSES = alternation(
  'clos(?:ing|es|e) date(?:/time)?',
  'closing',
  'closes(?: on)?',
  '(?:final )?(?:application|filing|submission)s? (?:deadline|due date|closing date|close date|close|closes|due)',
  'deadline(?: for (?:applications?|applying|submissions?))?(?: is)?',
  'deadline to apply',
  'apply (?:by|before)',
  'last (?:date|day) to apply',
  'valid (?:through|until)',
  'expir(?:es|y date|ation date)',
  'bewerbungs(?:schluss|frist|ende)',
  'bewerbung bis',
  'date limite(?: de (?:candidature|dépôt)[^:]{0,20})?',
  'clôture des candidatures',
  'fecha (?:límite|de cierre)[^:]{0,20}',
  'data limite[^:]{0,20}',
  'prazo(?: para candidatura)?',
  'sluitingsdatum',
  'solliciteren (?:kan )?tot',
  'termin (?:składania|nadsyłania) [^:]{0,24}',
  'scadenza(?: candidature)?',
  'sista ansökningsdag',
);
// a label at the start of a line or of a column, with colon, dash or nothing before the date
const labelled = (labels: string): RegExp =>
  new RegExp(`(?:^[\\W_]{0,4}|[\\s]{2}|\\t)${labels}\\s{0,3}(?:[:：–-]|is\\b|am\\b|le\\b)?\\s{0,4}`, 'iu');
// "Applications must be received by", "The deadline to apply for ... is", "expected to close on"
const CLOSING_SENTENCE =
  /(?:applications?|submissions?|questionnaires?|materials|r[eé]sum[eé]s?|applicants?)[^.]{0,60}?(?:must|should|will|may|can|to) (?:only )?be (?:received|submitted|accepted|filed|sent)[^.:]{0,30}? (?:by|until|before|through|no later than)(?: \d[^,]{0,14} on)?|(?:application |the )?deadline (?:to apply|for appl[a-z]{1,9}|for this (?:job|role|position)|to submit)?[^.:]{0,30}? is|(?:posting|position|role|vacancy|job|application window|opening)[^.]{0,24}? (?:expected to |will |is scheduled to )?(?:closes?|close[sd]?) on|(?:please |must |to )?(?:apply|submit your application|submit an application) (?:by|before|no later than)|bewerben sie sich (?:bitte )?bis(?: zum)?|bewerbungen? (?:bitte )?bis(?: zum| spätestens)?|candidatures? [^.]{0,30}?(?:avant le|jusqu[’']au)/iu;

/** Labels stand in that many characters of a line. */
const LABEL_WITHIN = 300;
/** How far after its label a date may stand. */
const REACH = 44;

function dateAfter(block: Block, at: number, document: Document): Match<string> | null {
  const found = readDate(block.text.slice(at, at + REACH), orderOf(document));
  if (!found) return null;
  const start = block.span.start + at;
  return { value: found.iso, span: { start: start + found.span.start, end: start + found.span.end } };
}

function* afterLabel(block: Block, label: RegExp, document: Document): Iterable<Match<string>> {
  const m = label.exec(block.text.slice(0, LABEL_WITHIN));
  const match = m && dateAfter(block, m.index + m[0].length, document);
  if (match) yield match;
}

function* afterSentence(block: Block, document: Document): Iterable<Match<string>> {
  const m = CLOSING_SENTENCE.exec(block.text);
  const match = m && dateAfter(block, m.index + m[0].length, document);
  if (match) yield match;
}

const CLOSES_HEADING = labelled(CLOSES);
// "applications will be accepted from ... to ...", "filing closes"
const FILING = /appl|accept|submi|filing|clos|\bfrom\b|bewerb|candidat/iu;
/** Dates of one filing period at most. */
const MOST = 8;

/** Whether one of the three blocks before is such a heading, and no date stands between. */
function isUnderClosing(block: Block, document: Document): boolean {
  for (let i = block.index - 1; i >= Math.max(0, block.index - 3); i--) {
    const { kind, text } = document.blocks[i] as Block;
    const label = kind === 'heading' ? CLOSES_HEADING.exec(text) : null;
    if (label) return text.length - label[0].length <= 3;
    if (readDate(text.slice(0, 400), orderOf(document))) return false;
  }
  return false;
}

/** The last date of the first line with a date under a heading such as "APPLICATION DEADLINE". */
function* underHeading(block: Block, document: Document): Iterable<Match<string>> {
  if (!FILING.test(block.text.slice(0, 200)) || !isUnderClosing(block, document)) return;
  let at = 0;
  let last: Match<string> | null = null;
  for (let n = 0; n < MOST; n++) {
    const found = readDate(block.text.slice(at, 500), orderOf(document));
    if (!found) break;
    const start = block.span.start + at;
    last = { value: found.iso, span: { start: start + found.span.start, end: start + found.span.end } };
    at += found.span.end;
  }
  if (last) yield last;
}

const labelRule = (id: string, strength: 'labelled' | 'patterned', labels: string): Rule<string> => {
  const pattern = labelled(labels);
  return {
    id,
    scope: 'block',
    strength,
    where: { flags: FLAG.digit },
    find: (block, document) => afterLabel(block, pattern, document),
  };
};

export const postedRules: readonly Rule<string>[] = [
  labelRule('date-posted/posted-label', 'labelled', POSTED),
  labelRule('date-posted/opening-label', 'patterned', OPENED),
];

export const closingRules: readonly Rule<string>[] = [
  labelRule('valid-through/closing-label', 'labelled', CLOSES),
  {
    id: 'valid-through/closing-sentence',
    scope: 'block',
    strength: 'patterned',
    where: { flags: FLAG.digit },
    find: afterSentence,
  },
  {
    id: 'valid-through/under-heading',
    scope: 'block',
    strength: 'positional',
    where: { flags: FLAG.digit },
    find: underHeading,
  },
];
