import { oneOf } from '../../letters.js';

/** Who does some work, whichever. */
const isGeneric = oneOf(
  'engineer developer manager leader professional expert candidate specialist designer consultant person intern partner employee worker executive individual entwickler mitarbeiter développeur ingénieur profil talent member programmer analyst architect scientist marketer officer assistant associate operator recruiter teacher coach mentor lead director head trainer technician administrator coordinator writer researcher student buyer hacker',
);
/** Everybody and nobody: "a leader", "an expert". */
const isNobody = oneOf(
  'leader expert professional partner talent executive associate mentor owner profi profis assistant head student author coach coache medarbetare medarbejder medewerker mitarbeiter mitarbeiterin mitarbeitende mitarbeitender pracownik pracownica colaborador colaboradora funcionario collaborateur collaboratrice collaboratore werknemer anställd',
);
/** What somebody is to others, whatever the job: "become a trusted advisor". */
const isRolePlayed = oneOf(
  'trusted advisor|trusted adviser|technical leader|thought leader|engineering leader|strategic partner|trusted partner|technical expert|team player|critical thinker|subject matter expert|individual contributor|key contributor|key partner|primary liaison|core member|technical lead and mentor',
  '|',
);

// "comme le référent de l'équipe"
const ARTICLE = /^(?:[Ll][ae]s?|[Ll]['’]|[Ee]l|[Dd](?:er|ie|as)) /;
// "technical leaders"
const MANY = /(?<=er|or|ert)s$/;

/** "engineer", "developers", but no other word beside it. */
const alone = (value: string, is: (word: string) => boolean): boolean => {
  const word = value.toLowerCase();
  return is(word) || (word.endsWith('s') && is(word.slice(0, -1)));
};

/** Whether a title is one word that many trades share: "engineer". */
export const isAlone = (value: string): boolean => alone(value, isGeneric);

/** Whether words are of everybody or of what somebody is to others, and no title. */
export const isAnybody = (value: string): boolean =>
  ARTICLE.test(value) || alone(value, isNobody) || isRolePlayed(value.toLowerCase().replace(MANY, ''));
