import { LETTER, LOWER, oneOf, startsCapital, UPPER } from '../../letters.js';
import { plain } from '../../locales/plain.js';
import { titlesIn } from '../../locales/titles.js';
import { headAfter, isFellow, plainNoun, type Rank } from '../../occupations/nouns.js';
import { regex } from '../../regex.js';
import { hasGenderTag, withoutGender } from './gender.js';
import { withoutExperience, withoutNotice, withoutOffer, withoutShift } from './terms.js';
import { withoutTownBehind } from './town-behind.js';
import { isLink } from './words.js';

// The patterns of this file without capitals read the `plain()` form.
// "We", "your", "will": a sentence or a slogan, no title
const SENTENCE = regex()`
  \b(?:
    ability|abilities|able|about|announcement|applicants?|apply|are|be (?:an?|the|our)|become|benefits|build|can|
    careers|click|dear|department|description|duties|excellent|experience as|grow|has|have|hello|help|hi|how|
    i(?=['’][a-z])|interview with|is|job details|jobs|join|knowledge of|login|looking|make|meet|
    meeting (?:the|with)|must|my|our|overview|posted|preferred|profile|proven|qualifications?|recommended|
    reporting|reports?(?: to)?|required|requirements?|responsibilities|responsible|salary|search|seeking|seeks|
    should|skills|summary|team members|thank|that|these|this|us|vacancy notice|view|was|we|what|when|where|
    who|why|will|work with|years|you|your|${titlesIn('sentence')}
  )\b
`;
// "I bake", not "Lärare i matematik", "Specjalista ds. kadr i płac"
const I_DO = /\bi [a-z]/;
// "Baker wanted!"
const WANTED =
  /(?<!\s)\s+(?:wanted|needed|Wanted|Needed|gesucht|gezocht|sökes|söks|søkes|søges|cercasi|WANTED|NEEDED)[!.]{0,3}(?=$| till [A-ZÅÄÖ])/;
