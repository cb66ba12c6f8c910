import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PayPeriod } from '../../src/locales/money.js';
import { readMoney } from '../../src/quantity/money.js';

/** How a country writes numbers. */
interface Style {
  readonly group: string;
  readonly decimal: string;
}
const COMMA: Style = { group: ',', decimal: '.' };
const POINT: Style = { group: '.', decimal: ',' };
const SPACE: Style = { group: ' ', decimal: ',' };
const NARROW: Style = { group: '\u202f', decimal: ',' };
const NO_BREAK: Style = { group: '\u00a0', decimal: ',' };
const APOSTROPHE: Style = { group: '’', decimal: '.' };
const NONE: Style = { group: '', decimal: '.' };
const STYLES = [COMMA, POINT, SPACE, NARROW, NO_BREAK, APOSTROPHE, NONE];

/** Words of a language for the parts of a statement; `%` stands for the figures. */
interface Words {
  readonly ranges: readonly string[];
  readonly from: readonly string[];
  readonly upTo: readonly string[];
  readonly periods: Readonly<Record<PayPeriod, readonly string[]>>;
  readonly gross: readonly string[];
  readonly net: readonly string[];
  readonly thousand: readonly string[];
}

const DASHES = ['% - %', '%-%', '% – %', '%–%', '% — %', '%—%', '% ~ %'];
const WORDS: Readonly<Record<string, Words>> = {
  en: {
    ranges: [...DASHES, '% to %', 'between % and %', 'from % to %'],
    from: ['from %', 'starting at %', 'at least %', '%+', '% and up'],
    upTo: ['up to %', 'maximum %'],
    periods: {
      hour: ['/hr', ' per hour', ' an hour', '/hour', ' hourly'],
      day: [' per day', '/day', ' a day'],
      week: [' per week', ' a week', ' weekly'],
      month: [' per month', '/mo', ' a month', ' monthly'],
      year: [' per year', '/yr', ' a year', ' annually', ' per annum', ' p.a.'],
    },
    gross: [' gross'],
    net: [' net'],
    thousand: ['k', 'K', ' k'],
  },
  de: {
    ranges: [...DASHES, '% bis %', 'zwischen % und %', 'von % bis %'],
    from: ['ab %', 'mindestens %'],
    upTo: ['bis zu %', 'maximal %'],
    periods: {
      hour: [' pro Stunde', '/Std.', ' je Stunde', '/h'],
      day: [' pro Tag', ' täglich'],
      week: [' pro Woche', ' wöchentlich'],
      month: [' pro Monat', ' im Monat', ' monatlich', ' mtl.'],
      year: [' pro Jahr', ' im Jahr', ' jährlich', ' p.a.'],
    },
    gross: [' brutto'],
    net: [' netto'],
    thousand: [' Tsd.', 'k', ' Tausend'],
  },
  fr: {
    ranges: [...DASHES, '% à %', 'entre % et %', 'de % à %'],
    from: ['à partir de %', 'au moins %'],
    upTo: ["jusqu'à %", 'maximum %'],
    periods: {
      hour: [' par heure', ' de l’heure', '/h'],
      day: [' par jour', '/jour'],
      week: [' par semaine'],
      month: [' par mois', '/mois', ' mensuel'],
      year: [' par an', '/an', ' annuel'],
    },
    gross: [' brut', ' bruts'],
    net: [' net', ' nets'],
    thousand: ['k', 'K', ' k'],
  },
  es: {
    ranges: [...DASHES, '% a %', 'entre % y %', 'desde % hasta %', 'de % a %'],
    from: ['desde %', 'a partir de %'],
    upTo: ['hasta %'],
    periods: {
      hour: [' por hora', '/hora', ' la hora'],
      day: [' por día', ' al día'],
      week: [' por semana', ' a la semana'],
      month: [' al mes', ' por mes', '/mes', ' mensuales'],
      year: [' al año', ' por año', '/año', ' anuales'],
    },
    gross: [' bruto', ' brutos'],
    net: [' neto', ' netos'],
    thousand: ['k', ' mil'],
  },
  pt: {
    ranges: [...DASHES, '% a %', 'entre % e %', 'de % até %'],
    from: ['a partir de %', 'desde %'],
    upTo: ['até %'],
    periods: {
      hour: [' por hora', '/hora'],
      day: [' por dia', '/dia'],
      week: [' por semana'],
      month: [' por mês', ' ao mês', '/mês', ' mensais'],
      year: [' por ano', ' ao ano', '/ano', ' anuais'],
    },
    gross: [' bruto', ' brutos'],
    net: [' líquido', ' líquidos'],
    thousand: ['k', ' mil'],
  },
  nl: {
    ranges: [...DASHES, '% tot %', 'tussen % en %', 'van % tot %', '% tot en met %'],
    from: ['vanaf %', 'minimaal %'],
    upTo: ['maximaal %', 'tot maximaal %'],
    periods: {
      hour: [' per uur', '/uur'],
      day: [' per dag'],
      week: [' per week'],
      month: [' per maand', '/maand'],
      year: [' per jaar', '/jaar'],
    },
    gross: [' bruto'],
    net: [' netto'],
    thousand: ['k', 'K'],
  },
  pl: {
    ranges: [...DASHES, '% do %', 'od % do %'],
    from: ['od %', 'co najmniej %'],
    upTo: ['do %', 'maks. %'],
    periods: {
      hour: [' za godzinę', '/h', '/godz.'],
      day: [' dziennie', ' za dzień'],
      week: [' tygodniowo'],
      month: [' miesięcznie', ' / mies.', ' na miesiąc'],
      year: [' rocznie', ' na rok'],
    },
    gross: [' brutto'],
    net: [' netto', ' na rękę'],
    thousand: [' tys.', 'k'],
  },
  it: {
    ranges: [...DASHES, 'tra % e %', 'da % a %', 'fra % e %'],
    from: ['a partire da %', 'almeno %'],
    upTo: ['fino a %', 'massimo %'],
    periods: {
      hour: [" all'ora", '/ora'],
      day: [' al giorno'],
      week: [' alla settimana'],
      month: [' al mese', '/mese', ' mensili'],
      year: [" all'anno", ' annui', '/anno'],
    },
    gross: [' lordi'],
    net: [' netti'],
    thousand: ['k', 'mila'],
  },
};

