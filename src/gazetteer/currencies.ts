/** Active ISO 4217 codes, without funds, metals, test codes, and five that are English words in capitals (ALL, CUP, MOP, SOS, TOP). */
const CODES =
  ' AED AFN AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY COP CRC CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SRD SSP STN SVC SYP SZL THB TJS TMT TND TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW ';

/** Codes that people also write in lower case; the others are words of some language then ("all", "top", "try", "cup"). */
const LOWER = ' usd eur gbp cad aud inr pln chf sek nok dkk czk huf brl mxn sgd nzd zar ron aed ';

/** Whether `code` is an ISO 4217 code, as a currency is written beside a figure: capitals, or lower case for the common ones. */
export const isCurrency = (code: string): boolean =>
  code.length === 3 && (CODES.includes(` ${code} `) || LOWER.includes(` ${code} `));

/** A sign or name of a currency: the source of a pattern, the code, and whether it says one currency only. */
export interface CurrencySign {
  readonly pattern: string;
  readonly code: string;
  readonly certain: boolean;
}

const sign = (pattern: string, code: string, certain = true): CurrencySign => ({ pattern, code, certain });

/** Signs, longest first where one starts another; they stand before or after a figure. */
export const CURRENCY_SIGNS: readonly CurrencySign[] = [
  sign('US ?\\$|USD ?\\$|\\$ ?USD|\\$US\\b|U\\.S\\. ?\\$', 'USD'),
  sign('CA ?\\$|C\\$|CAD ?\\$|\\$ ?CAD|CDN ?\\$|CAN\\$|\\$CA\\b|\\$ ?CDN', 'CAD'),
  sign('AU ?\\$|A\\$|AUD ?\\$|\\$ ?AUD', 'AUD'),
  sign('NZ ?\\$|NZD ?\\$|\\$ ?NZD', 'NZD'),
  sign('HK ?\\$|HKD ?\\$', 'HKD'),
  sign('SG ?\\$|S\\$|SGD ?\\$|\\$ ?SGD', 'SGD'),
  sign('R\\$', 'BRL'),
  sign('MX ?\\$|Mex\\$|MXN ?\\$|\\$ ?MXN', 'MXN'),
  sign('NT ?\\$', 'TWD'),
  sign('COP ?\\$', 'COP'),
  sign('CLP ?\\$', 'CLP'),
  sign('ARS ?\\$', 'ARS'),
  sign('\\$', 'USD', false),
  sign('€', 'EUR'),
  sign('£', 'GBP'),
  sign('[¥￥]', 'JPY', false),
  sign('₹|(?<!\\p{L})Rs\\.?(?!\\p{L})', 'INR'),
  sign('₽', 'RUB'),
  sign('₩', 'KRW'),
  sign('₴', 'UAH'),
  sign('₺', 'TRY'),
  sign('₪', 'ILS'),
  sign('₫', 'VND'),
  sign('₱', 'PHP'),
  sign('₦', 'NGN'),
  sign('₡', 'CRC'),
  sign('₸', 'KZT'),
  sign('₾', 'GEL'),
  sign('(?<!\\p{L})RM(?!\\p{L})', 'MYR'),
  sign('(?<!\\p{L})S?Fr\\.', 'CHF'),
  sign('(?<!\\p{L})z[łl](?!\\p{L})', 'PLN'),
  sign('Kč|(?<!\\p{L})Kc(?!\\p{L})', 'CZK'),
  sign('(?<!\\p{L})Ft(?![\\p{L}.])', 'HUF'),
  sign('(?<!\\p{L})kr(?!\\p{L})\\.?', 'SEK', false),
];

/** Names, in the languages that are read; whole words beside a figure, any case. */
export const CURRENCY_NAMES: readonly CurrencySign[] = [
  sign('euros?', 'EUR'),
  sign('(?:us|u\\.s\\.) dollars?|us-dollar', 'USD'),
  sign('canadian dollars?', 'CAD'),
  sign('australian dollars?', 'AUD'),
  sign('dollars?|dólares|dollari', 'USD', false),
  sign('pounds?(?: sterling)?|libras|sterline', 'GBP'),
  sign('z[łl]ot(?:y|ych|e|ys)', 'PLN'),
  sign('(?:swiss )?francs|(?:schweizer )?franken', 'CHF'),
  sign('rupees', 'INR'),
  sign('reais', 'BRL'),
  sign('kronor', 'SEK'),
  sign('kroner', 'NOK', false),
  sign('forint', 'HUF'),
  sign('lei', 'RON'),
];

/** What is paid in, by country: ISO 3166-1 alpha-2 and ISO 4217; euro countries apart. */
const BY_COUNTRY =
  ' US:USD CA:CAD GB:GBP AU:AUD NZ:NZD SG:SGD HK:HKD CH:CHF LI:CHF SE:SEK NO:NOK DK:DKK IS:ISK PL:PLN CZ:CZK HU:HUF RO:RON BG:EUR IN:INR JP:JPY CN:CNY KR:KRW TW:TWD BR:BRL MX:MXN AR:ARS CL:CLP CO:COP PE:PEN ZA:ZAR IL:ILS TR:TRY AE:AED SA:SAR UA:UAH RS:RSD GE:GEL AM:AMD PH:PHP MY:MYR TH:THB ID:IDR VN:VND PK:PKR BD:BDT EG:EGP NG:NGN KE:KES MA:MAD ';
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
};

/** The currency that a sign shared by several (`$`, `kr`, `¥`, given by its first reading) means in a country. */
export const currencyInCountry = (code: string, country: string): string =>
  SHARED_SIGNS[code]?.includes(` ${country} `) ? (currencyOfCountry(country) ?? code) : code;
