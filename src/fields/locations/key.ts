import { fold } from '../../gazetteer/fold.js';
import { findCities } from '../../gazetteer/places.js';
import type { PostingLocation } from '../record.js';

/** Cities by their main name, so that München and Munich are one; a division or a country by itself otherwise. */
export const locationKey = ({ city, region, country }: PostingLocation): string => {
  if (city === null) return `${country ?? ''}/~${fold(region ?? '')}`;
  const main = findCities(city).find((one) => one.country === country)?.name ?? city;
  return `${country ?? ''}/${fold(main)}`;
};
