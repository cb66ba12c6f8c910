import { metaRule, statedRules } from '../../extract/stated.js';
import { findCountry, isCountryCode } from '../../gazetteer/places.js';
import { plain } from '../../locales/plain.js';
import { isLabel } from './label-names.js';
import { unlistedTowns } from './labels.js';
import { type Place, parsePlaces } from './place.js';

/** The code of a country that is given by its code or its name. */
const codeOf = (country: string | null): string | null => {
  if (country === null) return null;
  const code = country.toUpperCase();
  return country.length === 2 && isCountryCode(code) ? code : findCountry(country);
};

/**
 * The place that a page states for machines, read as a label's value is: a town must be known, or look like one and stand with a country.
 * A country that the page names is right where the town could be in another.
 */
export const statedPlace = statedRules<'place', Place>('locations', 'place', ({ parts, country: given }) => {
  const country = codeOf(given);
  const text = [...parts, ...(given === null ? [] : [given])].join(', ');
  const near = country === null ? [] : [country];
  const tries = [text, ...(parts[0] !== undefined && given !== null ? [`${parts[0]}, ${given}`] : []), given ?? ''];
  let found: Place | null = null;
  for (const one of tries) {
    const places = parsePlaces(one, { labelled: true, near });
    const [place] = places;
    if (!place || places.length > 1 || (country !== null && place.country !== country)) continue;
    if (place.city !== null) return { value: { ...place, text, ambiguous: false } };
    found ??= place;
  }
  if (country === null) return found && { value: { ...found, text, ambiguous: false } };
  const towns = parts[0] === undefined ? [] : unlistedTowns(parts[0], near);
  const city = towns.length === 1 ? (towns[0] as Place).city : null;
  return {
    value: { city, region: found?.region ?? null, country, text, start: 0, end: text.length, ambiguous: false },
  };
});

/** The place that the head of a page gives under a label, for where the page is shown by its name. */
export const labelledInHead = metaRule<'pair', Place>('locations/meta', 'pair', ({ label, text }) => {
  const places = isLabel(plain(label)) ? parsePlaces(text, { labelled: true }) : [];
  const [place] = places;
  return place && places.length === 1 ? { value: place } : null;
});
