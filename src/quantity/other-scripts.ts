import type { Period } from './pay-words.js';
import { codeAt } from './words.js';

/** Names of currencies in other scripts, as they stand beside a figure: ISO 4217 code and how it begins; the longest first. */
const CURRENCIES: readonly (readonly [code: string, name: string])[] = [
  ['CNY', '人民币'],
  ['TWD', '新台币'],
  ['TWD', '新台幣'],
  ['TWD', '台幣'],
  ['HKD', '港元'],
  ['HKD', '港币'],
  ['HKD', '港幣'],
  ['USD', '美元'],
  ['USD', '美金'],
  ['USD', 'ドル'],
  ['USD', '달러'],
  ['JPY', '日元'],
  ['JPY', '日圓'],
  ['JPY', '円'],
  ['CNY', '元'],
  ['KRW', '원'],
  ['EUR', '欧元'],
  ['EUR', 'ユーロ'],
  ['KZT', 'тенге'],
  ['RUB', 'руб'],
  ['UAH', 'грн'],
  ['BGN', 'лв'],
];

/** Ten thousand, a hundred million and a thousand, in Chinese, Japanese and Korean. */
const SCALES: Readonly<Record<string, number>> = {
  万: 1e4,
  萬: 1e4,
  만: 1e4,
  億: 1e8,
  亿: 1e8,
  억: 1e8,
  千: 1e3,
  천: 1e3,
};

/** Whether a unit may begin a word of these scripts. */
export const isOtherScript = (c: number): boolean => (c >= 0x400 && c < 0x530) || (c >= 0x3040 && c < 0xd7b0);

/** The factor of a unit that is written behind a number; 1 for all others. */
export const scaleOfSign = (sign: string): number => SCALES[sign] ?? 1;

/** A currency that is named at `index` in lower case, and where its name ends. */
export function otherCurrency(text: string, index: number): { code: string; end: number } | null {
  if (!isOtherScript(codeAt(text, index))) return null;
  const named = CURRENCIES.find(([, name]) => text.startsWith(name, index));
  if (!named) return null;
  const end = index + named[1].length;
  // "руб."
  return { code: named[0], end: codeAt(text, index) < 0x530 && text[end] === '.' ? end + 1 : end };
}

// "年収", "想定年収", "월급", "时薪": a word for pay that gives the period
const WITH_PERIOD =
  /(?:(年[収薪俸]|연봉)|(月[給给薪収]|월급|월 ?급여)|([時时][給给薪]|시급)|(日[給给薪]|일급))[^0-9。.;\n]{0,12}$/u;
const PAY =
  /(?:[給给]与|[給给]料|賃金|報酬|薪[资資水酬]|工[资資]|待遇|급여|임금|зарплат[аы]|оклад)[^0-9。.;\n]{0,12}$/u;
const PERIODS: readonly Period[] = ['year', 'month', 'hour', 'day'];

/** Whether words for pay of these scripts stand right before `to`, and the period that they give; null where none do. */
export function payBefore(plain: string, from: number, to: number): { readonly period: Period | null } | null {
  const before = plain.slice(Math.max(from, to - 24), to);
  const told = WITH_PERIOD.exec(before);
  if (told) return { period: PERIODS.find((_, i) => told[i + 1] !== undefined) ?? null };
  return PAY.test(before) ? { period: null } : null;
}

// "/月", "每月", "／年", "一小时", "в месяц"
const AFTER =
  /\s?(?:[/每一]\s?(?:(年)|(月|个月|個月)|(小[时時]|[时時]間?)|([天日]))|(в год)|(в месяц)|(в час)|(в день))/uy;

/** A pay period in these scripts at `index`. */
export function periodAfter(plain: string, index: number): { readonly period: Period; readonly end: number } | null {
  AFTER.lastIndex = index;
  const m = AFTER.exec(plain);
  if (!m) return null;
  const n = m.slice(1).findIndex((g) => g !== undefined) % PERIODS.length;
  return { period: PERIODS[n] as Period, end: index + m[0].length };
}
