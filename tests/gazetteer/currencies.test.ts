import { expect, test } from 'vitest';
import {
  AFTER_DOLLAR,
  BEFORE_DOLLAR,
  CURRENCY_MARKS,
  CURRENCY_NAMES,
  CURRENCY_SIGNS,
  currencyInCountry,
  currencyOfCountry,
  isCurrency,
  WORDLIKE_CODES,
} from '../../src/gazetteer/currencies.js';
import { ISO_COUNTRIES } from '../../src/gazetteer/names.data.js';

/** Codes that CLDR still lists though no country pays in them, or that are no money. */
const GONE = ['CUC', 'HRK', 'SLL', 'XDR', 'XSU', 'XUA', 'ZWL'];
const known = (code: string): boolean => isCurrency(code) || WORDLIKE_CODES.includes(` ${code} `);

test('every currency of CLDR is known, but for those that are gone', () => {
  expect(Intl.supportedValuesOf('currency').filter((code) => !known(code) && !GONE.includes(code))).toEqual([]);
});

test('whatever signs, marks and names stand for is a currency', () => {
  const readings = [
    ...[CURRENCY_SIGNS, BEFORE_DOLLAR, AFTER_DOLLAR, CURRENCY_MARKS].flatMap((table) => Object.values(table)),
    ...CURRENCY_NAMES.map(([reading]) => reading),
  ];
  expect(readings.filter((reading) => !/^[A-Z]{3}\??$/.test(reading) || !known(reading.slice(0, 3)))).toEqual([]);
});

test('countries pay in currencies', () => {
  const paid = ISO_COUNTRIES.split(' ').map(currencyOfCountry);
  expect(paid.filter((code) => code !== null && !known(code))).toEqual([]);
  expect(paid.filter((code) => code !== null).length).toBeGreaterThan(110);
});

test.each([
  ['USD', 'CA', 'CAD'],
  ['USD', 'DE', 'USD'],
  ['INR', 'PK', 'PKR'],
  ['MXN', 'CL', 'CLP'],
  ['MXN', 'PH', 'PHP'],
  ['SEK', 'NO', 'NOK'],
  ['GBP', 'EG', 'GBP'],
])('a sign first read as %s means in %s %s', (code, country, currency) => {
  expect(currencyInCountry(code, country)).toBe(currency);
});
