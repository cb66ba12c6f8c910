// The charts over the postings that are shown.

/**
 * @param {string} title
 * @param {string} kind
 * @param {string} note
 * @param {...Child} children
 */
const card = (title, kind, note, ...children) =>
  element(
    'section',
    { class: `card ${kind}` },
    element('header', {}, element('h2', {}, title), note && element('p', {}, note)),
    ...children,
  );

/**
 * @param {string} value
 * @param {string} label
 */
const tile = (value, label) => element('div', { class: 'tile' }, element('dt', {}, label), element('dd', {}, value));

/** @param {Row[]} rows */
function tiles(rows) {
  const companies = new Set(rows.flatMap(({ company }) => (company === null ? [] : [company.toLowerCase()])));
  const paid = rows.filter(({ pay }) => pay !== null).length;
  const remote = rows.filter(({ workplace }) => workplace === 'remote').length;
  const warned = rows.reduce((sum, { warnings }) => sum + warnings.length, 0);
  const years = rows.flatMap((row) => (row.years === null ? [] : [row.years])).sort((a, b) => a - b);
  return element(
    'dl',
    { class: 'tiles' },
    tile(counted(rows.length), rows.length === 1 ? 'posting' : 'postings'),
    tile(counted(companies.size), companies.size === 1 ? 'employer' : 'employers'),
    tile(percent(paid, rows.length), 'state pay'),
    tile(percent(remote, rows.length), 'remote'),
    tile(years.length > 0 ? String(years[years.length >> 1]) : '–', 'years asked, median'),
    tile(counted(warned), warned === 1 ? 'warning' : 'warnings'),
  );
}

/**
 * @typedef {object} Bar
 * @property {string} value
 * @property {string} label
 * @property {string} [hint]
 * @property {number} count
 * @property {number} [second] The part of `count` that is drawn in a second tone.
 */

/**
 * Bars, one a value; choosing one filters by it, choosing it again takes the filter away.
 * @param {string} key
 * @param {Bar[]} entries
 * @param {(key: string, value: string) => void} choose
 */
function bars(key, entries, choose) {
  const most = Math.max(1, ...entries.map(({ count }) => count));
  return element(
    'ul',
    { class: 'bars' },
    ...entries.map(({ value, label, hint, count, second = 0 }) => {
      const chosen = wanted.facets[key] === value;
      const track = element(
        'span',
        { class: 'track' },
        shaped(element('span', { class: value === NONE ? 'bar none-stated' : 'bar' }), {
          part: (count - second) / most,
        }),
        second > 0 && shaped(element('span', { class: 'bar second' }), { part: second / most }),
      );
      const number =
        second > 0 || hint === 'split' ? `${counted(count - second)} + ${counted(second)}` : counted(count);
      const title = hint && hint !== 'split' ? hint : null;
      return element(
        'li',
        {},
        button(
          { 'aria-pressed': String(chosen), 'data-choice': `${key} ${value}`, title },
          () => choose(key, chosen ? '' : value),
          element('span', { class: 'label' }, label),
          track,
          element('span', { class: 'number' }, number),
        ),
      );
    }),
  );
}

/**
 * @param {Row[]} rows
 * @param {string} key
 */
function countsOf(rows, key) {
  const facet = /** @type {Facet} */ (FACETS.find((one) => one.key === key));
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const row of rows) for (const value of valuesOf(facet, row)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return (VALUES.get(key) ?? [])
    .map((value) => ({ value, label: value === NONE ? facet.none : facet.name(value), count: counts.get(value) ?? 0 }))
    .filter(({ count }) => count > 0);
}

/**
 * One strip that is parted by work mode.
 * @param {Row[]} rows
 * @param {(key: string, value: string) => void} choose
 */
