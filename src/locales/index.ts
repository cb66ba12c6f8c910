import { cs, sk } from './cs/index.js';
import { da, nb } from './da/index.js';
import { de } from './de/index.js';
import { en } from './en/index.js';
import { es } from './es/index.js';
import { fi } from './fi/index.js';
import { fr } from './fr/index.js';
import { it } from './it/index.js';
import { ja } from './ja/index.js';
import { ko } from './ko/index.js';
import type { Locale } from './locale.js';
import { nl } from './nl/index.js';
import { pl } from './pl/index.js';
import { pt } from './pt/index.js';
import { sv } from './sv/index.js';
import { ru, uk } from './uk/index.js';

/** All locales, English first. */
export const LOCALES: readonly Locale[] = [en, de, fr, es, pt, nl, pl, it, sv];

/** Those that read only documents in their own language: headings and cues of items, no prose, no pay. */
export const ABROAD: readonly Locale[] = [cs, sk, da, fi, ja, ko, nb, uk, ru];

const ENGLISH: readonly Locale[] = [en];
const ORDERS: ReadonlyMap<string, readonly Locale[]> = new Map(
  [...LOCALES, ...ABROAD].map((locale) => [locale.tag, locale === en ? ENGLISH : [locale, en]]),
);

/**
 * The locales by which a document in this language (BCP 47; only its first subtag counts) is read, in the order in which they are tried:
 * its own, then English, in which headings of foreign postings often are. Only English for a language without a locale, all for `null`.
 */
export function localesFor(language: string | null): readonly Locale[] {
  if (language === null) return LOCALES;
  const known = ORDERS.get(language);
  if (known) return known;
  return ORDERS.get(language.split('-', 1)[0]?.toLowerCase() ?? '') ?? ENGLISH;
}
