// Which postings are shown: words, and one value of each facet.

/**
 * @typedef {object} Facet
 * @property {string} key
 * @property {string} label
 * @property {(row: Row) => (string | null)[]} of The values of a posting; null: not stated.
 * @property {(value: string) => string} name
 * @property {string} none What stands for null.
 * @property {boolean} [inOrder] Values are listed in the order of `order` instead of by their number.
 */

const MODES = ['remote', 'hybrid', 'onsite'];
const MODE_NAMES = { remote: 'Remote', hybrid: 'Hybrid', onsite: 'On site' };
const SENIORITIES = 'intern junior mid senior staff principal lead manager director vp executive'.split(' ');
const NONE = '-';

/** @param {string} word */
const capital = (word) => (word === 'vp' ? 'VP' : word.charAt(0).toUpperCase() + word.slice(1));

/** @type {Facet[]} */
const FACETS = [
  {
    key: 'workplace',
    label: 'Work mode',
    of: ({ workplace }) => [workplace],
    name: (mode) => MODE_NAMES[/** @type {'remote'} */ (mode)],
    none: 'Not stated',
  },
  { key: 'seniority', label: 'Seniority', of: ({ seniority }) => [seniority], name: capital, none: 'Not stated' },
  {
    key: 'currency',
    label: 'Pay in',
    of: ({ pay }) => [pay?.currency ?? null],
    name: (currency) => currency,
    none: 'No pay stated',
  },
  {
    key: 'term',
    label: 'Asks for',
    of: ({ required, preferred }) => [...required, ...preferred].map(String),
    name: (term) => INDEX.terms[Number(term)] ?? '',
    none: 'None of these',
  },
  {
    key: 'warning',
    label: 'Warning',
    of: ({ warnings }) => (warnings.length === 0 ? [null] : warnings.map(String)),
    name: (code) => INDEX.codes[Number(code)]?.[0] ?? '',
    none: 'No warning',
  },
];

/** @type {{ query: string, facets: Record<string, string> }} */
const wanted = { query: '', facets: {} };

/**
 * @param {Facet} facet
 * @param {Row} row
 */
const valuesOf = (facet, row) => facet.of(row).map((value) => value ?? NONE);

const queryWords = () => wanted.query.toLowerCase().split(/\s+/).filter(Boolean);

/** Numbers of the postings whose words fit, and of these those that fit all facets. */
function filtered() {
  const words = queryWords();
  const texts = words.length > 0 ? searchable() : [];
  const worded = [...ROWS.keys()].filter((i) => words.every((word) => texts[i]?.includes(word)));
  return { worded, shown: worded.filter((i) => fits(/** @type {Row} */ (ROWS[i]), null)) };
}

/**
 * @param {Row} row
 * @param {Facet | null} except A facet that does not count.
 */
const fits = (row, except) =>
  FACETS.every((facet) => {
    const value = wanted.facets[facet.key];
    return !value || facet === except || valuesOf(facet, row).includes(value);
  });

/**
 * How many of some postings have each value of a facet, where the other facets are as they are.
 * @param {Facet} facet
 * @param {number[]} worded
 */
function tally(facet, worded) {
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const i of worded) {
    const row = /** @type {Row} */ (ROWS[i]);
    if (!fits(row, facet)) continue;
    for (const value of valuesOf(facet, row)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

/** The values of each facet that any posting has, by their rank, `not stated` last. */
const VALUES = new Map(
  FACETS.map((facet) => {
    const counts = tally(facet, [...ROWS.keys()]);
    const order = facet.key === 'workplace' ? MODES : facet.key === 'seniority' ? SENIORITIES : null;
    /** @param {string} value */
    const rank = (value) =>
      value === NONE ? Number.MAX_VALUE : order ? order.indexOf(value) : -(counts.get(value) ?? 0);
    return [facet.key, [...counts.keys()].sort((a, b) => rank(a) - rank(b))];
  }),
);

/** @type {Map<string, HTMLSelectElement>} */
const selects = new Map();

/** @param {(key: string, value: string) => void} choose */
function makeFacets(choose) {
  for (const facet of FACETS) {
    const select = element('select', {});
    select.addEventListener('change', () => choose(facet.key, select.value));
    selects.set(facet.key, select);
    byId('facets').append(element('label', {}, element('span', {}, facet.label), select));
  }
}

/**
 * The facets' values, each with the number of postings that choosing it would show.
 * @param {number[]} worded
 */
function drawFacets(worded) {
  for (const facet of FACETS) {
    const counts = tally(facet, worded);
    const select = /** @type {HTMLSelectElement} */ (selects.get(facet.key));
    const chosen = wanted.facets[facet.key] ?? '';
    select.replaceChildren(
      element('option', { value: '' }, 'Any'),
      ...(VALUES.get(facet.key) ?? []).map((value) =>
        element(
          'option',
          { value },
          `${value === NONE ? facet.none : facet.name(value)} (${counted(counts.get(value) ?? 0)})`,
        ),
      ),
    );
    select.value = chosen;
    select.toggleAttribute('data-chosen', chosen !== '');
  }
}
