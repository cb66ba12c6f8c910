/** Active ISO 4217 codes, without funds, metals, test codes, and five that are English words in capitals (ALL, CUP, MOP, SOS, TOP). */
const CODES =
  ' AED AFN AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY COP CRC CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SRD SSP STN SVC SYP SZL THB TJS TMT TND TRY TTD TWD TZS UAH UGX USD UYU UZS VED VES VND VUV WST XAF XCD XCG XOF XPF YER ZAR ZMW ZWG ';

/** Codes that people also write in lower case; the others are words of some language then ("all", "top", "try", "cup"). */
const LOWER = ' usd eur gbp cad aud inr pln chf sek nok dkk czk huf brl mxn sgd nzd zar ron aed ';

/** Whether `code` is an ISO 4217 code, as a currency is written beside a figure: capitals, or lower case for the common ones. */
export const isCurrency = (code: string): boolean =>
  code.length === 3 && (code.charCodeAt(0) >= 97 ? LOWER : CODES).includes(` ${code} `);

/** What a sign or name says: an ISO 4217 code, with `?` where several currencies share the name, whose first reading it then is. */
export type CurrencyReading = string;

/** Signs of one character; they stand before or after a figure. */
export const CURRENCY_SIGNS: Readonly<Record<string, CurrencyReading>> = {
  $: 'USD?',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY?',
  '￥': 'JPY?',
  '₹': 'INR',
  '₽': 'RUB',
  '₩': 'KRW',
  '₴': 'UAH',
  '₺': 'TRY',
  '₪': 'ILS',
  '₫': 'VND',
  '₱': 'PHP',
  '₦': 'NGN',
  '₡': 'CRC',
  '₸': 'KZT',
  '₾': 'GEL',
  '฿': 'THB',
  '৳': 'BDT',
  '₵': 'GHS',
  '₭': 'LAK',
  '₮': 'MNT',
  '₲': 'PYG',
  '₼': 'AZN',
  '֏': 'AMD',
  '₨': 'INR?',
};

/** ISO 4217 codes that are English words in capitals: they name a currency only where nothing but the figure stands by. */
export const WORDLIKE_CODES = ' ALL CUP MOP SOS TOP ';

/** Currencies of a thousand parts, whose figures are written with three decimals ("KWD 900.500"). */
export const THREE_DECIMALS = ' BHD JOD KWD OMR ';

/** What is written right before a dollar sign and says whose dollar it is; codes may also stand there with a space. */
export const BEFORE_DOLLAR: Readonly<Record<string, CurrencyReading>> = {
  US: 'USD',
  'U.S.': 'USD',
  USD: 'USD',
  CA: 'CAD',
  C: 'CAD',
  CAD: 'CAD',
  CDN: 'CAD',
  CAN: 'CAD',
  AU: 'AUD',
  A: 'AUD',
  AUD: 'AUD',
  NZ: 'NZD',
  NZD: 'NZD',
  HK: 'HKD',
  HKD: 'HKD',
  SG: 'SGD',
  S: 'SGD',
  SGD: 'SGD',
  R: 'BRL',
  MX: 'MXN',
  Mex: 'MXN',
  MXN: 'MXN',
  NT: 'TWD',
  COP: 'COP',
  CO: 'COP',
  CLP: 'CLP',
  CL: 'CLP',
  ARS: 'ARS',
  AR: 'ARS',
  RD: 'DOP',
  J: 'JMD',
  TT: 'TTD',
  EC: 'XCD',
  BZ: 'BZD',
  N: 'NAD',
};

/** What is written right after a dollar sign and says whose dollar it is. */
export const AFTER_DOLLAR: Readonly<Record<string, CurrencyReading>> = {
  USD: 'USD',
  US: 'USD',
  CAD: 'CAD',
  CDN: 'CAD',
  CA: 'CAD',
  AUD: 'AUD',
  NZD: 'NZD',
  SGD: 'SGD',
  MXN: 'MXN',
};

/** Short marks of letters beside a figure; a full stop may follow them. */
export const CURRENCY_MARKS: Readonly<Record<string, CurrencyReading>> = {
  Rs: 'INR?',
  RM: 'MYR',
  Rp: 'IDR',
  Php: 'PHP',
  PhP: 'PHP',
  RMB: 'CNY',
  NIS: 'ILS',
  TL: 'TRY',
  Tk: 'BDT',
  KSh: 'KES',
  Ksh: 'KES',
  KSH: 'KES',
  KShs: 'KES',
  Kshs: 'KES',
  KSHS: 'KES',
  Dhs: 'AED?',
  USh: 'UGX',
  TSh: 'TZS',
  CFA: 'XOF?',
  FCFA: 'XOF?',
  Gs: 'PYG',
  Bs: 'BOB?',
  Q: 'GTQ',
  Fr: 'CHF',
  SFr: 'CHF',
  zł: 'PLN',
  zl: 'PLN',
  ZŁ: 'PLN',
  Kč: 'CZK',
  Kc: 'CZK',
  Ft: 'HUF',
  kr: 'SEK?',
  R: 'ZAR',
};

