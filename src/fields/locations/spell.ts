import { fold } from '../../gazetteer/fold.js';
import { nominative } from '../../gazetteer/locatives.js';
import type { City } from '../../gazetteer/places.js';
import { hasLower } from './letters.js';

// "Washington DC", "Washington D.C."
const WASHINGTON = /^washington,? d\.?c\.?$/i;

// "SAN JOSE", not "D.C."
const CAPITALS = /[A-ZÀ-ÞĀ-ŽẠ-Ỹ]{4}/;
const INITIAL = /(?:^|[\s-])[^\s-]/g;
// "Vila Nova de Gaia", "Newcastle upon Tyne"
const PARTICLE =
  /(?<=[ -])(?:De|Del|Do|Da|Dos|Das|Di|Du|La|Le|Les|Sur|Sous|En|An|Am|Im|In|Der|Den|Aan|Op|Ob|Bei|Upon|On|Of|The|Y)(?=[ -])/g;

/** Spells out what is written in capitals or shortened; else as written. */
export const spell = (written: string, city: City | null): string => {
  if (written.length > 12 && WASHINGTON.test(written)) return 'Washington';
  // "NYC", "DC"; "LAGOS" is no short form
  if (city && /^(?:[A-Z.]{2,5}|Ffm)$/.test(written) && fold(written) !== fold(city.name))
    return city.name === 'New York City' ? 'New York' : city.name.replace(/, D\.C\.$/, '');
  if (city?.country === 'PL') return nominative(written) ?? written;
  if (hasLower(written) || !CAPITALS.test(written)) return written;
  return written
    .toLowerCase()
    .replace(INITIAL, (initial) => initial.toUpperCase())
    .replace(PARTICLE, (word) => word.toLowerCase());
};
