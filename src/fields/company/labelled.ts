import { isButton } from '../../document/around/frame.js';
import { employerIn } from '../../locales/employer.js';
import { plain } from '../../locales/plain.js';
import { headAfter, jobNoun } from '../../occupations/nouns.js';
import { regex } from '../../regex.js';

/*
 * What boards put where the employer should stand: forms and headers say more than a name, or something else. The patterns read the
 * `plain()` form.
 */

// "Careers at Acme", "Current job openings at Acme", "Karriere bei Acme", "Praca w Acme"
const LEAD_IN = regex()`
  ^(?:
    (?:current |open |all )?(?:(?:employment|career|job|work) )?
    (?:careers?|jobs?|opportunit(?:y|ies)|openings?|vacanc(?:y|ies)|positions?|working|work|employment) (?:at|with|@)|
    ${employerIn('careersAt')}
  )\s+(?=\S)
`;
// "Client of Baltic Staffing": the recruiter is who hires
const AGENCY = regex()`
  ^(?:
    via|through|c/o|(?:an? |the |our )?client of|(?:on )?behalf of(?: an? client of)?|exclusively (?:via|through)
  )\s+(?=\S)
`;
/** What follows is the department, the brand or the board: "Acme | Growth Group". */
const TAIL = /(?<!\s)\s+[|｜][\s\S]*/;
// "Unknown company", "Confidential employer", "Name withheld", "Company name", "?"
const NOBODY = regex()`
  ^(?:
    none|n/?a|tbd|not (?:specified|disclosed|available)|company(?: name)?|employer|client|null|undefined|test|
    (?:the |an? |our )?
    (?:unknown|unnamed|undisclosed|confidential|anonymous|private|hidden|secret)
    (?: (?:company|employer|client|organi[sz]ation|business|advertiser|name))?|
    (?:company|employer|client|name|identity)(?: name)? (?:is )?(?:
      confidential|withheld|undisclosed|unknown|hidden|anonymous|
      not (?:disclosed|specified|provided|available|known|stated)
    )|
    (?:name )?withheld|(?:to be )?(?:disclosed|announced|confirmed)(?: later)?|(?:our|a|the) client|
    (?:${employerIn('nobody')})(?: \w+)?|
    [?.*-]+
  )$
`;
// "Intern to the CEO"
const SERVES = regex()`
  \b(?:intern|assistant|secretary|chief of staff|advis[eo]r)\b.{0,12} to (?:the )?
  (?:ceo|cto|cfo|coo|president|director|founders?|board)\b
`;
// buttons of a page that are names of employers as well: "Dela", Swedish for "share"
const NAME_TOO = new RegExp(`^(?:${employerIn('buttonToo')})$`);
/** Whether words in `plain()` form stand where a name should: nobody, or a button of the page. */
export const isPlaceholder = (low: string): boolean => NOBODY.test(low) || (isButton(low) && !NAME_TOO.test(low));
const LEVEL = /^(?:senior|junior|sr|jr|lead|principal|staff|mid|entry)\b/;

/** What a form or a header says of the employer: the name without what stands around it, or why it is none. */
export function labelledName(
  raw: string,
): { readonly name: string } | { readonly refused: string; readonly placeholder?: boolean } {
  let name = raw.replace(TAIL, '').trim();
  for (const around of [LEAD_IN, AGENCY]) {
    const m = around.exec(plain(name));
    if (m) name = name.slice(m[0].length);
  }
  const low = plain(name);
  if (isPlaceholder(low)) return { refused: 'a placeholder, no name', placeholder: true };
  if (SERVES.test(low) || isTitle(low)) return { refused: 'a job, no employer' };
  return { name };
}

/** "Senior Java Developer": a level, and the noun of a job at the end. */
function isTitle(low: string): boolean {
  const words = low.split(' ');
  const last = words[words.length - 1] as string;
  return (
    LEVEL.test(low) && words.length > 1 && (jobNoun(last) === 2 || headAfter(words[words.length - 2] as string, last))
  );
}
