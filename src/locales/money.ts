import { regex } from '../regex.js';
import { money as da } from './da/money.js';
import { money as de } from './de/money.js';
import { money as en } from './en/money.js';
import { money as es } from './es/money.js';
import { money as fr } from './fr/money.js';
import { money as it } from './it/money.js';
import { money as nb } from './nb/money.js';
import { money as nl } from './nl/money.js';
import { money as pl } from './pl/money.js';
import { money as pt } from './pt/money.js';
import { money as sv } from './sv/money.js';
import { wordTest } from './words.js';

export type PayPeriod = 'hour' | 'day' | 'week' | 'month' | 'year';

/** Kinds of money in a posting that are not the pay of the job. */
export type NotPay =
  | 'bonus'
  | 'equity'
  | 'allowance'
  | 'budget'
  | 'retirement'
  | 'funding'
  | 'revenue'
  | 'price'
  | 'spending'
  | 'insurance'
  | 'fine';

/**
 * Words and phrases of one meaning, parted by commas; compared without case and accents. A space also stands for a hyphen, `*` at
 * an end for letters, `_` for a word or none, `...` for up to five. `!` marks a phrase that does not have the meaning.
 */
type Words = string;

/** How a language speaks of pay. */
export interface MoneyWords {
  /** Stands between an amount and its unit: "per", "a", "pro". */
  readonly per: Words;
  /** Units after such a word or a slash. */
  readonly units: Readonly<Record<PayPeriod, Words>>;
  /** Words that give the period alone, before or after the amount: "annually", "Monatsgehalt". */
  readonly rates: Readonly<Record<PayPeriod, Words>>;
  /** Before a lower end. */
  readonly from: Words;
  /** Before an upper end. */
  readonly upTo: Words;
  /** After a lower end: "and up". */
  readonly orMore: Words;
  /** What the least that is paid is called: a figure by it is a lower end. */
  readonly least?: Words;
  /** Behind a figure: more can be paid, so that it is a lower end. */
  readonly more?: Words;
  /** Before two amounts joined by one of `and`. */
  readonly between: Words;
  readonly and: Words;
  /** Joins two amounts by itself. */
  readonly to: Words;
  readonly gross: Words;
  readonly net: Words;
  /** Nouns that mean what a job pays. */
  readonly pay: Words;
  readonly base: Words;
  readonly ote: Words;
  readonly total: Words;
  readonly thousand: Words;
  readonly million: Words;
  readonly billion: Words;
  /** After a number: salaries a year. */
  readonly salaries: Words;
  /** Nouns near an amount that is no pay. */
  readonly notPay: Readonly<Partial<Record<NotPay, Words>>>;
}

/** The registry: a language is one file of this shape and one entry here. */
export const MONEY_WORDS: Readonly<Record<string, MoneyWords>> = { en, de, fr, es, pt, nl, pl, it, sv, da, nb };

