import { part } from '../../regex.js';
import type { PlaceWords } from '../places.js';

/** Of Danish. */
export const places: PlaceWords = {
  // "en bager til vores butik i"
  'ours-in': {
    words: 'vores',
    besides: 'soger',
    own: true,
    pattern: part`vores(?<=\b(?:til|pa|hos|i) vores)\s(?:[a-z'&-]+ ){1,3}?i`,
  },
};
