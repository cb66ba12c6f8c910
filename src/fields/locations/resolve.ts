import { clauseBefore } from '../../document/clause.js';
import type { Document } from '../../document/document.js';
import type { Candidate } from '../../extract/candidate.js';
import { STATED } from '../../extract/stated.js';
import type { PostingLocation, Workplace } from '../record.js';
import { locationKey } from './key.js';

type Located = Candidate<PostingLocation>;

/** Rules whose places stand only where no other tells the place. */
const LAST_RESORT = [
  [
    'locations/town-line',
    'locations/postcode',
    'locations/office',
    'locations/bulletin-city',
    'locations/we-hire-in',
    'locations/house-is-in',
    'locations/village',
  ],
  ['locations/worldwide'],
  ['locations/pay-country'],
  ['locations/work-authorization'],
];

/** Rules that tell the place itself, not who may apply. */
const TELLING = ['locations/labelled', 'locations/first-line', 'locations/place-line', 'locations/local-government'];

const isCountry = (one: Located): boolean => one.value.city === null && one.value.region === null;

const rank = (one: Located): number => LAST_RESORT.findIndex((rules) => rules.includes(one.rule));

/** Why a place is not among those of the posting, in words for people. */
export const whyPlaceLost = (one: Located, winners: readonly Located[]): string => {
  if (rank(one) >= 0) return 'counts only where nothing else tells the place';
  if (isCountry(one) && winners.some((place) => liesIn(place, one))) return 'a place in it is told';
  return 'other statements tell the place more surely';
};

/** Whether `one` lies in the country that `wide` gives as a whole. */
const liesIn = (one: Located, wide: Located): boolean =>
  one !== wide && one.value.country === wide.value.country && !isCountry(one);

const distinct = (candidates: readonly Located[]): Located[] => {
  const seen = new Map<string, Located>();
  for (const one of candidates) {
    const key = locationKey(one.value);
    const before = seen.get(key);
    // the fuller statement of the same place
    if (!before || (before.value.region === null && one.value.region !== null && before.source === one.source))
      seen.set(key, one);
  }
  const places = [...seen.values()];
  // the same town, once without its country
  return places.filter(
    ({ value }) =>
      value.country !== null ||
      value.city === null ||
      !places.some((one) => one.value.city === value.city && one.value.country !== null),
  );
};

/**
 * The places of a posting, each once, in the order of the text. The body's towns replace the header's country in which they lie,
 * a country by itself adds to a town only where header or body list both; offices and work permits count only where nothing else tells.
 * `workplace`, as resolved: an office job is not open to the whole country of a town that the header lists.
 */
