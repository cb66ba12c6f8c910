import type { Block, Document } from '../../document/document.js';
import type { BlockRule, Match } from '../../extract/rule.js';
import { isPlace } from '../../gazetteer/is-place.js';
import { inAll } from '../../locales/employer.js';
import { plain } from '../../locales/plain.js';
import { joinedAt } from './joined.js';
import { LEGAL } from './legal.js';
import { matches, nameAt, type RawCompany } from './mention.js';
import { isOrganisation } from './organisation.js';
import { nameFrom, standsTimes, unshouted } from './scan.js';
import { SURE_NAME } from './subjects.js';

/*
 * Turns behind which only an employer's name stands: one is invited to it, welcomed by it, sought for it. The words are those of the
 * locales, in `plain()` form.
 */

const anyOf = (
  key: 'invites' | 'jobIn' | 'asOne' | 'oneAt' | 'onBehalf' | 'seek' | 'since' | 'year' | 'does' | 'article',
): string => `(?:${inAll(key).join('|')})`;

const ARTICLE = `(?:(${anyOf('article')}) )?`;
// "Willkommen bei Acme", "Bienvenue chez Acme"
const INVITED = new RegExp(`(?<![a-z])${anyOf('invites')} ?${ARTICLE}(?=\\S)`, 'g');
// "Praca w Acme sp. z o.o.", "eine Stelle in der Acme GmbH": a full name
const JOB_IN = new RegExp(`(?<![a-z])${anyOf('jobIn')} ?(?=\\S)`, 'g');
// "Como jefe de almacén en Acme,", "Come cuoco in Acme,"
const AS_ONE = new RegExp(`(?:^|[.!?] )${anyOf('asOne')} [a-z /'-]{3,50}? ${anyOf('oneAt')} (?=[a-z\\d])`, 'g');
// "Per Acme selezioniamo", "Dla Acme poszukujemy", "Für Acme suchen wir", at the start of a sentence
const FOR = new RegExp(`(?:^|[.!?] )${anyOf('onBehalf')} ${ARTICLE}(?=[a-z\\d])`, 'g');
const SEEK = new RegExp(`^,? ${anyOf('seek')}\\b`);
// "Depuis 1990, Acme", "Dal 1990 Acme", "Founded in 1990, Acme", "Seit 1990 baut die Acme"
const SINCE = new RegExp(
  `(?:^|[.!?] )${anyOf('since')} (?:19|20)\\d\\d(?: ${anyOf('year')})?,? (?:${anyOf('does')} )?${ARTICLE}(?=[a-z\\d])`,
  'g',
);
// "La Casa del Hilo": the article is part of the name
const OF_NAME = /^[A-Z][a-z]* $/;
// "Lerche-Erfolgsgeschichte", "Lerche-Team": what is the employer's
const OF_ITS = /-(?:[A-Za-z]*geschichte|Team|Teams|Familie|Community|Reise|Mission|Welt)$/;
/** Sections that speak of where candidates worked before. */
const ASKED: ReadonlySet<string> = new Set(['requirements', 'preferred']);
/** Whether a text is the name of an employer for its legal form or what it ends in. */
const isFull = (name: string): boolean => LEGAL.test(plain(name)) || isOrganisation(name);
const VERB = /^ [a-z]{3,}/;

/** A German noun has a capital: there a lone word must come again. */
const isSound = (name: string, { language, text }: Document): boolean =>
  !language?.startsWith('de') || SURE_NAME.test(name) || standsTimes(text, name, 2);

function* behind(block: Block, document: Document, pattern: RegExp, goesOn?: RegExp): Generator<Match<RawCompany>> {
  for (const { 0: words, 1: article, index } of matches(block.plain, pattern)) {
    const end = index + words.length;
    const before = article === undefined ? end : end - article.length - 1;
    const at = OF_NAME.test(block.text.slice(before, end)) ? before : end;
    const written = joinedAt(document, block.text, at, nameFrom(block.text, at));
    if (written === '' || OF_ITS.test(written) || isPlace(written, true) || !isSound(written, document)) continue;
    if (pattern === JOB_IN && !isFull(written)) continue;
    if (goesOn && !goesOn.test(block.plain.slice(at + written.length, at + written.length + 40))) continue;
    yield nameAt(block, at, unshouted(document.text, written), pattern === SINCE ? 'guessed' : undefined);
  }
}

/** An employer that one is invited to, that one is sought for, or that exists since a year. */
export const invited: BlockRule<RawCompany> = {
  id: 'company/invited-to',
  strength: 'positional',
  scope: 'block',
  where: {
    words: inAll('cues').flatMap((words) => words.split(' ')),
  },
  *find(block, document) {
    yield* behind(block, document, SINCE, VERB);
    if (document.language === 'en' || document.language === null) return;
    yield* behind(block, document, INVITED);
    if (!ASKED.has(block.section.kind)) yield* behind(block, document, JOB_IN);
    yield* behind(block, document, AS_ONE);
    yield* behind(block, document, FOR, SEEK);
  },
};
