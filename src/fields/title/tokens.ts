import { isPlace } from '../../gazetteer/is-place.js';
import { LETTER, oneOf, startsCapital, startsSmall, UPPER } from '../../letters.js';
import { plain } from '../../locales/plain.js';
import { isCrafted, plainNoun, type Rank } from '../../occupations/nouns.js';
import { regex } from '../../regex.js';
import { isAdjective, isBehindLevel, isLink, isStop } from './words.js';

/** A word, a bracket or a sign of running text. */
export interface Token {
  readonly text: string;
  /** In small letters, as a word of the lists in `words.ts`. */
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  readonly word: boolean;
  /** How far it is the head of a title. */
  readonly noun: Rank;
}

// "iOS", "eCommerce" begin small
const CAPITAL = new RegExp(`^[${UPPER}0-9.#([]|^(?:i(?:OS|Pad|Phone)|e[${UPPER}])`);
/** Whether a token begins as names and titles do. */
export const isCapital = (token: Token | undefined): boolean => token !== undefined && CAPITAL.test(token.text);

/** The token of a number, undefined behind the last. */
export type Tokens = (index: number) => Token | undefined;

// a word of a title with its inner signs, a bracket, or one of the signs that join titles
const TOKEN = regex('g')`
  \([^()\n]{1,60}\)|\[[^[\]\n]{1,40}\]|[${LETTER}0-9.#][${LETTER}0-9+#.*:'’·-]*(?:\([a-zà-ÿß]{1,5}\)|/(?:a|as|o|os|e|es|in|innen|ra|ras|ne|trice|euse|[èi]ère)(?![${LETTER}]))?|[/&+,–—|-]|[^\s]
`;
const SOUND = new RegExp(`[${LETTER}0-9]`);
const CLOSED = /(?<![.:])[.:]+$/;
// a full stop at the end of a word ends the sentence, save in these
const ABBREVIATED = /^(?:sr|jr|snr|dipl|ing|asst|assoc|ds|kat)\.$/;
const POSSESSIVE = /['’]s$/;
const NEXT_WORD = /^ ([a-z]{3,20})\b/;
const LEVEL = /^I{1,3}$/;
const ENDS = /^[;:!?"“”•\n]$/;
const MOST_TOKENS = 26;
const LONGEST = 80;

/** Reads the tokens of a text from an offset to the end of the sentence, each when it is asked for; `low` is the text in `plain()` form. */
export function tokensFrom(text: string, low: string, at: number): Tokens {
  const tokens: Token[] = [];
  let from = at;
  let done = false;
  const add = (start: number, end: number): void => {
    const word = text.slice(start, end);
    const sound = SOUND.test(word);
    const noun = sound ? nounAt(start, end) : 0;
    tokens.push({ text: word, lower: word.toLowerCase(), start, end, word: sound, noun });
  };
  /** "Barrister's Clerk": another trade follows. */
  const isOwned = (end: number): boolean => plainNoun(NEXT_WORD.exec(low.slice(end, end + 24))?.[1] ?? '') === 2;
  const nounAt = (start: number, end: number): Rank => {
    const word = low.slice(start, end);
    const noun = plainNoun(word);
    const before = tokens[tokens.length - 1];
    // "Cabinet Maker"
    return noun < 2 && before?.word && isCrafted(low.slice(before.start, before.end), word) ? 2 : noun;
  };
  const readOne = (): void => {
    TOKEN.lastIndex = from;
    const raw = tokens.length < MOST_TOKENS ? TOKEN.exec(text)?.[0] : undefined;
    if (raw === undefined || raw.length > LONGEST) {
      done = true;
      return;
    }
    const end = TOKEN.lastIndex;
    from = end;
    const last = raw.charCodeAt(raw.length - 1);
    if ((last === 46 || last === 58) && !ABBREVIATED.test(raw.toLowerCase())) {
      const word = raw.replace(CLOSED, '');
      const start = end - raw.length;
      if (word) add(start, start + word.length);
      tokens.push({ text: '.', lower: '.', start: start + word.length, end, word: false, noun: 0 });
      done = true;
      return;
    }
    const bare = POSSESSIVE.test(raw) ? raw.slice(0, -2) : raw;
    if (bare !== raw && !isOwned(end) && (LEVEL.test(bare) || plainNoun(low.slice(end - raw.length, end - 2)) === 2)) {
      // "the Engineer's mission", "the Engineer I's mission"
      add(end - raw.length, end - 2);
      tokens.push({ text: "'s", lower: "'s", start: end - 2, end, word: false, noun: 0 });
      return;
    }
    add(end - raw.length, end);
    if (ENDS.test(raw)) done = true;
  };
  return (index) => {
    while (!done && tokens.length <= index) readOne();
    return tokens[index];
  };
}

const isGender = oneOf('h f m w');
const isGenders = oneOf('(h/f) (f/h) (m/f) (f/m) (m/w/d) (w/m/d) (d/m/w) (m/w) (w/m) (f/m/x) (h/f/x)');

/** Whether the genders are told there: what stands behind is no speciality: "boulanger de nuit H/F à temps plein". */
export const isGenderAt = (tokens: Tokens, at: number): boolean => {
  const lower = tokens(at)?.lower ?? '';
  return isGenders(lower) || (isGender(lower) && tokens(at + 1)?.text === '/' && isGender(tokens(at + 2)?.lower ?? ''));
};

// "especialista en nóminas", "technicien en radiologie": what was learnt follows
const isTrained = oneOf(
  'doctorant doctorante dottorando dottoranda preparateur preparatrice professeur professeure enseignant enseignante maitre apprenti apprentie bachelier especialista specialista specialiste specialist technicien technicienne ingenieur ingenieure conseiller conseillere expert experte consultant consultante formateur formatrice tecnico tecnica tecnologo tecnologa ingeniero ingeniera engenheiro engenheira ingegnere experto experta consultor consultora asesor asesora auxiliar analista asistente assistente licenciado licenciada docente profesor profesora educador educadora investigador investigadora instructor instructora',
);
const isIn = oneOf('en em in');
// "technicien en CDI", "asesor en nuestra tienda": no field of work
const isNoField = oneOf(
  'cdi cdd interim alternance stage apprentissage freelance contrat vue charge poste fonction ligne journee horaire equipe binome temps teletravail presentiel remote un una uno une le la les el los las nuestra nuestro nuestras nuestros notre nos su sus este esta ese esa modalidad turno jornada horario formato remoto linea casa busca busqueda',
);
const isServing = oneOf(
  'prepose preposee agent agente conseiller conseillere commis aide adjoint adjointe directeur directrice responsable charge chargee',
);

/** Whether a field of work follows, on which a title goes on: "especialista en nóminas", "préposée aux bénéficiaires". */
export const isFieldAt = (tokens: Tokens, at: number): boolean => {
  const lower = tokens(at)?.lower ?? '';
  const next = tokens(at + 1);
  if (!next?.word || !SOUND.test(next.text)) return false;
  const written = tokens(at - 1)?.text ?? '';
  const trade = plain(written).split(ENDING, 1)[0] as string;
  if (lower === 'aux') return isServing(trade) && !startsCapital(next.text);
  // "technicien en Bretagne"
  if (startsCapital(next.text) && !startsCapital(written)) return false;
  return isIn(lower) && isTrained(trade) && !isNoField(plain(next.text)) && !isPlace(next.text, true);
};
// "técnico/a", "préposé(e)"
const ENDING = /[(.·/]/;

const isTo = oneOf('a à');
/** Whether a place follows, a name with a capital behind its preposition: "fornaio a Lecco". */
export const isPlaceAt = (tokens: Tokens, at: number): boolean =>
  isTo(tokens(at)?.lower ?? '') && startsCapital(tokens(at + 1)?.text ?? '');

/** Whether an "I" is a level and not the writer: "Engineer I to join", "Nurse I (Night Shift)". */
export const isFirstLevelAt = (tokens: Tokens, at: number): boolean => {
  const next = tokens(at + 1)?.lower ?? '';
  return tokens(at)?.text === 'I' && (isBehindLevel(next) || next.startsWith('('));
};

const isCapitalAdjective = oneOf(
  'experienced talented passionate skilled motivated our a an the seasoned highly remote full-time part-time another new strong us-based eu-based uk-based remote-based english-fluent (mid-level) (senior) (junior)',
);
/** Whether a token is praise before a title, and no part of it. */
export const skippable = ({ text, lower }: Token): boolean =>
  isAdjective(lower) && (text === ',' || text === '&' || startsSmall(text) || isCapitalAdjective(lower));

/** Whether a job noun stands within the next words: "platform reliability engineer". */
export const nounFollows = (tokens: Tokens, at: number): boolean => {
  for (let i = at + 1; i < at + 4; i++) {
    const token = tokens(i);
    if (!token?.word || isStop(token.lower) || isLink(token.lower)) return false;
    if (token.noun === 2) return true;
  }
  return false;
};