// "Baker required"; not "Baker - citizenship required"
const REQUIRED = /(?<!\s)\s+(?:required|Required|REQUIRED|available|Available|AVAILABLE)[!.]{0,3}$/;
// "Bagare sökes till Lärkan i Umeå"
const WANTED_BY = /(?<!\s)\s+(?:sökes|söks|søkes|søges) till? [A-ZÅÄÖÆØ].{2,60}$/;
/** A title without the words that it is wanted. */
export function withoutWanted(text: string): string {
  const bare = text.replace(WANTED_BY, '').replace(WANTED, '');
  const rest = bare.replace(REQUIRED, '');
  if (rest === bare) return bare;
  const [noun = '', before = ''] = plain(rest).split(SPACES).reverse();
  return plainNoun(noun) === 2 || isFellow(before, noun) ? rest : bare;
}
const ADDRESS = /https?:|www\.|@\w/;
// "Il Responsabile del Servizio", under a notice: who signs it
const SIGNED = /^(?:il|lo|la|el|los|las|le|les|der|die|das|het) /;
// "Als Koch bei uns": what is said of one who is
const AS = /^(?:als|som|como|come|jako) /;
// "Office of the Secretary": a body, not its head
const OFFICE = /^(?:the )?(?:office|department|bureau|board|ministry|division|benefits) (?:of|for)\b/;
// "Able to instruct therapists"; not "Assistant to the Director"
const TO_DO = new RegExp(`\\bto (?!the\\b|ceo\\b)[${LOWER}]`);
const END = /[.!?:;,]["”’)]?$/;
const ABBREVIATED = /(?:sr|jr|inc|ltd|co|no)\.$|(?:std|wo|woche)\.\)$/i;
const DEPARTMENT = / department(?=$| -)/;
const SEGMENT = /(?:(?<!\s)\s+)?[,(|:[]|(?<!\s)\s+[-–—/]\s+|[-–—]\s+/;
const DIVIDED = /[,(|:[\-–—/]/;
// "Frontend (React) Developer"
const BRACKETED = /(?:(?<!\s)\s+)?\([^()]{1,60}\)/g;
const SPACES = /\s+/;
const SOUND = new RegExp(`[${LETTER}0-9]`);
const FIRST = new RegExp(`^[${UPPER}0-9.(["“]|^i(?=OS)|^e-|^[${LOWER}]+$`);
const isLevel = oneOf(
  'i ii iii iv v i/ii ii/iii i/ii/iii 0 1 2 3 4 5 6 7 8 9 senior junior sr sr. jr jr. lead principal trainee intern h/f f/h m/w/d experimente confirme pleno remote team group',
);
const isAfterNoun = oneOf(
  'of for in de du des fur der im und & and / with mit to van voor para dla ds. - w y e et en al della del di per och till i inom vid bij',
);
const isChief = oneOf('head chief chef lead charge chargee');
// "Research Associate in Soil Science"
const isRank = oneOf('associate fellow executive');
// "Coordinator Waste Services", "Team Leader Parks and Gardens": what councils name first
const FIRST_NAMED = regex()`
  ^(?:(?:senior|principal|assistant|deputy|executive) )?
  (?:team leader|coordinator|co-ordinator|manager|director|officer|supervisor|lecturer|adviser|advisor)(?! (?:and|of|for|in|at)\b|
    .*\b(?:
      names?|e-?mail|contact|notes?|comments?|responsibilities|requirements|level|tools|assessment|training|
      program(?:me)?|role|position|approval|review
  )\b) [a-z]
`;
const PREPOSITION = /\b(?:im|mit|an|als|avec|dans|con|com|met|en)\b/;
/** Languages that put modifiers behind the noun, or small letters into titles. */
const MODIFIERS_BEHIND = /^(?:fr|es|pt|it|pl|de|nl|ro|ca|sv|da|nb|fi|cs)/;
const MOST_WORDS = 9;
/** Signs that may stand free between them: "&", "/". */
const MOST_SIGNS = 6;

const closes = (text: string): boolean => {
  const c = text.charCodeAt(text.length - 1);
  // a letter or a digit: the usual end
  if (c > 96 && c < 123) return false;
  return END.test(text) && !ABBREVIATED.test(text);
};

// "Ein Koch (m/w/d)", "Für den Verkauf Aushilfen (m/w/d)": the end of a sentence
const GOES_BEFORE =
  /^(?:eine?[mnr]?|der|die|das|den|dem|als|fur|zu[mr]?|mit|ab|am|an|auf|aus|bei|im|in|mehrere|zwei|drei|pour|une?|les|des|nos) /;

/** Whether a tag of genders closes a short name or a part of it, which makes a title of any word: "Zerspaner (m/w/d)". */
const isTagged = (text: string): boolean => {
  if (!hasGenderTag(text) || !FIRST.test(text)) return false;
  const words = plain(withoutGender(text));
  if (words.split(SPACES).filter((word) => !isLink(word)).length > MOST_TAGGED) return false;
  return !SENTENCE.test(words) && !GOES_BEFORE.test(words) && !ADDRESS.test(words);
};
const MOST_TAGGED = 7;

// "Class A - Truck Driver": which licence or level
const LEADING_GRADE = /^(?:class|tier|level|grade|cdl)[ -](?:[a-e]|\d|i{1,3}|iv|v) (?:[-–—:|] )(?=\S)/i;
// "Help Desk Technician", "Benefits & Leave Coordinator", "Build Engineer": such words as what somebody works with
const TRADE = regex('g')`
  \b(?:
    help(?= ?desk)|(?<=(?:saturday|sunday|weekend|kitchen|home|domestic|bar|farm|holiday|shop|yard) )help$|search(?= engines?)|make(?=[- ]ready)|
    (?:benefits|build|reporting|requirements|qualifications|skills|careers?|search|profile|salary|department)(?= (?:
      (?!to |for |of |the |a |our |your |and responsibilities|&amp)(?:&|and|[a-z]+) ){0,3}(?:
        analyst|manager|coordinator|specialist|administrator|director|advis[eo]r|counsell?or|consultant|representative|
        assistant|supervisor|associate|officer|lead|engineer|technician|accountant|developer|trainer|coach|instructor|
        secretary|chair|planner|architect|scientist|head|navigator|teacher|tutor
      )(?: (?:i{1,3}|iv|v|\d))?(?:$|,| [-–—(|/])
    )
  )
`;
const SOME_TRADE =
  /\b(?:help|search|make|benefits|build|reporting|requirements|qualifications|skills|career|profile|salary|department)/;
const withoutTrades = (low: string): string => (SOME_TRADE.test(low) ? low.replace(TRADE, ' ') : low);

/** Whether a whole line has the shape of a job title: a job noun as head of a short phrase in capitals, no verb, no pronoun. */
export function isTitleLine(text: string, language: string | null): boolean {
  const unwanted = withoutTownBehind(
    withoutOffer(withoutShift(withoutExperience(withoutNotice(withoutWanted(text.replace(LEADING_GRADE, '')))))),
  );
  if (unwanted !== text) return isTitleLine(unwanted, language);
  if (text.length < 3 || text.length > 110 || closes(text)) return false;
  if (isTagged(text)) return true;
  let segment = text;
  if (DIVIDED.test(text)) {
    const bare = text.includes('(') ? text.replace(BRACKETED, '').trim() : text;
    segment = (bare.split(SEGMENT, 1)[0] ?? '').trim() || text;
  }
  const words = segment.split(SPACES);
  if (words.length > MOST_WORDS + MOST_SIGNS) return false;
  const low = plain(segment).split(SPACES);
  // signs between words are none
  for (let i = words.length - 1; i >= 0; i--)
    if (!SOUND.test(words[i] as string)) {
      words.splice(i, 1);
      low.splice(i, 1);
    }
  if (words.length === 0 || words.length > MOST_WORDS) return false;
  if (!headed(words, low, language !== null && MODIFIERS_BEHIND.test(language))) return false;
  // "Nurse - Emergency Department": a speciality
  const whole = segment === text ? low.join(' ') : plain(text).replace(DEPARTMENT, '');
  if (language !== 'en' && SIGNED.test(whole)) return false;
  if ((language === 'en' || language === null) && I_DO.test(whole)) return false;
  if (TO_DO.test(text) || isSaying(whole)) return false;
  return segment === text || text.split(SPACES).length <= 16;
}

/** Whether words in `plain()` form are of a sentence, a body or an address, and of no title. */
export const isSaying = (low: string): boolean =>
  OFFICE.test(low) || AS.test(low) || SENTENCE.test(withoutTrades(low)) || ADDRESS.test(low);

/** Whether a job noun is the head of the words, and their capitals are those of a title; `low`: the words in `plain()` form. */
function headed(words: readonly string[], low: readonly string[], behind: boolean): boolean {
  const count = words.length;
  let end = count;
  while (end > 1 && isLevel(low[end - 1] as string)) end--;
  // "Tech Lead", "Baking Intern": the level is the noun
  if (end < count && plainNoun(low[end - 1] as string) === 0) end++;
  const noun = low[end - 1] as string;
  const last = end > 1 && isFellow(low[end - 2] as string, noun) ? 2 : plainNoun(noun);
  const weak = last === 1 && end > 1 && headAfter(low[end - 2] as string, noun);
  if (last !== 2 && !weak && !behind && !headWithin(low, end, false)) return isNamedFirst(words, low);
  const high = capitals(words);
  // "Advises and supports county auditors": a duty
  if (count > 4 && (!FIRST.test(words[0] as string) || (high * 2 < count && !behind))) return false;
  if (last === 2 || (weak && high >= count - 1) || headWithin(low, end, behind)) return true;
  return behind && count <= 6 && strongest(low) === 2 && !PREPOSITION.test(low.join(' '));
}

/** Whether a head noun in front of its speciality, all in capitals but "and", is the whole line. */
const isNamedFirst = (words: readonly string[], low: readonly string[]): boolean =>
  words.length <= 6 &&
  words.every((word, i) => startsCapital(word) || low[i] === 'and') &&
  FIRST_NAMED.test(low.join(' '));

const isInternship = oneOf('stage estagio praktikum');
// what an internship is in: "Estágio em Marketing", "Stage marketing"; not "Stage de 6 mois", "Estágio obrigatório"
const isNoSubject = oneOf('de von a obrigatorio probatorio remunerado curricular oder ou o di da');

/** "Head of Data", "Manager in Retail"; where modifiers stand behind: "Comptable Clients". */
function headWithin(low: readonly string[], end: number, behind: boolean): boolean {
  if (behind && plainNoun(low[0] as string) === 2) return true;
  if (behind && end > 1 && isInternship(low[0] as string) && !isNoSubject(low[1] as string)) return true;
  for (let i = 0; i < Math.min(end, 5); i++) {
    const next = low[i + 1];
    if (next === undefined || !(isAfterNoun(next) || next.startsWith("d'"))) continue;
    const word = low[i] as string;
    const noun = isFellow(low[i - 1] ?? '', word) ? 2 : plainNoun(word);
    if (noun === 2 || (noun === 1 && (isChief(word) || (isRank(word) && headAfter(low[i - 1] ?? '', word)))))
      return true;
  }
  return false;
}

// "Entwickler/in", "Vertriebs-Mitarbeiter"
const PARTS = /[/-]/;

const strongest = (low: readonly string[]): Rank => {
  let best: Rank = 0;
  for (const word of low)
    for (const part of PARTS.test(word) ? word.split(PARTS) : [word]) {
      const noun = plainNoun(part);
      if (noun > best) best = noun;
    }
  return best;
};

const capitals = (words: readonly string[]): number => {
  let n = 0;
  for (const word of words) if (startsCapital(word)) n++;
  return n;
};
