import { defineField } from '../../extract/field.js';
import { fold } from '../../gazetteer/fold.js';
import { findCities } from '../../gazetteer/places.js';
import type { PostingLocation } from '../record.js';
import type { Place } from './place.js';
import { rules } from './rules.js';

/** Cities by their main name, so that München and Munich are one; a division or a country by itself otherwise. */
export const locationKey = ({ city, region, country }: PostingLocation): string => {
  if (city === null) return `${country ?? ''}/~${fold(region ?? '')}`;
  const main = findCities(city).find((one) => one.country === country)?.name ?? city;
  return `${country ?? ''}/${fold(main)}`;
};

/** Where the work is done, or from where it may be done. */
export const locationsField = defineField<Place, PostingLocation>({
  name: 'locations',
  rules,
  normalize: ({ city, region, country, text, ambiguous }) => ({
    value: { city, region, country, text },
    ...(city !== null && { basis: 'stated' as const }),
    ...(ambiguous && {
      notes: [{ code: 'location.ambiguous' as const, message: `"${text}" fits several places` }],
    }),
  }),
  key: locationKey,
  sources: ['jsonld', 'body', 'header'],
  order: ['strength', 'source', 'support'],
});
