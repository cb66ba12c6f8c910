import { regex } from '../../regex.js';
import { isButton } from './frame.js';

/*
 * What the pages of job boards hold beside a posting, in the `plain()` form of its lines: how it is rated, who else applied, what of the
 * reader's profile fits it, the way around the board.
 */

// what no posting says of itself
const SIGN = regex()`
  ^(?:
    \d\.\d out of 5 stars|company logo for, .+|pulled from the full job description|profile insights|
    you must create an indeed account .*|(?:over )?\d[\d,]{0,6}\+? (?:applicants|people clicked apply)\b.*|
    \d\.\d ?★?|\d[\d,.]{0,6}k?\+? reviews?|promoted by .{3,90}|responses managed off linkedin.*|
    about the job|view all jobs|view company|(?:quick|easy|easily) apply|(?:low|medium|high) application volume|
    posted \d[\w ]{0,16} ago by .{2,60}|(?:register|login) to apply|skills highlighted with .* keyskills|
    (?:join to apply for the|save) .{3,100} at .{2,60}|erschienen: .{3,30}|
    slide number .*|is hiring an?:?|report this job ad(?:vert)?|set alert for similar jobs|beware of imposters!?
  )$
`;

// "Baker- job post", "$22 an hour (Employer est.)"
const ENDS = /^.{2,120}- job post$|^.{0,60}\((?:employer|glassdoor) est\.\)$/;
// "Leeds, UK · 2 weeks ago · 80 applicants"
const DATED = /^.{2,90}(?: · |\s{2,}).{0,90}\s· .{0,40}\d.{0,40}$/;

/** Whether a line tells that a text was copied from the page of a board. */
export const isBoardSign = (plain: string): boolean =>
  plain !== '' &&
  (SIGN.test(plain) ||
    ((plain.endsWith('post') || plain.endsWith(')')) && ENDS.test(plain)) ||
    (plain.includes('· ') && DATED.test(plain)));

// of whatever board
const ANY = regex()`
  ^(?:
    \d\.\d(?: out of 5 stars)?|&nbsp;|[·•|]|\(?\d[\d,.]*k?\+? reviews?\)?|(?:strong|early) applicant|verified|
    read what people are saying about working here\.?|you must create an indeed account .*|
    (?:here's|find out) how (?:the job|your skills) .*|your profile (?:might|matches|is missing|and resume) .*|
    pulled from the full job description|\+ ?(?:show|\d{1,3}) more|show \d{1,3} more .*|do you have (?:experience in|an?) .*\?|
    company logo for, .*|promoted(?: by .*)?|(?:responses managed off linkedin|actively (?:reviewing|recruiting|hiring))\b.{0,60}|
    be (?:an early applicant|among the first .*)|(?:over )?\d[\d,]{0,6}\+? (?:applicants?|people clicked apply)\b.*|
    matches your job preferences.*|show (?:more options|match details)|see (?:how you compare|who you know|who .* has hired)\b.*|
    (?:join to apply for the|save) .{3,100} at .{2,60}|(?:low|medium|high) application volume|profile salary match|
    add expected salary .*|salary undisclosed|
    (?:re)?posted:? (?:today|yesterday|(?:about )?\d{1,3}\+? ?(?:[smhdw]|mo|[a-z]{3,7})\+? ago)\b.{0,60}|
    (?:openings|applicants): \d{1,5}\+?|(?:register|login) to apply|skills highlighted with .* keyskills|slide number .*|
    erschienen: (?:vor|gestern|heute)\b.*|gehalt anzeigen|(?:apply|apply now) on (?:the )?(?:company|employer)(?:'s)? (?:web)?site|
    view (?:all jobs|company)|(?:quick|easy|easily) apply|employer reviewed job .*|hiring insights|job activity|
    skills: .* \+\d{1,3} more|is hiring an?:?|back to (?:all )?jobs|not you\? remove photo|.{1,40} is verified|job poster|message
  )$
`;

// "Acme logo", beside "Acme"
const LOGO = ' logo';

// the way around a board, on top of its page
const WAYS = regex()`
  ^(?:
    skip to (?:main )?content|seek|jobstreet|jobsdb|(?:job|people) search|profile|career advice|(?:explore )?companies|
    recruiters|community|employer site|sign in|[a-z]
  )$
`;
const TOP_LINES = 14;

interface Stretch {
  readonly from: RegExp;
  /** The line before which it ends. */
  readonly to: RegExp;
  /** Whether that line is part of it. */
  readonly through?: true;
  readonly most: number;
}

const STRETCHES: readonly Stretch[] = [
  { from: /^profile insights$/, to: /^(?:job details|full job description|benefits|location|pay)$/, most: 60 },
  { from: /^how you match$/, to: /^\+ ?\d{1,3} more$/, through: true, most: 16 },
  {
    from: /^(?:how your profile and resume fit this job|meet the hiring team|people you can reach out to|use ai to assess how you fit)$/,
    to: /^(?:about the job|full job description|job description)$/,
    most: 40,
  },
  { from: /^join or sign in to find your next job$/, to: /^report this job$/, most: 20 },
  { from: /^employer questions$/, to: /^(?:company profile|report this job ad(?:vert)?)$/, most: 40 },
];

// what stands behind a posting, up to the end of the page
const TAIL = regex()`
  ^(?:
    report this job ad(?:vert)?|set alert for similar jobs|beware of imposters!?|referrals increase your chances .*|get notified (?:about|when) .*|
    not quite what you are looking for\?.*|bank or payment details should never .*
  )$
`;
// with the line below: "Company overview", "Size"
const OVERVIEW = /^company overview$/;
const SIZE = /^size$/;
// "Seniority level", "Job function": labels over what the board says of a posting
const LABEL = /^(?:seniority level|job function|industries)$/;
const TYPE = /^employment type$/;

/** Which of the lines of a board's page, none of them empty, are no part of the posting. */
export function furnitureOf(lines: readonly string[]): ReadonlySet<number> {
  const found = new Set<number>();
  const add = (from: number, to: number): void => {
    for (let i = from; i < to; i++) found.add(i);
  };
  const top = lines.slice(0, TOP_LINES);
  const ways = top.includes('employer site') ? top.findIndex((line) => !WAYS.test(line)) : 0;
  add(0, Math.max(0, ways));
  const labels = lines.some((line) => TYPE.test(line));
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as string;
    if (line === '' || found.has(i)) continue;
    const named = line.endsWith(LOGO) ? line.slice(0, -LOGO.length) : null;
    if (ANY.test(line) || isButton(line) || (named && lines.includes(named))) found.add(i);
    else if (labels && LABEL.test(line)) add(i, i + 2);
    if (i * 5 > lines.length * 2 && (TAIL.test(line) || (OVERVIEW.test(line) && SIZE.test(lines[i + 1] ?? ''))))
      add(i, lines.length);
    for (const { from, to, through, most } of STRETCHES) {
      if (!from.test(line)) continue;
      const end = lines.slice(i, i + most).findIndex((other) => to.test(other));
      if (end > 0) add(i, i + end + (through ? 1 : 0));
    }
  }
  return found;
}
