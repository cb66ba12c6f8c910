import { STATEMENT_WORDS } from '../../locales/employment.js';
import { alternatives, underId, wakingOf } from '../../locales/woken.js';
import { matched, type Statement } from './statement.js';

const ids = new Set(Object.values(STATEMENT_WORDS).flatMap((statements) => Object.keys(statements)));

/** Sentences of other languages than English that say what kind of employment this is. */
export const STATEMENTS_ABROAD: readonly Statement[] = [...ids].map((id) => {
  const parts = underId(STATEMENT_WORDS, id);
  return { id, words: wakingOf(parts).words, spans: matched(new RegExp(alternatives(parts, 'pattern'), 'g')) };
});
