import { clauseBefore } from '../../document/clause.js';
import { type Block, type Document, FLAG } from '../../document/document.js';
import type { Match, Rule } from '../../extract/rule.js';
import { allMatches } from '../../locales/matches.js';
import { MAY_BE_DATE, readDate } from '../../quantity/date.js';
import { regex } from '../../regex.js';
import { orderOf } from './order.js';

/** How a language says that something must come by a day, and what must come; in `plain()` form. */
interface Until {
  readonly until: RegExp;
  readonly sent: RegExp;
  /** What may stand before the day. */
  readonly toDate?: RegExp;
  /** What is done by a day, where it is nothing that is sent. */
  readonly other?: RegExp;
}

const LANGUAGES: Readonly<Record<string, Until>> = {
  en: {
    until: regex('g')`
      \b(?:by|before|until|(?:no|not) later than|(?:closing|last|latest|final) (?:date|day) (?:[a-z]{1,12} ){1,6}is) `,
    sent: regex()`
      \b(?:
        applications?\b|(?:cvs?|resumes?)\b|cover(?:ing)? letter|apply\b|(?:completed|application) forms?\b|
        expressions? of interest\b
      )
    `,
    // "noon on", "5.00 p.m. on Friday the", "12 noon (BST),"
    toDate: regex()`
      ^(?:(?:
        \d{1,2}(?:[:.]\d\d)?|[ap]\.?m\.?|\d{1,2}(?:[:.]\d\d)? ?[ap]\.?m\.?|noon|midday|midnight|close of business|
        \(?[a-z]{2,3}\)?|(?:mon|tues|wednes|thurs|fri|satur|sun)day
      )[ ,]{1,2}){0,6}$
    `,
    other: regex()`
      \b(?:
        respon[ds]e?\w*|repl(?:y|ies)|review\w*|notif\w+|inform(?:ed)?|contact(?:ed)?|hear|decid\w+|decision|
        short-?list\w*|interview\w*|start\w*|join|complet(?:e|ed|ion) (?!forms?|applications?)|graduat\w+|obtain\w*|
        process(?:ed)?|appoint\w*|built|since|founded|worked|work(?:ing)?|aged?|born|turn
      )\b
    `,
  },
  de: {
    until: /\bbis (?:spatestens |einschliesslich )?(?:zum )?|\bspatestens (?:am|zum|bis(?: zum)?) |\bendet (?:am )?/g,
    sent: /bewerb|bewirb|unterlagen|lebenslauf/,
  },
  fr: {
    until: /\b(?:avant le|jusqu.au|au plus tard le|(?:est )?fixee? au|(?:terminent|cloturent|ferment) le) /g,
    sent: /candidat(?!s)|postul|inscription|\bcv\b|lettre de motivation|dossier/,
  },
  es: {
    until: /\b(?:hasta|antes del|a mas tardar|como maximo|(?:finaliza|termina|cierra|vence)n?(?: el)?(?: dia)?) /g,
    sent: /solicitud|convocatoria|candidatur|inscri|curricul|\bcv\b|postul|presentacion|documentacion/,
  },
  pt: {
    until: /\b(?:ate|impreterivelmente|(?:encerra|termina)m?(?:-se)? (?:no|em|a)) /g,
    sent: /candidat(?!os)|inscri|curricul|\bcv\b|prazo/,
  },
  nl: {
    until: /\b(?:voor|uiterlijk|tot(?: en met)?|t\/m|sluit op|sluitingsdatum (?:[a-z]{1,12} ){0,5}is) /g,
    sent: /sluitingsdatum|sollicit|reage(?:er|ren)|reactie|motivatie|\bcv\b|\bbrief\b/,
  },
  pl: {
    until: /\bdo (?:dnia )?/g,
    sent: /dokument|aplik|zgloszeni|ofert[ya]? (?:[a-z]+ )?skladac|\bcv\b|podani|wazn[aey]\b/,
  },
  it: {
    until: /\bentro(?: e non oltre)? |\bfino al |\b(?:chiud|scad)(?:e|ono) il |\be fissat[oa] al /g,
    sent: /scadenza|domand[ae]|candidat(?!i )|curricul|\bcv\b|istanz[ae]|inviare/,
  },
  sv: {
    until: regex('g')`
      \b(?:sista (?:ansokningsdag|dag (?:att soka|for ansokan))(?: [a-z]{1,12}){0,4}(?: ar|:)?|senast|fram till|till och med|t\.?o\.?m\.?) `,
    sent: /ansok|\bsoka?\b|\bcv\b/,
  },
};
const UNTIL_WORDS =
  'by before until later is ar endet fixee fixe terminent cloturent ferment finaliza finalizan termina terminan termine cierra cierran vence vencen encerra encerram terminam chiude chiudono scade scadono fissata fissato sluit sluitingsdatum bis spatestens avant jusqu tard hasta antes tardar maximo ate impreterivelmente voor uiterlijk tot t do entro fino senast fram till sista'.split(
    ' ',
  );