function modes(rows, choose) {
  const parts = countsOf(rows, 'workplace');
  return card(
    'Work mode',
    'modes',
    '',
    element(
      'div',
      { class: 'strip', 'aria-hidden': 'true' },
      ...parts.map(({ value, count }) =>
        shaped(element('span', { 'data-mode': value }), { part: count / rows.length }),
      ),
    ),
    element(
      'ul',
      { class: 'legend' },
      ...parts.map(({ value, label, count }) =>
        element(
          'li',
          {},
          button(
            { 'aria-pressed': String(wanted.facets.workplace === value), 'data-choice': `workplace ${value}` },
            () => choose('workplace', wanted.facets.workplace === value ? '' : value),
            element('i', { 'data-mode': value }),
            element('span', { class: 'label' }, label),
            element('span', { class: 'number' }, `${counted(count)} · ${percent(count, rows.length)}`),
          ),
        ),
      ),
    ),
  );
}

const SHOWN_TERMS = 20;

/**
 * @param {Row[]} rows
 * @param {(key: string, value: string) => void} choose
 */
function terms(rows, choose) {
  const required = INDEX.terms.map(() => 0);
  const preferred = INDEX.terms.map(() => 0);
  for (const row of rows) {
    for (const n of row.required) required[n] = (required[n] ?? 0) + 1;
    for (const n of row.preferred) preferred[n] = (preferred[n] ?? 0) + 1;
  }
  const entries = INDEX.terms
    .map((label, n) => ({
      value: String(n),
      label,
      hint: 'split',
      count: (required[n] ?? 0) + (preferred[n] ?? 0),
      second: preferred[n] ?? 0,
    }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .slice(0, SHOWN_TERMS);
  if (entries.length === 0) return null;
  const legend = element(
    'p',
    { class: 'key' },
    element('i', { class: 'bar' }),
    'required',
    element('i', { class: 'bar second' }),
    'preferred only',
  );
  return card('Asked for most', 'terms', 'postings whose requirements name it', legend, bars('term', entries, choose));
}

const MOST_YEARS = 10;

/**
 * Columns, one for each number of years.
 * @param {Row[]} rows
 */
function years(rows) {
  const counts = Array.from({ length: MOST_YEARS + 1 }, () => 0);
  let all = 0;
  for (const row of rows) {
    if (row.years === null) continue;
    const n = Math.min(MOST_YEARS, Math.floor(row.years));
    counts[n] = (counts[n] ?? 0) + 1;
    all++;
  }
  if (all === 0) return null;
  const most = Math.max(...counts);
  return card(
    'Years of experience',
    'years',
    `the least that ${counted(all)} ${all === 1 ? 'posting asks' : 'postings ask'} for`,
    element(
      'ol',
      { class: 'columns' },
      ...counts.map((count, n) => {
        const label = n === MOST_YEARS ? `${n}+` : String(n);
        return element(
          'li',
          { title: `${label} years: ${counted(count)}` },
          element('span', { class: 'number' }, count > 0 && counted(count)),
          shaped(element('span', { class: 'column' }), { part: count / most }),
          element('span', { class: 'label' }, label),
        );
      }),
    ),
  );
}

/**
 * @param {number[]} shown
 * @param {(key: string, value: string) => void} choose
 * @param {(i: number) => void} open
 */
function drawOverview(shown, choose, open) {
  const rows = shown.map((i) => /** @type {Row} */ (ROWS[i]));
  const warnings = countsOf(rows, 'warning').filter(({ value }) => value !== NONE);
  const seniority = countsOf(rows, 'seniority');
  byId('overview').replaceChildren(
    tiles(rows),
    ...[
      rows.length > 0 && payCard(shown, open),
      rows.length > 0 && modes(rows, choose),
      years(rows),
      terms(rows, choose),
      seniority.length > 0 && card('Seniority', 'seniority', 'as titles name it', bars('seniority', seniority, choose)),
      warnings.length > 0 &&
        card(
          'Warnings',
          'warnings',
          'postings with each code',
          bars(
            'warning',
            warnings.map((one) => ({ ...one, hint: INDEX.codes[Number(one.value)]?.[1] ?? '' })),
            choose,
          ),
        ),
    ].filter((one) => one instanceof Node),
  );
}
