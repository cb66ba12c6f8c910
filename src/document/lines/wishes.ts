import { demandsIn } from '../../locales/demands.js';
import type { Locale } from '../../locales/locale.js';
import { plain } from '../../locales/plain.js';
import { classifyHeading, headingWords } from '../headings.js';

// "Was von Vorteil wäre", "Auch wünschenswert", "Otros deseables"
const ASKING = new RegExp(`^(?:${demandsIn('asking')})\\b`);

/** Whether words end with a wish and begin with what is wished for, which is no heading: "SAP von Vorteil", "Nets (deseable)". */
export function wishesFor(text: string, locales: readonly Locale[]): boolean {
  const words = plain(text);
  return locales.some(({ tag, cues }) => {
    const wish = tag === 'en' ? null : cues.preferred.exec(words);
    if (!wish || wish.index === 0 || !/^\W*$/.test(words.slice(wish.index + wish[0].length))) return false;
    const wished = headingWords(words.slice(0, wish.index));
    return wished !== '' && !ASKING.test(wished) && classifyHeading(wished, locales) === null;
  });
}