// "am", "Freitag, den", "las 14:00 horas del día", "le ore 12 del"
const TO_DATE = regex()`
  ^(?:[a-z'’-]{1,12}[., ]{1,2}){0,4}
  (?:\(?\d{1,2}(?:[:.]\d\d)?(?: ?(?:h|uhr|uur|horas|ore))?\)? (?:am|del|de|op|dnia|do dia|du)(?: dia)? )?$
`;
// a sentence ends behind a word, not behind the figure of a day
const END = /[!?;]\s|[a-z)]\.\s|\n/;
// "befristet bis zum", "contrato hasta el", "bis 31.12. befristete Stelle": the job ends, not the time to apply
const JOB_ENDS = regex()`
  befrist|vertretung|elternzeit|vertrag|contra[ct]t|\bduree|\bcd[di]\b|umow|zastepstw|anstall|vikariat|visstid|
  dienstverband|aanstelling|projekt|\bfixed[- ]term\b|temporary
`;
/** Units before a day, and behind it, in which that which must come is named. */
const BESIDE = 160;
const CLOSE = 30;
const OTHER = 60;
const WITHIN = 4000;
const REACH = 44;

function* until(block: Block, document: Document): Iterable<Match<string>> {
  const language = LANGUAGES[document.language?.slice(0, 2) ?? ''];
  if (!language || !MAY_BE_DATE.test(block.text)) return;
  const plain = block.plain.slice(0, WITHIN);
  if (!language.sent.test(plain)) return;
  for (const { index, 0: words } of allMatches(plain, language.until)) {
    const at = index + words.length;
    const date = readDate(block.text.slice(at, at + REACH), () => orderOf(document));
    if (!date || !(language.toDate ?? TO_DATE).test(plain.slice(at, at + date.span.start))) continue;
    const end = at + date.span.end;
    const before = clauseBefore(plain, index, BESIDE, END);
    const after = plain.slice(end, end + BESIDE).split(END, 1)[0] ?? '';
    if (JOB_ENDS.test(before.slice(-CLOSE)) || JOB_ENDS.test(after.slice(0, CLOSE))) continue;
    if (![before, words, after].some((part) => language.sent.test(part))) continue;
    if (language.other?.test(before.slice(-OTHER))) continue;
    yield { value: date.iso, span: { start: block.span.start + at + date.span.start, end: block.span.start + end } };
  }
}

/** "Bitte senden Sie Ihre Bewerbung bis zum 4. Mai 2026", "avant le", "hasta el", "entro il": the last day to send what is sent. */
export const untilRule: Rule<string> = {
  id: 'valid-through/until',
  scope: 'block',
  strength: 'patterned',
  where: { flags: FLAG.digit, words: UNTIL_WORDS },
  find: until,
};