/** Currencies as they are written beside a figure, `%` being the figure. */
const CURRENCIES: readonly (readonly [code: string, form: string])[] = [
  ['EUR', '€%'],
  ['EUR', '€ %'],
  ['EUR', '% €'],
  ['EUR', '%€'],
  ['EUR', '% EUR'],
  ['EUR', 'EUR %'],
  ['EUR', '% Euro'],
  ['GBP', '£%'],
  ['GBP', '% GBP'],
  ['USD', 'US$%'],
  ['USD', 'USD %'],
  ['CHF', 'CHF %'],
  ['PLN', '% zł'],
  ['PLN', '% PLN'],
  ['CAD', 'C$%'],
  ['BRL', 'R$ %'],
  ['INR', '₹%'],
  ['SEK', '% SEK'],
  ['AUD', 'A$%'],
  ['MXN', '% MXN'],
];

const grouped = (whole: number, { group }: Style): string => String(whole).replace(/\B(?=(?:\d{3})+$)/g, group);
const written = (cents: number, style: Style): string => {
  const whole = grouped(Math.floor(cents / 100), style);
  const rest = cents % 100;
  return rest === 0 ? whole : `${whole}${style.decimal}${String(rest).padStart(2, '0')}`;
};
const put = (form: string, ...figures: string[]): string =>
  figures.reduce((text, one) => text.replace('%', () => one), form);

const one = <T>(list: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...list);

/** Cents of a pay of the usual size. */
const pay: Readonly<Record<PayPeriod, fc.Arbitrary<number>>> = {
  hour: fc.oneof(
    fc.integer({ min: 7, max: 190 }).map((n) => n * 100),
    fc.integer({ min: 750, max: 19_999 }),
  ),
  day: fc.integer({ min: 90, max: 900 }).map((n) => n * 100),
  week: fc.integer({ min: 400, max: 3000 }).map((n) => n * 100),
  month: fc.oneof(
    fc.integer({ min: 1000, max: 12_000 }).map((n) => n * 100),
    fc.integer({ min: 100_000, max: 1_200_000 }),
  ),
  year: fc.integer({ min: 20, max: 400 }).map((n) => n * 100_000),
};
const PERIODS = Object.keys(pay) as PayPeriod[];

interface Statement {
  readonly text: string;
  readonly want: Readonly<Record<'min' | 'max' | 'currency' | 'period' | 'gross', unknown>>;
}

