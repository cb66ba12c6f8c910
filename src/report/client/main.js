// Wires the parts together: what is open stands in the address, so that "back" works as everywhere.

const app = byId('app');
const query = /** @type {HTMLInputElement} */ (byId('query'));

const openPosting = (/** @type {number} */ i) => {
  location.hash = `posting-${i}`;
};
const closePosting = () => {
  location.hash = '';
};
const step = (/** @type {number} */ by) => {
  const at = opened ? list.shown.indexOf(opened.i) : list.cursor;
  const next = list.shown[Math.max(0, Math.min(at + by, list.shown.length - 1))];
  if (opened && next !== undefined) openPosting(next);
  else moveTo(list.cursor + by);
};

const go = { close: closePosting, step };

/** @param {string} tab */
function choose(tab) {
  app.setAttribute('data-tab', tab);
  for (const one of document.querySelectorAll('.tabs button'))
    one.setAttribute('aria-pressed', String(one.getAttribute('data-tab') === tab));
}

/** Draws what the filter leaves. */
function draw() {
  const { worded, shown } = filtered();
  const all = ROWS.length;
  byId('count').textContent =
    shown.length === all
      ? `${counted(all)} ${all === 1 ? 'posting' : 'postings'}`
      : `${counted(shown.length)} of ${counted(all)} postings`;
  byId('clear').hidden = wanted.query === '' && Object.values(wanted.facets).every((value) => value === '');
  const refined = Object.values(wanted.facets).filter(Boolean).length;
  byId('refining').textContent = refined > 0 ? `Refine (${refined})` : 'Refine';
  drawFacets(worded);
  drawList(shown);
  drawOverview(shown, setFacet, openPosting);
  if (!opened) return;
  drawFound(byId('detail'));
  byId('detail').querySelector('nav')?.replaceWith(navOf(opened.i, go));
}

/**
 * @param {string} key
 * @param {string} value
 */
function setFacet(key, value) {
  wanted.facets[key] = value;
  const choice = document.activeElement?.getAttribute('data-choice') ?? null;
  draw();
  // the chart that was chosen from is drawn anew
  const again = [...byId('overview').querySelectorAll('button')].find(
    (one) => one.getAttribute('data-choice') === choice,
  );
  if (choice !== null) again?.focus({ preventScroll: true });
}

function clearFilter() {
  query.value = '';
  wanted.query = '';
  wanted.facets = {};
  draw();
}

/** Shows what the address names. */
function follow() {
  const named = /^#posting-(\d+)$/.exec(location.hash);
  const i = named ? Number(named[1]) : -1;
  const was = opened;
  const detail = byId('detail');
  const open = i >= 0 && i < ROWS.length;
  app.toggleAttribute('data-open', open);
  byId('overview').hidden = open;
  detail.hidden = !open;
  byId('main').scrollTop = 0;
  if (open) {
    drawDetail(i, go);
    const at = list.shown.indexOf(i);
    if (at >= 0) moveTo(at);
    if (narrow()) scrollTo(0, 0);
    if (!was || narrow()) detail.querySelector('h2')?.focus({ preventScroll: true });
    return;
  }
  opened = null;
  detail.replaceChildren();
  if (was) {
    byId('list').focus({ preventScroll: true });
    moveTo(list.cursor);
  }
}

/** @type {Record<string, (event: KeyboardEvent) => void>} */
const KEYS = {
  j: () => step(1),
  k: () => step(-1),
  '/': () => {
    query.focus();
    query.select();
  },
  Escape: () => closePosting(),
};
/** @type {Record<string, () => void>} */
const LIST_KEYS = {
  ArrowDown: () => step(1),
  ArrowUp: () => step(-1),
  Home: () => moveTo(0),
  End: () => moveTo(list.shown.length - 1),
  PageDown: () => moveTo(list.cursor + 10),
  PageUp: () => moveTo(list.cursor - 10),
  Enter: () => {
    const i = list.shown[list.cursor];
    if (i !== undefined) openPosting(i);
  },
};

/**
 * In the record the arrows go from value to value.
 * @param {Element} fact
 * @param {string} key
 */
function stepFact(fact, key) {
  const facts = [...byId('detail').querySelectorAll('.fact')];
  const next = facts[facts.indexOf(fact) + (key === 'ArrowDown' ? 1 : -1)];
  if (next instanceof HTMLElement) next.focus();
}

document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  const { key, target } = event;
  const at = target instanceof Element ? target : document.body;
  if (at === query) {
    if (key === 'Escape' && query.value !== '') {
      query.value = '';
      wanted.query = '';
      draw();
    } else if (key === 'Escape' || key === 'Enter' || key === 'ArrowDown') byId('list').focus({ preventScroll: true });
    else return;
    event.preventDefault();
    return;
  }
  if (at.matches('select, input')) return;
  const fact = at.closest('.fact');
  const inList = at === document.body || at === app || at.closest('#list') !== null || at.matches('h2, main');
  if (fact && (key === 'ArrowDown' || key === 'ArrowUp')) stepFact(fact, key);
  else if (fact && (key === 'Enter' || key === ' ')) {
    const link = fact.querySelector('a');
    if (link && key === 'Enter') link.click();
    else reveal('mark');
  } else if (KEYS[key]) KEYS[key](event);
  else if (inList && LIST_KEYS[key]) LIST_KEYS[key]();
  else return;
  event.preventDefault();
});

let waiting = 0;
query.addEventListener('input', () => {
  clearTimeout(waiting);
  waiting = setTimeout(() => {
    wanted.query = query.value;
    draw();
  }, 80);
});
byId('clear').addEventListener('click', clearFilter);
for (const tab of document.querySelectorAll('.tabs button'))
  tab.addEventListener('click', () => choose(tab.getAttribute('data-tab') ?? 'overview'));

// one column has the facets folded
const wide = matchMedia('(min-width: 60.001rem)');
const fold = () => byId('refine').toggleAttribute('open', wide.matches);
wide.addEventListener('change', fold);
fold();
if (ROWS.length === 0) byId('none').textContent = 'There are no postings.';
byId('given').textContent = INDEX.given.join(', ');
makeFacets(setFacet);
watchList(openPosting);
watchDetail();
draw();
addEventListener('hashchange', follow);
follow();
