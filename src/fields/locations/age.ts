import { regex } from '../../regex.js';
import { wholePlaces } from './whole.js';

// " 2 weeks ago", " vor 3 Tagen", " il y a 2 mois", " för 5 timmar sedan": what networks write behind a place
const AGE = regex('i')`
  (?:(?<!\s)\s+(?:reposted |erneut veröffentlicht: )?(?:
    (?:för )?\d{1,3}\+? [a-zåäöü]{3,9} (?:ago|sedan|geleden|temu|fa|siden|sitten)|
    (?:vor|hace|há|il y a) (?:\d{1,3}\+?|einem?r?|une?|um|uma|una) [a-zéêäöü]{3,9}
  ))\s*$
`;
const DIGIT = /\d/;

/** The text without what says how long ago it was posted. */
export const withoutAge = (text: string): string => (DIGIT.test(text) ? text.replace(AGE, '') : text);

/** Whether a text is a place and how long ago it was posted: "Leeds, UK 2 weeks ago". */
export const isDated = (text: string): boolean => {
  const place = withoutAge(text);
  return place !== text && wholePlaces(place, { prose: true }) !== null;
};
