/** Active ISO 4217 codes, without funds, metals and test codes. */
const CODES =
  ' AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW ';

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

/** Countries whose own currency is written with the bare sign. */
const DOLLAR = ' CA:CAD AU:AUD NZ:NZD SG:SGD HK:HKD MX:MXN CO:COP CL:CLP AR:ARS TW:TWD US:USD ';
const KRONE = ' SE:SEK NO:NOK DK:DKK IS:ISK ';
const YEN = ' JP:JPY CN:CNY ';

/** The currency that a bare `$`, `kr` or `¥` means in a country (ISO 3166-1 alpha-2), or null where that country does not use the sign. */
export function currencyInCountry(code: string, country: string): string | null {
  const list = code === 'USD' ? DOLLAR : code === 'SEK' || code === 'NOK' ? KRONE : code === 'JPY' ? YEN : '';
  const at = list.indexOf(` ${country}:`);
  return at < 0 ? null : list.slice(at + 4, at + 7);
}
