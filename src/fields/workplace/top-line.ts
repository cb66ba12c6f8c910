import type { Block, Document } from '../../document/document.js';
import type { Match } from '../../extract/rule.js';
import { allMatches } from '../../locales/matches.js';
import { regex } from '../../regex.js';
import { wholePlaces } from '../locations/whole.js';
import type { Workplace } from '../record.js';
import { isDenied } from './asked.js';
import { one } from './match.js';
import { refusesRemote, SENTENCE, SOME, wayOf } from './way.js';

const NEAR_TOP = 14;
const LONGEST_TITLE = 240;
const LONGEST_LINE = 90;
const BAR = ' | ';

// "Location", "Work location:"
const LOCATION = /^(?:work |job |office )?locations?\W*$/;
/** Whether a line stands under a heading of places. */
const isBelowLocation = ({ section, line }: Block): boolean =>
  section.heading !== null && line - section.heading.endLine <= 2 && LOCATION.test(section.heading.plain);

/** A line near the top that names a way of working between separators: forum comments, titles, lines of facts. */
export function* topLine(block: Block, document: Document): Iterable<Match<Workplace>> {
  const { index, kind, plain } = block;
  const longest = index === 0 && document.header === null ? LONGEST_TITLE : LONGEST_LINE;
  if ((index > NEAR_TOP && !isBelowLocation(block)) || plain.length > longest || kind === 'pair') return;
  if (!plain.includes(BAR) && SENTENCE.test(plain) && !PERFORMED.test(plain)) return;
  if (!isDenied(block, document)) yield* segments(block);
}

// "Remote", "Berlin / Hybrid", "fulltime, onsite", "REMOTE (US)", "Cook - Remote - 3 days": words between separators
const SEGMENT = /(?:[^|•·()[\]/;–— ]| (?!- ))+/g;
const SEGMENT_END = regex()`
  (?<!\b(?:equipo|equipa|equipe|squadra))(?:^|[\s,:-])
  (?:fully |full[- ]|100 ?% |partially |partly |semi[- ]?|mostly |part[- ])?(
    remote|hybrid|hybride|hibrido|remoto|on-?site|wfh|telecommute|home ?office|homeoffice|home-?based|no remote|
    remote ok|local remote|virtual|presencial|en presentiel|in presenza|in sede|ibrido|ibrida|op locatie|pa plats|vor ort|
    hybrydow[aoy]|stacjonarn(?:a|y|ie)|teletravail (?:frequent|occasionnel|ponctuel|partiel)
  )[\s.,!*_-]*$
`;
// "Remote, Spain", "Remote - worldwide", "Oslo or remote within Norway", "hybrid, 3 days"
const SEGMENT_START = regex()`
  ^(?:[a-z., ]{0,40}\bor |\W*)(?:fully |100 ?% |mostly |part(?:ial)?ly )?(remote|hybrid)(?=
    (?<=hybrid),? [1-5](?:[-–][2-5])? days?\b|,? ?[-,] ?[a-z]+(?: [a-z]+){0,2}\W*$| in [a-z. ]{3,24}, [a-z]{2}\b| (?:in|within|across) [a-z. ]{2,24}$
  )
`;
// "Onsite 4 days a week", "in-office (5 days)"; what stands in brackets behind the segment as well
const OFFICE_DAYS =
  /^\W*(?:on-?site|in[- ]?(?:office|person))\W{1,3}(?:at least |min )?([1-5])(?:[-–][2-5])? ?(?:x|days?)\b/;
// "Onsite Oslo", "Hybrid in Leeds": a place follows
const BEFORE_PLACE = /^\W*(?:fully )?(remote|hybrid|on-?site)\s(?:in |from )?(?=\S)/;
// "Remote, but you must be": what goes on as a sentence begins with the way
const BUT = /^\W*(?:fully )?remote,? (?:but|must)\b/;
// "Hybrid, work must be performed in Oslo"
const PERFORMED = /^\W*(?:fully )?(remote|hybrid|on-?site), work (?:must|can|may) be (?:performed|done)\b/;
const LONGEST_DAYS = 16;
// "remote ok", "remote only"
const QUALIFIED = /\b(?:ok|okay|possible|friendly|only|preferred|welcome|us|usa|eu|uk)\W*$/;
const OPTIONAL = /\bop[ct]ion[a-z]{2}\b|\bfacultati/;
const PERK = /^home ?office$|^wfh$/;
const ON_SPOT = /^(?:vor ort|op locatie|pa plats)$/;
// "Arbeit vor Ort", "100% vor Ort", "Büro vor Ort"
const ON_SPOT_ALONE = regex()`
  ^(?:(?:nur|ausschliesslich|komplett|vollstandig|100 ?%|arbeit(?:en)?|prasenz|buro|vollzeit|teilzeit|alleen|volledig|werken|fulltime|parttime|bara|arbete)[ :-]{1,2}){0,3}
  (?:vor ort|op locatie|pa plats)
`;
// an employer called so
const ABOUT = /^\W*about\b/;

