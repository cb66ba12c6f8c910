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
  ISK: sizes(20000, 150000, 3000000),
  QAR: sizes(300, 2500, 60000),
  KWD: sizes(60, 200, 6000),
  BHD: sizes(60, 200, 6000),
  OMR: sizes(60, 200, 6000),
  JOD: sizes(50, 200, 6000),
};

/** What a dollar is worth, roughly, in currencies of countries where pay is low. */
const A_DOLLAR =
  ' AFN:70 ALL:93 AOA:900 AZN:1.7 BAM:1.8 BDT:118 BGN:1.8 BIF:2900 BOB:6.9 BTN:84 BWP:14 BYN:3.2 CDF:2800 CUP:24 CVE:100 DJF:178 DOP:60 DZD:135 ERN:15 ETB:120 FJD:2.2 GEL:2.7 GHS:15 GMD:70 GNF:8600 GTQ:7.7 GYD:209 HNL:25 HTG:131 IQD:1310 IRR:42000 JMD:157 KGS:87 KHR:4100 KMF:450 LAK:21800 LBP:89500 LKR:300 LRD:190 LSL:18 LYD:4.8 MAD:10 MDL:18 MGA:4600 MKD:57 MMK:2100 MNT:3400 MOP:8 MRU:40 MUR:46 MVR:15 MWK:1730 MZN:64 NAD:18 NIO:37 NPR:135 PEN:3.8 PGK:4 PYG:7500 RWF:1370 SBD:8.4 SCR:14 SDG:600 SLE:23 SOS:570 SRD:35 SSP:4000 STN:23 SYP:13000 SZL:18 TJS:11 TMT:3.5 TND:3.1 TTD:6.8 TZS:2600 UGX:3700 UYU:42 UZS:12800 VES:45 VUV:118 XAF:600 XOF:600 YER:250 ZMW:27 ';
const LOW = sizes(60, 250, 5000);

const known = new Map<string, Sizes>();

function sizesOf(currency: string): Sizes {
  let own = known.get(currency);
  if (!own) {
    const at = A_DOLLAR.indexOf(` ${currency}:`);
    const rate = at < 0 ? 0 : Number.parseFloat(A_DOLLAR.slice(at + 5));
    own = BY_CURRENCY[currency] ?? (rate > 0 ? sizes(LOW.hour * rate, LOW.month * rate, LOW.year * rate) : MAJOR);
    known.set(currency, own);
  }
  return own;
}

/** Whether a currency's figures are of the size of dollars, euros and pounds. */
export const isUsual = (currency: string): boolean => sizesOf(currency) === MAJOR;

/** The period that the size of a figure suggests; null between an hour's and a month's pay, where nothing can be told. */
export function inferPeriod(currency: string, figure: number): Period | null {
  const { hour, month, year } = sizesOf(currency);
  if (figure >= year) return 'year';
  if (figure >= month) return 'month';
  return figure <= hour && figure >= hour / 35 ? 'hour' : null;
}

/** Units of each period in a year, by the convention of the United States' Office of Personnel Management for hours. */
export const A_YEAR: Readonly<Record<Period, number>> = { hour: 2080, day: 260, week: 52, month: 12, year: 1 };

/** Whether a figure by the period is of the size of a pay, not of what may come on top of it. */
export const isLiving = (currency: string, period: Period, figure: number): boolean =>
  figure * A_YEAR[period] >= sizesOf(currency).year && isPlausible(currency, period, figure);

/** Whether a figure can be somebody's pay; full-time work all year is assumed, so that the bounds are wide. */
export function isPlausible(currency: string, period: Period, figure: number): boolean {
  const yearly = figure * A_YEAR[period];
  const { year } = sizesOf(currency);
  return yearly >= year / 5 && yearly <= year * 250;
}
