// A record for people: what each field holds, value by value.

/**
 * @typedef {object} Fact
 * @property {number} n Its number among the values of the field, as its mark has it.
 * @property {Child} value
 * @property {string} [note]
 */
/** @typedef {{ field: string, label: string, facts: Fact[], listed?: boolean }} Stated */

/** @type {Record<string, string>} */
const LABELS = {
  title: 'Title',
  seniority: 'Seniority',
  company: 'Employer',
  locations: 'Places',
  workplace: 'Work mode',
  employmentType: 'Employment',
  salary: 'Pay',
  experience: 'Experience',
  education: 'Education',
  requirements: 'Requirements',
  responsibilities: 'Duties',
  benefits: 'Benefits',
  visaSponsorship: 'Visa sponsorship',
  url: 'Link',
  datePosted: 'Posted',
  validThrough: 'Open until',
};
const LISTED = ['requirements', 'responsibilities', 'benefits'];

/**
 * `3`, `3–5`, `3+`
 * @param {{ min: number | null, max: number | null }} range
 */
const yearsText = ({ min, max }) =>
  `${min === null ? `up to ${max}` : max === null ? `${min}+` : min === max ? min : `${min}–${max}`} years`;

/** @param {string} text */
const words = (text) => capital(text.toLowerCase().replaceAll('_', ' ').replaceAll('-', ' '));

/** @param {Posting} salary */
function payValue(salary) {
  const { min, max, currency, period, basis, gross, annualMin, annualMax, bands } = salary;
  const notes = [
    period !== 'year' &&
      (annualMin !== null || annualMax !== null) &&
      `${moneyRange(annualMin, annualMax, currency)} a year`,
    basis !== 'base' && { ote: 'on-target earnings', total: 'total pay' }[/** @type {'ote'} */ (basis)],
    gross !== null && (gross ? 'gross' : 'net'),
    ...bands.map(
      (/** @type {Posting} */ band) =>
        `${band.label ? `${band.label}: ` : ''}${moneyRange(band.min, band.max, band.currency, true)} a ${band.period}`,
    ),
  ].filter(Boolean);
  return {
    value: `${moneyRange(min, max, currency, true)} ${period === 'hour' ? 'an' : 'a'} ${period}`,
    note: notes.join('\n'),
  };
}

/**
 * The link itself leads only where a browser shows a page.
 * @param {string} url
 */
const linkValue = (url) =>
  /^https?:\/\//i.test(url)
    ? element('a', { href: url, target: '_blank', rel: 'noopener noreferrer nofollow', tabindex: -1 }, url)
    : url;

/** @type {Record<string, (value: any) => { value: Child, note?: string }>} */
const READ = {
  seniority: (value) => ({ value: capital(value) }),
  locations: (place) => ({ value: placeText(place) }),
  workplace: (value) => ({ value: MODE_NAMES[/** @type {'remote'} */ (value)] }),
  employmentType: (value) => ({ value: words(value) }),
  salary: payValue,
  experience: ({ minYears, maxYears }) => ({ value: yearsText({ min: minYears, max: maxYears }) }),
  education: ({ level, orEquivalent }) => ({ value: `${words(level)}${orEquivalent ? ' or equivalent' : ''}` }),
  requirements: ({ text, level, years }) => ({
    value: text,
    note: [level === 'preferred' && 'preferred', years && yearsText(years)].filter(Boolean).join(' · '),
  }),
  responsibilities: ({ text }) => ({ value: text }),
  benefits: ({ text }) => ({ value: text }),
  visaSponsorship: (value) => ({ value: value ? 'Offered' : 'Not offered' }),
  url: (value) => ({ value: linkValue(value) }),
};

/**
 * What a record states, field by field, and the names of the fields of which it states nothing.
 * @param {Posting} record
 * @returns {{ stated: Stated[], missing: string[] }}
 */
function statedOf(record) {
  const stated = [];
  const missing = [];
  for (const [field, label] of Object.entries(LABELS)) {
    const values = [record[field] ?? []].flat();
    if (values.length === 0) missing.push(label.toLowerCase());
    else
      stated.push({
        field,
        label,
        facts: values.map((value, n) => ({ n, ...(READ[field] ?? ((same) => ({ value: same })))(value) })),
        listed: LISTED.includes(field),
      });
  }
  return { stated, missing };
}

/**
 * @param {Posting} record
 * @param {Mark[]} marks
 */
function recordPane(record, marks) {
  const { stated, missing } = statedOf(record);
  const pane = element('section', { class: 'pane record', 'aria-label': 'Record' });
  if (record.warnings)
    pane.append(
      element(
        'ul',
        { class: 'cautions' },
        ...record.warnings.map((/** @type {Posting} */ { code, message, line }) =>
          element(
            'li',
            {},
            element('code', {}, code),
            element('bdi', {}, `${message}${line === null ? '' : ` (line ${line})`}`),
          ),
        ),
      ),
    );
  for (const { field, label, facts, listed } of stated)
    pane.append(
      element(
        'div',
        { class: `field${listed ? ' listed' : ''}`, 'data-field': field },
        element('h3', {}, label, listed && element('span', { class: 'number' }, String(facts.length))),
        element('ul', {}, ...facts.map((fact) => factItem(field, fact, marks))),
      ),
    );
  const about = [
    record.language && `language ${record.language}`,
    record.encoding.name,
    record.encoding.repairs > 0 &&
      `${counted(record.encoding.repairs)} ${record.encoding.repairs === 1 ? 'repair' : 'repairs'}`,
    `id ${record.id}`,
  ];
  pane.append(
    element('p', { class: 'missing' }, missing.length > 0 && `Not stated: ${missing.join(', ')}.`),
    element('p', { class: 'missing' }, about.filter(Boolean).join(' · ')),
  );
  return pane;
}

/**
 * @param {string} field
 * @param {Fact} fact
 * @param {Mark[]} marks
 */
function factItem(field, { n, value, note }, marks) {
  const m = marks.findIndex(([f, number]) => INDEX.fields[f] === field && number === n);
  return element(
    'li',
    {},
    element(
      'div',
      { class: 'fact', role: 'button', tabindex: 0, 'data-marks': m < 0 ? null : m, 'data-field': field },
      element('bdi', {}, value),
      note && element('small', {}, element('bdi', {}, note)),
    ),
  );
}
