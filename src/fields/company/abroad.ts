import { employerIn, employerWordsIn } from '../../locales/employer.js';
import { regex } from '../../regex.js';

/*
 * What employers say of themselves in other languages than English: from the verb on, as written.
 */

const NAMED = '([A-ZÀ-ÞĀ-ſ0-9),.\\]][^\\s]{0,40})\\s{1,3}';
const IS = employerIn('is');

/** Verbs that only with what follows them tell an employer. */
export const EMPLOYER_ABROAD = new RegExp(`${NAMED}(${IS}|${employerIn('speaks')})(?![a-zß-ÿ])`, 'g');

/** Whether a name is told by its sort: "A empresa Acme está", "Il ristorante Acme è"; of what stands before it. */
export const OF_SORT = new RegExp(`(?:^|[.!?:;•]\\s{1,3})(?:${employerIn('ofSort')}) $`);

const SEARCHES = new RegExp(`^(?:${employerIn('searches')})`);
const PROMISES = new RegExp(`^(?:${employerIn('promises')})(?![a-zß-ÿ])`);

/** "est à la recherche d'un boulanger", "apuesta por la igualdad": what follows a name says that it hires. */
export const saysAbroad = (rest: string): boolean => SEARCHES.test(rest) || PROMISES.test(rest);

export const ABROAD_WORDS = employerWordsIn('sayWords');

/** "est une entreprise", "è una società": what only an employer is; from the verb on. */
const ORGANISATION = regex()`
  ^(?:${IS}|${employerIn('isToo')}) (?:(?:${employerIn('articles')}) |${employerIn('elided')})?
  (?:(?!(?:${employerIn('within')})\ )[^\s.;:!?]+ ){0,4}?(?:${employerIn('body')})(?![a-zß-ÿ])
`;

/** Whether what follows a name says that it is a company, an agency, a group, in another language than English. */
export const isOrganisationAbroad = (rest: string): boolean => ORGANISATION.test(rest);
