import { WAY_WORDS, type WayPhrase } from '../../locales/ways.js';
import { alternatives, underId, wakingOf } from '../../locales/woken.js';
import { NOT_ALONE, type Phrase, REMOTE_GUARDS } from './phrase.js';

/** What a wording tells, and what around it takes it back: what stands around the words of the languages, or the same for all. */
interface Told extends Pick<Phrase, 'value' | 'strength'> {
  readonly notAfter?: RegExp | ((words: string) => string);
  readonly notBefore?: RegExp | ((words: string) => string);
}

const within =
  (units: number) =>
  (words: string): string =>
    `^[^.!?\\n]{0,${units}}\\b(?:${words})`;
const after =
  (units: number) =>
  (words: string): string =>
    `\\b(?:${words})\\b[^.!?]{0,${units}}$`;
const asWritten = (words: string): string => words;

/** What the wordings of the locales tell. */
const TOLD: Readonly<Record<string, Told>> = {
  // days at home and days in the office
  'teletravail-jours': {
    value: 'hybrid',
    strength: 'patterned',
    notBefore: (words) => `^[^.!?]{0,12}\\b(?:${words})\\b`,
  },
  'hybrides-arbeiten': { value: 'hybrid', strength: 'patterned', notBefore: (words) => `^[^.!?]{0,15}\\b(?:${words})` },
  'modalidad-hibrida': {
    value: 'hybrid',
    strength: 'patterned',
    notAfter: asWritten,
    notBefore: (words) => `^[^.!?]{0,15}\\b(?:${words})`,
  },
  thuiswerken: { value: 'hybrid', strength: 'patterned' },
  'praca-hybrydowa': { value: 'hybrid', strength: 'patterned' },
  'lavoro-ibrido': { value: 'hybrid', strength: 'patterned' },
  hybridarbete: { value: 'hybrid', strength: 'patterned' },
  // a part of the week
  'by-turns': {
    value: 'hybrid',
    strength: 'patterned',
    notAfter: after(30),
    notBefore: (words) => `${within(30)(words)}\\b`,
  },
  // leave to work at home
  'home-office-possible': {
    value: 'hybrid',
    strength: 'guessed',
    notAfter: (words) => `\\b(?:${words})[a-z]*\\b[^.!?]{0,24}$`,
    notBefore: (words) => `^[^.!?]{0,20}\\b(?:${words})`,
  },
  'trabajo-remoto': { value: 'remote', strength: 'patterned', ...REMOTE_GUARDS },
  'remote-job': { value: 'remote', strength: 'patterned', ...REMOTE_GUARDS },
  // a free choice
  'remoto-o-hibrido': { value: 'remote', strength: 'patterned', notAfter: REMOTE_GUARDS.notAfter },
  // from a whole country
  'throughout-the-country': { value: 'remote', strength: 'patterned', ...REMOTE_GUARDS },
  // wordings without "remote"
  'from-home': {
    value: 'remote',
    strength: 'patterned',
    notAfter: REMOTE_GUARDS.notAfter,
    notBefore: (words) => `${within(40)(words)}\\b`,
  },
  presencial: { value: 'onsite', strength: 'patterned', notAfter: after(24), notBefore: NOT_ALONE },
  'vanuit-kantoor': { value: 'onsite', strength: 'guessed' },
  'at-the-place': {
    value: 'onsite',
    strength: 'patterned',
    notAfter: after(30),
    notBefore: (words) => `${within(50)(words)}\\b`,
  },
};

const guard = (frame: Told['notAfter'], words: string): RegExp | undefined =>
  typeof frame === 'function' ? new RegExp(frame(words)) : frame;

/** One phrase of what several languages give to it. */
function join(id: string, { value, strength, notAfter, notBefore }: Told, parts: readonly WayPhrase[]): Phrase {
  const before = guard(notAfter, alternatives(parts, 'notAfter'));
  const behind = guard(notBefore, alternatives(parts, 'notBefore'));
  return {
    id,
    value,
    strength,
    ...wakingOf(parts),
    pattern: new RegExp(alternatives(parts, 'pattern'), 'g'),
    ...(before && { notAfter: before }),
    ...(behind && { notBefore: behind }),
  };
}

/** What the languages say of the way of working. */
export const BY_LANGUAGE: readonly Phrase[] = Object.entries(TOLD).map(([id, told]) =>
  join(id, told, underId(WAY_WORDS, id)),
);
