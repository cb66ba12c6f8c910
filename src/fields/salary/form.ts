import type { Block, Document } from '../../document/document.js';
import { jobNounIn } from '../../occupations/nouns.js';
import type { MoneyMention } from '../../quantity/money.js';
import { regex } from '../../regex.js';
import { countLetters } from './letters.js';
import { inferPeriod, isLiving, isPlausible, isUsual } from './magnitude.js';
import { isBehindTitle } from './on-top.js';

/** UTF-16 units; no line whose form alone tells something is longer. */
const LONGEST = 1500;
/** The least upper end of a range that is taken for yearly pay by its size alone. */
const YEARLY = 15000;
const MOST_YEARLY = 2e6;

// the bounds of cells
const CELL = /\s[|•·]\s/g;
// "Company | Base: "
const CELL_START = /(?:^|[|•·])\s*(?:[a-z\u00c0-\u024f]{1,12}[\s:]{1,3}){0,2}$/;
const CELL_END = /^\s*(?:$|[|•·+,(])/;

const SUPER = /^\s*\+\s*super(?:annuation)?\b/;
// what is said of pay where a line begins with it
const GOES_ON = /^\s*(?:[+&]|(?:plus|depending|dependent|doe|basic|rising|based on|negotiable)\b)/;
// "selon ton expérience", ", je nach Können", "beroende på erfarenhet": what pay depends on
const BY_EXPERIENCE = regex()`
  ^[\s,(]*(?:(?:brut(?:t?[oi])?s?|lordi|annuels?|anuales|anuais|par an|di ral) ){0,2}[(,]?\s?(?:
    selon|en fonction de|suivant|je nach|abhangig von|segun|en funcion de|in base a|a seconda d|conforme|de acordo com|
    consoante|afhankelijk van|zaleznie od|w zaleznosci od|beroende pa|depending on|dependent on|commensurate with
  ) ?(?:(?:la|le|les|ton|votre|deiner|ihrer|der|tu|su|la|tua|sua|a|o|je|jouw|uw|din|your|ll?)['\s]?)?(?:
    experiences?|profil|competences|erfahrung|qualifikation|konnen|experiencia|valia|perfil|esperienza|ervaring|kennis|
    doswiadczenia|umiejetnosci|erfarenhet|kompetens
  )\b
`;
// "💰 1.900 R$": the picture is a label
const MONEY_BAG = /(?:\ud83d[\udcb0\udcb5-\udcb8\udcb2]|\ud83e\udd11)\ufe0f?\s*$/;
// "brutto / mies. | umowa o pracę", right below a sum
const TAX_BELOW = /^(?:brutto|netto|gross|brut|bruto|bruts|brutos|lordi|net)\b.{0,60}$/;
// the start of a line or of a sentence; "approx. " is none
export const SENTENCE_START = /^\s*$|(?<!\b(?:approx|ca|est|max|min|avg|incl|excl|no))[.!?]\s+$/;
// "Monday to Friday, £120 a day": a clause of its own beside those on the time worked
const CLAUSE_START = /,\s+$/;
const CLAUSE_END = /^\s*(?:[,.;!(]|$)/;
const TIME_WORKED = regex()`
  \b(?:
    hours?|hrs|\d{1,2} ?h|week|weekends?|mon|monday|(?:full|part)[- ]time|shifts?|mornings|evenings|nights|cdi|cdd|
    temps (?:plein|partiel)|stunden|std|vollzeit|teilzeit|jornada|horas|horario|contrato|ore|tempo (?:pieno|parziale)|uren|uur|fulltime|parttime|(?:pelny|pol) etat|heltid|deltid
  )\b
`;
// "Grant of $90,000 a year": what the sum is of
const OF_SUM = /\b[a-z]{4,24} (?:of|von|de|du|di|do|da|van|ar|is|ist|est|es|e|pa)\s{1,2}(?:[a-z]{1,3}[$.]? ?)?$/;
/** A line with more letters than that around a range by the period says something else. */
const MOST_LETTERS = 60;

/** Small words before the figure of an offer. */
const SMALL = regex()`
  (?:
    you|up to|from|between|at least|as much as|to a maximum of|starting (?:at|from)|starts (?:at|from)|
    no less than|a|an|of|wir|mit|ihnen|dir|euch|zwischen|von|ab|bis(?: zu)?|mindestens|nicht unter|maximal|ca|entre|de|
    jusqu'a|des|hasta|desde|ate|fino a|tra|fra|da|almeno|tot|vanaf|tussen|van|minstens|minimaal|maximaal|od|do|ok|
    upp till|fran|mellan|minst|hogst|lagst|minimum|min|max|minimo(?: de)?|maximo(?: de)?|massimo|como minimo|
    a partir de
  )\b\.?
`.source;
// "In return we offer ", "Oferecemos entre ", "Du tjänar upp till "
const OFFERED = regex()`
  \b(?:
    offer(?:s|ing)?|rate is|take home|vergute[nt]|startest|starten|ganhos|paid|receives?|biete[nt]|zahlen|zahlt|erhalten|erhaltst|bekommst|bekommen|verdien(?:st|en)|
    proposons|offrons|percevrez|toucherez|payons|touches|paye|ofrecemos|pagamos|ganaras|percibiras|se ofrecen?|cobraras|
    oferecemos|vai (?:ganhar|receber)|pagando|offriamo|paghiamo|guadagn(?:erai|i)|percepirai|bieden|betalen|krijgt?|
    verdient?|ontvangt?|oferujemy|placimy|zarobisz|otrzymasz|proponujemy|erbjuder|betalar|tjanar|lonen ar
  )\b
  (?:[ :]{1,2}${SMALL}){0,3}[ :(]{0,2}$
`;

// "From $18 an hour + tips", "Mind. € 2.300 im Monat"
const LED = new RegExp(`^[^a-z]{0,6}(?:${SMALL}[ :]{1,2}){0,2}$`);
const ENDS = regex()`
  ^[\s),]*(?:
    $|[+(]|(?:
      plus|pro rata|zzgl|zuzuglich|depending|negotiable|inclusief|exclusief|inkl|inklusive|exkl|incl|excl|bij|bei|
      afhankelijk|je nach|selon|segun|conforme|in base|enligt|beroende
    )\b
  )
`;

/** Whether two ends are of the size of a year's pay. */
const isYearly = (code: string, low: number, high: number): boolean =>
  isUsual(code)
    ? low >= YEARLY && high <= MOST_YEARLY
    : inferPeriod(code, low) === 'year' && isPlausible(code, 'year', high);

// "Baker (up to ", "Baker [max. ", "Baker - "
const OPENED = /^([^()[\]|]{3,80}) (?:[([]|[-–|] )(?:up to|max\.?|to)? ?$/i;
const CLOSED = /^\s*(?:[)\]]\s*)?$/;
/** Blocks among which a title stands. */
const TITLES = 4;

/** "Baker [up to £45k]", "Baker - RM4k to RM5k": a range, or the most that is paid, behind the title at the end of its line. */
export const isInTitle = ({ min, max, range, span }: MoneyMention, { index, text }: Block, after: string): boolean => {
  if (index >= TITLES || max === null || !(range || min === null) || !CLOSED.test(after)) return false;
  const title = OPENED.exec(text.slice(0, span.start))?.[1];
  return title !== undefined && jobNounIn(title) === 2 && !ON_TOP.test(title);
};
const ON_TOP = /\b(?:bonus|sign|referral|relocation)|\bbudget$/i;
/** No title that names no fund names more. */
const MOST_IN_TITLE = 5e5;

/**
 * What the form of a line tells of a sum where no word does: a cell of its own, a sum by the period, or a range that is all that the
 * line says; null where it tells nothing. `before` and `after` are the words of its sentence, in `plain()` form.
 */
export function kindByForm(
  mention: MoneyMention,
  block: Block,
  before: string,
  after: string,
  { blocks }: Document,
): 'labelled' | 'cell' | 'period' | 'lone' | null {
  const { plain } = block;
  // so long a line is prose, which has no form
  if (plain.length > LONGEST) return null;
  const most = mention.max ?? mention.min ?? 0;
  // "Company | Title | $170-225K | Remote", "Leeds · £12.50 per hour · Nights"
  const paid = most >= 20 || (mention.currency !== null && mention.period === 'hour');
  if (paid && CELL_START.test(before) && CELL_END.test(after) && (plain.match(CELL)?.length ?? 0) >= 2) return 'cell';
  if (!mention.currency && !mention.range) return null;
  // "$140k + super": an Australian's pay
  if (mention.currency && SUPER.test(after)) return 'lone';
  if (mention.currency && mention.max !== null && after !== '' && BY_EXPERIENCE.test(after)) return 'period';
  if (mention.currency && MONEY_BAG.test(block.text.slice(0, mention.span.start))) return 'labelled';
  const lead = countLetters(plain, 0, mention.span.start);
  const letters = lead + countLetters(after, 0, after.length);
  if (letters <= 4 && mention.currency && TAX_BELOW.test(blocks[block.index + 1]?.plain ?? '')) return 'lone';
  if (mention.period !== null && letters <= (mention.range ? MOST_LETTERS : 12) && !OF_SUM.test(before))
    return 'period';
  // "Starting at $19 an hour, more on weekends"
  if (mention.period === 'hour' && mention.currency && mention.max === null && lead <= 12 && letters <= MOST_LETTERS)
    return 'period';
  // "£11.90 an hour + a free loaf"
  const begins = SENTENCE_START.test(before) && mention.currency !== null;
  const beside = CLAUSE_START.test(before) && mention.currency !== null && TIME_WORKED.test(before);
  if ((begins || beside) && (mention.period === 'hour' || mention.period === 'day') && CLAUSE_END.test(after))
    return 'period';
  if (beside && mention.currency && CLAUSE_END.test(after)) {
    const { code } = mention.currency;
    // "Jornada completa, 1.400 €/mes", "Full time, £24k"
    if (mention.period !== null && isLiving(code, mention.period, most)) return 'period';
    if (mention.period === null && isYearly(code, mention.min ?? most, most)) return 'lone';
  }
  if (
    mention.currency &&
    mention.period &&
    OFFERED.test(before) &&
    isLiving(mention.currency.code, mention.period, most)
  )
    return 'period';
  if (
    mention.currency &&
    mention.period &&
    isBehindTitle(block, mention.span.start, after) &&
    isLiving(mention.currency.code, mention.period, most)
  )
    return 'period';
  const opens = begins && GOES_ON.test(after);
  if (
    mention.currency &&
    mention.period &&
    LED.test(before) &&
    ENDS.test(after) &&
    isLiving(mention.currency.code, mention.period, most)
  )
    return 'period';
  if (
    opens &&
    (mention.period === 'hour' || mention.period === 'year') &&
    countLetters(after, 0, after.length) <= MOST_LETTERS
  )
    return 'period';
  // "up to $150,000" as all that a line says
  if (mention.currency && (mention.min === null || mention.max === null) && most >= YEARLY && letters <= 12)
    return 'lone';
  if (mention.currency && isInTitle(mention, block, after)) {
    const { code } = mention.currency;
    const period = inferPeriod(code, most);
    if (period === 'year' && !(isUsual(code) && most > MOST_IN_TITLE)) return 'lone';
    // currencies of countries where pay is told by the month
    if (period === 'month' && !isUsual(code) && isLiving(code, 'month', most)) return 'labelled';
  }
  const large = mention.range && mention.currency !== null && isYearly(mention.currency.code, mention.min ?? 0, most);
  return large && letters <= 70 ? 'lone' : null;
}
