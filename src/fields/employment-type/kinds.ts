import { employmentIn, kindIn, type NamedKind } from '../../locales/employment.js';
import { regex } from '../../regex.js';
import type { EmploymentType } from '../record.js';
import { EMPLOYMENT_TYPES } from '../vocabulary.js';

/** What English calls a kind of employment, in `plain()` form; `permanent` alone is none. */
const ENGLISH: Readonly<Record<NamedKind | 'PER_DIEM', RegExp>> = {
  // "wholetime": so in Ireland; "full and part-time"
  FULL_TIME: /\b(?:(?:full|whole)[-_ ]?time|full(?=-? (?:&|and|or) part[-_ ]?time))\b/,
  PART_TIME: /\b(?:part[-_ ]?time|half[-_ ]time)\b/,
  // "fixed-term/contract" is one kind, and a "permanent contract" none of these
  CONTRACTOR: regex()`
    \b(?:
      (?<!fixed[- ]term ?/ ?)
      (?<!\b(?:permanent|open[- ]ended|indefinite|(?:fixed|limited)[- ]term|temporary|seasonal|zero[- ]hours?|employment|labou?r|${employmentIn('beforeContract')}) )
      (?:contract(?:or|ors|ing)?(?! (?:type|duration|length|status|${employmentIn('behindContract')}))|b2b|1099|c2c|corp[- ]to[- ]corp)|
      freelance[a-z]*
    )\b
  `,
  TEMPORARY: regex()`
    \b(?:
      temporary|temp|seasonal|fixed[- ]term|(?:limited|term|time)[- ](?:term|limited)|limited[- ]duration|extra[- ]help|ftc|
      (?:maternity|parental|paternity) (?:leave )?cover|summer (?:job|position|work)
    )\b
  `,
  INTERN: /\b(?:intern(?:ship)?s?|co-op|coop(?= (?:student|placement|term)))\b/,
  VOLUNTEER: /\bvolunt(?:eers?|eering|ary (?:role|position|post))\b/,
  PER_DIEM: /\b(?:per[-_ ]diem|prn)\b/,
};

/** The names of a kind in other languages; those that are stems with `end`. */
export const namesOf = (kind: NamedKind, end = ''): string => {
  const stems = kindIn(kind, 'stems');
  return [kindIn(kind, 'names'), stems && `(?:${stems})${end}`].filter((part) => part !== '').join('|');
};

/** What other languages call it. */
const abroad = (kind: NamedKind): RegExp => {
  const value = kindIn(kind, 'value');
  const [names, beginning] = [`\\b(?:${namesOf(kind, '[a-z]*')})\\b`, value && `^[^a-z]{0,3}(?:${value})\\b`];
  const parts = [names, beginning, kindIn(kind, 'signs'), kindIn(kind, 'also')];
  return new RegExp(parts.filter((part) => part !== '').join('|'));
};

/** In schema.org's order; the words that English postings use first. */
const KINDS = EMPLOYMENT_TYPES.flatMap((kind) =>
  kind === 'OTHER' ? [] : [{ kind, english: ENGLISH[kind], abroad: kind === 'PER_DIEM' ? null : abroad(kind) }],
);

// what may begin a phrase below: "non", "equivalent", "no"
const OPPOSITE = /equiv|\bno[nt]?\b/;
// "full-time equivalent", "non-contract": the opposite
const NOT = /\b(?:non-contract|full[- ]?time equivalent|not? (?:a )?contract(?:ors?)?|no contractors?)\b/g;

/** The kinds that a short statement in `plain()` form names, each with the place of its word. */
export function* kindsIn(plain: string): Iterable<{ kind: EmploymentType; start: number; end: number }> {
  const text = OPPOSITE.test(plain) ? plain.replace(NOT, (words) => ' '.repeat(words.length)) : plain;
  for (const { kind, english, abroad } of KINDS) {
    const found = english.exec(text) ?? abroad?.exec(text);
    if (found) yield { kind, start: found.index, end: found.index + found[0].length };
  }
}