export const resolveLocations = (
  unordered: readonly Located[],
  document: Document,
  workplace: Workplace | null = null,
): { winners: Located[] } => {
  const candidates = [...unordered].sort(
    (a, b) => a.span.start - b.span.start || a.span.end - b.span.end || (a.rule < b.rule ? -1 : 1),
  );
  for (const source of STATED) {
    const stated = candidates.filter((one) => one.source === source);
    if (stated.length > 0) return finish(distinct(stated));
  }
  const mark = candidates.filter((one) => one.rule === 'locations/header-mark');
  const title = candidates.filter((one) => one.rule === 'locations/header-title');
  let body = candidates.filter((one) => one.source === 'body' && rank(one) < 0);
  // "Examplesoft - Belgium" above "Location: Yerevan, Armenia": a branch of the employer
  const labelled = body.filter((one) => one.rule === 'locations/labelled');
  if (labelled.length > 0)
    body = body.filter(
      (one) =>
        one.rule !== 'locations/first-line' || labelled.some((place) => place.value.country === one.value.country),
    );
  for (let tier = 0; tier < LAST_RESORT.length && body.length === 0; tier++) {
    const last = candidates.filter((one) => rank(one) === tier);
    if (mark.length === 0 && title.length === 0) body = last;
    else if (tier === 0) body = last.filter((one) => mark.some((wide) => isCountry(wide) && liesIn(one, wide)));
  }
  // "a Canada-based role", and a town of it on a line further down
  if (body.length > 0 && body.every((one) => one.rule === 'locations/role-based' && isCountry(one))) {
    const towns = candidates.filter(
      (one) => one.rule === 'locations/town-line' && body.some((wide) => liesIn(one, wide)),
    );
    if (towns.length > 0) body = towns;
  }
  const specific = [...title, ...body];
  // "Engineer - UK" under a mark "United States": the title is the posting's own
  const only = mark.length === 1 && mark[0] && isCountry(mark[0]) ? mark[0].value.country : null;
  const moved =
    only !== null && title.some((one) => isCountry(one)) && !specific.some((one) => one.value.country === only);
  const bound = workplace === 'hybrid' || workplace === 'onsite';
  const header = mark.filter((wide) => {
    if (moved) return false;
    if (!isCountry(wide)) return true;
    // "London, UK,UK,Remote": the whole country only where the job is not bound to an office
    if (bound && mark.some((town) => town.value.city !== null && liesIn(town, wide))) return false;
    const restated = specific.some((one) => isCountry(one) && one.value.country === wide.value.country);
    return restated || !specific.some((one) => liesIn(one, wide));
  });
  // a town is not widened to the state or country around it by a sentence about residence, unless the job is remote there
  const told = [...header, ...title, ...body.filter((one) => TELLING.includes(one.rule))];
  const kept = body.filter(
    (one) =>
      one.value.city !== null ||
      one.rule === 'locations/labelled' ||
      !told.some((town) => town.value.city !== null && town.value.country === one.value.country) ||
      (isCountry(one) && isRemote(one, document)),
  );
  // "the USA or Canada", and then the states and provinces that are meant
  const listed = kept.filter(
    (one) =>
      !isCountry(one) ||
      one.rule === 'locations/labelled' ||
      kept.filter((state) => state.value.city === null && liesIn(state, one)).length < LISTED,
  );
  const places = distinct([
    ...header,
    ...title,
    ...(workplace === 'remote' ? withoutSeats(listed) : withoutStatesOfTowns(listed)),
  ]);
  return finish(places.length > 0 ? places : distinct(candidates.filter((one) => one.source === 'meta')));
};

/** Places without the town whose government hires, where the state is told. */
const withoutSeats = (places: readonly Located[]): readonly Located[] =>
  places.filter(({ rule }) => rule !== 'locations/local-government' || places.length === 1);

/** Places without the state that a form names, where the text tells a town of it. */
const withoutStatesOfTowns = (places: readonly Located[]): readonly Located[] =>
  places.filter(
    ({ rule, value: { city, region, country } }) =>
      rule !== 'locations/labelled' ||
      city !== null ||
      region === null ||
      !places.some(
        (town) =>
          town.rule !== rule &&
          town.value.city !== null &&
          town.value.region === region &&
          town.value.country === country,
      ),
  );

/** Divisions that, listed by the body, tell what of their country is meant. */
const LISTED = 3;

// "any location in", "anywhere in", "remote within", "based in the UK although you work remotely"
const REMOTE = /\b(?:anywhere|any location|any state|throughout|across|remote(?:ly)?|innerhalb|ganz)\b/i;
const AROUND = 70;
const LINE_END = /[\n\r]|[.!?] (?=[A-Z])/;

/** Whether the sentence that names a place is about remote work. */
const isRemote = ({ span }: Located, { text }: Document): boolean => {
  const before = clauseBefore(text, span.start, AROUND, LINE_END);
  const after = text.slice(span.end, span.end + AROUND).split(LINE_END, 1)[0] ?? '';
  return REMOTE.test(`${before} ${after}`);
};

const finish = (winners: readonly Located[]): { winners: Located[] } => ({
  winners: [...winners].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end),
});