// "Hybrid (Remote/Office)"
const HYBRID_OF = /\bhybrid \((?:remote|office|home)[^)]{0,20}\)/;

/** A way of working right before a place; `plain`: of the segment. */
function beforePlace(plain: string, segment: string): RegExpExecArray | null {
  const found = BEFORE_PLACE.exec(plain);
  return found && wholePlaces(segment.slice(found[0].length), { prose: true }) !== null ? found : null;
}

/** From here on an item divided by slashes is a list of tools: "Ansible/AWS/Hybrid/Containers". */
const TOOLS = 3;

function* segments({ kind, plain, span, text }: Block): Iterable<Match<Workplace>> {
  if (kind === 'item' && plain.split('/').length > TOOLS && !plain.includes('remot')) return;
  const made = plain.includes('hybrid (') ? HYBRID_OF.exec(plain) : null;
  if (made) {
    yield* one('hybrid', span.start + made.index, span.start + made.index + made[0].length);
    return;
  }
  const ways: { value: Workplace; start: number; end: number }[] = [];
  for (const { index, 0: piece } of allMatches(text, SEGMENT)) {
    const end = index + piece.length;
    const segment = plain.slice(index, end);
    if (BUT.test(segment)) ways.push({ value: 'remote', start: index, end });
    const performed = wayOf(PERFORMED.exec(segment)?.[1] ?? '');
    if (performed) ways.push({ value: performed, start: index, end });
    if (SENTENCE.test(segment)) continue;
    const days = OFFICE_DAYS.exec(plain.slice(index, end + LONGEST_DAYS));
    if (days) {
      ways.push({ value: days[1] === '5' ? 'onsite' : 'hybrid', start: index, end: index + days[0].length });
      continue;
    }
    const found =
      SEGMENT_END.exec(segment.replace(QUALIFIED, '')) ?? SEGMENT_START.exec(segment) ?? beforePlace(segment, piece);
    if (!found) continue;
    const word = segment.trim();
    // in a sentence it is a matter of phrases: only a whole segment, or the end of a list
    const last = word.slice(word.lastIndexOf(',') + 1).trim();
    // "flexible hours and home office" is a perk
    const most = last !== word || PERK.test(found[1] ?? '') ? 3 : 6;
    if (last.split(' ').length > most || ABOUT.test(word)) continue;
    // "Montage beim Kunden vor Ort": where a task is done
    if (ON_SPOT.test(found[1] ?? '') && !ON_SPOT_ALONE.test(last)) continue;
    // "No Remote or Telecommute"
    const named = refusesRemote(word) ? 'onsite' : wayOf(found[0]);
    // "Office optional for work on site"
    if (named === 'onsite' && OPTIONAL.test(segment)) continue;
    // "2 days on-site"
    const way = named === 'onsite' && SOME.test(segment) ? 'hybrid' : named;
    // "hybrid or on-site"
    const value = way === 'onsite' && segment.includes('hybrid') ? 'hybrid' : way;
    if (value) ways.push({ value, start: index, end });
  }
  const best = ways.find((way) => way.value === 'remote') ?? ways.find((way) => way.value === 'hybrid') ?? ways[0];
  if (best) yield* one(best.value, span.start + best.start, span.start + best.end);
}

/** Words one of which such a line holds. */
export const TOP_WORDS = [
  'remot*',
  'hybrid*',
  'hibrid*',
  'onsite',
  'site',
  'office',
  'person',
  'wfh',
  'telecommut*',
  'home',
  'homeoffice',
  'homebased',
  'virtual*',
  'presencial',
  'presentiel',
  'presenza',
  'sede',
  'ibrid*',
  'locatie',
  'plats',
  'ort',
  'hybrydow*',
  'stacjonarn*',
  'teletravail',
];
