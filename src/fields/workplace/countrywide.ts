import { regex } from '../../regex.js';
import { type Phrase, REMOTE_GUARDS } from './phrase.js';

/** Work from a whole country, in German, French, Dutch, Italian and Swedish. */
export const COUNTRYWIDE: readonly Phrase[] = [
  // "Homeoffice innerhalb Deutschlands", "remote aus der Schweiz", "smart working da tutta Italia": from a whole country
  {
    id: 'throughout-the-country',
    words: ['innerhalb', 'bundesweit', 'deutschlandweit', 'ganz', 'schweiz', 'partout', 'heel', 'tutta', 'hela'],
    value: 'remote',
    strength: 'patterned',
    pattern: regex('g')`
      \b(?:home-?office|remote|mobiles arbeiten)[^.!?\n]{0,12} (?:
        innerhalb|bundesweit|deutschlandweit|aus ganz|aus der schweiz
      )\b|
      \bteletravail[^.!?\n]{0,16} partout en\b|\b(?:werken|thuiswerken|remote) vanuit heel\b|
      \b(?:smart ?working|remoto) (?:da|in) tutta\b|\bdistans(?:arbete)?[^.!?\n]{0,16} i hela\b
    `,
    ...REMOTE_GUARDS,
  },
];