/** Names, in the languages that are read: whole words beside a figure, in any case, without accents, as the word lists of locales are written. */
export const CURRENCY_NAMES: readonly (readonly [reading: CurrencyReading, words: string])[] = [
  ['EUR', 'euro, euros, euroa'],
  ['USD', 'us dollar, us dollars, u.s. dollar, u.s. dollars'],
  ['CAD', 'canadian dollar, canadian dollars'],
  ['AUD', 'australian dollar, australian dollars'],
  ['USD?', 'dollar, dollars, dolares, dollari'],
  ['GBP', 'pound, pounds, pound sterling, pounds sterling, libras, sterline'],
  ['PLN', 'zloty, zlotych, zlote, zlotys'],
  ['CHF', 'francs, swiss francs, franchi, franchi svizzeri, franken, schweizer franken'],
  ['XOF?', 'francs cfa, f cfa'],
  ['INR?', 'rupee, rupees'],
  ['PKR', 'pakistani rupees'],
  ['INR', 'indian rupees'],
  ['BRL', 'reais'],
  ['SEK', 'kronor'],
  ['NOK?', 'kroner'],
  ['HUF', 'forint'],
  ['RON', 'lei'],
  ['CZK', 'koruna, korun'],
  ['BGN', 'leva'],
  ['UAH', 'hryvnia, hryvnias'],
  ['RUB', 'rubles, roubles'],
  ['TRY', 'lira, liras'],
  ['ILS', 'shekel, shekels'],
  ['AED?', 'dirham, dirhams'],
  ['SAR?', 'riyal, riyals'],
  ['ZAR', 'rand'],
  ['NGN', 'naira'],
  ['GHS', 'cedi, cedis'],
  ['KES?', 'shillings'],
  ['THB', 'baht'],
  ['MYR', 'ringgit'],
  ['IDR', 'rupiah'],
  ['VND', 'dong'],
  ['JPY', 'yen'],
  ['CNY', 'yuan, renminbi'],
  ['KRW', 'korean won'],
  ['BDT', 'taka'],
  ['KZT', 'tenge'],
  ['MXN?', 'peso, pesos'],
  ['MXN', 'pesos mexicanos, mexican pesos'],
  ['ARS', 'pesos argentinos'],
  ['CLP', 'pesos chilenos'],
  ['COP', 'pesos colombianos'],
  ['PHP', 'philippine pesos'],
  ['PEN', 'soles'],
  ['PYG', 'guaranies'],
  ['CRC', 'colones'],
  ['GTQ', 'quetzales'],
  ['HNL', 'lempiras'],
];

/** What is paid in, by country: ISO 3166-1 alpha-2 and ISO 4217; euro countries apart. */
const BY_COUNTRY =
  ' US:USD CA:CAD GB:GBP AU:AUD NZ:NZD SG:SGD HK:HKD CH:CHF LI:CHF SE:SEK NO:NOK DK:DKK IS:ISK PL:PLN CZ:CZK HU:HUF RO:RON BG:EUR IN:INR JP:JPY CN:CNY KR:KRW TW:TWD BR:BRL MX:MXN AR:ARS CL:CLP CO:COP PE:PEN ZA:ZAR IL:ILS TR:TRY AE:AED SA:SAR UA:UAH RS:RSD GE:GEL AM:AMD PH:PHP MY:MYR TH:THB ID:IDR VN:VND PK:PKR BD:BDT EG:EGP NG:NGN KE:KES MA:MAD QA:QAR KW:KWD BH:BHD OM:OMR JO:JOD LK:LKR NP:NPR MU:MUR UG:UGX TZ:TZS GH:GHS RW:RWF ZM:ZMW TN:TND SN:XOF CI:XOF ML:XOF BF:XOF BJ:XOF TG:XOF NE:XOF CM:XAF GA:XAF TD:XAF CG:XAF UY:UYU PY:PYG BO:BOB VE:VES CR:CRC GT:GTQ HN:HNL NI:NIO DO:DOP JM:JMD TT:TTD KZ:KZT UZ:UZS AZ:AZN MD:MDL BA:BAM MK:MKD AL:ALL MN:MNT LB:LBP RU:RUB BY:BYN CU:CUP MO:MOP ';
const EURO = ' DE AT FR BE NL LU IE ES PT IT GR FI EE LV LT SI SK CY MT HR MC ME XK ';

/** The currency of a country, or null where the list does not have it. */
export function currencyOfCountry(country: string): string | null {
  if (EURO.includes(` ${country} `)) return 'EUR';
  const at = BY_COUNTRY.indexOf(` ${country}:`);
  return at < 0 ? null : BY_COUNTRY.slice(at + 4, at + 7);
}

/**
 * Countries whose own currency is what a bare sign means there. Latin America is left out: postings for it write `$` for US dollars
 * as often as for pesos.
 */
const SHARED_SIGNS: Readonly<Record<string, string>> = {
  USD: ' CA AU NZ SG HK ',
  SEK: ' NO DK IS ',
  NOK: ' SE DK IS ',
  JPY: ' CN ',
  INR: ' PK LK NP MU ',
  MXN: ' AR CL CO UY DO CU PH ',
  AED: ' MA ',
  SAR: ' QA OM ',
  KES: ' UG TZ ',
  XOF: ' CM GA TD CG ',
  BOB: ' VE ',
};

/** The currency that a sign shared by several (`$`, `kr`, `¥`, given by its first reading) means in a country. */
export const currencyInCountry = (code: string, country: string): string =>
  SHARED_SIGNS[code]?.includes(` ${country} `) ? (currencyOfCountry(country) ?? code) : code;
