// The postings of the page: a row of each at once, text and record when they are asked for.

/**
 * @typedef {object} Row
 * @property {string | null} file
 * @property {string | null} title
 * @property {string | null} company
 * @property {string | null} place
 * @property {string | null} workplace
 * @property {string | null} seniority
 * @property {{ currency: string, min: number | null, max: number | null } | null} pay Money a year.
 * @property {number | null} years
 * @property {number[]} warnings Numbers of codes.
 * @property {number[]} required Numbers of terms.
 * @property {number[]} preferred
 */
/** @typedef {[number, number, number, number, number, 0 | 1]} Mark Field, number of its value, start, end, rule, inferred. */
/** @typedef {Record<string, any>} Posting A record as `postings parse` writes it, without what is null or empty. */

/**
 * @param {string} id
 * @returns {HTMLElement}
 */
const byId = (id) => /** @type {HTMLElement} */ (document.getElementById(id));

const COUNTRIES = new Intl.DisplayNames('en', { type: 'region' });

/**
 * A place for people: `Leeds, GB`, and a country alone by its name.
 * @param {{ city: string | null, region: string | null, country: string | null, text?: string }} place
 */
function placeText({ city, region, country, text = '' }) {
  if (country !== null && city === null && region === null) return COUNTRIES.of(country) ?? country;
  return [city, region, country].filter((part) => part !== null).join(', ') || text;
}

/** @type {{ given: string[], codes: [string, string][], fields: string[], rules: [string, number | null, number | null][], terms: string[], rows: (Omit<Row, 'place'> & { place: any })[] }} */
const INDEX = JSON.parse(byId('index').textContent ?? '');
/** @type {Row[]} */
const ROWS = INDEX.rows.map(({ place, ...row }) => ({
  ...row,
  place: place && placeText(place) + (place.more > 0 ? ` +${place.more}` : ''),
}));

/** @type {{ source: string, ends: number[] } | null} Two lines a posting, and where each line ends. */
let lines = null;

/**
 * A line as it stands in the page.
 * @param {number} n
 */
function lineAt(n) {
  if (lines === null) {
    const source = byId('postings').textContent ?? '';
    const ends = [];
    for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) ends.push(at);
    lines = { source, ends };
  }
  return lines.source.slice(n === 0 ? 0 : (lines.ends[n - 1] ?? 0) + 1, lines.ends[n]);
}

/**
 * @param {number} i
 * @returns {string}
 */
const textAt = (i) => JSON.parse(lineAt(2 * i));

/**
 * @param {number} i
 * @returns {{ text: string, record: Posting, marks: Mark[] }}
 */
function postingAt(i) {
  const text = textAt(i);
  const { record, marks } = JSON.parse(lineAt(2 * i + 1));
  // an item that stands in the text as it is has its words there alone
  for (const [field, n, start, end] of marks) {
    const values = record[INDEX.fields[field] ?? ''];
    const item = Array.isArray(values) ? values[n] : null;
    if (typeof item === 'object' && item !== null) item.text ??= text.slice(start, end);
  }
  return { text, record, marks };
}

/** @type {string[] | null} */
let searched = null;

/** Of each posting its words in lower case. Made when somebody searches. */
function searchable() {
  searched ??= ROWS.map(({ title, company, place, file }, i) =>
    [textAt(i), title, company, place, file].join(' ').toLowerCase(),
  );
  return searched;
}

/** @param {number} n */
const counted = (n) => n.toLocaleString('en');

/**
 * @param {number} n
 * @param {number} all
 */
const percent = (n, all) => (all === 0 ? '–' : n > 0 && 200 * n < all ? '<1%' : `${Math.round((100 * n) / all)}%`);

/**
 * An amount for people: `$150K`.
 * @param {number} amount
 * @param {string} currency
 * @param {boolean} exact
 */
function money(amount, currency, exact = false) {
  try {
    return amount.toLocaleString('en', {
      style: 'currency',
      currency,
      ...(exact
        ? { maximumFractionDigits: Number.isInteger(amount) ? 0 : 2, minimumFractionDigits: 0 }
        : { notation: 'compact', maximumFractionDigits: amount < 1e6 ? 0 : 1 }),
    });
  } catch {
    return `${currency} ${counted(amount)}`;
  }
}

/**
 * A range of money: `$150K – $180K`, `from $150K`, `up to $180K`.
 * @param {number | null} min
 * @param {number | null} max
 * @param {string} currency
 * @param {boolean} exact
 */
function moneyRange(min, max, currency, exact = false) {
  if (min === null && max === null) return '';
  if (min === null) return `up to ${money(/** @type {number} */ (max), currency, exact)}`;
  if (max === null) return `from ${money(min, currency, exact)}`;
  const [low, high] = [money(min, currency, exact), money(max, currency, exact)];
  return low === high ? low : `${low} – ${high}`;
}
