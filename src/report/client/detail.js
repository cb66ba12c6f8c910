// One posting: its record beside its text, the words of each value marked.

/** @type {{ i: number, marks: Mark[], pinned: number[] } | null} What is open; `pinned`: marks that stay lit. */
let opened = null;

/**
 * Parts of a text between the edges of its marks, each with the numbers of the marks over it.
 * @param {string} text
 * @param {Mark[]} marks
 */
function partsOf(text, marks) {
  const edges = [...new Set([0, text.length, ...marks.flatMap(([, , start, end]) => [start, end])])].sort(
    (a, b) => a - b,
  );
  /** @type {Map<number, number[]>} */
  const begins = new Map();
  marks.forEach(([, , start], m) => {
    begins.set(start, [...(begins.get(start) ?? []), m]);
  });
  /** @type {number[]} */
  let over = [];
  return edges.slice(0, -1).map((start, e) => {
    over = [...over.filter((m) => /** @type {Mark} */ (marks[m])[3] > start), ...(begins.get(start) ?? [])];
    return {
      text: text.slice(start, edges[e + 1]),
      over: over.filter((m) => /** @type {Mark} */ (marks[m])[3] > start),
    };
  });
}

/** Fields that follow from others have no tone of their own. */
const DERIVED = ['seniority', 'experience', 'education'];

/**
 * @param {string} text
 * @param {Mark[]} marks
 */
function textPane(text, marks) {
  const pre = element('pre', { class: 'text', dir: 'auto' });
  for (const part of partsOf(text, marks)) {
    if (part.over.length === 0) {
      pre.append(part.text);
      continue;
    }
    const fields = part.over.map((m) => INDEX.fields[/** @type {Mark} */ (marks[m])[0]] ?? '');
    const field = fields.find((one) => !DERIVED.includes(one)) ?? fields[0];
    pre.append(element('mark', { 'data-field': field, 'data-marks': part.over.join(' ') }, part.text));
  }
  return element('section', { class: 'pane original', 'aria-label': 'Text of the posting', tabindex: 0 }, pre);
}

/** @param {Element | null} node */
const marksOf = (node) => (node?.getAttribute('data-marks') ?? '').split(' ').filter(Boolean).map(Number);

/**
 * Where a value comes from: `salary/sentence, inferred, right 40 of 41 times`.
 * @param {Mark} mark
 */
function originOf([field, , , , rule, inferred]) {
  const [id, correct, n] = INDEX.rules[rule] ?? ['', null, null];
  const measured = correct === null ? '' : ` · right ${counted(correct)} of ${counted(n ?? 0)} times`;
  return `${LABELS[INDEX.fields[field] ?? '']}: ${id} · ${inferred ? 'inferred' : 'stated'}${measured}`;
}

/**
 * Lights up the words and the values of some marks; none: what is pinned.
 * @param {number[]} given
 */
function light(given) {
  if (!opened) return;
  const numbers = given.length > 0 ? given : opened.pinned;
  const detail = byId('detail');
  for (const node of detail.querySelectorAll('[data-marks]'))
    node.classList.toggle(
      'lit',
      marksOf(node).some((m) => numbers.includes(m)),
    );
  detail.classList.toggle('lighting', numbers.length > 0);
  const origin = detail.querySelector('.origin');
  const marks = numbers.map((m) => /** @type {Mark} */ (opened?.marks[m]));
  if (origin)
    origin.textContent =
      marks.length > 0
        ? marks.map(originOf).join('\n')
        : 'Choose a value to see its words, or words to see their value.';
}

/**
 * Scrolls the other side to what is lit.
 * @param {string} selector
 */
function reveal(selector) {
  const node = byId('detail').querySelector(`${selector}.lit`);
  const pane = node?.closest('.pane');
  if (!node || !pane) return;
  const [inner, outer] = [
    node.getBoundingClientRect(),
    narrow() ? { top: 0, bottom: innerHeight } : pane.getBoundingClientRect(),
  ];
  if (inner.top >= outer.top && inner.bottom <= outer.bottom) return;
  node.scrollIntoView({ block: 'center', behavior: moving() ? 'smooth' : 'auto' });
}

/** @param {Event} event */
const markedTarget = ({ target }) => (target instanceof Element ? target.closest('[data-marks]') : null);

/** @param {Element} node */
const otherSide = (node) => (node.matches('mark') ? '.fact' : 'mark');

/** Hovering, focus and clicks light up both sides; a click keeps the light on. */
function watchDetail() {
  const detail = byId('detail');
  detail.addEventListener('pointerover', (event) => {
    if (event.pointerType === 'touch') return;
    const node = markedTarget(event);
    light(marksOf(node));
    if (node && !narrow()) reveal(otherSide(node));
  });
  detail.addEventListener('pointerleave', () => light([]));
  detail.addEventListener('focusin', (event) => {
    const node = markedTarget(event);
    if (!opened || !node) return;
    opened.pinned = marksOf(node);
    light([]);
    if (!narrow()) reveal(otherSide(node));
  });
  detail.addEventListener('click', (event) => {
    const node = markedTarget(event);
    if (!opened || (event.target instanceof Element && event.target.closest('a'))) return;
    opened.pinned = marksOf(node);
    light([]);
    if (node) reveal(otherSide(node));
  });
}

/** @typedef {{ close: () => void, step: (by: number) => void }} Go */

/**
 * The way from a posting to those beside it in the list.
 * @param {number} i
 * @param {Go} go
 */
function navOf(i, go) {
  const at = list.shown.indexOf(i);
  return element(
    'nav',
    { 'aria-label': 'Postings' },
    button({ class: 'quiet back', id: 'back' }, go.close, '← Back'),
    element('span', { class: 'number' }, at < 0 ? '' : `${counted(at + 1)} of ${counted(list.shown.length)}`),
    button({ class: 'quiet', 'aria-label': 'Previous posting', disabled: at <= 0 }, () => go.step(-1), '↑'),
    button(
      { class: 'quiet', 'aria-label': 'Next posting', disabled: at < 0 || at >= list.shown.length - 1 },
      () => go.step(1),
      '↓',
    ),
  );
}

/**
 * Shows a posting.
 * @param {number} i
 * @param {Go} go
 */
function drawDetail(i, go) {
  const { text, record, marks } = postingAt(i);
  opened = { i, marks, pinned: [] };
  const row = /** @type {Row} */ (ROWS[i]);
  const detail = byId('detail');
  const where = [row.company, row.place].filter(Boolean).join(' · ');
  detail.replaceChildren(
    element(
      'header',
      {},
      navOf(i, go),
      element('h2', { tabindex: -1 }, element('bdi', {}, row.title ?? 'No title')),
      element(
        'p',
        {},
        element('bdi', {}, where || 'No employer or place'),
        row.file && element('code', {}, element('bdi', {}, row.file)),
      ),
    ),
    element('div', { class: 'panes' }, recordPane(record, marks), textPane(text, marks)),
    element('footer', { class: 'origin', 'aria-live': 'polite' }),
  );
  drawFound(detail);
  light([]);
}
