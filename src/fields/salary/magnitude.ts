import type { Period } from '../../quantity/money.js';

/** Most of an hourly, least of a monthly and least of a yearly pay, in units of the currency: where a figure states no period. */
interface Sizes {
  readonly hour: number;
  readonly month: number;
  readonly year: number;
}

const sizes = (hour: number, month: number, year: number): Sizes => ({ hour, month, year });
const MAJOR = sizes(250, 1000, 12000);

const BY_CURRENCY: Readonly<Record<string, Sizes>> = {
  SGD: sizes(200, 1200, 25000),
  PLN: sizes(400, 2500, 50000),
  RON: sizes(150, 1500, 50000),
  BRL: sizes(200, 900, 45000),
  ILS: sizes(400, 4000, 100000),
  AED: sizes(300, 2500, 60000),
  SAR: sizes(300, 2500, 60000),
  MYR: sizes(150, 1000, 36000),
  CZK: sizes(1500, 12000, 350000),
  SEK: sizes(1000, 12000, 180000),
  NOK: sizes(1000, 12000, 180000),
  DKK: sizes(1000, 10000, 180000),
  MXN: sizes(600, 5000, 180000),
  ZAR: sizes(1000, 4000, 150000),
  THB: sizes(800, 8000, 300000),
  PHP: sizes(1500, 10000, 300000),
  INR: sizes(1500, 5000, 150000),
  PKR: sizes(2000, 15000, 900000),
  RUB: sizes(3000, 20000, 900000),
  UAH: sizes(1500, 8000, 400000),
  AMD: sizes(8000, 30000, 1500000),
  HKD: sizes(500, 8000, 150000),
  CNY: sizes(400, 3000, 60000),
  TRY: sizes(1000, 15000, 400000),
  TWD: sizes(1500, 25000, 400000),
  EGP: sizes(500, 4000, 150000),
  KES: sizes(2500, 15000, 500000),
  NGN: sizes(10000, 60000, 1500000),
  KZT: sizes(10000, 80000, 2500000),
  RSD: sizes(2500, 40000, 900000),
  CLP: sizes(30000, 350000, 8000000),
  ARS: sizes(20000, 200000, 10000000),
  COP: sizes(100000, 1000000, 30000000),
  CRC: sizes(15000, 300000, 6000000),
  IDR: sizes(300000, 2500000, 80000000),
  VND: sizes(400000, 4000000, 150000000),
  JPY: sizes(8000, 120000, 1500000),
  HUF: sizes(12000, 150000, 3000000),
  KRW: sizes(60000, 1000000, 15000000),
};

const sizesOf = (currency: string): Sizes => BY_CURRENCY[currency] ?? MAJOR;

/** The period that the size of a figure suggests; null between an hour's and a month's pay, where nothing can be told. */
export function inferPeriod(currency: string, figure: number): Period | null {
  const { hour, month, year } = sizesOf(currency);
  if (figure >= year) return 'year';
  if (figure >= month) return 'month';
  return figure <= hour && figure >= hour / 35 ? 'hour' : null;
}

/** Units of each period in a year, by the convention of the United States' Office of Personnel Management for hours. */
export const A_YEAR: Readonly<Record<Period, number>> = { hour: 2080, day: 260, week: 52, month: 12, year: 1 };

/** Whether a figure can be somebody's pay; full-time work all year is assumed, so that the bounds are wide. */
export function isPlausible(currency: string, period: Period, figure: number): boolean {
  const yearly = figure * A_YEAR[period];
  const { year } = sizesOf(currency);
  return yearly >= year / 5 && yearly <= year * 250;
}
