import { defineField } from '../../extract/field.js';
import { STATED } from '../../extract/stated.js';
import { LETTER } from '../../letters.js';
import { plain } from '../../locales/plain.js';
import { jobNounIn } from '../../occupations/nouns.js';
import { regex } from '../../regex.js';
import { cleanTitle } from './clean.js';
import type { RawTitle } from './prose.js';
import { titleRules } from './rules.js';
import { withoutExperience } from './terms.js';

const SIGNS = new RegExp(`[^${LETTER}0-9+#]+`, 'g');
const SR = /\bsr\b/;
const JR = /\bjr\b/;
// "Vacancy Notice", "Full-time", "see below": no title though it is labelled so
const NO_TITLE = regex()`
  ^[\W]*(?:
    vacanc(?:y|ies)(?: (?:notice|announcement))?|announcement|job (?:opportunity|opening|vacancy|announcement)|various|
    multiple|several|n/?a|none|tbd|see below|full[- ]?time|part[- ]?time|remote|permanent|contract|open|competition|
    call for|request for|invitation|tender|asap|immediately|immediatement|(?:ab )?sofort|inmediat[oa]|imediat[oa]|urgente?|
    (?:we(?:'re| are) |now )?(?:hiring|recruiting)|(?:on|nous) (?:re)?(?:crute|cherche|embauche)(?:ons)?|wir (?:suchen|stellen ein)|
    (?:buscamos|contratamos|cerchiamo|szukamy|zatrudniamy|estamos contratando)|(?:wij|we) zoeken|vi (?:soker|rekryterar)|
    join (?:us|our)|(?:come |and )*work (?:with|for) us|work at
  )\b
`;

const isVague = (title: string): boolean => {
  const low = plain(title);
  const said = NO_TITLE.exec(low)?.[0];
  // "Contract Specialist", "Open Source Developer"
  return said !== undefined && (ANNOUNCES.test(said) || jobNounIn(low.slice(said.length)) === 0);
};
const ANNOUNCES = /^(?:vacan|announ|job|compet|call|request|invit|tender)/;

/** The job's title, cleaned. Header over body; a form's own line over a sentence. */
export const titleField = defineField<RawTitle, string>({
  name: 'title',
  rules: titleRules,
  normalize(raw) {
    const value = raw.ready ? raw.title : cleanTitle(withoutExperience(raw.title));
    if (value === null) return { refused: 'nothing is left of it once it is cleaned' };
    if (isVague(value)) return { refused: 'says that there is a vacancy, not which' };
    if (value.split(' ').length > 16) return { refused: 'a sentence, no title' };
    if (!raw.several) return { value };
    return { value, notes: [{ code: 'title.several', message: 'several roles are offered; the first is taken' }] };
  },
  key: (value) => plain(value).replace(SIGNS, ' ').replace(SR, 'senior').replace(JR, 'junior').trim(),
  sources: [...STATED, 'header', 'body', 'meta', 'url'],
  settledBy: 'header',
  order: ['source', 'strength', 'support'],
});

export { cleanTitle } from './clean.js';
export { seniorityOf } from './seniority.js';
