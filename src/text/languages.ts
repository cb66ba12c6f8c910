import { once } from '../once.js';

// Words that only English has so often: `the`, `and`
const ENGLISH = /\b(?:the|and|of|to|with|for|our|your|you|in|is|as|or|are|be|we|will|have|this|that|on|at|by|from)\b/gi;
/** So many different ones make a text English. */
const ENOUGH = 3;

/** Whether a text, or a line of it, is in English. */
export const isEnglish = (text: string): boolean => new Set(text.toLowerCase().match(ENGLISH)).size >= ENOUGH;

export type Language = 'en' | 'de' | 'fr' | 'es' | 'pt' | 'it' | 'nl';

/** Small words in plain letters of the languages of most postings, which so are whole in a damaged text too. */
const WORDS: Readonly<Record<Language, string>> = {
  en: 'the and of to with for our your you in is as or are be we will have this that on at by from',
  de: 'der die das und mit bei von zu den dem ein eine einen ist wir du sie auf im nicht oder des zur zum dein deine',
  fr: 'le les des du et est une dans pour avec vous nous sur au aux votre notre que qui tu ton un en de la',
  es: 'el los las y para con una del por que su nuestro tu se como un en de la',
  pt: 'o os as do da dos das e com para uma em que seu por ao na no um de a',
  it: 'il di e per con una della del che nel lo gli sono dei alle un la in',
  nl: 'het een van en voor met je ons wij op bij naar zijn aan te de in is',
};
let languages: ReadonlyMap<string, readonly Language[]> | null = null;
const WORD = once(() => /(?<![\p{L}\p{M}\ufffd])[a-z]{1,6}(?![\p{L}\p{M}\ufffd])/giu);
/** Units from which the language is told. */
const SAMPLE = 8000;
/** Fewer small words tell no language. */
const FEW = 2;

function readWords(): ReadonlyMap<string, readonly Language[]> {
  const found = new Map<string, Language[]>();
  for (const [language, words] of Object.entries(WORDS) as [Language, string][])
    for (const word of words.split(' ')) found.set(word, [...(found.get(word) ?? []), language]);
  return found;
}

/** The language that has most of the small words of a text; null: none, or several as many. */
export function languageOf(text: string): Language | null {
  languages ??= readWords();
  const counts = new Map<Language, number>();
  for (const [word] of text.slice(0, SAMPLE).matchAll(WORD()))
    for (const language of languages.get(word.toLowerCase()) ?? [])
      counts.set(language, (counts.get(language) ?? 0) + 1);
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return !first || first[1] < FEW || first[1] === second?.[1] ? null : first[0];
}