const statement = (words: Words): fc.Arbitrary<Statement> =>
  one(PERIODS).chain((period) =>
    fc
      .record({
        a: pay[period],
        wider: fc.integer({ min: 102, max: 250 }),
        style: one(STYLES),
        currency: one(CURRENCIES),
        end: fc.oneof(
          { weight: 3, arbitrary: one(words.ranges).map((form) => ({ kind: 'range' as const, form })) },
          one(words.from).map((form) => ({ kind: 'from' as const, form })),
          one(words.upTo).map((form) => ({ kind: 'upTo' as const, form })),
          fc.constant({ kind: 'one' as const, form: '%' }),
        ),
        each: fc.boolean(),
        shared: fc.boolean(),
        taxed: one(['gross', 'net', ''] as const),
        tax: fc.nat(),
        unit: one(words.periods[period]),
        thousands: fc.option(one(words.thousand), { nil: null }),
      })
      .map(
        ({
          a: low,
          wider,
          style,
          currency: [code, form],
          end,
          each,
          shared,
          taxed,
          tax,
          unit,
          thousands,
        }): Statement => {
          // whole thousands stay whole
          const step = low % 100_000 === 0 ? 100_000 : low % 100 === 0 ? 100 : 1;
          const high = Math.ceil((low * wider) / 100 / step) * step;
          const scaled = period === 'year' ? thousands : null;
          const figure = (cents: number, bare = false): string =>
            scaled === null ? written(cents, style) : `${cents / 100_000}${bare ? '' : scaled}`;
          // a currency at each end, or once for both: before the first, or behind the second
          const both = each || end.kind !== 'range';
          // one sign of thousands may stand for both ends: "€90-130k"
          const bare = shared && !each && end.kind === 'range';
          const first = both || form.endsWith('%') ? put(form, figure(low, bare)) : figure(low, bare);
          const second = both || !form.endsWith('%') ? put(form, figure(high)) : figure(high);
          const sums = end.kind === 'range' ? put(end.form, first, second) : put(end.form, put(form, figure(low)));
          const said = taxed === '' ? '' : (words[taxed][tax % words[taxed].length] as string);
          return {
            text: `${sums}${said}${unit}`,
            want: {
              min: end.kind === 'upTo' ? null : low / 100,
              max: end.kind === 'from' ? null : (end.kind === 'range' ? high : low) / 100,
              currency: code,
              period,
              gross: taxed === '' ? null : taxed === 'gross',
            },
          };
        },
      ),
  );

describe.each(Object.entries(WORDS))('whatever %s states of pay', (language, words) => {
  test('is read back to the same value', () => {
    fc.assert(
      fc.property(statement(words), ({ text, want }) => {
        const found = readMoney(text, undefined, language).map(({ min, max, currency, period, gross }) => ({
          min,
          max,
          currency: currency?.code ?? null,
          period,
          gross,
        }));
        expect(found, text).toEqual([want]);
      }),
      { numRuns: 300, seed: 7 },
    );
  });
});

const ofIndia = (n: number): string => String(n).replace(/\B(?=(?:\d\d)*\d{3}$)/g, ',');
const lakhs = fc.integer({ min: 3, max: 60 });

test.each([
  ['grouped by lakhs', (n: number) => `₹${ofIndia(n * 1e5)}`],
  ['in lakhs a year', (n: number) => `${n} LPA`],
  ['in lakhs', (n: number) => `Rs ${n} lakhs`],
  ['in lakhs, with a sign of its own', (n: number) => `₹${n}L`],
  ['in crores', (n: number) => `₹${n / 100} crore`],
])('rupees %s are read back to the same value', (_, form) => {
  fc.assert(
    fc.property(lakhs, fc.integer({ min: 0, max: 40 }), fc.boolean(), (low, more, range) => {
      const high = low + (range ? more : 0);
      const text = range ? `${form(low)} - ${form(high)}` : form(low);
      expect(readMoney(text, undefined, 'en'), text).toMatchObject([
        { min: low * 1e5, max: high * 1e5, currency: { code: 'INR' } },
      ]);
    }),
    { seed: 7 },
  );
});

test('ten thousands are read back to the same value', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 15, max: 2000 }),
      one(['円', '元', '日元']),
      one(['〜', '～', '-', '至']),
      (n, currency, dash) => {
        const text = `${n}万${currency}${dash}${n + 5}万${currency}`;
        expect(readMoney(text, undefined, null), text).toMatchObject([{ min: n * 1e4, max: (n + 5) * 1e4 }]);
        const shared = `${n}${dash}${n + 5}万${currency}`;
        expect(readMoney(shared, undefined, null), shared).toMatchObject([{ min: n * 1e4, max: (n + 5) * 1e4 }]);
      },
    ),
    { seed: 7 },
  );
});

test('a slip is mended and marked, whatever the figures', () => {
  fc.assert(
    fc.property(fc.integer({ min: 100, max: 400 }), fc.integer({ min: 1, max: 99 }), (thousands, more) => {
      const [low, high] = [thousands, thousands + more].map((n) => n * 1000);
      const text = (n = 0): string => grouped(n, COMMA);
      const want = [{ min: low, max: high, typo: true }];
      expect(readMoney(`$${text(high)} - $${text(low)}`)).toMatchObject(want);
      expect(readMoney(`$${text(low).replace(',', ', ')} - $${text(high)}`)).toMatchObject(want);
      expect(readMoney(`$${text(low)}k - $${text(high)}k`)).toMatchObject(want);
    }),
    { seed: 7 },
  );
});
