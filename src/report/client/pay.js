// Pay a year as ranges on one scale, a currency at a time.

/** @type {{ currency: string | null, sort: string, shown: number }} */
const payView = { currency: null, sort: 'pay', shown: 0 };
const PAY_SLICE = 14;
const BINS = 48;

/** @param {{ min: number | null, max: number | null }} pay */
const lowOf = ({ min, max }) => /** @type {number} */ (min ?? max);
/** @param {{ min: number | null, max: number | null }} pay */
const highOf = ({ min, max }) => /** @type {number} */ (max ?? min);
/** @param {Row} row */
const payOf = (row) => /** @type {NonNullable<Row['pay']>} */ (row.pay);

/** @type {Record<string, { label: string, compare: (a: Row, b: Row) => number }>} */
const SORTS = {
  pay: {
    label: 'highest pay',
    compare: (a, b) => highOf(payOf(b)) - highOf(payOf(a)) || lowOf(payOf(b)) - lowOf(payOf(a)),
  },
  lowest: {
    label: 'lowest pay',
    compare: (a, b) => lowOf(payOf(a)) - lowOf(payOf(b)) || highOf(payOf(a)) - highOf(payOf(b)),
  },
  title: { label: 'title', compare: (a, b) => named(a.title, b.title) },
  company: { label: 'company', compare: (a, b) => named(a.company, b.company) },
  place: { label: 'place', compare: (a, b) => named(a.place, b.place) },
};
const COLLATOR = new Intl.Collator('en', { sensitivity: 'base', numeric: true });

/**
 * By name, those without one last.
 * @param {string | null} a
 * @param {string | null} b
 */
const named = (a, b) => (a === null || b === null ? Number(a === null) - Number(b === null) : COLLATOR.compare(a, b));

/**
 * The value below which a share of the sorted numbers lies.
 * @param {number[]} sorted
 * @param {number} share
 */
const quantile = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;

/**
 * A round step that parts a length into some four pieces.
 * @param {number} most
 */
function stepOf(most) {
  const raw = most / 4;
  const power = 10 ** Math.floor(Math.log10(raw));
  return /** @type {number} */ ([1, 2, 2.5, 5, 10].find((n) => n * power >= raw)) * power;
}

/**
 * The scale from nothing to where nearly all ranges end; the few beyond are cut there.
 * @param {Row[]} rows
 */
function scaleOf(rows) {
  const highs = rows.map((row) => highOf(payOf(row))).sort((a, b) => a - b);
  const top = Math.max(1, rows.length < 20 ? (highs.at(-1) ?? 1) : quantile(highs, 0.98));
  const step = stepOf(top);
  return { step, most: Math.ceil(top / step) * step };
}

/**
 * How many ranges have their middle in each part of the scale.
 * @param {Row[]} rows
 * @param {number} most
 */
