import { readFileSync } from 'node:fs';

let table: string | null = null;

/**
 * The table of towns, for `lookUp`, from `cities.txt`: generated from GeoNames (CC BY 4.0, geonames.org). A line feed, then lines
 * `folded name<TAB>places`; a place: country, ISO 3166-2 region (US, CA, AU), thousands of people, `=` and the name if another; places
 * by `;`, largest first. Read at the first look-up, since it is as long as all of the program; throws where the file is missing.
 */
export const cities = (): string => {
  // ISO 8859-1, which is read fastest and held in one byte a letter
  table ??= readFileSync(new URL('./cities.txt', import.meta.url), 'latin1');
  return table;
};
