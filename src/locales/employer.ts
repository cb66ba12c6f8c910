import { employer as de } from './de/employer.js';
import { employer as en } from './en/employer.js';
import { employer as es } from './es/employer.js';
import { employer as fr } from './fr/employer.js';
import { employer as it } from './it/employer.js';
import { employer as nl } from './nl/employer.js';
import { employer as pl } from './pl/employer.js';
import { employer as pt } from './pt/employer.js';
import { employer as sv } from './sv/employer.js';

/** Alternatives of an expression, parted by bars, without groups that capture; on `plain()` text. */
type Part = string;

/** How a language brings up the name of who employs. */
export interface EmployerWords {
  /** Words that join two of one name, parted by spaces: "and". */
  readonly joint: string;
  /** Who does so hires: "sucht"; single words as written. What English says is in `fields/company/cues.ts`. */
  readonly hires?: Part;
  /** An organisation beside which one works follows: "beim Landkreis Lerche"; phrases parted by commas, longer ones first. */
  readonly beside?: string;
  /** Single words, parted by spaces, one of which stands in each line that a key below knows. */
  readonly cues: string;
  /** Nothing but an employer follows: one is welcomed by it, applies to it, is sought for it. */
  readonly invites?: readonly Part[];
  /** Behind it a place, a thing or an employer's full name may stand: "a job in". */
  readonly jobIn?: Part;
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
  /** Articles before the name of an employer; with a capital they are part of it. */
  readonly article?: Part;
}

/** The registry: a language is one file of this shape and one entry here. */
export const EMPLOYER_WORDS: Readonly<Record<string, EmployerWords>> = { en, de, fr, es, pt, nl, pl, it, sv };

/** What the languages have under a key, one behind the other. */
export const inAll = <Key extends keyof EmployerWords>(key: Key): NonNullable<EmployerWords[Key]>[] =>
  Object.values(EMPLOYER_WORDS).flatMap((words) => words[key] ?? []) as NonNullable<EmployerWords[Key]>[];
