// The list of postings: rows are made a slice at a time, as it is scrolled.

const SLICE = 60;

/** @type {{ shown: number[], drawn: number, cursor: number }} Numbers of postings; places in `shown`. */
const list = { shown: [], drawn: 0, cursor: 0 };

/**
 * @param {number} i
 * @param {number} at Its place in the list.
 */
function optionOf(i, at) {
  const row = /** @type {Row} */ (ROWS[i]);
  const { pay, workplace, warnings } = row;
  const where = [row.company, row.place].filter(Boolean).join(' · ');
  return element(
    'div',
    {
      role: 'option',
      id: `option-${i}`,
      'data-i': i,
      'aria-selected': 'false',
      'aria-posinset': at + 1,
      'aria-setsize': list.shown.length,
    },
    element('bdi', { class: 'title' }, row.title ?? row.file ?? 'No title'),
    element('bdi', { class: 'where' }, where || 'No employer or place'),
    element(
      'span',
      { class: 'facts' },
      workplace && element('span', { 'data-mode': workplace }, MODE_NAMES[/** @type {'remote'} */ (workplace)]),
      pay && element('span', {}, moneyRange(pay.min, pay.max, pay.currency)),
      warnings.length > 0 &&
        element('span', { class: 'warned' }, `${warnings.length} ${warnings.length === 1 ? 'warning' : 'warnings'}`),
    ),
  );
}

/** Draws rows up to a place in the list, at least one slice more. */
function drawMore(until = 0) {
  const to = Math.min(list.shown.length, Math.max(list.drawn + SLICE, until + 1));
  byId('list').append(...list.shown.slice(list.drawn, to).map((i, k) => optionOf(i, list.drawn + k)));
  list.drawn = to;
}

/** @param {number[]} shown */
function drawList(shown) {
  const before = list.shown[list.cursor];
  list.shown = shown;
  list.drawn = 0;
  byId('list').replaceChildren();
  byId('results').scrollTop = 0;
  byId('none').hidden = shown.length > 0;
  drawMore();
  const kept = before === undefined ? -1 : shown.indexOf(before);
  moveTo(Math.max(0, kept), kept > 0);
}

/**
 * Puts the cursor on a row.
 * @param {number} at Its place in the list.
 * @param {boolean} show Whether it is scrolled to.
 */
function moveTo(at, show = true) {
  const box = byId('list');
  box.querySelector('[aria-selected="true"]')?.setAttribute('aria-selected', 'false');
  list.cursor = Math.max(0, Math.min(at, list.shown.length - 1));
  if (list.cursor >= list.drawn && list.shown.length > 0) drawMore(list.cursor);
  const i = list.shown[list.cursor];
  const option = i === undefined ? null : document.getElementById(`option-${i}`);
  if (!option) {
    box.removeAttribute('aria-activedescendant');
    return;
  }
  option.setAttribute('aria-selected', 'true');
  box.setAttribute('aria-activedescendant', option.id);
  if (show) option.scrollIntoView({ block: 'nearest' });
}

/** @param {(i: number) => void} open */
function watchList(open) {
  byId('list').addEventListener('click', ({ target }) => {
    const option = target instanceof Element ? target.closest('[data-i]') : null;
    if (option) open(Number(option.getAttribute('data-i')));
  });
  new IntersectionObserver(
    ([entry]) => {
      if (entry?.isIntersecting && list.drawn < list.shown.length) drawMore();
    },
    { root: null, rootMargin: '600px' },
  ).observe(byId('more'));
}
