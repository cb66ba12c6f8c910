import type { Block, Document } from '../../document/document.js';
import type { Match, Rule } from '../../extract/rule.js';
import type { Workplace } from '../record.js';
import { BY_LANGUAGE } from './by-language.js';
import { HYBRID } from './hybrid.js';
import { ONSITE } from './onsite.js';
import type { Phrase } from './phrase.js';
import { REMOTE } from './remote.js';

const IS_REMOTE =
  /\b(?:remot[eoa]|remotely|telecommut\w*|telework|wfh|work from home|home ?office|homeoffice|t[ée]l[ée]travail|teletrabajo|anywhere|virtual|distributed|home[- ]based|zdaln\p{L}+|praca zdalna)\b/iu;
const IS_HYBRID =
  /\b(?:hybrid[eoa]?|híbrid[oa]|ibrid[oa]|hybrydow\p{L}+|hybrides|smart ?working|parti(?:al|ally|el|ellement) remote)\b/iu;
const IS_ONSITE =
  /\b(?:on-?site|in-?office|in-?person|presencial|présentiel|vor ort|stacjonarn\p{L}+|office-based|no remote|not remote)\b/iu;
// "no remote", "Remote: no", "not remote"
const NO_REMOTE = /\b(?:no|not|non|sin|kein) (?:remot[eo]|home-?office)\b|\bremote\s?[:?]\s?no\b/iu;

// "4 days onsite required"
const SOME_DAYS = /\b[1-4](?:[-–][2-4])? ?days?\b[^.]{0,20}\b(?:on-?site|office|week|remote)/i;

/** What a short statement says: free choice that includes remote is remote. */
const wayOf = (text: string): Workplace | null => {
  if (NO_REMOTE.test(text)) return 'onsite';
  if (SOME_DAYS.test(text)) return 'hybrid';
  const remote = IS_REMOTE.test(text.replace(/remote[ -]hybrid|hybrid[ -]remote/giu, 'hybrid'));
  if (remote) return 'remote';
  if (IS_HYBRID.test(text)) return 'hybrid';
  return IS_ONSITE.test(text) ? 'onsite' : null;
};

const one = (
  value: Workplace | null,
  start: number,
  end: number,
  source: 'header' | 'body' = 'body',
): Match<Workplace>[] => (value === null ? [] : [{ value, span: { start, end }, source }]);

/** The place mark of an aggregator's header: "Remote,US", "Hybrid - Berlin", "TELECOMMUTE India". */
function* headerMark(document: Document): Iterable<Match<Workplace>> {
  const span = document.header?.place;
  if (!span) return;
  const text = document.text.slice(span.start, span.end);
  // a mark of which "Worldwide" or "Anywhere" is the whole names a region
  if (/^\W*(?:worldwide|anywhere)\W*$/i.test(text)) return;
  yield* one(wayOf(text), span.start, span.end, 'header');
}

