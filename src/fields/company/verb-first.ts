import type { BlockRule } from '../../extract/rule.js';
import { isPlace } from '../../gazetteer/is-place.js';
import { EMPLOYER_WORDS } from '../../locales/employer.js';
import { plain } from '../../locales/plain.js';
import { joinedAt } from './joined.js';
import { LEGAL } from './legal.js';
import { LAST_BLOCK, matches, nameAt, type RawCompany } from './mention.js';
import { isOrganisation } from './organisation.js';
import { GERMAN_PARTS, ownerOf } from './parts.js';
import { comesAgain, nameFrom, unshouted } from './scan.js';
import { SURE_NAME } from './subjects.js';

interface Turn {
  /** The verb, and an article. */
  readonly verb: RegExp;
  /** What opens the sentence. */
  readonly opening: RegExp;
}

// "Zum 1. September sucht die Lerche GmbH einen", "Per direct zoekt Leeuwerik een", "Nu söker Lärka Bygg": the subject behind the verb
const TURNS = new Map<string, Turn>(
  Object.entries(EMPLOYER_WORDS).flatMap(([language, { turns, turnedVerbs, turnedArticles }]) => {
    if (turns === undefined || turnedVerbs === undefined) return [];
    const verb = new RegExp(`\\s(?:${turnedVerbs})\\s(?:(?:${turnedArticles ?? '-'})\\s)?(?=[A-ZÀ-Þ\\d])`, 'g');
    return [[language, { verb, opening: new RegExp(`^(?:${turns})(?: |$)`) }]];
  }),
);
const LONGEST_OPENING = 140;
const ENDS = /[.!?:;•\n]|[–-]\s/;
// "1. September", "01.09.2026"
const ORDINAL = /(?<=\d)\./g;
const GOES_ON = /^(?:,? [a-zà-ÿ\d(/]|,? (?:Sie|Dich)\b|\s?[:(–-])/;
// "die Firma", "der Bereich Vertrieb"
const PART_OF_ONE = new RegExp(
  `^(?:${GERMAN_PARTS}|Team|Bereich|Firma|Unternehmen|Kunde|Mandant|Afdeling|Bedrijf|Avdelningen)\\b`,
);

/** The employer behind the verb of a sentence that opens with something else. */
export const verbFirst: BlockRule<RawCompany> = {
  id: 'company/verb-first',
  strength: 'patterned',
  scope: 'block',
  where: {
    words: Object.values(EMPLOYER_WORDS).flatMap(({ turnedVerbs }) =>
      turnedVerbs ? plain(turnedVerbs).split('|') : [],
    ),
  },
  *find(block, document) {
    const turn = TURNS.get(document.language?.slice(0, 2) ?? '');
    if (!turn || block.index > LAST_BLOCK) return;
    for (const { 0: words, index } of matches(block.text, turn.verb)) {
      const lead = block.text.slice(Math.max(0, index - LONGEST_OPENING), index).replace(ORDINAL, ' ');
      if (!turn.opening.test((lead.split(ENDS).at(-1) ?? '').trimStart())) continue;
      const at = index + words.length;
      const name = unshouted(document.text, joinedAt(document, block.text, at, nameFrom(block.text, at)));
      if (name === '' || (PART_OF_ONE.test(name) && ownerOf(name) === name) || isPlace(name, true)) continue;
      if (!GOES_ON.test(block.text.slice(at + name.length, at + name.length + 6))) continue;
      // any noun of German has a capital
      const isSure = SURE_NAME.test(name) || LEGAL.test(plain(name)) || isOrganisation(name);
      if (isSure || comesAgain(document.text, name)) yield nameAt(block, at, name);
    }
  },
};
