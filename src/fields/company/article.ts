import { offsetsOf, standsWithin } from './scan.js';

// "L'Alouette", "Dell'Allodola"
const ELIDED = /^[A-Z][a-z]{0,4}['’](?=[A-ZÀ-Þ])/;

// "Das Backhaus Lerche": of two words and more behind it
const DUTCH = /^(?:De|Het) (?=[A-Z].* )/;
const GERMAN = /^(?:Das|Der|Die) (?=[A-ZÄÖÜ\d])/;

/** Units of an article before a name that the text writes otherwise elsewhere: "L'INRAE" and "à l'INRAE", "Das Backhaus Lerche" and "im Backhaus Lerche". */
export function articleOf(text: string, name: string): number {
  const article = ELIDED.exec(name)?.[0].length ?? 0;
  if (article === 0) {
    const german = GERMAN.exec(name)?.[0] ?? '';
    const words = german || (DUTCH.exec(name)?.[0] ?? '');
    for (const at of words === '' ? [] : offsetsOf(text, name.slice(words.length)))
      if (text[at - 1] === ' ' && !text.startsWith(words, at - words.length))
        if (german !== '' || text.startsWith(words.toLowerCase(), at - words.length)) return words.length;
    // an article with a capital only where sentences begin
    return german === '' || standsWithin(text, name) ? 0 : words.length;
  }
  const bare = name.slice(article);
  for (const at of offsetsOf(text, bare)) {
    const sign = text[at - 1] as string;
    if ((sign === "'" || sign === '’') && text[at - 2] === text[at - 2]?.toLowerCase()) return article;
  }
  return 0;
}