/** What is clear in a posting of any language: the pay is often given in the words of the country, the rest in English. */
export const ABROAD = {
  rates: {
    hour: 'tuntipalkka, на годину, за годину, в час, за час, pro stunde, por hora, par heure, per uur, za godzinę, za hodinu, per timme, i timen, all’ora, hodinová, hodinově',
    day: 'pro tag, por día, par jour, per dag',
    week: 'pro woche, por semana, par semaine, i veckan',
    month:
      'kuukausipalkka, на місяць, в місяць, в месяц, mensual, mensuales, mensuel, mensuelle, mensuels, mensile, mensili, mensal, mensais, monatlich, maandelijks, miesięcznie, mies, mies., pro monat, al mes, por mes, por mês, par mois, al mese, per maand, per månad, i månaden, per måned, pr. måned, pr måned, měsíčně, měsíční, mesačne, mesačná, lunar, per bulan',
    year: 'jährlich, annuel, annuels, anual, anuales, anuais, annuale, annui, rocznie, jaarlijks, pro jahr, par an, por año, por ano, al año, all’anno, per jaar, per år, pr. år, ročně',
  },
  units: {
    hour: 'stunde, std, std., hora, heure, godz, godz., godzinę, timme, tim, uur, ora, time, hod, hod., hodinu, hodina',
    day: 'tag, día, jour, dzień, dag, giorno',
    week: 'woche, semana, semaine, tydzień, vecka, uke',
    month: 'monat, mes, mois, mies, mies., miesiąc, mån, månad, maand, mese, mês, måned, měsíc, mesiac',
    year: 'jahr, año, ano, rok, jaar, anno, år',
  },
  gross: 'brutto, bruttó, bruto, brutos, brut, bruts, lordo, lordi',
  net: 'netto, neto, netos, nets, netti, líquidos',
  pay: 'gehalt, salaire, rémunération, salario, sueldo, salário, remuneração, salaris, wynagrodzenie, stipendio, retribuzione, lønn, lön, palkka, kuukausipalkka, tuntipalkka, palkkaus, зарплата, зарплату, заробітна плата, заработная плата, оклад, оплата, plat, mzda, salariu, maaş, fizetés, munkabér',
  from: 'от, від',
  upTo: 'до',
  to: 'bis, hasta, до',
} as const;

/** Words of pay that tell the language of a line, in `plain()` form, whatever the language of the posting around it. */
const TELLING: readonly (readonly [tag: string, words: RegExp])[] = [
  [
    'de',
    regex()`
      \b(?:
        [a-z]*gehalt|[a-z]*lohn|[a-z]*vergutung|entgelt[a-z]*|bezahlung|jahrlich|monatlich|stundlich|
        pro (?:monat|jahr|stunde|tag|woche)|im (?:monat|jahr)|std|bis zu|zwischen|tsd|teur
      )\b|
      \bab \d{1,3}[. ]\d{3}
    `,
  ],
  ['fr', /\b(?:salaire|bruts?|par (?:an|mois|heure|jour)|entre [^.]{2,30} et|tjm|k€|de l'heure|jusqu'a)\b/],
  ['pt', /r\$|\b(?:faixa salarial|ao (?:mes|ano)|bolsa|liquidos|por mes|vale)\b/],
  ['es', /\b(?:sueldo|salario|brutos|mensuales|anuales|al (?:mes|ano)|pagas|banda salarial|entre [^.]{2,30} y)\b/],
  ['nl', /\b(?:salaris|[a-z]*loon|per (?:maand|uur|jaar)|tussen de)\b/],
  ['pl', /\b(?:wynagrodzenie|widelki|stawka|pensja|miesiecznie|rocznie|mies|tys|na reke|za godzine)\b/],
  ['it', /\b(?:stipendio|retribuzione|ral|lord[oi]|mensili|al mese|mensilita|all'ora|annui)\b/],
  ['sv', /\b(?:lon|[a-z]*lonen?|kronor|per manad|i manaden|kr\/man)\b/],
];

/** Words one of which stands in each line that one of these knows, but for those with an end that is told. */
const mayTell = wordTest(
  'entgelt* bezahlung jahrlich monatlich stundlich monat jahr stunde tag woche std bis zwischen tsd teur ab salaire brut bruts par entre tjm k heure jusqu salarial mes ano bolsa liquidos vale sueldo salario brutos mensuales anuales pagas salaris maand uur jaar tussen wynagrodzenie widelki stawka pensja miesiecznie rocznie mies tys reke godzine stipendio retribuzione ral lordo lordi mensili mese mensilita ora annui lon kronor manad manaden kr'.split(
    ' ',
  ),
);
const TOLD_ENDS = /gehalt|lohn|vergutung|loon|lone|r\$/;

/** The language in which a line in `plain()` form speaks of pay; that of its posting where nothing else is told. */
export function languageOfPay(plain: string, language: string | null): string | null {
  if (language !== 'en' || !(mayTell(plain) || TOLD_ENDS.test(plain))) return language;
  return TELLING.find(([, words]) => words.test(plain))?.[0] ?? language;
}
