import type { Block, Document } from '../../document/document.js';
import type { Match, Rule } from '../../extract/rule.js';
import { statedRules } from '../../extract/stated.js';
import { allMatches } from '../../locales/matches.js';
import { plain } from '../../locales/plain.js';
import { regex } from '../../regex.js';
import { labelOf } from '../locations/label.js';
import { isNear } from '../locations/near.js';
import { wholePlaces } from '../locations/whole.js';
import type { Workplace } from '../record.js';
import { REMOTE_THING } from '../title/words.js';
import { asked, isDenied } from './asked.js';
import { BY_LANGUAGE } from './by-language.js';
import { CHOICE } from './choice.js';
import { CULTURE } from './culture.js';
import { HYBRID } from './hybrid.js';
import { isAsked, isLabel, isOfPlace, LABEL_WORDS } from './labels.js';
import { one } from './match.js';
import { NO_REMOTE } from './no-remote.js';
import { ONSITE } from './onsite.js';
import { remotePerk } from './perk.js';
import type { Phrase } from './phrase.js';
import { REMOTE } from './remote.js';
import { TOP_WORDS, topLine } from './top-line.js';
import { SENTENCE, SOME, wayOf } from './way.js';

const NONE: readonly Match<Workplace>[] = [];

// a mark of which this is the whole names a region
const REGION = /^\W*(?:worldwide|anywhere)\W*$/;
// pieces of the words that `wayOf` knows
const WAY_PIECES = regex()`
  remot|bri[dy]|bryd|site|office|home|wfh|tele|anywhere|virtual|distrib|zdaln|presen|in[- ]?person|di persona|fysiek|
  op locatie|pa plats|vor ort|stacjon|smart ?work
`;

/** The place mark of an aggregator's header: "Remote,US", "Hybrid - Berlin", "TELECOMMUTE India". */
function* headerMark(document: Document): Iterable<Match<Workplace>> {
  const span = document.header?.place;
  if (!span) return;
  const mark = plain(document.text.slice(span.start, span.end));
  if (WAY_PIECES.test(mark) && !REGION.test(mark)) yield* one(wayOf(mark), span.start, span.end, 'header');
}

// "Remote Deputy Manager", not "Remote Sensing Scientist"; "- Remote", "(Remote)", "(Hybrid)", "Remote Opportunity", "EMEA Remote", "Remote möglich"
const IN_TITLE = regex()`
  [-(|,/:[]\s*(?:[a-z&./ ]{0,24}\s)?(?:100 ?%\s|fully\s|full\s)?
  (remote?|remoto|remota|hybrid|hibrido|hybride|on-?site|wfh|work from home|home ?office|teletravail|telecommute)\b|
  \b(remote|hybrid|on-?site)(?=\)|\s*$)|
  ^\W*(?:fully )?remote(?= (?!(?:${REMOTE_THING})\b)[a-z])
`;

function* headerTitle(document: Document): Iterable<Match<Workplace>> {
  const span = document.header?.title;
  if (!span) return;
  const title = plain(document.text.slice(span.start, span.end));
  const found = WAY_PIECES.test(title) ? IN_TITLE.exec(title) : null;
  // "(Hybrid/Remote)": with what follows
  if (found)
    yield* one(
      wayOf(title.slice(found.index)),
      span.start + found.index,
      span.start + found.index + found[0].length,
      'header',
    );
}

const MOST = 160;
const MOST_FACTS = 80;
// not after an initial: "Washington, D.C. or remote"
const VALUE_END = /(?<!\b[a-z])[.!](?:\s|$)/;
// "Yes", "true", "possible"
const YES = /^\W*(?:yes|true|oui|ja|si|sim|tak|possible|allowed|full|available)\b/;
const NO = /^\W*(?:no|false|non|nein|nao|nie|none|not)\b/;

/** "Workplace: Hybrid", "Work arrangement - remote", "Remote: yes", "Arbeitsmodell:". */
function labelled(block: Block): Iterable<Match<Workplace>> {
  const label = labelOf(block.plain);
  if (!label) return NONE;
  // "workplace_type: hybrid"
  const name = label.name.replaceAll('_', ' ');
  return isLabel(name) ? readValue(block, name, label.valueAt) : NONE;
}

function* readValue({ plain, span, text }: Block, name: string, from: number): Iterable<Match<Workplace>> {
  // the sentence after the label, not the paragraph that may follow it
  const value = plain.slice(from, from + MOST).split(VALUE_END, 1)[0] ?? '';
  const asked = isAsked(name);
  if (asked && SOME.test(value)) yield* one('hybrid', span.start, span.start + from + value.length);
  else if (asked && NO.test(value)) yield* one('onsite', span.start, span.start + from + value.length);
  else if (asked && (YES.test(value) || wholePlaces(text.slice(from, from + value.length), {}) !== null))
    yield* one('remote', span.start, span.start + from + value.length);
  // a sentence of some length is a matter of phrases
  else if (WAY_PIECES.test(value) && (value.length < MOST_FACTS || !SENTENCE.test(value)))
    yield* isOfPlace(name)
      ? // with its label, as the phrases read it
        one(wayOf(value), span.start, span.start + from + value.length).map((m) => ({
          ...m,
          strength: 'patterned' as const,
        }))
      : one(wayOf(value), span.start + from, span.start + from + value.length);
}

const WINDOW = 100;

/** The rule that reads one phrase. */
const ruleOf = (phrase: Phrase): Rule<Workplace> => ({
  id: `workplace/${phrase.id}`,
  strength: phrase.strength,
  scope: 'block',
  where: {
    notSections: phrase.strength === 'guessed' ? ['header', 'legal'] : ['header'],
    words: phrase.words,
    ...(phrase.besides && { besides: phrase.besides }),
  },
  find(block: Block, document: Document): readonly Match<Workplace>[] {
    const { plain, span, text } = block;
    if (phrase.headless && document.header !== null) return NONE;
    if (phrase.near && !isNear(plain, phrase.near)) return NONE;
    const matches: Match<Workplace>[] = [];
    for (const { index, 0: words } of allMatches(plain, phrase.pattern)) {
      const end = index + words.length;
      if (phrase.named && text.slice(index + 1, end) === plain.slice(index + 1, end)) continue;
      if (phrase.notAfter?.test(plain.slice(Math.max(0, index - WINDOW), index))) continue;
      if (phrase.notBefore?.test(plain.slice(end, end + WINDOW))) continue;
      matches.push(...one(phrase.value, span.start + index, span.start + end));
    }
    return matches.length > 0 && isDenied(block, document) ? NONE : matches;
  },
});

/** What tells whether one works remotely, in an office, or both. */
export const rules: readonly Rule<Workplace | null>[] = [
  ...statedRules<'remote', Workplace | null>('workplace', 'remote', () => ({ value: 'remote' })),
  { id: 'workplace/header-mark', strength: 'labelled', scope: 'document', find: headerMark },
  { id: 'workplace/header-title', strength: 'patterned', scope: 'document', find: headerTitle },
  {
    id: 'workplace/labelled',
    strength: 'labelled',
    scope: 'block',
    where: { notSections: ['header'], words: LABEL_WORDS },
    find: labelled,
  },
  asked,
  {
    id: 'workplace/top-line',
    strength: 'patterned',
    scope: 'block',
    where: { notSections: ['header'], words: TOP_WORDS },
    find: topLine,
  },
  ...[...REMOTE, ...CHOICE, ...CULTURE, ...HYBRID, ...NO_REMOTE, ...ONSITE, ...BY_LANGUAGE].map(ruleOf),
  remotePerk,
];