function spread(rows, most) {
  const counts = Array.from({ length: BINS }, () => 0);
  for (const row of rows) {
    const bin = Math.min(BINS - 1, Math.floor((((lowOf(payOf(row)) + highOf(payOf(row))) / 2) * BINS) / most));
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  const top = Math.max(...counts);
  return element(
    'div',
    { class: 'spread', 'aria-hidden': 'true' },
    ...counts.map((count) => shaped(element('span', {}), { part: count / top })),
  );
}

/**
 * @param {number} i
 * @param {number} most
 * @param {(i: number) => void} open
 */
function payRow(i, most, open) {
  const row = /** @type {Row} */ (ROWS[i]);
  const pay = payOf(row);
  const [low, high] = [lowOf(pay) / most, highOf(pay) / most];
  const end = pay.min === null ? 'to' : pay.max === null ? 'from' : high > 1 ? 'beyond' : null;
  const range = shaped(element('span', { class: 'range', 'data-end': end }), {
    from: Math.min(low, 0.99),
    to: Math.min(high, 1),
  });
  return element(
    'li',
    {},
    button(
      {},
      () => open(i),
      element(
        'span',
        { class: 'label' },
        element('bdi', {}, row.title ?? row.file ?? 'No title'),
        element('small', {}, element('bdi', {}, [row.company, row.place].filter(Boolean).join(' · '))),
      ),
      element('span', { class: 'track' }, range),
      element('span', { class: 'number' }, moneyRange(pay.min, pay.max, pay.currency)),
    ),
  );
}

/**
 * @param {number[]} shown
 * @param {(i: number) => void} open
 */
function payCard(shown, open) {
  /** @type {Map<string, number[]>} */
  const byCurrency = new Map();
  for (const i of shown) {
    const { pay } = /** @type {Row} */ (ROWS[i]);
    if (!pay) continue;
    const of = byCurrency.get(pay.currency);
    if (of) of.push(i);
    else byCurrency.set(pay.currency, [i]);
  }
  const holder = card('Pay a year', 'pay', '');
  const currencies = [...byCurrency.keys()].sort(
    (a, b) => (byCurrency.get(b)?.length ?? 0) - (byCurrency.get(a)?.length ?? 0),
  );
  const [first] = currencies;
  if (first === undefined) {
    holder.append(element('p', { class: 'none' }, 'None of these postings states pay.'));
    return holder;
  }
  payView.shown = PAY_SLICE;
  drawPay(holder, byCurrency, currencies, open);
  return holder;
}

/**
 * @param {HTMLElement} holder
 * @param {Map<string, number[]>} byCurrency
 * @param {string[]} currencies
 * @param {(i: number) => void} open
 */
function drawPay(holder, byCurrency, currencies, open) {
  const currency =
    payView.currency !== null && byCurrency.has(payView.currency)
      ? payView.currency
      : /** @type {string} */ (currencies[0]);
  const { compare } = /** @type {typeof SORTS['pay']} */ (SORTS[payView.sort]);
  const numbers = [...(byCurrency.get(currency) ?? [])].sort(
    (a, b) => compare(/** @type {Row} */ (ROWS[a]), /** @type {Row} */ (ROWS[b])) || a - b,
  );
  const rows = numbers.map((i) => /** @type {Row} */ (ROWS[i]));
  const { step, most } = scaleOf(rows);
  const redraw = () => drawPay(holder, byCurrency, currencies, open);

  const choice = element(
    'select',
    { 'aria-label': 'Currency' },
    ...currencies.map((one) =>
      element('option', { value: one }, `${one} (${counted(byCurrency.get(one)?.length ?? 0)})`),
    ),
  );
  choice.value = currency;
  choice.addEventListener('change', () => {
    payView.currency = choice.value;
    payView.shown = PAY_SLICE;
    redraw();
    /** @type {HTMLElement | null} */ (holder.querySelector('select'))?.focus();
  });
  const sort = element(
    'select',
    { 'aria-label': 'Order' },
    ...Object.entries(SORTS).map(([key, { label }]) => element('option', { value: key }, `by ${label}`)),
  );
  sort.value = payView.sort;
  sort.addEventListener('change', () => {
    payView.sort = sort.value;
    payView.shown = PAY_SLICE;
    redraw();
    /** @type {HTMLElement | null} */ (holder.querySelectorAll('select')[1])?.focus();
  });

  const middles = rows.map((row) => (lowOf(payOf(row)) + highOf(payOf(row))) / 2).sort((a, b) => a - b);
  const half = `The middle half lies between ${money(quantile(middles, 0.25), currency)} and ${money(quantile(middles, 0.75), currency)}, the median at ${money(quantile(middles, 0.5), currency)}.`;
  const ticks = Array.from({ length: Math.round(most / step) + 1 }, (_, n) =>
    shaped(element('span', {}, money(n * step, currency)), { at: (n * step) / most }),
  );
  const scale = element(
    'div',
    { class: 'scale' },
    element(
      'div',
      { class: 'axis', 'aria-hidden': 'true' },
      rows.length >= 20 && spread(rows, most),
      element('div', { class: 'ticks' }, ...ticks),
    ),
  );
  const list = element('ul', { class: 'ranges' }, ...numbers.slice(0, payView.shown).map((i) => payRow(i, most, open)));
  shaped(list, { step: step / most });
  const left = numbers.length - payView.shown;
  const more =
    left > 0 &&
    button(
      { class: 'more' },
      () => {
        const next = payView.shown;
        payView.shown += 4 * PAY_SLICE;
        redraw();
        /** @type {HTMLElement | undefined} */ (holder.querySelectorAll('.ranges button')[next])?.focus();
      },
      `Show ${counted(Math.min(left, 4 * PAY_SLICE))} more of ${counted(left)}`,
    );
  const header = element(
    'header',
    {},
    element('h2', {}, 'Pay a year'),
    element('div', { class: 'choices' }, choice, sort),
    rows.length > 3 && element('p', {}, half),
  );
  holder.replaceChildren(header, scale, list, ...(more ? [more] : []));
}
