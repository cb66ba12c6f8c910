import { employer as cs } from './cs/employer.js';
import { employer as da } from './da/employer.js';
import { employer as de } from './de/employer.js';
import { employer as en } from './en/employer.js';
import { employer as es } from './es/employer.js';
import { employer as fr } from './fr/employer.js';
import { employer as it } from './it/employer.js';
import { joined, wordsUnder } from './joined.js';
import { employer as nl } from './nl/employer.js';
import { employer as pl } from './pl/employer.js';
import { plain } from './plain.js';
import { employer as pt } from './pt/employer.js';
import { employer as ro } from './ro/employer.js';
import { employer as sv } from './sv/employer.js';
import { ru, employer as uk } from './uk/employer.js';

/** Alternatives of an expression, parted by bars, without groups that capture; on `plain()` text. */
type Part = string;

/** How a language brings up the name of who employs. */
export interface EmployerWords {
  /** Words that join two of one name, parted by spaces: "and". */
  readonly joint: string;
  /** Who does so hires: "sucht"; single words as written. What English says is in `fields/company/cues.ts`. */
  readonly hires: Part;
  /** An organisation beside which one works follows: "beim Landkreis Lerche"; phrases parted by commas, longer ones first. */
  readonly beside: string;
  /** Single words, parted by spaces, one of which stands in each line that a key below knows. */
  readonly cues: string;
  /** Nothing but an employer follows: one is welcomed by it, applies to it, is sought for it. */
  readonly invites: readonly Part[];
  /** Behind it a place, a thing or an employer's full name may stand: "a job in". */
  readonly jobIn: Part;
  /** Before and behind the job of one who is employed: "Como jefe de almacén en Acme". */
  readonly asOne?: Part;
  readonly oneAt?: Part;
  /** Before an employer at the start of a sentence, and behind it: "Per Acme selezioniamo". */
  readonly onBehalf?: Part;
  readonly seek?: Part;
  /** Before the year since which an employer exists: "Since 1990, Acme"; what may stand behind the year, and verbs before the name. */
  readonly since: Part;
  readonly year?: Part;
  readonly does?: Part;
  /** Opens a sentence whose verb stands before its subject: "Zum ... sucht die Acme"; the verbs, and articles between, as written. */
  readonly turns?: Part;
  readonly turnedVerbs?: Part;
  readonly turnedArticles?: Part;
  /** Articles before the name of an employer; with a capital they are part of it. */
  readonly article?: Part;

  // Before a name, in `plain()` form. What English says of these and of all that follows is in `fields/company`.
  /** "chez", "werken bij": the name follows; and single words one of which stands in each. */
  readonly before: Part;
  readonly beforeWords: string;
  /** Beginnings of those behind which even a lone mention names the employer. */
  readonly sure: Part;
  /** Those behind which any noun stands, so that the sentence must go on with "we": "bei", "en". */
  readonly weak: Part;
  /** Those that are cues only at the start of a sentence: "Na Acme, você", not "na pesquisa". */
  readonly capital?: Part;
  /** "we", right before such a cue: "Wir bei Acme". */
  readonly we?: Part;
  /** "we are"; and, with the space, what says behind the name what that is: "Siamo Acme, una bottega". */
  readonly weAre?: Part;
  readonly apposed?: Part;
  /** Behind the name: it was the employer of whom was spoken: "chez Acme, vous". */
  readonly weFollow: Part;
  /** What boards put before a name: "Karriere bei". */
  readonly careersAt: Part;
  /** Stands where a name should: "vertraulich"; and buttons of a page that are names too. */
  readonly nobody: Part;
  readonly buttonToo?: Part;

  // Behind a name, as written.
  /** Hires, in more than one word: "está contratando"; and single words, in `plain()` form, one of which stands in each. */
  readonly hiring?: Part;
  readonly hiringWords?: string;
  /** Is, in one word, and where it says what sort of thing something is; articles, and those that lose a vowel and their space; and both, before what alone may say of a thing what it is: "ist eine". */
  readonly is: Part;
  readonly isToo?: Part;
  readonly articles?: Part;
  readonly elided?: Part;
  readonly isA: Part;
  /** What else employers say of themselves, and others of a thing too; and single words, in `plain()` form, one of which stands in each of both. */
  readonly self: Part;
  readonly selfWords: string;
  /** What things are that are no employers: "Datenbank"; the same in `plain()` form; and words that go on behind them. */
  readonly product?: Part;
  readonly productWords?: string;
  readonly ofProduct: Part;
  /** Measures, rules and papers, which are no employers either: "Förderprogramm", "certificat". */
  readonly measure: Part;
  /** What only employers are: "Gesellschaft"; and words that do not stand between the verb and these. */
  readonly body: Part;
  readonly within: Part;
  /** Verbs that tell an employer only with what follows them, as below, or with what only employers are. */
  readonly speaks?: Part;
  /** Seeks somebody: "est à la recherche d'un"; promises equal chances; and single words, in `plain()` form, one of which stands in each. */
  readonly searches?: Part;
  readonly promises?: Part;
  readonly sayWords?: string;

