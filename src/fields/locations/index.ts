import { defineField } from '../../extract/field.js';
import { STATED } from '../../extract/stated.js';
import { findCountry } from '../../gazetteer/places.js';
import { jobNoun } from '../../occupations/nouns.js';
import type { PostingLocation } from '../record.js';
import { locationKey } from './key.js';
import { namesOf } from './names.js';
import type { Place } from './place.js';
import { whyPlaceLost } from './resolve.js';
import { rules } from './rules.js';

const PART = /[,;|/()]|\s[-–—]\s|\s(?:or|and)\s/;

/** Whether all that a place says stands in its words: a country that only its town or state tells is inferred. */
const isStated = ({ city, region, country, text }: PostingLocation): boolean =>
  country === null ||
  (city === null && region === null) ||
  text.split(PART).some((part) => part.trim() === country || findCountry(part.trim()) === country);

// a name may go on behind the indent of the next line
const SPACES = /\s+/g;
const spaced = (name: string | null): string | null => (name === null ? null : name.replace(SPACES, ' '));

/** Where the work is done, or from where it may be done. */
export const locationsField = defineField<Place, PostingLocation>({
  name: 'locations',
  rules,
  normalize: (place) => {
    const { country, ambiguous } = place;
    const [city, region] = [spaced(place.city), spaced(place.region)];
    const text = place.text.replace(SPACES, ' ');
    const note = { code: 'location.ambiguous' as const, message: `"${text}" fits several places` };
    if (city === null && region === null && country === null) return { refused: 'it fits several places', note };
    // "Magazziniere (VR)"
    if (city !== null && jobNoun(city) === 2 && namesOf(city).cities.length === 0) return { refused: 'a trade' };
    return {
      value: { city, region, country, text },
      basis: isStated({ city, region, country, text }) ? 'stated' : 'inferred',
      ...(ambiguous && { notes: [note] }),
    };
  },
  key: locationKey,
  sources: [...STATED, 'body', 'header', 'meta'],
  order: ['strength', 'source', 'support'],
  lost: whyPlaceLost,
});
