import type { TitleWords } from '../titles.js';

/** Of Danish and Norwegian. */
export const titles: Partial<TitleWords> = {
  seeks: 'so[gk]er(?: vi| nu| na| etter)?',
  articles: 'en|et',
  seekWho: 'so[gk]er(?: vi| nu| na)?(?: etter| efter)?',
  soughtWords: 'soger soker',
  sentence: 'soger',
  adjectives:
    'dyktig dyktige erfarne engasjert engasjerte flink motivert strukturert dygtig dygtige engageret motiveret',
  pageOfJobs: 'ledige (?:stillinger|job)',
  advert: 'ledigt jobb',
  leadingPost: '(?:ledig )?stilling som ',
};