  // Before a name, as written.
  /** Its sort, or whose it is: "Il ristorante", "Notre client". */
  readonly ofSort: Part;
  /** Begins a sentence whose subject comes behind a comma: "Im"; and articles behind that comma. */
  readonly opens?: Part;
  readonly clauseOpens?: Part;

  /** Begins what is said of a name between it and its verb: "Alouette, une boulangerie,"; stands before its town there. */
  readonly apposes?: Part;
  readonly townOf?: Part;
  /** "Near", between that town and a larger one. */
  readonly nearTown?: Part;

  // Names themselves, as written.
  /** Single words, in `plain()` form, that are no names: pronouns, and words for an employer, its parts, the job; the same of who is spoken to. */
  readonly common: string;
  readonly pronouns?: string;
  /** Single words, in `plain()` form, that open a sentence or a heading before a name. */
  readonly leads?: string;
  /** Articles before what the employer is, those without a space, and what that is: "Die Bäckerei Lerche". */
  readonly nameArticles?: Part;
  readonly nameElided?: Part;
  readonly kinds?: Part;
  /** A label that lost its colon: "Arbeitgeber Lerche GmbH". */
  readonly nameLabels: Part;
  /** Which of its offices it is: "Filiale di"; several of a trade, in `plain()` form, who are a firm: "Abogados". */
  readonly branch?: Part;
  readonly firms?: Part;

  // In `plain()` form.
  /** Before a name of whom the text speaks as of the employer; labels; articles between; and verbs behind. */
  readonly spokenBefore: Part;
  readonly employerLabels?: Part;
  readonly spokenArticles?: Part;
  readonly spokenAfter: Part;
  /** "Our", and what is ours or who is somebody else: "Unser Kunde"; the same behind an article, with its space. */
  readonly itsOwn: Part;
  readonly itsParts: Part;
  readonly equipe?: Part;
  /** Parts of an employer, with articles before them: "Recursos Humanos"; words for one before its place: "PME de Lyon". */
  readonly partArticles?: Part;
  readonly departments?: Part;
  readonly someBody?: Part;
  /** First words of names of organisations, parted by spaces: "Bäckerei Lerche"; the same in several words; their last words. */
  readonly bodies?: string;
  readonly bodyPhrases?: Part;
  readonly bodyEnds?: Part;
  /** Whole names of organisations, by their form: "Lärkverket". */
  readonly bodyNames?: Part;

  // Its seat, in `plain()` form.
  /** What it does that seeks somebody: "Die Bäckerei in Fulda sucht"; what else may stand there; what stands before the town. */
  readonly seated?: Part;
  readonly seatedToo?: Part;
  readonly seatIn?: Part;
  /** Leads to the place of work and to nothing else, with the space: "die Praxis liegt in"; two lists of words, of each of which one stands there. */
  readonly basedIn?: Part;
  readonly basedWords?: string;
  readonly basedThings?: string;
  /** What one works in, before the name of its town: "Klinikum Fulda"; small words between. */
  readonly houses?: Part;
  readonly houseOf?: Part;
}

/** What each language gives; the rest of English stands in the rules. */
export type Least = Pick<EmployerWords, 'joint' | 'cues' | 'since'> & Partial<EmployerWords>;

/** The registry: a language is one file of this shape and one entry here. */
export const EMPLOYER_WORDS: Readonly<Record<string, Least>> = { en, de, fr, es, pt, nl, pl, it, sv };

/** Languages of which only some of this is known. */
const ABROAD: Readonly<Record<string, Partial<EmployerWords>>> = { da, cs, uk, ru, ro };
const ALL: Readonly<Record<string, Partial<EmployerWords>>> = { ...EMPLOYER_WORDS, ...ABROAD };

/** What the languages have under a key, one behind the other. */
export const inAll = <Key extends keyof EmployerWords>(key: Key): NonNullable<EmployerWords[Key]>[] =>
  Object.values(ALL).flatMap((words) => words[key] ?? []) as NonNullable<EmployerWords[Key]>[];

/** The same as alternatives of one expression. */
export const employerIn = (key: Exclude<keyof EmployerWords, 'invites'>): string => joined(ALL, key);

/** The single words that the languages have under a key. */
export const employerWordsIn = (key: Exclude<keyof EmployerWords, 'invites'>): string[] => wordsUnder(ALL, key);

const HIRES = new RegExp(`\\S (?:is hiring|${plain(inAll('hires').join('|'))})(?: (.*)|$)`);
/** Whether a text, in `plain()` form, is a sentence that says who hires: "Bäckerei Lerche sucht Verstärkung". */
export const saysWhoHires = (low: string): boolean => HIRES.test(low);
/** What stands behind the verb of such a sentence; null where none stands there. */
export const hiredIn = (low: string): string | null => HIRES.exec(low)?.[1] ?? null;