// "- Remote", "(Remote)", "(Hybrid)", "Remote Opportunity", "EMEA Remote", "Remote möglich"
const IN_TITLE =
  /[-–—(|,/:[]\s*(?:[\p{L}&./ ]{0,24}\s)?(?:100 ?%\s|fully\s|full\s)?(remote?|remoto|remota|hybrid|híbrido|hybride|on-?site|wfh|work from home|home ?office|télétravail|telecommute)\b|\b(remote|hybrid|on-?site)(?=\)|\s*$)/iu;

function* headerTitle(document: Document): Iterable<Match<Workplace>> {
  const span = document.header?.title;
  if (!span) return;
  const title = document.text.slice(span.start, span.end);
  const found = IN_TITLE.exec(title);
  // "(Hybrid/Remote)": with what follows
  if (found)
    yield* one(
      wayOf(title.slice(found.index)),
      span.start + found.index,
      span.start + found.index + found[0].length,
      'header',
    );
}

// "Workplace: Hybrid", "Work arrangement - remote", "Remote: yes", "Arbeitsmodell:"
const LABEL =
  /^[^\p{L}\d]{0,6}(?:work ?place(?: type)?|work(?:ing)? (?:arrangement|model|type|mode|setting|style|location type|policy|option|location)s?|(?:job |work |position |primary |office )?location(?:s|\(s\)| type)?|hours\/location|remote(?: status| type| work| option| policy| possible)?|telework(?: eligible)?|job type|work schedule|arbeitsmodell|arbeitsort|homeoffice|mode de travail|télétravail|modalidade?(?: de trabajo| de trabalho| de contratación)?|modelo de trabal?h?jo|ubicación|local(?: de trabalho)?|localização|lieu|sede di lavoro|modalità(?: di lavoro)?|luogo di lavoro|tryb pracy|lokalizacja|standort|locatie|werkvorm|arbetsplats)\s{0,2}(?:[:?]|\s[-–])\s*/iu;
const LABEL_WORDS = [
  'work',
  'working',
  'workplace',
  'location',
  'locations',
  'remote',
  'telework',
  'job',
  'arbeitsmodell',
  'arbeitsort',
  'homeoffice',
  'mode',
  'teletravail',
  'modalidad',
  'modalidade',
  'modelo',
  'ubicacion',
  'local',
  'localizacao',
  'lieu',
  'sede',
  'modalita',
  'luogo',
  'tryb',
  'lokalizacja',
  'standort',
  'locatie',
  'werkvorm',
  'arbetsplats',
];
const MOST = 160;
// "Yes", "true", "possible"
const YES = /^\W*(?:yes|true|oui|ja|s[ií]|sim|tak|possible|allowed|full|available)\b/iu;
const NO = /^\W*(?:no|false|non|nein|não|nie|none|not)\b/iu;

function* labelled(block: Block): Iterable<Match<Workplace>> {
  const label = LABEL.exec(block.text);
  if (!label) return;
  const from = label[0].length;
  // the sentence after the label, not the paragraph that may follow it
  const value = block.text.slice(from, from + MOST).split(/[.!](?:\s|$)/u, 1)[0] ?? '';
  const asked = /^\W*(?:remote|telework|homeoffice|télétravail)/iu.test(label[0]);
  if (asked && NO.test(value)) yield* one('onsite', block.span.start, block.span.start + from + value.length);
  else if (asked && YES.test(value)) yield* one('remote', block.span.start, block.span.start + from + value.length);
  // a sentence of some length is a matter of phrases
  else if (value.length < 80 || !SENTENCE.test(value))
    yield* one(wayOf(value), block.span.start + from, block.span.start + from + value.length);
}

const NEAR_TOP = 14;
// "Remote", "Berlin / Hybrid", "fulltime, onsite", "REMOTE (US)": words between separators
const SEGMENT = /[^|•·()[\]/;–—]+/gu;
const SEGMENT_END =
  /(?:^|[\s,:-])(?:fully |full[- ]|100 ?% )?(remote|hybrid|hybride|híbrido|remoto|on-?site|wfh|telecommute|home ?office|homeoffice|no remote|remote ok|local remote|virtual)[\s.,!*_-]*$/iu;

/** A line near the top that names a way of working between separators: forum comments, titles, lines of facts. */
function* topLines(document: Document): Iterable<Match<Workplace>> {
  for (const block of document.blocks.slice(0, NEAR_TOP + 1)) {
    const longest = block.index === 0 && document.header === null ? 240 : 90;
    if (block.text.length > longest || block.section.kind === 'header' || block.kind === 'pair') continue;
    if (!WAY.test(block.text) || SENTENCE.test(block.text)) continue;
    // "Telecommute", and "No" on the next line: a field of a form
    const answer = document.blocks[block.index + 1];
    if (answer && answer.text.length < 12 && ASKED.test(block.text) && (NO.test(answer.text) || YES.test(answer.text)))
      yield* one(NO.test(answer.text) ? 'onsite' : 'remote', block.span.start, answer.span.end);
    else yield* topLine(block);
  }
}

// a sentence is a matter of phrases
const SENTENCE = /\b(?:you|we|our|is|are|be|will|can|this)\s/i;
const ASKED = /^\W*(?:remote|telecommute|telework|home ?office)\W*$/i;
const WAY = /remot|hybrid|híbrid|on-?site|wfh|telecommut|home ?office|virtual/i;

function* topLine(block: Block): Iterable<Match<Workplace>> {
  const ways: { value: Workplace; start: number; end: number }[] = [];
  for (const segment of block.text.matchAll(SEGMENT)) {
    const found = SEGMENT_END.exec(
      segment[0].replace(/\b(?:ok|okay|possible|friendly|only|preferred|welcome|us|usa|eu|uk)\W*$/i, ''),
    );
    const word = segment[0].trim();
    // in a sentence it is a matter of phrases: only a whole segment, or the end of a list
    const last = word.slice(word.lastIndexOf(',') + 1).trim();
    if (!found || last.split(/\s+/).length > (last === word ? 6 : 3)) continue;
    // "No Remote or Telecommute"; "About Remote", where an employer is called so
    if (/^\W*about\b/i.test(word)) continue;
    const value = NO_REMOTE.test(word) ? 'onsite' : wayOf(found[0]);
    if (value) ways.push({ value, start: segment.index, end: segment.index + segment[0].length });
  }
  const best = ways.find((way) => way.value === 'remote') ?? ways[0];
  if (best) yield* one(best.value, block.span.start + best.start, block.span.start + best.end);
}

const WINDOW = 100;

/** The rule that reads one phrase. */
const ruleOf = ({ id, words, value, strength, pattern, notAfter, notBefore, headless }: Phrase): Rule<Workplace> => ({
  id: `workplace/${id}`,
  strength,
  scope: 'block',
  where: { notSections: strength === 'guessed' ? ['header', 'legal'] : ['header'], words },
  *find({ text, span }: Block, document: Document): Iterable<Match<Workplace>> {
    if (headless && document.header !== null) return;
    for (const found of text.matchAll(pattern)) {
      const end = found.index + found[0].length;
      if (notAfter?.test(text.slice(Math.max(0, found.index - WINDOW), found.index))) continue;
      if (notBefore?.test(text.slice(end, end + WINDOW))) continue;
      yield* one(value, span.start + found.index, span.start + end);
    }
  },
});

/** What tells whether one works remotely, in an office, or both. */
export const rules: readonly Rule<Workplace>[] = [
  { id: 'workplace/header-mark', strength: 'labelled', scope: 'document', find: headerMark },
  { id: 'workplace/header-title', strength: 'patterned', scope: 'document', find: headerTitle },
  {
    id: 'workplace/labelled',
    strength: 'labelled',
    scope: 'block',
    where: { notSections: ['header'], words: LABEL_WORDS },
    find: labelled,
  },
  { id: 'workplace/top-line', strength: 'patterned', scope: 'document', find: topLines },
  ...[...REMOTE, ...HYBRID, ...ONSITE, ...BY_LANGUAGE].map(ruleOf),
];
